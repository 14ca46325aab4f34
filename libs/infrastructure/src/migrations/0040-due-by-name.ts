import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A due list is read by name, as its readers look for somebody. Its rows keep the place in that
 * order and not the name: whoever is erased later leaves no trace here.
 */
export class DueByName1780000000040 implements MigrationInterface {
  name = 'DueByName1780000000040';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
alter table vd_due_row add column place int not null default 0;
update vd_due_row r set place = o.place
from (select l.list_id, l.award, l.subject_id, row_number() over (
    partition by l.list_id, l.award order by n.sort_key collate "C", l.subject_id) as place
  from vd_due_row l left join vd_subject n on n.subject_id = l.subject_id) o
where r.list_id = o.list_id and r.award = o.award and r.subject_id = o.subject_id;
create index vd_due_row_place on vd_due_row (list_id, award, place, subject_id);
drop index vd_due_row_missed;
create index vd_due_row_missed on vd_due_row (list_id, award, place, subject_id) where missed;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
