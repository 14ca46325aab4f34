import type { EventRegistry } from '../log/event-registry.js';
import type { DuePlace } from './state.js';

export interface DueListEventData {
  'due-list.requested': {
    place: DuePlace;
    unitLine: string[];
    year: number;
    awards?: string[];
    on: string;
    edition: string;
    editionHash: string;
  };
  /** Subjects looked at, rows found, and those among them whom nobody proposed in time. */
  'due-list.finished': { subjects: number; found: number; missed: number };
  'due-list.cancelled': Record<string, never>;
  'due-list.failed': { code: string };
}
export type DueListEventType = keyof DueListEventData;

export const dueListEvents = {
  'due-list.requested': {
    schema: 1,
    vi: 'Yêu cầu rà soát người, tập thể đến hạn xét năm {year} theo danh mục {edition}',
    en: 'Asked who is due for {year} under edition {edition}',
  },
  'due-list.finished': {
    schema: 1,
    vi: 'Rà soát xong {subjects} đối tượng: {found} trường hợp, {missed} trường hợp bị bỏ sót',
    en: 'Looked over {subjects}: {found} found, {missed} of them missed',
  },
  'due-list.cancelled': { schema: 1, vi: 'Dừng rà soát', en: 'Stopped looking' },
  'due-list.failed': {
    schema: 1,
    vi: 'Không rà soát được: {code}',
    en: 'The list failed: {code}',
  },
} satisfies EventRegistry & Record<DueListEventType, unknown>;
