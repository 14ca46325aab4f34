import {
  dayAfter,
  type JsonObject,
  type OpinionEventData,
  type RecordedEvent,
} from '@vinhdanh/domain';
import type { RouteTable, TaskSpec } from '../process/route-table.js';

const queue = 'council-review' as const;

/** Seconds from an instant until the day after an ISO day begins in Vietnam (UTC+7). */
const secondsUntilOver = (day: string, at: string): number =>
  Math.max(0, Math.ceil((Date.parse(`${dayAfter(day)}T00:00:00+07:00`) - Date.parse(at)) / 1000));

const whenOver = (dueOn: string | undefined, { recordedAt }: RecordedEvent['meta']): TaskSpec[] =>
  dueOn === undefined
    ? []
    : [{ queue, kind: 'opinion-due', notBeforeSeconds: secondsUntilOver(dueOn, recordedAt) }];

/** What an opinion comes to for one of its lines. */
const settle = (
  { stream }: RecordedEvent,
  dossierId: string,
  data: { step: string; answer: string; on: string; clears: boolean },
): TaskSpec => ({
  queue,
  kind: 'settle-step',
  stream: `dossier:${dossierId}`,
  data: { ...data, ref: stream } satisfies JsonObject,
});

const asked = (event: RecordedEvent): TaskSpec[] => {
  const { step, dueOn, lines } = event.data as unknown as OpinionEventData['opinion.asked'];
  return [
    ...lines.map(({ dossierId }) => ({
      queue,
      kind: 'open-step',
      stream: `dossier:${dossierId}`,
      data: { step, ref: event.stream },
    })),
    ...whenOver(dueOn, event.meta),
  ];
};
const answered = (event: RecordedEvent): TaskSpec[] => {
  const data = event.data as unknown as OpinionEventData['opinion.answered'];
  const { dossierId, step, answer, on, clears } = data;
  return [settle(event, dossierId, { step, answer, on, clears })];
};
const proceeded = (event: RecordedEvent): TaskSpec[] => {
  const { dossierId, step, on } = event.data as unknown as OpinionEventData['opinion.proceeded'];
  return [settle(event, dossierId, { step, answer: 'proceeded', on, clears: true })];
};

export const opinionRoutes = {
  'opinion.asked': asked,
  'opinion.answered': answered,
  'opinion.taken-up': null,
  'opinion.let-go': null,
  'opinion.file-attached': null,
  'opinion.proceeded': proceeded,
  'opinion.lapsed': null,
  'opinion.deadline-moved': (event: RecordedEvent) =>
    whenOver(String(event.data.dueOn), event.meta),
} satisfies RouteTable & Record<keyof OpinionEventData, unknown>;
