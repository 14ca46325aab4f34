import { Injectable } from '@nestjs/common';
import {
  countedUnder,
  inScope,
  managementLine,
  soleSuccessorOn,
  versionOn,
  type DuePlace,
  type OrganisationState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import type { DueUnits } from '../ports/due-views.js';
import { OrganisationViews } from '../ports/organisation-views.js';

/** A place as the register of subjects knows it on a day. */
export interface Surveyed {
  units: DueUnits;
  /** Who may read what is found: the unit with all that manage it; empty: the province alone. */
  unitLine: string[];
}

/** Finds whose people are meant by a unit, a block or the province, merged bodies included. */
@Injectable()
export class DuePlaces {
  constructor(private readonly organisations: OrganisationViews) {}

  /** @throws NotVisible for a unit out of sight, and for more than the viewer's own units */
  async survey(place: DuePlace, on: string, viewer: Pick<Viewer, 'scope'>): Promise<Surveyed> {
    const all = await this.organisations.all();
    const states = new Map([...all].map(([id, row]) => [id, row.state]));
    if ('unitId' in place) {
      const lookup = (id: string) => states.get(id);
      const now = soleSuccessorOn(place.unitId, on, lookup);
      const line = managementLine(now, on, lookup);
      if (line.length === 0 || !inScope(viewer.scope, line)) throw new NotVisible('organisation');
      return { units: countedUnder(now, states, on), unitLine: line };
    }
    if (viewer.scope.kind !== 'all') throw new NotVisible('organisation');
    if ('block' in place) return { units: ofBlock(place.block, states, on), unitLine: [] };
    return { units: null, unitLine: [] };
  }
}

/** Bodies of a kind with all below them, each under the body that carries it on. */
function ofBlock(
  kind: string,
  states: ReadonlyMap<string, OrganisationState>,
  on: string,
): string[] {
  const lookup = (id: string) => states.get(id);
  const isOf = (id: string): boolean => {
    const state = lookup(id);
    return state !== undefined && versionOn(state, on)?.kind === kind;
  };
  return [...states.keys()].filter((id) =>
    managementLine(soleSuccessorOn(id, on, lookup), on, lookup).some(isOf),
  );
}
