import type { Answer } from '../api/answers';
import type { Values } from '../parts/fields';

/** What the form needs of an award as `/catalogue/editions/:code/awards/:award` answers it. */
export type AwardRule = Answer<'/catalogue/editions/{code}/awards/{award}'>;
export type Reward = AwardRule['reward'];

const SUMS = ['individual', 'collective', 'household'] as const;
const listed = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean);
const figure = (text: string | undefined): number | undefined =>
  text?.trim() ? Number(text.replace(',', '.')) : undefined;

/** What stands in the form before anybody types. */
export const valuesOf = (award: AwardRule | undefined, edition: string): Values => ({
  base: award ? `${edition}/${award.code}` : '',
  code: '',
  name: '',
  nameEn: '',
  recipients: award?.recipients.join(' ') ?? '',
  kinds: award?.kinds?.join(' ') ?? '',
  rewardSource: award?.reward.source ?? '',
  source: '',
  verified: 'false',
  ...Object.fromEntries(
    SUMS.flatMap((who) => [
      [who, award?.reward[who] === undefined ? '' : String(award.reward[who])],
      [
        `fixed-${who}`,
        award?.reward.fixed?.[who] === undefined ? '' : String(award.reward.fixed[who]),
      ],
    ]),
  ),
});

/** Of the award it is based on, what a new title must not take over: its place among other awards. */
const OWN_ALONE = { family: null, class: null, countsAs: null, replaces: null, printed: null };

/** The award file the form stands for: what it names differs from the award it is based on. */
export function fileOf(values: Values, edition: string, amended?: string): object {
  const verified = values.verified === 'true';
  const fixed = sums((who) => figure(values[`fixed-${who}`]));
  return {
    code: amended ?? values.code?.trim(),
    extends: amended ? `${edition}/${amended}` : values.base,
    name: { vi: values.name?.trim(), en: values.nameEn?.trim() },
    ...(amended ? {} : { group: 'local-title', ...OWN_ALONE }),
    recipients: listed(values.recipients),
    // Null drops what the base says: then it is given for every kind.
    kinds: listed(values.kinds).length > 0 ? listed(values.kinds) : null,
    reward: {
      ...sums((who) => figure(values[who])),
      ...(Object.keys(fixed).length > 0 ? { fixed } : {}),
      source: values.rewardSource?.trim(),
      verified,
    },
    source: values.source?.trim(),
    verified,
  };
}

const sums = (of: (who: (typeof SUMS)[number]) => number | undefined) =>
  Object.fromEntries(
    SUMS.flatMap((who) => {
      const sum = of(who);
      return sum === undefined ? [] : [[who, sum]];
    }),
  );
