import { Injectable } from '@nestjs/common';
import {
  LivePulses,
  pulseName,
  QueueViews,
  type Pulse,
  type PulseKind,
} from '@vinhdanh/application';
import { Database } from '../postgres/database.js';

type Counted = Exclude<PulseKind, 'queues'>;
/** One small look for all things of a kind that somebody watches. */
const MARKS: Readonly<Record<Counted, string>> = {
  import: `
select import_id as id, concat_ws('.', total, good, bad, done, failed, updated_at) as mark
from vd_import where import_id = any ($1::text[])`,
  'due-list': `
select list_id as id, concat_ws('.', total, done, found) as mark
from vd_due_list where list_id = any ($1::text[])`,
  submission: `
select submission_id as id, concat_ws('.', count(*), count(ended_at), max(ended_at)) as mark
from vd_transport_attempt where submission_id = any ($1::text[]) group by submission_id`,
};
/** How long the oldest row has waited changes every second, which is no news. */
const WAIT_STEP_SECONDS = 15;

@Injectable()
export class PgLivePulses extends LivePulses {
  constructor(
    private readonly db: Database,
    private readonly queues: QueueViews,
  ) {
    super();
  }

  async marks(pulses: readonly Pulse[]): Promise<ReadonlyMap<string, string>> {
    const ids = new Map<Counted, string[]>();
    for (const { kind, id } of pulses)
      if (kind !== 'queues' && id !== undefined) ids.set(kind, [...(ids.get(kind) ?? []), id]);
    const found = await Promise.all([...ids].map(([kind, of]) => this.counted(kind, of)));
    const marks = new Map(found.flat());
    if (pulses.some(({ kind }) => kind === 'queues')) marks.set('queues', await this.owed());
    return marks;
  }

  private async counted(kind: Counted, ids: string[]): Promise<[string, string][]> {
    const rows = await this.db.query<{ id: string; mark: string }>(
      MARKS[kind],
      [ids],
      `vd-live-${kind}`,
    );
    return rows.map(({ id, mark }) => [pulseName({ kind, id }), mark]);
  }

  private async owed(): Promise<string> {
    const counts = await this.queues.counts();
    return JSON.stringify(
      counts.map(({ oldestSeconds, ...rest }) => ({
        ...rest,
        waits: oldestSeconds === null ? null : Math.floor(oldestSeconds / WAIT_STEP_SECONDS),
      })),
    );
  }
}
