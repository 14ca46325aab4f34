import { subjectDecider, type SubjectState } from '@vinhdanh/domain';
import { demand } from '../../access/demand.js';
import type { Viewer } from '../../access/viewer.js';
import { NotVisible } from '../../errors.js';
import type { SubjectViews } from '../../ports/subject-views.js';
import type { CommandRunner } from '../../run-command.js';

export interface OwnSubject {
  /** That of the subject it was merged into, where it was. */
  id: string;
  state: SubjectState;
  version: number;
}

interface Deps {
  runner: CommandRunner;
  subjects: SubjectViews;
}

/**
 * The subject an id stands for now, if the viewer may do this to it.
 * @throws NotVisible, DomainRejectionError `not-allowed`
 */
export async function ownSubject(
  { runner, subjects }: Deps,
  viewer: Viewer,
  action: string,
  id: string,
): Promise<OwnSubject> {
  const root = (await subjects.roots([id])).get(id) ?? id;
  const { state, version } = await runner.load(subjectDecider, root);
  if (state.status === 'none') throw new NotVisible('subject');
  demand(viewer, action, 'subject', resourceOf(state));
  return { id: root, state, version };
}

/** What the right to act on a subject is judged by. */
export const resourceOf = ({ unitId, unitLine }: Pick<SubjectState, 'unitId' | 'unitLine'>) => ({
  unitIds: unitId ? [unitId] : [],
  unitLine,
});
