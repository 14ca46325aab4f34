import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Result lists recorded before results went to the records of those they name: still owed. */
export class ResultsToRecords1780000000023 implements MigrationInterface {
  name = 'ResultsToRecords1780000000023';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
insert into vd_task (task_id, queue, lane, kind, stream, cause_event, correlation_id, data)
select gen_random_uuid(), 'registry', 0, 'enter-results', e.stream,
  e.event_id, coalesce((e.envelope::jsonb->'meta'->>'correlationId')::uuid, e.event_id),
  jsonb_build_object('on', e.envelope::jsonb->'data'->>'on', 'subjectIds',
    (select jsonb_agg(r->>'subjectId')
      from jsonb_array_elements(e.envelope::jsonb->'data'->'results') r))
from vd_event e where e.type = 'movement.results-recorded';
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
