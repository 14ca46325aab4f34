import { agencyListDecider, type AgencyListState } from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import type { IdentityCipher } from '../ports/identity-cipher.js';
import type { CommandRunner } from '../run-command.js';

type ListAction = 'agency-list.receive' | 'agency-list.read' | 'agency-list.settle';

/** Lists are the standing body's: no unit sees that there is one. */
export const demandList = (viewer: Viewer, action: ListAction): void =>
  demand(viewer, action, 'agency-list', { unitIds: [], unitLine: [] });

/** @throws NotVisible, DomainRejectionError `not-allowed` */
export async function ownList(
  runner: CommandRunner,
  viewer: Viewer,
  action: ListAction,
  id: string,
): Promise<AgencyListState> {
  demandList(viewer, action);
  const { state } = await runner.load(agencyListDecider, id);
  if (state.status === 'none') throw new NotVisible('agency-list');
  return state;
}

/** Names a match in the log to those alone who hold the key. */
export const markOf = (
  cipher: IdentityCipher,
  listId: string,
  n: number,
  subjectId: string,
): string => cipher.mark(`agency-list\u0000${listId}\u0000${n}\u0000${subjectId}`);
