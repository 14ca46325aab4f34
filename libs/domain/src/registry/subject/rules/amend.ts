import { vietnamDay } from '../../../calendar/day.js';
import { actingDay, type CommandContext, type Decision } from '../../../log/decider.js';
import type { JsonObject } from '../../../log/json.js';
import { reject } from '../../../log/rejection.js';
import type { AmendSubject, SubjectPolicy } from '../commands.js';
import { isFromUnknownPlace, numberFault, type NumberBearer } from '../identity.js';
import type { SubjectState } from '../state.js';
import { bodyFault } from './body.js';
import { cleanPerson, personFault } from './person.js';
import { unlessStanding } from './standing.js';

/**
 * Changes what the register says of a subject. The number, new or kept, must go on agreeing with
 * sex and year of birth. What changed is named in the open; the values are private.
 */
export function amend(
  state: SubjectState,
  command: AmendSubject,
  policy: SubjectPolicy,
  context: CommandContext,
): Decision {
  const barred = unlessStanding(state);
  if (barred) return barred;
  const { number, noNumber, unit } = command;
  const given = present(command.person ?? {});
  const person = cleanPerson(given);
  const body = present(command.body ?? {});
  const today = vietnamDay(context.at);
  const wrong = personFault(given, today) ?? bodyFault(state.kind, body, actingDay(context));
  if (wrong) return wrong;
  if ((number || noNumber) && state.kind !== 'individual') return reject('number-of-a-body');
  const kept = noNumber ? undefined : (number ?? policy.known?.number);
  const fault = kept && numberFault(kept, { ...policy.known, ...bearer(person) }, today);
  if (fault) return reject(fault);
  const fields = [
    ...Object.keys(person),
    ...Object.keys(body),
    ...(number || noNumber ? ['number'] : []),
    ...(unit && isElsewhere(unit, state) ? ['unitId'] : []),
  ];
  if (fields.length === 0) return [];
  const words: JsonObject = {
    ...person,
    ...(number && policy.sealed ? { number: { ...policy.sealed } } : {}),
    ...(noNumber ? { number: null } : {}),
  };
  return [
    {
      type: 'subject.amended',
      data: {
        fields,
        ...(unit ? { ...unit } : {}),
        ...body,
        ...(number ? { number: number.kind } : {}),
        ...(noNumber ? { number: 'none', noNumber } : {}),
        ...(number && isFromUnknownPlace(number) ? { unknownPlace: true } : {}),
      },
      ...(Object.keys(words).length > 0 ? { private: { subjectId: policy.id, body: words } } : {}),
    },
  ];
}

/** Another unit, or the same one under other managers. */
const isElsewhere = (unit: { unitId: string; unitLine: string[] }, state: SubjectState): boolean =>
  unit.unitId !== state.unitId || unit.unitLine.join() !== state.unitLine.join();

const present = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

/** A value taken away is no longer known, which is other than one not spoken of. */
function bearer(person: AmendSubject['person'] & object): NumberBearer {
  const { sex, birthYear } = person;
  return {
    ...('sex' in person ? { sex: sex ?? undefined } : {}),
    ...('birthYear' in person ? { birthYear: birthYear ?? undefined } : {}),
  };
}
