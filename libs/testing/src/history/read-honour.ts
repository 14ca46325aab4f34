import { COMMENDATION_KINDS, type CommendationKind, type SubjectHistory } from '@vinhdanh/domain';
import type { Words } from './words.js';

/**
 * `<award>[/<kind>] <years>`: one honour for each year, or with `whole` one for all of them.
 * `on=` gives the day of the decision, `as=` the class it counts as.
 */
export const readHonour =
  (classOf: (award: string) => string | undefined = () => undefined) =>
  (history: SubjectHistory, line: Words): void => {
    const [award = '', kind = 'merit'] = line.head.split('/');
    if (!COMMENDATION_KINDS.includes(kind as CommendationKind))
      throw new Error(`no kind of commendation ${kind}`);
    const years = line.years();
    const on = line.value('on');
    const countsAs = line.value('as') ?? classOf(award);
    const annulled = line.has('annulled');
    const basis = line.value('basis');
    for (const group of line.has('whole') ? [years] : years.map((year) => [year]))
      history.honours.push({
        ...line.graded(group.at(-1)),
        award,
        ...(countsAs ? { countsAs } : {}),
        kind: kind as CommendationKind,
        years: group,
        decidedOn: on ?? `${group.at(-1)}-12-20`,
        ...(basis ? { basis } : {}),
        ...(annulled ? { annulled } : {}),
      });
  };
