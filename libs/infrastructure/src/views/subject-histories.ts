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
 * claim before its letter is filed; what ended without an award is none.
 */
const HISTORIES = `
with asked as materialized (
  select a.id, coalesce(s.root_id, a.id) as root_id
  from (select distinct unnest($1::text[]) as id) a left join vd_subject s on s.subject_id = a.id
)
select a.id, 'subject' as part, json_build_object('subjectId', s.subject_id, 'kind', s.kind,
    'sex', s.sex, 'nationality', s.nationality, 'diedOn', s.died_on, 'foundedOn', s.founded_on,
    'flagEligible', s.flag_eligible, 'organisationId', s.organisation_id, 'from', s.coverage_from, 'to', s.coverage_to)::text as facts
from asked a join vd_subject s on s.subject_id = a.root_id
union all
select a.id, e.kind, string_agg(
    '{"ref":"' || e.entry_id || '","grade":"' || e.grade || '",' || substr(e.fact, 2), ',')
from asked a join vd_record_entry e on e.root_id = a.root_id
where e.withdrawn is null
group by a.id, e.kind
union all
select a.id, 'line', string_agg(json_build_object('ref', d.dossier_id,
    'award', coalesce(d.granted_form, d.award), 'kind', d.kind, 'meritFrom', d.merit_from,
    'meritTo', d.merit_to, 'open', d.open, 'annulled', d.status in ('annulled', 'stripped'),
    'suspended', case when d.status = 'suspended' then true end,
    'decidedOn', d.decided_on, 'number', d.decision_number, 'restsOn', d.rests_on,
    'grade', case when d.source = 'reported' then (select p.state->>'grade' from vd_stream p
      where p.stream = 'proposal:' || d.proposal_id) end)::text, ',')
from asked a left join vd_subject m on m.root_id = a.root_id
  join vd_dossier d on d.subject_id = coalesce(m.subject_id, a.id)
where d.status in ('granted', 'suspended', 'annulled', 'stripped') or d.open and (d.status <> 'draft' or exists (
  select 1 from vd_stream p
  where p.stream = 'proposal:' || d.proposal_id and p.state->>'status' = 'filed'))
group by a.id`;

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
