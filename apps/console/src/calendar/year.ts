import type { Answer, Row } from '../api/answers';
import { read } from '../api/client';
import type { Phrase } from '../words/in-both';

export type Day = Year['days'][number];
export type Year = Row<'/calendar-years'>;
export const calendarYears = {
  queryKey: ['/calendar-years'],
  queryFn: () => read('/calendar-years'),
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
export type Preview = Answer<'/calendar-years/preview', 'post'>;
