import {
  assessmentDecider,
  criteriaSetDecider,
  versionOfSet,
  type AssessmentState,
  type CriteriaSet,
} from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import type { CommandRunner } from '../run-command.js';

/** Who may do what with an assessment: the body itself, its reviewer, or who decides. */
export type Part = 'answer' | 'review' | 'decide' | 'read';

/**
 * The assessment, if the viewer may do this to it; `deciderId` is the body in whose name he decides.
 * @throws NotVisible, DomainRejectionError `not-allowed`
 */
export async function ownAssessment(
  runner: CommandRunner,
  viewer: Viewer,
  id: string,
  part: Part,
  deciderId?: string,
): Promise<AssessmentState> {
  const { state } = await runner.load(assessmentDecider, id);
  if (state.status === 'none') throw new NotVisible('assessment');
  const unitLine = seenBy(state);
  const holder = {
    answer: state.unitId,
    read: state.unitId,
    review: state.reviewerId,
    decide: deciderId ?? '',
  }[part];
  demand(viewer, `assessment.${part}`, 'assessment', { unitIds: [holder], unitLine });
  return state;
}

/** The units whose people see it. */
export const seenBy = ({ unitLine, reviewerId }: AssessmentState): string[] => [
  ...new Set([...unitLine, reviewerId]),
];

/** The wording an assessment goes by. */
export async function wordingOf(
  runner: CommandRunner,
  { set, setVersion }: Pick<AssessmentState, 'set' | 'setVersion'>,
): Promise<CriteriaSet | undefined> {
  const { state } = await runner.load(criteriaSetDecider, set);
  return versionOfSet(state, setVersion);
}
