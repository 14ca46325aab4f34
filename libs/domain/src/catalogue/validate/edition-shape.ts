import { flag, lazy, list, number, object, orNull, scalar, text, type Shape } from './shape.js';

const name = object({ vi: text, en: text });
const basis = { source: text, verified: flag };
const share = object({ num: number, den: number });
const byRecipient = { individual: number, collective: number, household: number };

const criterion: Shape = lazy(() =>
  object(
    { id: text, name, ...basis },
    {
      when: object(
        {},
        { kinds: list(text), recipients: list(text), positions: list(text), test: text },
      ),
      knockout: flag,
      over: text,
      all: list(criterion),
      any: list(criterion),
      have: text,
      op: text,
      need: scalar,
      unit: text,
      message: name,
      confirm: flag,
    },
  ),
);

const route = object(
  { kind: text, route: object({ id: text, steps: list(text) }), ...basis },
  { localRule: text, level: text },
);

const ballot = object(
  {
    secret: flag,
    denominator: text,
    threshold: (value, at) => (typeof value === 'string' ? [] : share(value, at)),
    quorum: share,
    absentInWriting: flag,
    ...basis,
  },
  {
    recusal: object({ effect: text, ...basis }),
    circulation: object({ allowed: flag, ...basis }),
  },
);

const paper = object(
  { code: text, name, required: flag, ...basis },
  {
    kinds: list(text),
    recipients: list(text),
    procedures: list(text),
    routes: list(text),
    guard: text,
    condition: object({ name }, { test: text }),
    at: text,
    form: object({ instrument: text, number: text }, { verified: flag }),
    sets: number,
  },
);

const deadline = object(
  { name: text, ...basis },
  {
    days: number,
    unit: text,
    by: text,
    yearsAfter: number,
    before: flag,
    kinds: list(text),
    yearKind: text,
  },
);

const quota = object(
  { id: text, name, per: text, guard: text, bound: text, ...basis },
  {
    count: number,
    ratio: object({ num: number, den: number, of: text }),
    kinds: list(text),
    recipients: list(text),
    positions: list(text),
    period: text,
  },
);

export const awardShape: Shape = object(
  {
    code: text,
    name,
    group: text,
    level: text,
    recipients: list(text),
    decider: text,
    routes: list(route),
    papers: list(paper),
    deadlines: list(deadline),
    reward: object({ ...basis }, { ...byRecipient, fixed: object({}, byRecipient) }),
    criteria: list(criterion),
    ...basis,
  },
  {
    family: text,
    class: number,
    countsAs: text,
    replaces: list(text),
    printed: object({ name, ...basis }),
    kinds: list(text),
    deciders: list(
      object({ standings: list(text), decider: text, ...basis }, { from: text, to: text }),
    ),
    council: object({ kind: text, name, ...basis }),
    ballot,
    publicity: object(
      { required: flag, ...basis },
      { days: number, unit: text, kinds: list(text) },
    ),
    lowerForms: list(text),
    quotas: list(quota),
  },
);

const guard = object(
  { id: text, name, on: flag, ...basis },
  { percent: number, positions: list(text), smallBelow: number, areas: list(text) },
);

const step = object(
  { id: text, kind: text, name, on: flag, before: text, need: text, ...basis },
  {
    after: list(text),
    awards: list(text),
    families: list(text),
    groups: list(text),
    kinds: list(text),
    recipients: list(text),
    positions: list(text),
    localRule: text,
    rewardFrom: number,
    days: number,
    unit: text,
    by: text,
    agencies: list(object({ code: text, name, proceedOnSilence: flag })),
    ballot,
  },
);

export const editionShape: Shape = object(
  {
    code: text,
    name,
    validFrom: orNull(text),
    validTo: orNull(text),
    awards: list(awardShape),
    ...basis,
  },
  {
    provisional: flag,
    warnings: list(
      object({ id: text, text: name, ...basis }, { from: text, needsConfirmation: flag }),
    ),
    receipt: object({
      criteria: text,
      papers: text,
      authority: text,
      baseSalary: text,
      roster: text,
      ...basis,
    }),
    commendationKinds: list(
      object(
        { code: text, name, procedure: text, ...basis },
        { alsoCalled: list(text), recipients: list(text) },
      ),
    ),
    baseSalaries: list(object({ from: text, amount: number, ...basis })),
    money: object({ roundUpTo: number, ...basis }, { householdTimes: number }),
    payers: list(object({ id: text, deciders: list(text), paidBy: text, ...basis })),
    schoolYear: object({ startMonths: list(number), endMonths: list(number), ...basis }),
    longService: list(
      object(
        { id: text, award: text, postGroups: list(text), minYears: number, ...basis },
        { underYears: number, minTerms: number },
      ),
    ),
    guards: list(guard),
    steps: list(step),
    grievances: list(
      object(
        { id: text, register: text, step: text, days: number, unit: text, ...basis },
        { most: number },
      ),
    ),
    actGrounds: list(object({ id: text, act: text, name, ...basis }, { recover: list(text) })),
    lawfulPairs: list(
      object(
        {
          id: text,
          name,
          sides: list(object({}, { groups: list(text), awards: list(text), kinds: list(text) })),
          paid: text,
          ...basis,
        },
        { period: text, achievement: text },
      ),
    ),
  },
);
