import { stateAfter, testBallotRule, testRoute, testTally } from '@vinhdanh/testing';
import fc from 'fast-check';
import { isRejection } from '../log/rejection.js';
import { councilStep, ROUTES } from '../stages/route.js';
import { STAGES } from '../stages/steps.js';
import { workEvents } from '../work/claims.js';
import type { DossierCommand, DossierPolicy } from './commands.js';
import { dossierDecider } from './decide.js';
import { dossierEvents } from './events.js';
import type { DossierState } from './state.js';
import { DOSSIER_STATUSES } from './status.js';
import { LINE_FIELDS } from './vocabulary.js';

const types = [...Object.keys(dossierEvents), ...Object.keys(workEvents)];
const at = '2019-03-01T02:00:00.000Z';
const context = { actor: 'someone', at };
const policy: DossierPolicy = {
  rule: testBallotRule,
  roster: 22,
  lowerForm: { award: 'provincial-certificate', route: testRoute('appraisal-chair') },
};

const days = fc.constantFrom('2018-01-01', '2018-12-31', '2019-03-20', '2019-02-30', '');
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const id = fc.constantFrom('a-1', 'a-2');
const paper = fc.record({
  kind: fc.constantFrom('report', 'letter'),
  sha256: fc.constantFrom('a'.repeat(64), 'x'),
  size: fc.integer(),
  mime: fc.constant('application/pdf'),
  name: fc.constant('bc.pdf'),
});
const fields = fc.record(
  { award: fc.constantFrom('provincial-flag', 'pm-certificate'), meritTo: days, post: fc.string() },
  { requiredKeys: [] },
);
const c = <T extends DossierCommand['type']>(type: T, rest: object = {}) =>
  fc.record({ type: fc.constant(type), ...rest });

const command = fc.oneof(
  c('draft', {
    proposalId: fc.constant('p-1'),
    unitId: fc.constant('school'),
    unitLine: fc.constantFrom([], ['school', 'department']),
    filingUnitId: fc.constant('school'),
    subjectId: fc.constant('s-1'),
    award: fc.constant('provincial-flag'),
    kind: fc.constant('merit'),
    level: fc.constantFrom('unit', 'province'),
    recipientKind: fc.constant('collective'),
    meritFrom: days,
    meritTo: days,
    source: fc.constant('workflow'),
  }),
  c('amend', { fields }),
  c('remove'),
  c('file', { proposalId: fc.constantFrom('p-1', 'p-2') }),
  c('adopt', {
    proposalId: fc.constantFrom('p-1', 'p-2'),
    filingUnitId: fc.constantFrom('department', 'stranger'),
    opinion: fc.constantFrom('', 'Nhất trí'),
  }),
  c('check', {
    edition: fc.constant('e1b'),
    inputsHash: fc.constant(''),
    route: fc.constantFrom(...ROUTES),
    missingPapers: fc.constant([]),
    verdict: fc.constantFrom('met', 'not-met', 'not-enough-data'),
    items: fc.constant([]),
    duplicates: fc.constantFrom([], ['d-2']),
    basisVerified: fc.boolean(),
    finishBy: days,
  }),
  c('settle-duplicate', {
    otherId: fc.constantFrom('d-2', 'd-3'),
    keep: fc.constantFrom('this', 'other', 'both'),
  }),
  c('return', {
    fields: fc.subarray([...LINE_FIELDS]),
    papers: fc.subarray(['report', 'letter']),
    deadline: days,
    review: fc.constantFrom('asker', 'full'),
    reason: fc.constant('other'),
    message: fc.constantFrom('', 'Thiếu'),
  }),
  c('supplement', { fields, papers: fc.array(paper, { maxLength: 2 }) }),
  c('appraise', {
    result: fc.constantFrom('eligible', 'not-eligible'),
    reason: sometimes(fc.constant('breach')),
    note: sometimes(fc.string()),
  }),
  c('recall-appraisal'),
  c('hold', { matter: fc.constant('denunciation'), since: days }),
  c('invite-reply', { message: fc.constantFrom('', 'Mời'), deadline: days }),
  c('reply', { reply: fc.constantFrom('', 'Không') }),
  c('end-hold', { conclusion: fc.constantFrom('clean', 'breach') }),
  c('withdraw', { reason: fc.constant('other') }),
  c('schedule', { sessionId: id, item: fc.nat() }),
  c('conclude', {
    sessionId: id,
    tally: fc.integer({ min: -2, max: 24 }).map((yes) => testTally(yes)),
    defer: sometimes(fc.record({ until: sometimes(days) })),
    lowerForm: sometimes(fc.constantFrom('provincial-certificate', 'pm-certificate')),
  }),
  c('ready', { list: fc.constant('l') }),
  c('list', { actId: id, actKind: fc.constantFrom('granting', 'submission') }),
  c('unlist', { actId: id }),
  c('grant', {
    actId: sometimes(id),
    number: fc.constant('1'),
    decidedOn: days,
    promulgatedOn: days,
    decider: fc.constantFrom('province', 'unit', 'centre'),
  }),
  c('refuse', { by: fc.constantFrom('chair', 'centre'), reason: fc.constant('other'), actId: id }),
  c('submit', {
    submissionId: fc.constant('u-1'),
    actId: id,
    letterNumber: fc.constant('1'),
    submittedOn: days,
  }),
  c('return-by-centre', { reason: fc.constant('05') }),
  c('correct', { actId: id, fields: fc.constantFrom({}, { number: '2' }) }),
  c('annul', { actId: id, on: days }),
  c('suspend', { actId: id, number: fc.constant('9/QĐ'), on: days }),
  c('resume', { actId: id, on: days }),
  c('strip', { actId: id, on: days, number: fc.constant('7/QĐ') }),
  c('restore', { actId: id, on: days, number: fc.constant('8/QĐ') }),
  c('claim', { kind: fc.constantFrom('appraise', 'supplement') }),
  c('release', { kind: fc.constantFrom('appraise', 'supplement') }),
) as unknown as fc.Arbitrary<DossierCommand>;

const apply = (state: DossierState, command: DossierCommand): DossierState => {
  const decision = dossierDecider.decide(state, command, policy, context);
  if (isRejection(decision)) return state;
  return decision.reduce(
    (s, e) => dossierDecider.evolve(s, { type: e.type, data: e.data as never }, at, 'someone'),
    state,
  );
};

const sound = (state: DossierState): void => {
  expect(DOSSIER_STATUSES).toContain(state.status);
  expect(STAGES).toContain(state.stage);
  expect(() => dossierDecider.owes?.(state)).not.toThrow();
  expect(Object.values(dossierDecider.row?.(state) ?? {})).not.toContain(undefined);
};

describe('any dossier', () => {
  it('takes any sequence of commands without throwing, and shows only what was voted on', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const state = commands.reduce(apply, dossierDecider.initial);
        sound(state);
        if (state.passedOn) expect(councilStep(state.check?.route)).toBeDefined();
        if (state.submissionId && state.status === 'submitted')
          expect((state.formRoute ?? state.check?.route)?.steps).toContain('central-submission');
      }),
      { numRuns: 500 },
    );
  });

  it('replays any facts in any order without throwing', () => {
    const data = fc.object({ maxDepth: 2 }).map((made) => made as never);
    const events = fc.array(fc.record({ type: fc.constantFrom(...types, 'constructor'), data }));
    fc.assert(
      fc.property(events, (facts) => {
        const state = stateAfter(dossierDecider, facts);
        expect(DOSSIER_STATUSES).toContain(state.status);
      }),
    );
  });

  it('can reach every status', () => {
    const seen = new Set<string>(['none']);
    const samples = fc.sample(command, { numRuns: 4000, seed: 2019 });
    let frontier = [dossierDecider.initial];
    const known = new Set<string>();
    while (frontier.length > 0 && seen.size < DOSSIER_STATUSES.length) {
      const next: DossierState[] = [];
      for (const state of frontier)
        for (const one of samples) {
          const after = apply(state, one);
          const open = after.check?.duplicates.length ?? 0;
          const key = `${after.status} ${after.check?.route.id} ${after.formRoute?.id} ${open}`;
          if (after === state || known.has(key)) continue;
          known.add(key);
          seen.add(after.status);
          next.push(after);
        }
      frontier = next;
    }
    expect([...seen].sort()).toEqual([...DOSSIER_STATUSES].sort());
  });
});
