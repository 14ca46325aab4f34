import { Injectable } from '@nestjs/common';
import { Catalogue, OrganisationViews, SubjectHistories } from '@vinhdanh/application';
import {
  assembleHistory,
  type GroupOf,
  type HistoryHead,
  type LineOfHistory,
  type RecordKind,
  type SubjectHistory,
} from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import { ContinuedHistories } from './continued-histories.js';

/**
 * Three kinds of rows in one statement: who it is (`subject`), entries by kind, lines (`line`).
 * Facts are kept as JSON text, so a subject's facts of one kind are joined as text and taken apart
 * once; id and grade stand before each, for they may change without the fact. A draft is nobody's
 * claim before its letter is filed; what ended without an award is none. Each part is looked up from
 * the subject on (`lateral` with an aggregate or `offset 0`, which Postgres leaves as it stands): while
 * a register grows from nothing, a join planned by old statistics would read all lines for a few.
 */
const HISTORIES = `
with asked as materialized (
  select a.id, coalesce(s.root_id, a.id) as root_id
  from (select distinct unnest($1::text[]) as id) a left join lateral (
    select root_id from vd_subject where subject_id = a.id offset 0) s on true
)
select a.id, 'subject' as part, s.facts
from asked a cross join lateral (
  select json_build_object('subjectId', s.subject_id, 'kind', s.kind,
    'sex', s.sex, 'nationality', s.nationality, 'diedOn', s.died_on, 'foundedOn', s.founded_on,
    'flagEligible', s.flag_eligible, 'organisationId', s.organisation_id, 'from', s.coverage_from,
    'to', s.coverage_to)::text as facts
  from vd_subject s where s.subject_id = a.root_id offset 0) s
union all
select a.id, e.kind, e.facts
from asked a cross join lateral (
  select e.kind, string_agg('{"ref":"' || e.entry_id || '","grade":"' || e.grade || '",'
    || substr(e.fact, 2), ',') as facts
  from vd_record_entry e where e.root_id = a.root_id and e.withdrawn is null group by e.kind) e
union all
select a.id, 'line', l.facts
from asked a cross join lateral (
  select string_agg(json_build_object('ref', d.dossier_id,
    'award', coalesce(s.granted_form, d.award), 'kind', d.kind, 'meritFrom', d.merit_from,
    'meritTo', d.merit_to, 'open', s.open, 'annulled', s.status in ('annulled', 'stripped'),
    'suspended', case when s.status = 'suspended' then true end,
    'decidedOn', s.decided_on, 'number', s.decision_number, 'restsOn', d.rests_on,
    'grade', case when d.source = 'reported' then (select p.state->>'grade' from vd_stream p
      where p.stream = 'proposal:' || d.proposal_id) end)::text, ',') as facts
  from (
    select m.subject_id from vd_subject m where m.root_id = a.root_id
    union all
    select a.id where not exists (select 1 from vd_subject m where m.root_id = a.root_id)
  ) m
  cross join lateral (
    select * from vd_dossier_fixed f where f.subject_id = m.subject_id offset 0) d
  cross join lateral (
    select * from vd_dossier_standing t where t.dossier_id = d.dossier_id offset 0) s
  where s.status in ('granted', 'suspended', 'annulled', 'stripped')
    or s.open and (s.status <> 'draft' or exists (select 1 from vd_stream p
      where p.stream = 'proposal:' || d.proposal_id and p.state->>'status' = 'filed'))) l
where l.facts is not null`;

interface Parts {
  head?: HistoryHead & { organisationId?: string | null };
  entries: Partial<Record<RecordKind, object[]>>;
  lines: LineOfHistory[];
}

@Injectable()
export class PgSubjectHistories extends SubjectHistories {
  private readonly continued: ContinuedHistories;
  private known?: { editions: readonly unknown[]; groupOf: GroupOf };

  constructor(
    private readonly db: Database,
    private readonly organisations: OrganisationViews,
    private readonly catalogue: Catalogue,
  ) {
    super();
    this.continued = new ContinuedHistories(db, async (ids) => (await this.ownOf(ids)).histories);
  }

  async of(subjectIds: string[]): Promise<Map<string, SubjectHistory>> {
    const { histories, bodies } = await this.ownOf(subjectIds);
    if (bodies.size === 0) return histories;
    const organisations = await this.organisations.all();
    await this.continued.continue(histories, bodies, organisations);
    for (const [subjectId, body] of bodies) {
      // What sort of body it is stands in the register of bodies, by its latest version.
      const kind = organisations.get(body)?.state.versions.at(-1)?.kind;
      const history = histories.get(subjectId);
      if (kind && history) histories.set(subjectId, { ...history, standing: kind });
    }
    return histories;
  }

  /** What each subject did itself, and which body a collective is. */
  private async ownOf(subjectIds: string[]) {
    const histories = new Map<string, SubjectHistory>();
    const bodies = new Map<string, string>();
    if (subjectIds.length === 0) return { histories, bodies };
    const rows = await this.db.query<{ id: string; part: string; facts: string }>(
      HISTORIES,
      [subjectIds],
      'vd-histories',
    );
    const found = new Map<string, Parts>(subjectIds.map((id) => [id, { entries: {}, lines: [] }]));
    for (const { id, part, facts } of rows) {
      const parts = found.get(id)!;
      if (part === 'subject') parts.head = JSON.parse(facts) as HistoryHead;
      else if (part === 'line') parts.lines = JSON.parse(`[${facts}]`) as LineOfHistory[];
      else parts.entries[part as RecordKind] = JSON.parse(`[${facts}]`) as object[];
    }
    const groupOf = await this.groups();
    for (const [id, { head, entries, lines }] of found) {
      histories.set(id, assembleHistory(head ?? unknown(id), entries, lines, groupOf));
      if (head?.organisationId) bodies.set(id, head.organisationId);
    }
    return { histories, bodies };
  }

  /** Whether an award is a title or a form, by whatever edition knows it; no edition has it both. */
  private async groups(): Promise<GroupOf> {
    const editions = await this.catalogue.editions();
    if (this.known?.editions !== editions) {
      const all = editions.flatMap(({ awards }) => awards);
      // A title of the province's own is a title as far as initiatives go.
      const groups = new Map(
        all.map(({ code, group }) => [code, group === 'local-title' ? 'title' : group] as const),
      );
      this.known = { editions, groupOf: (award) => groups.get(award) ?? 'form' };
    }
    return this.known.groupOf;
  }
}

/** Of whom the register knows nothing; a line may name him all the same. */
const unknown = (subjectId: string): HistoryHead => ({ subjectId, kind: 'individual' });
