import type { Answer } from '../api/answers';
import { day } from '../words/dates';
import type { Phrase } from '../words/in-both';

export type Movement = Answer<'/movements/{id}'>;

export const MOVEMENT_STATUS: Record<string, Phrase> = {
  running: ['Đang triển khai', 'Running'],
  ended: ['Đã kết thúc', 'Ended'],
};
export const LAUNCHER: Record<string, Phrase> = {
  unit: ['Cơ quan, đơn vị', 'A unit'],
  province: ['Tỉnh', 'The province'],
  'prime-minister': ['Thủ tướng Chính phủ', 'The Prime Minister'],
  president: ['Chủ tịch nước', 'The President'],
  central: ['Trung ương', 'The centre'],
};
export const REVIEW: Record<string, Phrase> = {
  interim: ['Sơ kết', 'Interim review'],
  final: ['Tổng kết', 'Final review'],
};
export const REVIEW_RESULT: Record<string, Phrase> = {
  leading: ['Dẫn đầu', 'Leading'],
  typical: ['Tiêu biểu', 'Typical'],
  voted: ['Được bình chọn', 'Voted'],
};

/** Its days; one without a last day runs until it is ended. */
export function daysOf(
  { from, to, endedOn }: Pick<Movement, 'from' | 'to' | 'endedOn'>,
  since: string,
): string {
  const last = endedOn ?? to;
  return last ? `${day(from)} – ${day(last)}` : since.replace('{day}', day(from));
}
