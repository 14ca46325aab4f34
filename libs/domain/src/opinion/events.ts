import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { AskOpinion, RecognisedWork } from './commands.js';
import type { OpinionFile, OpinionPaper } from './state.js';

export interface OpinionEventData {
  /** The question itself is private. */
  'opinion.asked': Omit<AskOpinion, 'type' | 'question' | 'key'> & { on: string; count: number };
  /** One line; the reason and the name of a recognised work are private. */
  'opinion.answered': {
    step: string;
    stepKind: string;
    dossierId: string;
    answer: string;
    clears: boolean;
    on: string;
    recordedBy: 'body' | 'officer' | 'council';
    sessionId?: string;
    paper?: OpinionPaper;
    work?: Omit<RecognisedWork, 'title'>;
  };
  'opinion.taken-up': { stepKind: string; sessionId: string; dossierIds: string[]; count: number };
  'opinion.let-go': {
    stepKind: string;
    sessionId: string;
    lines: { dossierId: string; until?: string }[];
    count: number;
  };
  /** Its name is private. */
  'opinion.file-attached': OpinionFile & { stepKind: string; on: string };
  'opinion.lapsed': {
    stepKind: string;
    on: string;
    dueOn: string;
    dossierIds: string[];
    count: number;
  };
  /** `answer`: what was said, absent where the body stayed silent. The reason is private. */
  'opinion.proceeded': {
    step: string;
    stepKind: string;
    dossierId: string;
    answer?: string;
    on: string;
  };
  'opinion.deadline-moved': { from: string; dueOn: string };
}

export type OpinionEvent = {
  [K in keyof OpinionEventData]: DomainEvent<K, OpinionEventData[K]>;
}[keyof OpinionEventData];

/** One fact of an opinion; `words` about a subject (or the question) become its private part. */
export function said<K extends keyof OpinionEventData>(
  type: K,
  data: OpinionEventData[K],
  subjectId?: string,
  words: Record<string, string | undefined> = {},
): OpinionEvent {
  const body = Object.fromEntries(
    Object.entries(words).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const hidden = subjectId && Object.keys(body).length > 0 ? { private: { subjectId, body } } : {};
  return { type, data, ...hidden } as unknown as OpinionEvent;
}

export const opinionEvents = {
  'opinion.asked': {
    schema: 1,
    vi: 'Xin ý kiến ({stepKind}) về {count} hồ sơ, hạn trả lời {dueOn}',
    en: 'Asked for an opinion ({stepKind}) on {count} lines, due {dueOn}',
  },
  'opinion.answered': {
    schema: 1,
    vi: 'Trả lời ({stepKind}): {answer}; văn bản {paper}',
    en: 'Answered ({stepKind}): {answer}; paper {paper}',
  },
  'opinion.taken-up': {
    schema: 1,
    vi: 'Đưa {count} hồ sơ ra phiên họp Hội đồng ({stepKind})',
    en: 'A session of the council took up {count} lines ({stepKind})',
  },
  'opinion.let-go': {
    schema: 1,
    vi: 'Phiên họp kết thúc chưa có kết luận về {count} hồ sơ ({stepKind})',
    en: 'The session ended without an answer on {count} lines ({stepKind})',
  },
  'opinion.file-attached': {
    schema: 1,
    vi: 'Đính kèm tệp văn bản trả lời ({stepKind})',
    en: 'Attached the file of an answer ({stepKind})',
  },
  'opinion.lapsed': {
    schema: 1,
    vi: 'Hết hạn trả lời {dueOn} ({stepKind}), còn {count} hồ sơ chưa có ý kiến',
    en: 'Term ended {dueOn} ({stepKind}) with {count} lines unanswered',
  },
  'opinion.proceeded': {
    schema: 1,
    vi: 'Quyết định tiếp tục xét hồ sơ ({stepKind}): {answer}',
    en: 'Decided to go on with the line ({stepKind}): {answer}',
  },
  'opinion.deadline-moved': {
    schema: 1,
    vi: 'Hạn trả lời chuyển từ {from} sang {dueOn}',
    en: 'Answer now due {dueOn} instead of {from}',
  },
} satisfies EventRegistry & Record<keyof OpinionEventData, unknown>;
