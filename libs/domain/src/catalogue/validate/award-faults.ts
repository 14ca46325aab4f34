import { ORGANISATION_KINDS } from '../../registry/organisation/kinds.js';
import { councilStep, hasStep, routeFaults } from '../../stages/route.js';
import type { AwardRule } from '../award-rule.js';
import type { Edition } from '../edition.js';
import {
  COMMENDATION_KINDS,
  DECIDER_KEYS,
  GROUPS,
  LEVELS,
  RECIPIENT_KINDS,
  type DeciderKey,
} from '../vocabulary.js';
import {
  basisFaults,
  codeFaults,
  dayFaults,
  nameFaults,
  twice,
  unknown,
  unless,
  type Faults,
} from './checks.js';
import { ballotRuleFaults } from './ballot-faults.js';
import { criteriaFaults } from './criteria-faults.js';
import {
  deadlineFaults,
  paperFaults,
  publicityFaults,
  quotaFaults,
  rewardFaults,
} from './part-faults.js';

/** Faults of one award of an edition; where it points to others, of those ties too. */
export function awardFaults(award: AwardRule, edition: Edition): Faults {
  return [
    ...headFaults(award),
    ...deciderFaults(award),
    ...routesFaults(award),
    ...councilFaults(award),
    ...ballotFaults(award),
    ...lowerFaults(award, edition),
    ...paperFaults(award.papers),
    ...publicityFaults(award.publicity),
    ...quotaFaults(award.quotas ?? [], edition),
    ...deadlineFaults(award.deadlines),
    ...rewardFaults(award.reward),
    ...criteriaFaults(award.criteria, edition),
  ];
}

function headFaults(award: AwardRule): Faults {
  const { recipients, kinds, printed, level, group } = award;
  return [
    ...codeFaults('award', [award.code]),
    ...basisFaults('award', award),
    ...nameFaults('award', award.name),
    ...(printed
      ? [...basisFaults('printed', printed), ...nameFaults('printed', printed.name)]
      : []),
    ...unknown('level', [level], LEVELS),
    ...unknown('group', [group], GROUPS),
    ...unless(recipients.length > 0, 'nobody may receive it'),
    ...unknown('recipient', recipients, RECIPIENT_KINDS),
    ...unless(kinds === undefined || kinds.length > 0, 'may be given for no kind of commendation'),
    ...unknown('kind', kinds, COMMENDATION_KINDS),
  ];
}

function deciderFaults({ decider, deciders = [] }: AwardRule): Faults {
  const spans = deciders.flatMap((one) =>
    one.standings.map((standing) => [standing, one.from ?? '', one.to ?? '9'] as const),
  );
  return [
    ...unknown('decider', [decider, ...deciders.map((one) => one.decider)], DECIDER_KEYS),
    ...deciders.flatMap((one) => [
      ...basisFaults(`decider ${one.decider}`, one),
      ...dayFaults(`decider ${one.decider}`, one.from, one.to),
      ...unless(one.standings.length > 0, `decider ${one.decider} is for no kind of body`),
      ...unknown('kind of body', one.standings, ORGANISATION_KINDS),
    ]),
    ...spans
      .filter(([standing, from], i) =>
        spans.some(
          ([other, start, end], j) => j < i && other === standing && start <= from && from <= end,
        ),
      )
      .map(([standing]) => `two deciders at once for ${standing}`),
  ];
}

function routesFaults({ routes, kinds }: AwardRule): Faults {
  const keys = routes.map((r) => [r.kind, r.level ?? '', r.localRule ?? ''].join('/'));
  return [
    ...unless(routes.length > 0, 'has no route'),
    ...twice(keys).map((key) => `two routes for ${key}`),
    ...routes.flatMap((entry) => [
      ...unknown('kind', entry.kind === 'any' ? [] : [entry.kind], COMMENDATION_KINDS),
      ...unless(
        entry.kind === 'any' || !kinds || kinds.includes(entry.kind),
        `a route for ${entry.kind}, which it is not given for`,
      ),
      ...routeFaults(entry.route),
      ...basisFaults('route', entry),
    ]),
    ...(kinds ?? [])
      .filter((kind) => !routes.some((entry) => entry.kind === 'any' || entry.kind === kind))
      .map((kind) => `no route for ${kind}`),
  ];
}

function councilFaults({ routes, council }: AwardRule): Faults {
  if (!council) return [];
  return [
    ...unknown('council', [council.kind], ['advisory']),
    ...basisFaults('council', council),
    ...nameFaults('council', council.name),
    ...unless(
      routes.every(({ route }) => hasStep(route, 'council-review')),
      'a council advises on it but votes on none of its routes',
    ),
  ];
}

function ballotFaults({ routes, ballot }: AwardRule): Faults {
  const voted = routes.some((entry) => councilStep(entry.route));
  if (!ballot) return unless(!voted, 'a council votes on it but there is no ballot rule');
  return [
    ...unless(voted, 'has a ballot rule but no council in its routes'),
    ...ballotRuleFaults('ballot', ballot),
  ];
}

/** Who stands between the province and the decider, and so may grant something lower instead. */
const BELOW: Partial<Record<DeciderKey, DeciderKey[]>> = {
  president: ['prime-minister', 'province-chair'],
  government: ['prime-minister', 'province-chair'],
  'prime-minister': ['province-chair'],
};

function lowerFaults(award: AwardRule, edition: Edition): Faults {
  const codes = award.lowerForms ?? [];
  const grants = new Set<DeciderKey>([
    award.decider,
    ...(award.deciders ?? []).map((one) => one.decider),
    ...(BELOW[award.decider] ?? []),
    // Where the chair acts on the way, the chair's own forms are within reach.
    ...(award.routes.some((r) => hasStep(r.route, 'provincial-decision'))
      ? (['province-chair'] as const)
      : []),
  ]);
  return [
    ...twice(codes).map((code) => `lower form ${code} twice`),
    ...codes.flatMap((code) => {
      const lower = edition.awards.find((one) => one.code === code);
      if (!lower) return [`lower form ${code} is not in the edition`];
      return [
        ...unless(code !== award.code, 'is its own lower form'),
        ...unless(
          [lower.decider, ...(lower.deciders ?? []).map((one) => one.decider)].some((d) =>
            grants.has(d),
          ),
          `lower form ${code} is not in the power of who decides or submits it`,
        ),
        ...unless(
          lower.recipients.some((kind) => award.recipients.includes(kind)),
          `lower form ${code} is for other recipients`,
        ),
      ];
    }),
  ];
}
