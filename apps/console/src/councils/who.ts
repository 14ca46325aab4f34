import { useMe } from '../app/session';
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

/** Whether one keeps some council at all. */
export function useKeepsAny(): boolean {
  const me = useMe();
  const on = today();
  return me.roles.some(
    ({ role, from, to }) =>
      [...PROVINCE, ...UNIT].includes(role) && from <= on && (!to || on <= to),
  );
}
