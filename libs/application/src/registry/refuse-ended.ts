import { reject, successorsOn, versionOn } from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import type { OrganisationViews } from '../ports/organisation-views.js';

/**
 * Nothing begins under a body that has ended by the day it is done on; what was done on paper before
 * may still be recorded.
 * @throws DomainRejectionError `organisation-gone`, naming who goes on in its place
 */
export async function refuseEnded(
  organisations: OrganisationViews,
  id: string,
  day: string,
): Promise<void> {
  const rows = await organisations.all();
  const state = rows.get(id)?.state;
  if (state?.to === undefined || day <= state.to) return;
  const names = successorsOn(id, day, (other) => rows.get(other)?.state).map((other) => {
    const next = rows.get(other)?.state;
    return (next && versionOn(next, day)?.name) ?? other;
  });
  const facts = { to: state.to, now: names.join(', ') || '–', successors: names };
  throw new DomainRejectionError(reject('organisation-gone', facts));
}
