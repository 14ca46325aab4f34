import { chosenLanguage } from '../words/language';

export interface FieldFault {
  pointer: string;
  message?: string;
  code?: string;
}

/** A problem document (RFC 9457) as an error; `status` 0 means that the service was not reached. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly title: string,
    readonly errors: FieldFault[] = [],
    readonly traceId?: string,
    /** Where a command came too late (412): the thing that somebody else changed. */
    readonly stream?: string,
  ) {
    super(message);
  }
}

/** What a refusal says of single fields. */
export const faultsOf = (problem: Error | null): FieldFault[] =>
  problem instanceof ApiProblem ? problem.errors : [];

const UNREACHED = {
  vi: [
    'Không kết nối được',
    'Máy chủ không trả lời. Dữ liệu bạn nhập vẫn còn trên màn hình; hãy thử lại.',
  ],
  en: [
    'No connection',
    'The service does not answer. What you typed is still on the screen; try again.',
  ],
} as const;
const UNKNOWN = {
  vi: ['Lỗi hệ thống', 'Có lỗi ngoài dự kiến.'],
  en: ['Internal error', 'Something unexpected went wrong.'],
} as const;

export function problemOf(answer: unknown, status: number): ApiProblem {
  const given = (answer ?? {}) as Partial<
    Record<'code' | 'detail' | 'title' | 'traceId' | 'stream', string>
  > & {
    errors?: FieldFault[];
  };
  const [title, detail] = (status === 0 ? UNREACHED : UNKNOWN)[chosenLanguage()];
  return new ApiProblem(
    status,
    given.code ?? (status === 0 ? 'unreached' : 'unknown'),
    given.detail ?? detail,
    given.title ?? title,
    given.errors ?? [],
    given.traceId,
    given.stream,
  );
}
