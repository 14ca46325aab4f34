import type { EventRegistry } from '../log/event-registry.js';
import type { JsonObject } from '../log/json.js';

export interface RehearsalEventData {
  'rehearsal.requested': {
    from: string;
    to: string;
    edition: string;
    editionHash: string;
    awards?: string[];
  };
  'rehearsal.finished': { weighed: number; flips: number; withoutInputs: number };
  'rehearsal.cancelled': Record<string, never>;
  'rehearsal.failed': { code: string; facts?: JsonObject };
}

export type RehearsalEventType = keyof RehearsalEventData;

export const rehearsalEvents = {
  'rehearsal.requested': {
    schema: 1,
    vi: 'Yêu cầu xét thử hồ sơ đã kết thúc, gửi từ {from} đến {to}, theo danh mục {edition}',
    en: 'Asked to rehearse closed lines filed from {from} to {to} under edition {edition}',
  },
  'rehearsal.finished': {
    schema: 1,
    vi: 'Xét thử xong {weighed} hồ sơ: {flips} kết luận thay đổi, {withoutInputs} hồ sơ không có dữ liệu đã lưu',
    en: 'Rehearsed {weighed} lines: {flips} verdicts flip, {withoutInputs} lines without recorded inputs',
  },
  'rehearsal.cancelled': { schema: 1, vi: 'Dừng xét thử', en: 'Stopped the rehearsal' },
  'rehearsal.failed': {
    schema: 1,
    vi: 'Không xét thử được: {code}',
    en: 'The rehearsal failed: {code}',
  },
} satisfies EventRegistry & Record<RehearsalEventType, unknown>;
