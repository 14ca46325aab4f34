import { grievanceDecider, reject, type GrievanceState, type Register } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../errors.js';
import type { CommandRunner } from '../run-command.js';

const NOWHERE = { unitIds: [], unitLine: [] };

/** Nobody outside the circle learns that there is a matter of this register. */
export function demandRegister(viewer: Viewer, register: Register, verb: string): void {
  if (viewer.judge(`${register}.${verb}`, NOWHERE).allow) return;
  if (!viewer.judge(`${register}.read`, NOWHERE).allow) throw new NotVisible(register);
  throw new DomainRejectionError(reject('not-allowed', { action: `${register}.${verb}` }));
}

export const mayRead = (viewer: Viewer, register: Register): boolean =>
  viewer.judge(`${register}.read`, NOWHERE).allow;

/** @throws NotVisible, DomainRejectionError `not-allowed` */
export async function ownGrievance(
  runner: CommandRunner,
  viewer: Viewer,
  register: Register,
  verb: string,
  id: string,
): Promise<GrievanceState> {
  demandRegister(viewer, register, verb);
  const { state } = await runner.load(grievanceDecider(register), id);
  if (state.status === 'none') throw new NotVisible(register);
  return state;
}

/** Under which the words of a matter are kept, found and erased. */
export const keyOf = (register: Register, id: string): string => `${register}:${id}`;
