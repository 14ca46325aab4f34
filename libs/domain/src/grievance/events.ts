import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { EnterGrievance } from './commands.js';
import type { DeclineReason, Effect, GrievanceOutcome, GrievancePaper, Register } from './state.js';

/** What both registers record; who, what about and why are private under a key of the matter's own. */
interface Told {
  entered: Omit<EnterGrievance, 'type' | 'about' | 'from' | 'key'> & {
    on: string;
    anonymous: boolean;
  };
  accepted: { on: string; settleBy?: string };
  declined: { on: string; reason: DeclineReason };
  extended: { from: string; settleBy: string };
  concluded: { on: string; outcome: GrievanceOutcome; paper: GrievancePaper };
  'effects-noted': { effects: Record<string, Effect>; count: number };
  'deadline-moved': { from: string; to: string };
}
type Prefixed<R extends Register> = { [K in keyof Told as `${R}.${K}`]: Told[K] };

export type ComplaintEventData = Prefixed<'complaint'>;
export type DenunciationEventData = Prefixed<'denunciation'> & {
  'denunciation.unsealing-requested': { on: string };
  'denunciation.unsealing-agreed': { on: string; requestedBy: string };
  'denunciation.unsealing-refused': { on: string; requestedBy: string };
  'denunciation.identity-read': { on: string; agreedBy: string };
};

/** By the part of its type after the register. */
export interface GrievanceFacts extends Told {
  'unsealing-requested': { on: string };
  'unsealing-agreed': { on: string; requestedBy: string };
  'unsealing-refused': { on: string; requestedBy: string };
  'identity-read': { on: string; agreedBy: string };
}

/** One fact of a matter; words become its private part under the matter's key. */
export function told<K extends keyof GrievanceFacts>(
  register: Register,
  name: K,
  data: GrievanceFacts[K],
  key?: string,
  words: Record<string, string | undefined> = {},
): DomainEvent<string, object> {
  const body = Object.fromEntries(
    Object.entries(words).filter(([, value]) => value !== undefined && value.trim() !== ''),
  ) as Record<string, string>;
  const hidden = key && Object.keys(body).length > 0 ? { private: { subjectId: key, body } } : {};
  return { type: `${register}.${name}`, data, ...hidden };
}

export const complaintEvents = {
  'complaint.entered': {
    schema: 1,
    vi: 'Vào sổ khiếu nại số {number}, hạn xử lý đơn {acceptBy}',
    en: 'Entered complaint {number}, to be taken on by {acceptBy}',
  },
  'complaint.accepted': {
    schema: 1,
    vi: 'Thụ lý khiếu nại, hạn giải quyết {settleBy}',
    en: 'Took the complaint on, to be settled by {settleBy}',
  },
  'complaint.declined': {
    schema: 1,
    vi: 'Không thụ lý khiếu nại: {reason}',
    en: 'Declined the complaint: {reason}',
  },
  'complaint.extended': {
    schema: 1,
    vi: 'Gia hạn giải quyết khiếu nại từ {from} đến {settleBy}',
    en: 'Extended the complaint from {from} to {settleBy}',
  },
  'complaint.concluded': {
    schema: 1,
    vi: 'Kết luận khiếu nại: {outcome}; văn bản {paper}',
    en: 'Concluded the complaint: {outcome}; paper {paper}',
  },
  'complaint.effects-noted': {
    schema: 1,
    vi: 'Cập nhật {count} hồ sơ liên quan khiếu nại',
    en: 'Told {count} lines of the complaint',
  },
  'complaint.deadline-moved': {
    schema: 1,
    vi: 'Hạn xử lý khiếu nại chuyển từ {from} sang {to}',
    en: 'Complaint now due {to} instead of {from}',
  },
} satisfies EventRegistry & Record<keyof ComplaintEventData, unknown>;

export const denunciationEvents = {
  'denunciation.entered': {
    schema: 1,
    vi: 'Vào sổ tố cáo số {number}, hạn xử lý ban đầu {acceptBy}',
    en: 'Entered denunciation {number}, to be taken on by {acceptBy}',
  },
  'denunciation.accepted': {
    schema: 1,
    vi: 'Thụ lý tố cáo, hạn giải quyết {settleBy}',
    en: 'Took the denunciation on, to be settled by {settleBy}',
  },
  'denunciation.declined': {
    schema: 1,
    vi: 'Không thụ lý tố cáo: {reason}',
    en: 'Declined the denunciation: {reason}',
  },
  'denunciation.extended': {
    schema: 1,
    vi: 'Gia hạn giải quyết tố cáo từ {from} đến {settleBy}',
    en: 'Extended the denunciation from {from} to {settleBy}',
  },
  'denunciation.concluded': {
    schema: 1,
    vi: 'Kết luận nội dung tố cáo: {outcome}; văn bản {paper}',
    en: 'Concluded the denunciation: {outcome}; paper {paper}',
  },
  'denunciation.effects-noted': {
    schema: 1,
    vi: 'Cập nhật {count} hồ sơ liên quan tố cáo',
    en: 'Told {count} lines of the denunciation',
  },
  'denunciation.deadline-moved': {
    schema: 1,
    vi: 'Hạn xử lý tố cáo chuyển từ {from} sang {to}',
    en: 'Denunciation now due {to} instead of {from}',
  },
  'denunciation.unsealing-requested': {
    schema: 1,
    vi: 'Đề nghị mở niêm phong danh tính người tố cáo',
    en: 'Asked for the name of the denouncer to be unsealed',
  },
  'denunciation.unsealing-agreed': {
    schema: 1,
    vi: 'Đồng ý mở niêm phong danh tính người tố cáo, một lần đọc',
    en: 'Agreed to unseal the name of the denouncer, for one reading',
  },
  'denunciation.unsealing-refused': {
    schema: 1,
    vi: 'Không đồng ý mở niêm phong danh tính người tố cáo',
    en: 'Refused to unseal the name of the denouncer',
  },
  'denunciation.identity-read': {
    schema: 1,
    vi: 'Đã đọc danh tính người tố cáo',
    en: 'Read the name of the denouncer',
  },
} satisfies EventRegistry & Record<keyof DenunciationEventData, unknown>;
