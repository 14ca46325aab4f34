import { given } from '@vinhdanh/testing';
import { sampleSet } from '../criteria-set/criteria-set.samples.spec.js';
import type { AssessmentCommand, AssessmentPolicy, OpenAssessment } from './commands.js';
import { assessmentDecider } from './decide.js';
import { progressOf, type AssessmentTally } from './progress.js';
import type { OwnAnswer } from './state.js';

const policy: AssessmentPolicy = {
  set: sampleSet,
  kinds: { unit: 'commune', reviewer: 'department', decider: 'party-body' },
};
const open: OpenAssessment = {
  ...{ type: 'open', set: 'sample-set', setVersion: 1, subjectId: 's-1', unitId: 'u-1' },
  ...{ unitLine: ['u-1', 'p-1'], reviewerId: 'r-1', due: '2020-11-30', region: 'delta' },
  ...{ period: { from: '2020-01-01', to: '2020-12-31' }, references: { mean: 4.5 } },
};
const shown = [{ kind: 'text' as const, text: 'Biên bản kiểm tra' }];
const say = (answer: OwnAnswer['answer']): OwnAnswer => ({ answer, evidence: shown });
const own: Record<string, OwnAnswer> = {
  order: say({ met: true }),
  roads: say({ points: 4 }),
  income: say({ value: 55 }),
  poverty: say({ value: 4 }),
  insured: say({ value: 92 }),
};
const items = Object.entries(own).map(([criterion, one]) => ({ criterion, ...one }));
const checked = items.map(({ criterion, answer }) => ({ criterion, answer }));

const { type: _type, ...asked } = open;
const opened = { type: 'assessment.opened', data: { ...asked, title: 'Bộ mẫu' } };
const answered = { type: 'assessment.answered', data: { items, count: 5 } };
const submitted = { type: 'assessment.submitted', data: { submission: 1 }, by: 'unit' };
const reviewed = { type: 'assessment.criteria-reviewed', data: { items: checked, count: 5 } };
const result = {
  ...{ total: 9, of: 10, percent: 90, met: 5, asked: 5, notMet: [], knockedOutBy: [] },
  ...{ band: 'high', passed: true },
};
const concluded = { type: 'assessment.concluded', data: { ...result, title: 'Đơn vị mẫu' } };
const act = { number: '12-QĐ/TU', date: '2020-12-20', deciderId: 'd-1' };
const recognised = {
  type: 'assessment.recognised',
  data: { ...act, decider: 'party', title: 'Đơn vị mẫu', year: 2020 },
};
const reviewer = { actor: 'reviewer', at: '2021-01-05T02:00:00.000Z' };
const at = (...events: { type: string; data: object }[]) => ({
  when: (command: AssessmentCommand, more: AssessmentPolicy = {}) =>
    given(assessmentDecider, events).when(command, { ...policy, ...more }, reviewer),
});

describe('asking a body', () => {
  it('names the body, its reviewer, the wording and what figures are compared with', () => {
    at().when(open).then([opened]);
    at(opened).when(open).thenRejected('already-exists');
    at(opened, { type: 'assessment.cancelled', data: { why: 'nhầm' } })
      .when(open)
      .then([opened]);
  });

  it.each<[Partial<OpenAssessment>, AssessmentPolicy, string]>([
    [{}, { set: undefined }, 'no-such-criteria-set'],
    [{}, { kinds: { unit: 'school', reviewer: 'department' } }, 'wrong-body'],
    [{}, { kinds: { unit: 'commune', reviewer: 'commune' } }, 'wrong-reviewer'],
    [{ reviewerId: 'u-1' }, {}, 'own-reviewer'],
    [{ region: 'moon' }, {}, 'region-unknown'],
    [{ region: undefined }, {}, 'region-unknown'],
    [{ references: {} }, {}, 'reference-missing'],
    [{ references: { mean: 1, other: 2 } }, {}, 'reference-unknown'],
    [{ period: { from: '2018-01-01', to: '2018-12-31' } }, {}, 'period-outside-set'],
    [{ period: { from: '2020-12-31', to: '2020-01-01' } }, {}, 'merit-period-inverted'],
    [{ due: '2020-02-30' }, {}, 'bad-date'],
  ])('refuses %j %j: %s', (more, rules, code) => {
    at()
      .when({ ...open, ...more }, rules)
      .thenRejected(code);
  });
});

describe('the own word of a body', () => {
  const answer = (...some: typeof items) => ({ type: 'answer' as const, items: some });

  it('is kept criterion by criterion; what is said again changes nothing', () => {
    at(opened)
      .when(answer(...items))
      .then([answered]);
    at(opened, answered)
      .when(answer(...items))
      .then([]);
  });

  it.each<[object, string]>([
    [{ criterion: 'moon' }, 'no-such-criterion'],
    [{ answer: { points: 3 } }, 'answer-not-fit'],
    [{ answer: { notAssigned: true } }, 'answer-not-fit'],
    [{ evidence: [{ kind: 'file', text: 'Quyết định' }] }, 'evidence-not-fit'],
    [{ evidence: [{ kind: 'link', text: 'http://xa.vn/a' }] }, 'evidence-not-fit'],
    [{ evidence: [{ kind: 'text', text: ' ' }] }, 'evidence-not-fit'],
  ])('refuses %j: %s', (more, code) => {
    at(opened)
      .when(answer({ ...items[0]!, ...more }))
      .thenRejected(code);
  });

  it('refuses a criterion named twice', () => {
    at(opened).when(answer(items[0]!, items[0]!)).thenRejected('named-twice-criterion');
  });

  it('is sent when every criterion is answered and shown', () => {
    at(opened, answered)
      .when({ type: 'submit' })
      .then([{ type: submitted.type, data: submitted.data }]);
    const few = { type: 'assessment.answered', data: { items: items.slice(1), count: 4 } };
    at(opened, few)
      .when({ type: 'submit' })
      .thenRejected('criteria-open', { count: 1, criteria: ['An ninh'] });
    const bare = { items: items.map((one) => ({ ...one, evidence: [] })), count: 5 };
    at(opened, { type: 'assessment.answered', data: bare })
      .when({ type: 'submit' })
      .thenRejected('evidence-missing');
  });
});

describe('the review', () => {
  const sent = [opened, answered, submitted];

  it('needs a reason wherever it differs', () => {
    const review = { type: 'review' as const, items: checked };
    at(...sent)
      .when(review)
      .then([reviewed]);
    const other = { criterion: 'income', answer: { value: 49 } };
    at(...sent)
      .when({ type: 'review', items: [other] })
      .thenRejected('reason-of-criterion-missing');
  });

  it('is nobody’s who sent the assessment in', () => {
    const judging: AssessmentCommand[] = [
      { type: 'review', items: checked },
      { type: 'return', criteria: ['order'], reason: 'Thiếu' },
      { type: 'conclude' },
    ];
    for (const command of judging)
      given(assessmentDecider, [...sent, reviewed])
        .when(command, policy, { actor: 'unit' })
        .thenRejected('own-submission');
  });

  it('ends with a result that is reckoned, once every criterion is reviewed', () => {
    at(...sent, reviewed)
      .when({ type: 'conclude' })
      .then([concluded]);
    const few = { items: checked.slice(0, 4), count: 4 };
    at(...sent, { type: reviewed.type, data: few })
      .when({ type: 'conclude' })
      .thenRejected('review-open', { count: 1 });
  });
});

describe('how far many bodies have come', () => {
  /** Communes of a province in August 2020: 142, of which 49 met all, on average 14.91. */
  const tally = (band: string, met: number, count: number): AssessmentTally => ({
    ...{ status: 'reviewed', band, met, count },
  });
  const tallies: AssessmentTally[] = [
    tally('all-19', 19, 49),
    ...[tally('from-15', 18, 13), tally('from-15', 17, 13)],
    ...[tally('from-10', 13, 27), tally('from-10', 11, 26), tally('from-10', 12, 1)],
    ...[tally('from-5', 8, 2), tally('from-5', 6, 11)],
    { status: 'open', band: null, met: null, count: 3 },
    { status: 'cancelled', band: null, met: null, count: 7 },
  ];

  it('counts bands and the mean over those that have a result', () => {
    expect(progressOf(tallies)).toEqual({
      ...{ asked: 145, answered: 142, withResult: 142 },
      byStatus: { reviewed: 142, open: 3 },
      byBand: { 'all-19': 49, 'from-15': 26, 'from-10': 54, 'from-5': 13 },
      meanMet: 14.91,
    });
    expect(progressOf([])).toMatchObject({ asked: 0, meanMet: null });
  });
});

describe('what follows the review', () => {
  const found = [opened, answered, submitted, reviewed];

  it('comes back with named criteria, and only those are open again', () => {
    const back = { type: 'assessment.returned', data: { criteria: ['income'], reason: 'Thiếu' } };
    const again = (id: string) => ({
      type: 'answer' as const,
      items: [{ criterion: id, ...say(id === 'income' ? { value: 51 } : { met: false }) }],
    });
    at(...found, back)
      .when(again('order'))
      .thenRejected('criterion-closed');
    at(...found, back)
      .when(again('income'))
      .thenState({ own: { income: { answer: { value: 51 } } } });
    const once = { type: 'assessment.submitted', data: { submission: 2 } };
    at(...found, back)
      .when({ type: 'submit' })
      .then([once]);
  });

  it('is recognised by a decider of the right kind, and by nobody while short', () => {
    const command = { type: 'recognise' as const, act };
    at(...found, concluded)
      .when(command)
      .then([recognised]);
    const kinds = { decider: 'school' as const };
    at(...found, concluded)
      .when(command, { kinds })
      .thenRejected('wrong-decider');
    at(...found, concluded)
      .when({ ...command, act: { ...act, date: '2120-01-01' } })
      .thenRejected('day-not-come');
    const short = { ...concluded.data, met: 3, passed: false };
    at(...found, { type: 'assessment.concluded', data: short })
      .when(command)
      .thenRejected('result-short', { met: 3, asked: 5 });
    at(...found)
      .when(command)
      .thenRejected('not-in-this-state');
  });

  it('is declined or revoked with a reason only', () => {
    at(...found, concluded)
      .when({ type: 'decline', act, reason: '' })
      .thenRejected('reason-missing');
    at(...found, concluded, recognised)
      .when({ type: 'revoke', act: { ...act, date: '2020-12-01' }, reason: 'Nhầm' })
      .thenRejected('before-recognition');
    at(...found, concluded, recognised)
      .when({ type: 'revoke', act: { ...act, date: '2020-12-31' }, reason: 'Nhầm' })
      .thenState({ status: 'revoked', reason: 'Nhầm' });
  });
});
