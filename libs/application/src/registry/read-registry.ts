import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  predecessorsOf,
  searchOrganisations,
  successorsOn,
  versionOn,
  type OrganisationState,
  type Predecessor,
} from '@vinhdanh/domain';
import { NotVisible } from '../errors.js';
import { OrganisationViews, type OrganisationRow } from '../ports/organisation-views.js';

export interface NamedOrganisation {
  id: string;
  name: string;
}

export type FoundOrganisation = OrganisationRow & {
  /** The older name it was found by. */
  formerly?: string;
  /** Bodies that go on in its place, where it has ended. */
  now: NamedOrganisation[];
};

export type OrganisationDetail = OrganisationRow & {
  line: string[];
  now: NamedOrganisation[];
  predecessors: (Predecessor & NamedOrganisation)[];
  nameOf: (id: string) => NamedOrganisation;
};

/** Bodies by words of their names as of a day (ISO date), best first. */
export class FindOrganisations extends Query<FoundOrganisation[]> {
  constructor(
    readonly q: string | undefined,
    readonly limit: number,
    readonly on: string,
  ) {
    super();
  }
}

@QueryHandler(FindOrganisations)
export class FindOrganisationsHandler implements IQueryHandler<FindOrganisations> {
  constructor(private readonly organisations: OrganisationViews) {}

  async execute({ q, limit, on }: FindOrganisations): Promise<FoundOrganisation[]> {
    const rows = await this.organisations.all();
    const states = statesOf(rows);
    return searchOrganisations(states, q ?? '', on, limit).map(({ id, formerly }) => ({
      ...rows.get(id)!,
      ...(formerly === undefined ? {} : { formerly }),
      now: carriedOnBy(id, states, on),
    }));
  }
}

/** One organisation with its managers and what became of it, as of a day (ISO date). */
export class GetOrganisation extends Query<OrganisationDetail> {
  constructor(
    readonly id: string,
    readonly on: string,
  ) {
    super();
  }
}

@QueryHandler(GetOrganisation)
export class GetOrganisationHandler implements IQueryHandler<GetOrganisation> {
  constructor(private readonly organisations: OrganisationViews) {}

  async execute({ id, on }: GetOrganisation): Promise<OrganisationDetail> {
    const row = await this.organisations.find(id);
    if (!row) throw new NotVisible('organisation');
    const states = statesOf(await this.organisations.all());
    const nameOf = (other: string) => named(other, states, on);
    return {
      ...row,
      line: await this.organisations.line(id, on),
      now: carriedOnBy(id, states, on),
      predecessors: predecessorsOf(id, states).map((p) => ({ ...p, ...nameOf(p.id) })),
      nameOf,
    };
  }
}

type States = ReadonlyMap<string, OrganisationState>;

const statesOf = (rows: ReadonlyMap<string, OrganisationRow>): States =>
  new Map([...rows].map(([id, row]) => [id, row.state]));

function named(id: string, states: States, on: string): NamedOrganisation {
  const state = states.get(id);
  return { id, name: (state && versionOn(state, on)?.name) ?? id };
}

/** Who goes on in place of a body that has ended by a day; nobody while it is there. */
const carriedOnBy = (id: string, states: States, on: string): NamedOrganisation[] =>
  successorsOn(id, on, (other) => states.get(other))
    .filter((other) => other !== id)
    .map((other) => named(other, states, on));
