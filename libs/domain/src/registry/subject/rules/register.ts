import { vietnamDay } from '../../../calendar/day.js';
import { actingDay, type CommandContext, type Decision } from '../../../log/decider.js';
import { reject } from '../../../log/rejection.js';
import type { RegisterSubjectCommand, SubjectPolicy } from '../commands.js';
import { isFromUnknownPlace, numberFault } from '../identity.js';
import type { SubjectState } from '../state.js';
import { bodyFault } from './body.js';
import { cleanPerson, personFault } from './person.js';

/**
 * Enters a person or body into the register. Its name and number go into the private part, the
 * number enciphered. A person without a number has a reason; a body has no number.
 */
export function register(
  state: SubjectState,
  command: RegisterSubjectCommand,
  policy: SubjectPolicy,
  context: CommandContext,
): Decision {
  if (state.status !== 'none') return reject('subject-exists');
  const { kind, unitId, unitLine, synthetic, number, noNumber, body } = command;
  const on = actingDay(context);
  const person = cleanPerson(command.person);
  const wrong = personFault(command.person, vietnamDay(context.at)) ?? bodyFault(kind, body, on);
  if (wrong) return wrong;
  const isPerson = kind === 'individual';
  if (number && !isPerson) return reject('number-of-a-body');
  const fault = number && numberFault(number, person, vietnamDay(context.at));
  if (fault) return reject(fault);
  return [
    {
      type: 'subject.registered',
      data: {
        kind,
        unitId,
        unitLine,
        synthetic,
        ...(isPerson ? { number: number?.kind ?? 'none' } : {}),
        ...(isPerson && !number ? { noNumber: noNumber ?? 'not-recorded' } : {}),
        // Somebody should look at it; nobody is refused for where he was registered.
        ...(number && isFromUnknownPlace(number) ? { unknownPlace: true } : {}),
        ...body,
      },
      private: {
        subjectId: policy.id,
        body: { ...person, ...(number && policy.sealed ? { number: { ...policy.sealed } } : {}) },
      },
    },
  ];
}
