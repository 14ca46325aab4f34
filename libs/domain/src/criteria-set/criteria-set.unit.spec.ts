import { given } from '@vinhdanh/testing';
import * as fc from 'fast-check';
import { assessAnswers } from './assess.js';
import type { CriteriaSet } from './criteria-set.js';
import { sampleSet } from './criteria-set.samples.spec.js';
import { criteriaSetDecider } from './decide.js';
import { setHash } from './rules/write.js';
import type { CriterionAnswer } from './sheet-of.js';
import { validateCriteriaSet } from './validate-set.js';

const ground = { region: 'delta', references: { mean: 4.5 } };
const full: Record<string, CriterionAnswer> = {
  order: { met: true },
  roads: { points: 4 },
  income: { value: 50 },
  poverty: { value: 4.4 },
  insured: { value: 92 },
};
const judge = (more: Record<string, CriterionAnswer> = {}, at = ground) =>
  assessAnswers(sampleSet, { ...full, ...more }, at);

describe('what answers come to', () => {
  it('adds up points, figures and steps, and finds the band', () => {
    expect(judge()).toEqual({
      ...{ total: 9, of: 10, percent: 90, met: 5, asked: 5, notMet: [], knockedOutBy: [] },
      ...{ band: 'high', passed: true, open: [] },
    });
  });

  it('measures a figure against its region, else against what holds for all others', () => {
    expect(judge({ income: { value: 49.9 } }).notMet).toEqual(['income']);
    expect(judge({ income: { value: 36 } }, { ...ground, region: 'hills' }).notMet).toEqual([]);
  });

  it('measures a figure against one of the province; nothing meets what is not known', () => {
    expect(judge({ poverty: { value: 4.5 } }).notMet).toEqual(['poverty']);
    expect(judge({}, { region: 'delta', references: {} as { mean: number } }).notMet).toEqual([
      'poverty',
    ]);
  });

  it('is ended by a knock-out criterion whatever the total', () => {
    expect(judge({ order: { met: false } })).toMatchObject({
      ...{ total: 8, knockedOutBy: ['order'], passed: false },
    });
  });

  it('leaves a task that was never given out of what is asked, and failed by a pass mark', () => {
    expect(judge({ roads: { notAssigned: true } })).toMatchObject({ asked: 4, met: 4, of: 5 });
    expect(judge({ roads: { points: 1 } })).toMatchObject({ notMet: ['roads'], passed: false });
  });

  it('passes nothing while an answer is missing', () => {
    const { income: _income, ...rest } = full;
    expect(assessAnswers(sampleSet, rest, ground)).toMatchObject({
      ...{ open: ['income'], passed: false },
    });
  });

  it('never falls when a figure improves', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (value, more) => {
          for (const id of ['income', 'insured'])
            expect(judge({ [id]: { value: value + more } }).total).toBeGreaterThanOrEqual(
              judge({ [id]: { value } }).total,
            );
          expect(judge({ poverty: { value } }).total).toBeGreaterThanOrEqual(
            judge({ poverty: { value: value + more } }).total,
          );
        },
      ),
    );
  });
});

describe('faults of a set', () => {
  const change = (i: number, more: object): Partial<CriteriaSet> => ({
    criteria: sampleSet.criteria.map((one, at) =>
      at === i ? ({ ...one, ...more } as CriteriaSet['criteria'][number]) : one,
    ),
  });

  it('finds none in a sound one', () => {
    expect(validateCriteriaSet(sampleSet)).toEqual([]);
  });

  it.each<[Partial<CriteriaSet>, string]>([
    [{ code: 'Bộ 9' }, 'set "Bộ 9" is not a code (a–z, 0–9, hyphens)'],
    [{ to: '2019-12-31' }, 'set: ends before it begins'],
    [{ deciders: [] }, 'nobody decides on it'],
    [{ bodies: ['planet' as 'commune'] }, 'unknown kind of body planet'],
    [{ criteria: [] }, 'no criteria'],
    [{ regions: [] }, 'income: no region delta'],
    [{ references: [] }, 'poverty: no reference mean'],
    [
      change(2, { thresholds: [{ region: 'delta', value: 50 }] }),
      'income: a region has no threshold',
    ],
    [change(2, { thresholds: [] }), 'income: either thresholds or steps'],
    [change(2, { thresholds: [{}] }), 'income: a threshold is either a value or a reference'],
    [change(2, { op: '=' }), 'unknown comparison ='],
    [
      change(4, {
        steps: [
          { reach: 80, points: 1 },
          { reach: 90, points: 2 },
        ],
      }),
      'insured: step 90 is not below',
    ],
    [change(0, { evidence: { least: 1, kinds: [] } }), 'order: asks for evidence of no kind'],
    [
      change(0, { evidence: { least: 1.5, kinds: ['file'] } }),
      'order: least evidence is not a whole number from 0 to 20',
    ],
    [change(0, { id: 'constructor' }), 'constructor: cannot be the id of a criterion'],
    [change(0, { kind: 'vote' }), 'set.criteria[order]: kind must be yes-no, points or number'],
    [change(1, { most: 5 }), 'set.criteria[roads]: unknown field most'],
    [change(1, { passMark: 9 }), 'roads: pass mark is not between 0 and its points'],
    [{ bands: [{ code: 'top', name: sampleSet.name, from: 11 }] }, 'band top can never be reached'],
  ])('%j: %s', (more, fault) => {
    expect(validateCriteriaSet({ ...sampleSet, ...more })).toContain(fault);
  });

  it.each([[null], [[]], ['x'], [{ code: 1 }]])(
    'answers %j with words, not with an error',
    (value) => {
      expect(validateCriteriaSet(value).length).toBeGreaterThan(0);
    },
  );
});

describe('a criteria set', () => {
  const policy = { code: sampleSet.code };
  const data = { set: sampleSet, title: 'Bộ mẫu', count: 5 };
  const defined = { type: 'criteria-set.defined', data };
  const activated = {
    type: 'criteria-set.activated',
    data: { version: 1, hash: setHash(sampleSet) },
  };
  const next = { ...sampleSet, passPercent: 70 };

  it('is written, then put in force', () => {
    given(criteriaSetDecider).when({ type: 'define', set: sampleSet }, policy).then([defined]);
    given(criteriaSetDecider, [defined]).when({ type: 'activate' }, policy).then([activated]);
    given(criteriaSetDecider, [defined, activated])
      .when({ type: 'activate' }, policy)
      .thenRejected('nothing-written');
    given(criteriaSetDecider)
      .when({ type: 'define', set: sampleSet }, { code: 'other' })
      .thenRejected('criteria-set-faulty');
  });

  it('keeps every wording that was in force', () => {
    const amended = {
      type: 'criteria-set.amended',
      data: { set: next, title: 'Bộ mẫu', count: 5, reason: 'Nâng điểm' },
    };
    const amend = { type: 'amend' as const, set: next, reason: 'Nâng điểm' };
    given(criteriaSetDecider, [defined, activated]).when(amend, policy).then([amended]);
    given(criteriaSetDecider, [defined, activated])
      .when({ ...amend, set: sampleSet }, policy)
      .then([]);
    given(criteriaSetDecider, [defined, activated, amended])
      .when({ type: 'activate' }, policy)
      .thenState({
        versions: [
          { version: 1, set: sampleSet },
          { version: 2, set: next },
        ],
      });
  });

  it('is retired with a reason', () => {
    given(criteriaSetDecider, [defined, activated])
      .when({ type: 'retire', reason: ' ' }, policy)
      .thenRejected('reason-missing');
    given(criteriaSetDecider, [defined, activated])
      .when({ type: 'retire', reason: 'Có bộ mới' }, policy)
      .thenState({ status: 'retired' });
  });
});
