import {
  DAY_UNITS,
  DEADLINE_NAMES,
  type Deadline,
  type PaperRule,
  type PublicityRule,
  type QuotaRule,
  type Reward,
} from '../award-rule.js';
import { ROUTES } from '../../stages/route.js';
import { faultsOf } from './expressions.js';
import type { Edition } from '../edition.js';
import {
  COMMENDATION_KINDS,
  POSITION_CLASSES,
  RECIPIENT_KINDS,
  YEAR_KINDS,
} from '../vocabulary.js';
import {
  basisFaults,
  codeFaults,
  nameFaults,
  shareFaults,
  twice,
  unknown,
  unless,
  wholeFrom,
  type Faults,
} from './checks.js';

/** Papers are told apart by code, kind and recipient: the same paper is never asked for twice. */
export function paperFaults(papers: PaperRule[]): Faults {
  const keys = papers.flatMap((paper) =>
    (paper.kinds ?? ['any']).flatMap((kind) =>
      (paper.recipients ?? ['all']).map((r) =>
        [
          paper.code,
          kind,
          r,
          paper.condition?.name.vi ?? '',
          ...(paper.procedures ?? []),
          ...(paper.routes ?? []),
        ].join('/'),
      ),
    ),
  );
  return [
    ...twice(keys).map((key) => `paper ${key.replace(/\/$/, '')} twice`),
    ...codeFaults(
      'paper',
      papers.map((paper) => paper.code),
    ),
    ...papers.flatMap((paper) => {
      const part = `paper ${paper.code}`;
      const { form, condition } = paper;
      return [
        ...basisFaults(part, paper),
        ...nameFaults(part, paper.name),
        ...unknown('kind', paper.kinds, COMMENDATION_KINDS),
        ...unknown('recipient', paper.recipients, RECIPIENT_KINDS),
        ...unknown('procedure', paper.procedures, ['full', 'simplified']),
        ...unknown(
          'route of a paper',
          paper.routes,
          ROUTES.map(({ id }) => id),
        ),
        ...unknown('guard of a paper', paper.guard ? [paper.guard] : [], ['warn', 'block']),
        ...unknown('time of a paper', paper.at ? [paper.at] : [], [
          'filing',
          'council',
          'submission',
        ]),
        ...unless(
          !form || !!(form.instrument && form.number),
          `${part}: form without instrument or number`,
        ),
        ...(condition ? conditionFaults(part, condition) : []),
        ...wholeFrom(1, `${part}: sets`, paper.sets),
      ];
    }),
  ];
}

const conditionFaults = (
  part: string,
  { name, test }: NonNullable<PaperRule['condition']>,
): Faults => [
  ...nameFaults(`${part}: condition`, name),
  ...(test === undefined ? [] : faultsOf(test, 'boolean').map((fault) => `${part}: ${fault}`)),
];

export function publicityFaults(rule: PublicityRule | undefined): Faults {
  if (!rule) return [];
  return [
    ...basisFaults('publicity', rule),
    ...unless(typeof rule.required === 'boolean', 'publicity: not said whether required'),
    ...wholeFrom(1, 'publicity days', rule.days),
    ...unless(
      (rule.days === undefined) === (rule.unit === undefined),
      'publicity: days need a unit',
    ),
    ...unknown('unit of days', rule.unit ? [rule.unit] : [], DAY_UNITS),
    ...unknown('kind', rule.kinds, COMMENDATION_KINDS),
  ];
}

export function deadlineFaults(deadlines: Deadline[]): Faults {
  const keys = deadlines.flatMap((one) =>
    (one.kinds ?? ['any']).map((kind) => [one.name, kind, one.yearKind ?? 'any'].join('/')),
  );
  return [
    ...twice(keys).map((key) => `deadline ${key} twice`),
    ...deadlines.flatMap((one) => {
      const part = `deadline ${one.name}`;
      return [
        ...basisFaults(part, one),
        ...unknown('deadline', [one.name], DEADLINE_NAMES),
        ...unless(
          (one.days === undefined) !== (one.by === undefined),
          `${part}: either days or a day of the year`,
        ),
        ...wholeFrom(1, `${part}: days`, one.days),
        ...unless(
          (one.days === undefined) === (one.unit === undefined),
          `${part}: days need a unit`,
        ),
        ...unknown('unit of days', one.unit ? [one.unit] : [], DAY_UNITS),
        ...unless(
          one.by === undefined || isDayOfYear(one.by),
          `${part}: no such day of the year ${String(one.by)}`,
        ),
        ...unknown('kind', one.kinds, COMMENDATION_KINDS),
        ...unknown('kind of year', one.yearKind ? [one.yearKind] : [], YEAR_KINDS),
      ];
    }),
  ];
}

export function quotaFaults(quotas: QuotaRule[], edition: Edition): Faults {
  const measures = ['headcount', 'batch', ...edition.awards.map((award) => award.code)];
  return [
    ...twice(quotas.map((quota) => quota.id)).map((id) => `quota ${id} twice`),
    ...codeFaults(
      'quota',
      quotas.map((quota) => quota.id),
    ),
    ...quotas.flatMap((quota) => {
      const part = `quota ${quota.id}`;
      return [
        ...basisFaults(part, quota),
        ...nameFaults(part, quota.name),
        ...unknown('place of a quota', [quota.per], ['unit', 'block', 'province']),
        ...unknown('guard of a quota', [quota.guard], ['warn', 'block']),
        ...unknown('bound of a quota', [quota.bound], ['at-most', 'at-least']),
        ...unless(
          (quota.count === undefined) !== (quota.ratio === undefined),
          `${part}: either a count or a ratio`,
        ),
        ...wholeFrom(0, `${part}: count`, quota.count),
        ...(quota.ratio
          ? [
              ...shareFaults(part, quota.ratio),
              ...unknown(`base of ${part}`, [quota.ratio.of], measures),
            ]
          : []),
        ...unknown('kind', quota.kinds, COMMENDATION_KINDS),
        ...unknown('recipient', quota.recipients, RECIPIENT_KINDS),
        ...unknown('class of post', quota.positions, POSITION_CLASSES),
      ];
    }),
  ];
}

export function rewardFaults(reward: Reward): Faults {
  const { individual, collective, household, fixed } = reward;
  const times = [individual, collective, household].filter((one) => one !== undefined);
  return [
    ...basisFaults('reward', reward),
    ...times.filter((one) => !(one > 0)).map((one) => `reward ${String(one)} must be above 0`),
    ...Object.values(fixed ?? {}).flatMap((sum) => wholeFrom(1, 'reward in VND', sum)),
  ];
}

export const isDayOfYear = (text: string): boolean => {
  const at = Date.parse(`2024-${text}T00:00:00Z`);
  return (
    /^\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(at) &&
    new Date(at).toISOString().slice(5, 10) === text
  );
};
