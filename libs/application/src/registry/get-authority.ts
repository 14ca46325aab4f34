import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { authorityOn, reject, versionOn, type Authority } from '@vinhdanh/domain';
import { DomainRejectionError, NotVisible } from '../errors.js';
import { Catalogue } from '../ports/catalogue.js';
import { OrganisationViews } from '../ports/organisation-views.js';

export interface AuthorityAnswer extends Authority {
  edition: string;
  /** The edition is a copy of older rules whose changes are not known yet. */
  provisional: boolean;
  bodyName?: string;
}

/** Who may decide an award for a unit on a day (ISO date), by the edition in force on that day. */
export class GetAuthority extends Query<AuthorityAnswer> {
  constructor(
    readonly unitId: string,
    readonly award: string,
    readonly on: string,
  ) {
    super();
  }
}

@QueryHandler(GetAuthority)
export class GetAuthorityHandler implements IQueryHandler<GetAuthority> {
  constructor(
    private readonly organisations: OrganisationViews,
    private readonly catalogue: Catalogue,
  ) {}

  /** @throws NotVisible; DomainRejectionError `no-edition`, `unknown-award` */
  async execute({ unitId, award, on }: GetAuthority): Promise<AuthorityAnswer> {
    if (!(await this.organisations.find(unitId))) throw new NotVisible('organisation');
    const edition = await this.catalogue.editionOn(on);
    if (!edition) throw new DomainRejectionError(reject('no-edition', { filedOn: on }));
    const rule = edition.awards.find(({ code }) => code === award);
    if (!rule) throw new DomainRejectionError(reject('unknown-award', { award }));
    const rows = await this.organisations.all();
    const found = authorityOn(rule, unitId, on, (id) => rows.get(id)?.state);
    if (!found) throw new NotVisible('organisation');
    const body = found.bodyId === undefined ? undefined : rows.get(found.bodyId)?.state;
    const bodyName = body && versionOn(body, on)?.name;
    return {
      ...found,
      ...(bodyName === undefined ? {} : { bodyName }),
      edition: edition.code,
      provisional: edition.provisional === true,
    };
  }
}
