import type { EventRegistry } from '../log/event-registry.js';
import type { FrozenPaper, MeetingPhase } from './state.js';

export interface MeetingEventData {
  'meeting.agenda-frozen': {
    count: number;
    papers: number;
    digest: string;
    lines: { dossierId: string; item: number; papers: FrozenPaper[] }[];
    /** Letters the lines came with; agendas closed before letters were frozen have none. */
    letters?: { proposalId: string; papers: FrozenPaper[] }[];
  };
  'meeting.agenda-reopened': { reason: string };
  'meeting.moved': { phase: MeetingPhase; dossierId?: string; item?: number };
}
export type MeetingEventType = keyof MeetingEventData;

export const meetingEvents = {
  'meeting.agenda-frozen': {
    schema: 1,
    vi: 'Chốt chương trình họp: {count} hồ sơ, {papers} tài liệu, mã băm {digest}',
    en: 'Closed the agenda: {count} lines, {papers} papers, hash {digest}',
  },
  'meeting.agenda-reopened': {
    schema: 1,
    vi: 'Mở lại chương trình họp',
    en: 'Opened the agenda again',
  },
  'meeting.moved': {
    schema: 1,
    vi: 'Phiên họp chuyển sang bước khác',
    en: 'The meeting went on',
  },
} satisfies EventRegistry & Record<MeetingEventType, unknown>;
