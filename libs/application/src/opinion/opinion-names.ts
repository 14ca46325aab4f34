import { Injectable } from '@nestjs/common';
import { versionOn, type Name, type OpinionState } from '@vinhdanh/domain';
import { AgencyKinds } from '../agency-list/agency-kinds.js';
import { OrganisationViews } from '../ports/organisation-views.js';

/** Whom was asked, in words. */
export interface AskedNames {
  bodyName?: string;
  agencyName?: Name;
}

/** Puts names to bodies and to kinds of agency: as they were called on the day of asking. */
@Injectable()
export class OpinionNames {
  constructor(
    private readonly organisations: OrganisationViews,
    private readonly kinds: AgencyKinds,
  ) {}

  async of(opinions: readonly OpinionState[]): Promise<(opinion: OpinionState) => AskedNames> {
    const asksBody = opinions.some(({ bodyId }) => bodyId !== undefined);
    const asksAgency = opinions.some(({ agency }) => agency !== undefined);
    const bodies = asksBody ? await this.organisations.all() : new Map<string, never>();
    // What no edition knows any more stays a code.
    const agencies = asksAgency ? await this.kinds.names() : new Map<string, Name>();
    return ({ bodyId, agency, askedOn }) => {
      const body = bodies.get(bodyId ?? '');
      const bodyName = body && versionOn(body.state, askedOn)?.name;
      const agencyName = agencies.get(agency ?? '');
      return { ...(bodyName ? { bodyName } : {}), ...(agencyName ? { agencyName } : {}) };
    };
  }
}
