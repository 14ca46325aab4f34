import type { Decider, Decision } from '../../log/decider.js';
import type { JsonObject } from '../../log/json.js';
import { reject } from '../../log/rejection.js';
import { nameKey } from './name-key.js';
import { noSubject, type SubjectKind, type SubjectPerson, type SubjectState } from './state.js';

export interface RegisterSubjectCommand {
  type: 'register';
  kind: SubjectKind;
  unitId: string;
  unitLine: string[];
  synthetic: boolean;
  person: SubjectPerson;
}

/** The subject's own id: the private part is kept, found and erased by it. */
export interface SubjectPolicy {
  id: string;
}

function decide(
  state: SubjectState,
  command: RegisterSubjectCommand,
  policy: SubjectPolicy,
): Decision {
  if (state.status !== 'none') return reject('subject-exists');
  if (nameKey(command.person.name) === '') return reject('subject-without-name');
  const { kind, unitId, unitLine, synthetic, person } = command;
  return [
    {
      type: 'subject.registered',
      data: { kind, unitId, unitLine, synthetic },
      private: { subjectId: policy.id, body: { ...person } },
    },
  ];
}

function evolve(state: SubjectState, event: { type: string; data: JsonObject }): SubjectState {
  if (event.type !== 'subject.registered') return state;
  const { kind, unitId, unitLine, synthetic } = event.data;
  return {
    status: 'registered',
    kind: kind as SubjectKind,
    unitId: String(unitId),
    unitLine: unitLine as string[],
    synthetic: synthetic === true,
  };
}

/** Rules of a subject: a person, collective, household or family that may be commended. */
export const subjectDecider: Decider<SubjectState, RegisterSubjectCommand, SubjectPolicy> = {
  kind: 'subject',
  initial: noSubject,
  decide,
  evolve,
};
