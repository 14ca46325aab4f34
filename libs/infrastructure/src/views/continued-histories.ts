import type { OrganisationRow } from '@vinhdanh/application';
import {
  continuedHistory,
  successionsOf,
  type BodySuccession,
  type ContinuityDecision,
  type SubjectHistory,
} from '@vinhdanh/domain';
import type { Database } from '../postgres/database.js';

type Organisations = ReadonlyMap<string, OrganisationRow>;

/** Collectives that are the bodies named, one for each; who was merged or erased is none. */
const COLLECTIVES = `
select distinct on (organisation_id) organisation_id as "organisationId", subject_id as "subjectId"
from vd_subject
where organisation_id = any($1) and kind = 'collective' and root_id = subject_id and not erased
order by organisation_id, subject_id`;

const DECISIONS = `
select substr(stream, 9) as "actId", state->'continuity' as continuity
from vd_stream where stream = any($1)`;

/**
 * Histories of collectives that are bodies with others before them, continued as the standing body
 * decided change by change, however far back the bodies go.
 */
export class ContinuedHistories {
  constructor(
    private readonly db: Database,
    private readonly load: (subjectIds: string[]) => Promise<Map<string, SubjectHistory>>,
  ) {}

  /** @param bodies the organisation each of these collectives is; changes the histories in place */
  async continue(
    histories: Map<string, SubjectHistory>,
    bodies: ReadonlyMap<string, string>,
    organisations: Organisations,
  ): Promise<void> {
    const family = withPredecessors([...bodies.values()], organisations);
    if (family.size === 0) return;
    const [collectives, decisions] = await Promise.all([
      this.collectives([...family.values()].flat().flatMap((one) => one.predecessors)),
      this.decisions([...family.values()].flat().map((one) => one.actId)),
    ]);
    const own = await this.load([...collectives.values()]);
    const continued = (body: string, history: SubjectHistory): SubjectHistory =>
      (family.get(body) ?? []).reduce((held, { actId, change, predecessors, ...when }) => {
        const decision = decisions.get(actId)?.[String(change)];
        return continuedHistory(held, {
          ...when,
          ...(decision ? { decision } : {}),
          predecessors: predecessors.map((organisationId) => {
            const before = own.get(collectives.get(organisationId) ?? '');
            return before
              ? { organisationId, history: continued(organisationId, before) }
              : { organisationId };
          }),
        });
      }, history);
    for (const [subjectId, body] of bodies) {
      const history = histories.get(subjectId);
      if (history && family.has(body)) histories.set(subjectId, continued(body, history));
    }
  }

  private async collectives(bodies: string[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ organisationId: string; subjectId: string }>(COLLECTIVES, [
      [...new Set(bodies)],
    ]);
    return new Map(rows.map(({ organisationId, subjectId }) => [organisationId, subjectId]));
  }

  private async decisions(
    acts: string[],
  ): Promise<Map<string, Record<string, ContinuityDecision>>> {
    const rows = await this.db.query<{
      actId: string;
      continuity: Record<string, ContinuityDecision>;
    }>(DECISIONS, [[...new Set(acts)].map((id) => `lineage:${id}`)]);
    return new Map(rows.map(({ actId, continuity }) => [actId, continuity]));
  }
}

/** The changes behind these bodies and all bodies before them; bodies without any are left out. */
function withPredecessors(
  bodies: readonly string[],
  organisations: Organisations,
): Map<string, BodySuccession[]> {
  const family = new Map<string, BodySuccession[]>();
  const queue = [...new Set(bodies)];
  for (let body = queue.pop(); body !== undefined; body = queue.pop()) {
    const state = organisations.get(body)?.state;
    const changes = state && !family.has(body) ? successionsOf(body, state) : [];
    if (changes.length === 0) continue;
    family.set(body, changes);
    queue.push(...changes.flatMap(({ predecessors }) => predecessors));
  }
  return family;
}
