import type { Mark, ScoreSheet } from './sheet.js';

/**
 * One set of marks out of several evaluators' sheets: the mean of the points given, the majority
 * of yes and no (a tie is no), the mean of counts. A criterion that anybody has left open stays
 * open, one that all say was never assigned is not assigned.
 */
export function averageMarks(
  sheet: ScoreSheet,
  evaluators: readonly Readonly<Record<string, Mark | undefined>>[],
): Record<string, Mark | undefined> {
  return Object.fromEntries(
    sheet.criteria.map(({ id }) => [id, merge(evaluators.map((marks) => marks[id]))]),
  );
}

function merge(marks: readonly (Mark | undefined)[]): Mark | undefined {
  if (marks.length === 0 || marks.some((mark) => mark === undefined)) return undefined;
  const given = marks.filter((mark) => mark !== undefined && !('notAssigned' in mark));
  if (given.length === 0) return { notAssigned: true };
  const points = given.flatMap((mark) => ('points' in mark! ? [mark.points] : []));
  if (points.length > 0) return { points: mean(points) };
  const times = given.flatMap((mark) => ('times' in mark! ? [mark.times] : []));
  if (times.length > 0) return { times: mean(times) };
  const yes = given.filter((mark) => 'met' in mark! && mark.met).length;
  return { met: yes * 2 > given.length };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
