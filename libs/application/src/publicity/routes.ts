import type { CommentEventData, PublicityEventData, RecordedEvent } from '@vinhdanh/domain';
import type { RouteTable, TaskSpec } from '../process/route-table.js';

const queue = 'council-review' as const;

const opened = ({ data, stream }: RecordedEvent): TaskSpec[] => {
  const { step, lines } = data as unknown as PublicityEventData['publicity.opened'];
  return lines.map(({ dossierId }) => ({
    queue,
    kind: 'open-step',
    stream: `dossier:${dossierId}`,
    data: { step, ref: stream },
  }));
};

const concluded = ({ data, stream }: RecordedEvent): TaskSpec[] => {
  const found = data as unknown as PublicityEventData['publicity.concluded'];
  const { dossierId, step, answer, on, clears } = found;
  const settled = { step, answer, on, clears, ref: stream };
  return [{ queue, kind: 'settle-step', stream: `dossier:${dossierId}`, data: settled }];
};

export const publicityRoutes = {
  'publicity.opened': opened,
  'publicity.concluded': concluded,
  'publicity.closed': null,
  'publicity.end-moved': null,
  'comment.received': null,
  'comment.handled': null,
} satisfies RouteTable & Record<keyof PublicityEventData | keyof CommentEventData, unknown>;
