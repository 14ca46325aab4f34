import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ViewScope } from '@vinhdanh/domain';
import { NotVisible } from '../errors.js';
import { OrganisationViews, type OrganisationRow } from '../ports/organisation-views.js';
import { SubjectViews, type SubjectRow } from '../ports/subject-views.js';

export class FindOrganisations extends Query<OrganisationRow[]> {
  constructor(
    readonly q: string | undefined,
    readonly limit: number,
  ) {
    super();
  }
}

@QueryHandler(FindOrganisations)
export class FindOrganisationsHandler implements IQueryHandler<FindOrganisations> {
  constructor(private readonly organisations: OrganisationViews) {}

  execute({ q, limit }: FindOrganisations): Promise<OrganisationRow[]> {
    return this.organisations.search(q, limit);
  }
}

/** One organisation with its management line on a day (ISO date). */
export class GetOrganisation extends Query<OrganisationRow & { line: string[] }> {
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

  async execute({ id, on }: GetOrganisation): Promise<OrganisationRow & { line: string[] }> {
    const row = await this.organisations.find(id);
    if (!row) throw new NotVisible('organisation');
    return { ...row, line: await this.organisations.line(id, on) };
  }
}

export class FindSubjects extends Query<SubjectRow[]> {
  constructor(
    readonly q: string,
    readonly limit: number,
    readonly scope: ViewScope,
  ) {
    super();
  }
}

@QueryHandler(FindSubjects)
export class FindSubjectsHandler implements IQueryHandler<FindSubjects> {
  constructor(private readonly subjects: SubjectViews) {}

  execute({ q, limit, scope }: FindSubjects): Promise<SubjectRow[]> {
    return this.subjects.search(q, limit, scope);
  }
}

export class GetSubject extends Query<SubjectRow> {
  constructor(
    readonly id: string,
    readonly scope: ViewScope,
  ) {
    super();
  }
}

@QueryHandler(GetSubject)
export class GetSubjectHandler implements IQueryHandler<GetSubject> {
  constructor(private readonly subjects: SubjectViews) {}

  async execute({ id, scope }: GetSubject): Promise<SubjectRow> {
    const row = await this.subjects.find(id, scope);
    if (!row) throw new NotVisible('subject');
    return row;
  }
}
