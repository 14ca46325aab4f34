import { useHolds, useMe } from '../app/session';
import { today } from '../words/dates';

const PROVINCE = ['secretary'];
const UNIT = ['unit-clerk', 'unit-head', 'managing-unit'];

/**
 * Whether one keeps a council and its sessions: the secretary those of the province, a body's own
 * people those of that body and of no other (the server has the last word).
 */
export function useKeeps(): (unitId?: string, also?: readonly string[]) => boolean {
  const me = useMe();
  const on = today();
  const held = me.roles.filter(({ from, to }) => from <= on && (!to || on <= to));
  return (unitId, also = []) =>
    unitId === undefined
      ? held.some(({ role }) => [...PROVINCE, ...also].includes(role))
      : held.some((grant) => UNIT.includes(grant.role) && grant.unitId === unitId);
}

/**
 * Whether one may do what is the secretary's and the chair's alike. Chair and deputy are offices of
 * the province: over a body's own council they have no say.
 */
export function useLeads(): (unitId?: string) => boolean {
  const keeps = useKeeps();
  const holds = useHolds();
  return (unitId) => keeps(unitId) || (unitId === undefined && holds('chair', 'deputy'));
}

/** Whether one keeps some council at all. */
export function useKeepsAny(): boolean {
  const me = useMe();
  const on = today();
  return me.roles.some(
    ({ role, from, to }) =>
      [...PROVINCE, ...UNIT].includes(role) && from <= on && (!to || on <= to),
  );
}
