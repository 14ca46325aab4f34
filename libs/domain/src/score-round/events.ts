import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { MovementFact } from '../eligibility/facts.js';
import type { MovementResult } from '../movement/vocabulary.js';
import type { CandidateScore } from '../scoring/score-candidates.js';
import type { Mark, ScoreSheet } from '../scoring/sheet.js';
import type { MeasureCandidates, OpenScoreRound, SettleDispute } from './commands.js';
import type { ScoredMatter } from './state.js';

export interface ScoreRoundEventData {
  /** The sheet is kept as it was worded; `sheetName` tells which. */
  'score-round.opened': Omit<OpenScoreRound, 'type'> & {
    purpose: ScoredMatter['purpose'];
    sheet: ScoreSheet;
    sheetName: string;
  };
  /** By the actor of the event. */
  'score-round.marked': { subjectId: string; marks: Record<string, Mark>; count: number };
  'score-round.measured': Omit<MeasureCandidates, 'type'> & { count: number };
  'score-round.concluded': { on: string; scores: CandidateScore[]; passed: number; count: number };
  'score-round.reopened': { reason: string };
  /** `fact` is what the subject's record holds of it from now on. */
  'score-round.result-recorded': {
    subjectId: string;
    found: MovementResult;
    fact: Omit<MovementFact, 'ref' | 'grade' | 'pending'>;
    title: string;
    reference: string;
  };
  'score-round.self-scored': { subjectId: string; marks: Record<string, Mark>; count: number };
  'score-round.peer-scored': {
    subjectId: string;
    peerId: string;
    marks: Record<string, Mark>;
    count: number;
  };
  'score-round.explained': { subjectId: string; criterion?: string; text: string };
  'score-round.disputed': {
    number: number;
    subjectId: string;
    criterion?: string;
    grounds: string;
  };
  'score-round.dispute-settled': Omit<SettleDispute, 'type'> & { subjectId: string };
}

export type ScoreRoundEvent = {
  [K in keyof ScoreRoundEventData]: DomainEvent<K, ScoreRoundEventData[K]>;
}[keyof ScoreRoundEventData];

export const scoreRoundEvents = {
  'score-round.opened': {
    schema: 1,
    vi: 'Mở đợt chấm điểm {title} năm {year} theo bảng điểm {sheetName}',
    en: 'Opened the scoring {title} of {year} by the sheet {sheetName}',
  },
  'score-round.marked': {
    schema: 1,
    vi: 'Chấm {count} tiêu chí cho {subjectId}',
    en: 'Marked {count} criteria of {subjectId}',
  },
  'score-round.measured': {
    schema: 1,
    vi: 'Nhập kết quả thực hiện tiêu chí {criterion} của {count} đối tượng',
    en: 'Entered the results of {count} subjects for criterion {criterion}',
  },
  'score-round.concluded': {
    schema: 1,
    vi: 'Kết luận chấm điểm ngày {on}: {passed}/{count} đạt',
    en: 'Concluded the scoring on {on}: {passed} of {count} passed',
  },
  'score-round.reopened': {
    schema: 1,
    vi: 'Mở lại việc chấm điểm: {reason}',
    en: 'Reopened the scoring: {reason}',
  },
  'score-round.result-recorded': {
    schema: 1,
    vi: 'Ghi kết quả thi đua ({found}) của {subjectId} theo {reference}',
    en: 'Recorded the result ({found}) of {subjectId} after {reference}',
  },
  'score-round.self-scored': {
    schema: 1,
    vi: '{subjectId} tự chấm {count} tiêu chí',
    en: '{subjectId} marked {count} criteria itself',
  },
  'score-round.peer-scored': {
    schema: 1,
    vi: '{peerId} chấm chéo {count} tiêu chí cho {subjectId}',
    en: '{peerId} marked {count} criteria of {subjectId} as a peer',
  },
  'score-round.explained': {
    schema: 1,
    vi: '{subjectId} giải trình kết quả: {text}',
    en: '{subjectId} explained its result: {text}',
  },
  'score-round.disputed': {
    schema: 1,
    vi: '{subjectId} kiến nghị về điểm (số {number}): {grounds}',
    en: '{subjectId} disputes its score (no. {number}): {grounds}',
  },
  'score-round.dispute-settled': {
    schema: 1,
    vi: 'Giải quyết kiến nghị số {number} của {subjectId}, chấp nhận: {upheld}, theo {reference}: {why}',
    en: 'Settled dispute no. {number} of {subjectId}, upheld: {upheld}, by {reference}: {why}',
  },
} satisfies EventRegistry & Record<keyof ScoreRoundEventData, unknown>;
