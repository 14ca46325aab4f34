import { read } from '../api/client';
import type { Said } from '../dossiers/dossier';
import type { Phrase } from '../words/in-both';

export interface Day {
  date: string;
  kind: string;
  name: Said;
}
export interface Year {
  year: number;
  verified: boolean;
  source: string;
  days: Day[];
  /** An amendment is sent for the version it was begun from. */
  version: number;
}
export const calendarYears = {
  queryKey: ['/calendar-years'],
  queryFn: () => read<{ items: Year[] }>('/calendar-years'),
};

/** Kinds of days, by the calendar's codes. */
export const DAY_KIND: Record<string, Phrase> = {
  holiday: ['Nghỉ lễ, tết', 'Holiday'],
  'in-lieu': ['Nghỉ bù', 'Day in lieu'],
  extra: ['Nghỉ thêm', 'Further day off'],
  'swapped-workday': ['Đi làm bù (thứ Bảy, Chủ nhật)', 'Weekend worked'],
};

const WEEKDAYS: readonly Phrase[] = [
  ['Chủ nhật', 'Sunday'],
  ['thứ Hai', 'Monday'],
  ['thứ Ba', 'Tuesday'],
  ['thứ Tư', 'Wednesday'],
  ['thứ Năm', 'Thursday'],
  ['thứ Sáu', 'Friday'],
  ['thứ Bảy', 'Saturday'],
];
export const weekday = (iso: string): Phrase =>
  WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? WEEKDAYS[0]!;

/** What `POST /calendar-years/preview` answers. */
export interface Preview {
  year: number;
  /** Of the year it was compared with; 0 where there is none. */
  version: number;
  days: { added: Day[]; dropped: Day[]; changed: Day[] };
  moved: { appraisals: number; opinions: number; earlier: number; later: number };
  items: { kind: 'appraisal' | 'opinion'; id: string; from: string; to: string }[];
}
