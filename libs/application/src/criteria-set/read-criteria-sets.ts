import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { inForce, versionOfSet, type CriteriaSet, type CriteriaSetState } from '@vinhdanh/domain';
import { NotVisible } from '../errors.js';
import { CriteriaSetViews, type CriteriaSetRow } from '../ports/criteria-set-views.js';

export interface CriteriaSetItem {
  code: string;
  version: number;
  status: CriteriaSetState['status'];
  /** Number of the wording in force; null before the first and after the set was retired. */
  inForce: number | null;
  name: CriteriaSet['name'];
  criteria: number;
  source: string;
  verified: boolean;
  /** A wording waits to be put in force. */
  draft: boolean;
}

export class ListCriteriaSets extends Query<CriteriaSetItem[]> {}

@QueryHandler(ListCriteriaSets)
export class ListCriteriaSetsHandler implements IQueryHandler<ListCriteriaSets> {
  constructor(private readonly views: CriteriaSetViews) {}

  async execute(): Promise<CriteriaSetItem[]> {
    return (await this.views.all()).map(itemOf);
  }
}

export interface CriteriaSetDetail extends CriteriaSetItem {
  set: CriteriaSet;
  draftSet: CriteriaSet | null;
  versions: { version: number; hash: string }[];
}

/** A set as it is in force, or as a wording of it was. */
export class FindCriteriaSet extends Query<CriteriaSetDetail> {
  constructor(
    readonly code: string,
    readonly wording?: number,
  ) {
    super();
  }
}

@QueryHandler(FindCriteriaSet)
export class FindCriteriaSetHandler implements IQueryHandler<FindCriteriaSet> {
  constructor(private readonly views: CriteriaSetViews) {}

  async execute({ code, wording }: FindCriteriaSet): Promise<CriteriaSetDetail> {
    const row = await this.views.find(code);
    if (!row) throw new NotVisible('criteria-set');
    const { state } = row;
    const set = wording === undefined ? latest(state) : versionOfSet(state, wording);
    if (!set) throw new NotVisible('criteria-set');
    const versions = state.versions.map(({ version, hash }) => ({ version, hash }));
    return { ...itemOf(row), set, draftSet: state.draft ?? null, versions };
  }
}

/** Every stream begins with a wording, so there is always one. */
const latest = ({ versions, draft }: CriteriaSetState): CriteriaSet =>
  (versions.at(-1)?.set ?? draft) as CriteriaSet;

function itemOf({ code, version, state }: CriteriaSetRow): CriteriaSetItem {
  const { name, criteria, source, verified } = latest(state);
  return {
    ...{ code, version, status: state.status, inForce: inForce(state)?.version ?? null },
    ...{ name, criteria: criteria.length, source, verified, draft: state.draft !== undefined },
  };
}
