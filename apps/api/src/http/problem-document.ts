import { languageOf, type Language } from './language.js';
import type { Problem } from './problem.js';
import { sentence, wordsOf } from './rejections.js';
import { fieldMessage } from './validation-words.js';

const TITLES: Record<number, [vi: string, en: string]> = {
  400: ['Yêu cầu không hợp lệ', 'Bad request'],
  401: ['Chưa đăng nhập', 'Not signed in'],
  403: ['Không được phép', 'Not allowed'],
  404: ['Không tìm thấy', 'Not found'],
  405: ['Phương thức không được nhận', 'Method not allowed'],
  409: ['Không làm được ở trạng thái này', 'Not possible in this state'],
  410: ['Không còn hiệu lực', 'No longer valid'],
  412: ['Dữ liệu đã thay đổi', 'Changed since you saw it'],
  413: ['Quá lớn', 'Too large'],
  415: ['Kiểu nội dung không được nhận', 'Content type not taken'],
  422: ['Dữ liệu chưa đúng', 'Data not valid'],
  428: ['Thiếu tiêu đề bắt buộc', 'A required header is missing'],
  429: ['Quá nhiều lần thử', 'Too many attempts'],
  500: ['Lỗi hệ thống', 'Internal error'],
  503: ['Tạm thời chưa sẵn sàng', 'Not available just now'],
  507: ['Hết chỗ lưu trữ', 'Storage full'],
};

export interface AnsweredProblem {
  status: number;
  headers: Record<string, string>;
  body: Record<string, unknown>;
}

/** The answer of RFC 9457 for a problem, in the caller's language. */
export function problemDocument(
  problem: Problem,
  request: { path: string; traceId: string; acceptLanguage?: string },
): AnsweredProblem {
  const language = languageOf(request.acceptLanguage);
  const { status } = wordsOf(problem.code);
  return {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      ...problem.headers,
    },
    body: {
      type: `urn:vinhdanh:problem:${problem.code}`,
      title: titleOf(status, language),
      status,
      code: problem.code,
      detail: sentence(problem.code, problem.facts, language),
      instance: request.path,
      traceId: request.traceId,
      ...problem.extra,
      ...(problem.errors
        ? { errors: problem.errors.map((e) => ({ ...e, message: fieldMessage(e, language) })) }
        : {}),
    },
  };
}

function titleOf(status: number, language: Language): string {
  const [vi, en] = TITLES[status] ?? (status < 500 ? TITLES[400]! : TITLES[500]!);
  return language === 'vi' ? vi : en;
}
