import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { DefineScoreSheet, RetireScoreSheet, ReviseScoreSheet } from './commands.js';

interface Told {
  /** Name and legal source of the sheet, for who reads the log. */
  name: string;
  basis: string;
}

export interface ScoreSheetEventData {
  'score-sheet.defined': Omit<DefineScoreSheet, 'type'> & Told;
  'score-sheet.revised': Omit<ReviseScoreSheet, 'type'> & Told;
  'score-sheet.retired': Omit<RetireScoreSheet, 'type'>;
}

export type ScoreSheetEvent = {
  [K in keyof ScoreSheetEventData]: DomainEvent<K, ScoreSheetEventData[K]>;
}[keyof ScoreSheetEventData];

export const scoreSheetEvents = {
  'score-sheet.defined': {
    schema: 1,
    vi: 'Ban hành bảng điểm {name} từ ngày {from} ({basis})',
    en: 'Defined the score sheet {name} from {from} ({basis})',
  },
  'score-sheet.revised': {
    schema: 1,
    vi: 'Sửa bảng điểm {name} từ ngày {from} ({basis}): {reason}',
    en: 'Revised the score sheet {name} from {from} ({basis}): {reason}',
  },
  'score-sheet.retired': {
    schema: 1,
    vi: 'Thôi áp dụng bảng điểm sau ngày {on}: {reason}',
    en: 'Retired the score sheet after {on}: {reason}',
  },
} satisfies EventRegistry & Record<keyof ScoreSheetEventData, unknown>;
