import { opinionDecider, reject, type OpinionState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../errors.js';
import type { CommandRunner } from '../run-command.js';

/** A body asked is judged by what it was asked, whatever else it may see. */
export const resourceOf = ({ bodyId }: Pick<OpinionState, 'bodyId'>) => {
  const unitLine = bodyId ? [bodyId] : [];
  return { unitIds: unitLine, unitLine };
};

/**
 * The opinion, if the viewer may do this to it.
 * @throws NotVisible, DomainRejectionError `not-allowed`
 */
export async function ownOpinion(
  runner: CommandRunner,
  viewer: Viewer,
  action: string,
  id: string,
): Promise<OpinionState> {
  const { state } = await runner.load(opinionDecider, id);
  const resource = resourceOf(state);
  if (state.status === 'none' || !viewer.judge('opinion.read', resource).allow)
    throw new NotVisible('opinion');
  if (!viewer.judge(action, resource).allow)
    throw new DomainRejectionError(reject('not-allowed', { action }));
  return state;
}

/** Whether the viewer answers for the body itself; anybody else records what it wrote. */
export const answersFor = (viewer: Viewer, { bodyId }: OpinionState): 'body' | 'officer' =>
  viewer.roles.some(
    ({ role, unitId }) => role === 'agency' && unitId !== undefined && unitId === bodyId,
  )
    ? 'body'
    : 'officer';
