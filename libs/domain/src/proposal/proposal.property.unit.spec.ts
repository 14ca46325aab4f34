import { stateAfter } from '@vinhdanh/testing';
import fc from 'fast-check';
import { COMMENDATION_KINDS, LEVELS } from '../catalogue/vocabulary.js';
import { DOSSIER_STATUSES, type DossierStatus, type LineCounts } from '../dossier/status.js';
import type { DomainEvent } from '../log/event.js';
import { isRejection } from '../log/rejection.js';
import { workEvents } from '../work/claims.js';
import type { ProposalCommand, ProposalPolicy } from './commands.js';
import { proposalDecider } from './decide.js';
import { proposalEvents } from './events.js';
import type { ProposalState } from './state.js';
import { lettersShownAs, PROPOSAL_SHOWN, proposalStatus } from './status.js';

const at = '2019-02-10T02:00:00.000Z';
const DEADLINE = '2019-01-31';
const SIGNER = 'Nguyễn Thị Mẫu';
const REASON = 'Chờ xác nhận thuế';
const day = fc.constantFrom('2019-01-10', '2019-01-31', '2019-02-01', '2019-02-30', '');
const letter = fc.record({ number: fc.string(), date: day, signer: fc.constant(SIGNER) });
const paper = fc.record({
  kind: fc.constantFrom('letter', 'minutes', ''),
  sha256: fc.constantFrom('a'.repeat(64), 'b'.repeat(64), 'x'),
  size: fc.constantFrom(0, 1, 2_000),
  mime: fc.constant('application/pdf'),
  name: fc.constant('to-trinh.pdf'),
});
const c = <T extends ProposalCommand['type']>(type: T, rest: object = {}) =>
  fc.record({ type: fc.constant(type), ...rest });

const command = fc.oneof(
  c('draft', {
    roundId: fc.constantFrom(undefined, 'r-1'),
    unitId: fc.constant('school'),
    unitLine: fc.constant(['school', 'department']),
    kind: fc.constantFrom(...COMMENDATION_KINDS),
    level: fc.constantFrom(...LEVELS),
    letter,
    source: fc.constant('workflow'),
  }),
  c('amend-letter', { letter }),
  c('attach-paper', { paper }),
  c('submit-to-head'),
  c('file', { lateReason: fc.constantFrom(undefined, '', ' ', REASON) }),
  c('withdraw'),
  c('claim', { kind: fc.constantFrom('sign-proposal', 'appraise') }),
  c('release', { kind: fc.constantFrom('sign-proposal', 'appraise') }),
) as unknown as fc.Arbitrary<ProposalCommand>;

const policy = fc.record(
  {
    round: fc.record({
      status: fc.constantFrom('open' as const, 'closed' as const),
      deadline: fc.constant(DEADLINE),
    }),
    lineCount: fc.integer({ min: 0, max: 3 }),
    covered: fc.boolean(),
    lineSetHash: fc.constant('f'.repeat(64)),
    acted: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ProposalPolicy>;

/** Who asks, and on which day of the paper. */
const step = fc.record({
  command,
  policy,
  actor: fc.constantFrom('clerk', 'head', 'other'),
  effectiveOn: fc.constantFrom(undefined, '2019-01-20', '2019-02-05'),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const decide = (state: ProposalState, { command: one, policy: rules, ...who }: Step) =>
  proposalDecider.decide(state, one, rules, { at, ...who });

/** Runs the steps; `see` looks at every event with the state before and after it. */
function run(
  steps: readonly Step[],
  see: (
    event: DomainEvent<string, object>,
    before: ProposalState,
    after: ProposalState,
    step: Step,
  ) => void = () => undefined,
): ProposalState {
  let state = proposalDecider.initial;
  for (const one of steps) {
    const decision = decide(state, one);
    if (isRejection(decision)) continue;
    for (const event of decision) {
      const before = state;
      const recorded = { type: event.type, data: event.data as never };
      state = proposalDecider.evolve(before, recorded, at, one.actor);
      see(event, before, state, one);
    }
  }
  return state;
}
const any = fc.array(step, { maxLength: 30 });
const runs = { numRuns: 500 };

describe('any proposal', () => {
  it('is filed by another hand, with lines, in time or with a reason', () => {
    fc.assert(
      fc.property(any, (steps) => {
        run(steps, (event, before, after, { actor, policy: { round, lineCount }, ...one }) => {
          if (event.type !== 'proposal.filed') return;
          expect(before.draftedBy).not.toBe(actor);
          expect(after.filedBy).toBe(actor);
          expect(lineCount).toBeGreaterThan(0);
          expect(round?.status).not.toBe('closed');
          const filedOn = one.effectiveOn ?? at.slice(0, 10);
          const late = round !== undefined && filedOn > DEADLINE;
          expect(after).toMatchObject({ filedOn, lineCount });
          expect(after.late ?? false).toBe(late);
          expect(event.private?.body.lateReason).toBe(late ? REASON : undefined);
        });
      }),
      runs,
    );
  });

  it('goes one way: draft, presented, filed, withdrawn', () => {
    const ways: Record<string, string[]> = {
      none: ['draft'],
      draft: ['draft', 'presented', 'filed', 'withdrawn'],
      presented: ['presented', 'filed', 'withdrawn'],
      filed: ['withdrawn'],
      withdrawn: [],
    };
    fc.assert(
      fc.property(any, (steps) => {
        run(steps, (_, before, after) => expect(ways[before.status]).toContain(after.status));
      }),
      runs,
    );
  });

  it('keeps its letter and papers as they were filed', () => {
    fc.assert(
      fc.property(any, (steps) => {
        run(steps, (_, before, after) => {
          if (before.status !== 'filed') return;
          expect([after.letter, after.papers]).toEqual([before.letter, before.papers]);
        });
      }),
      runs,
    );
  });

  it('holds each paper once, and a round where its kind is considered in rounds', () => {
    fc.assert(
      fc.property(any, (steps) => {
        const { status, papers, kind, roundId } = run(steps);
        const keys = papers.map((one) => `${one.kind}/${one.sha256}`);
        expect(keys).toEqual([...new Set(keys)]);
        expect(papers.every((one) => /^[0-9a-f]{64}$/.test(one.sha256))).toBe(true);
        if (status !== 'none' && (kind === 'merit' || kind === 'movement'))
          expect(roundId).toBe('r-1');
      }),
      runs,
    );
  });

  it('tells no name and no reason outside the private part', () => {
    fc.assert(
      fc.property(any, (steps) => {
        run(steps, ({ data }) => {
          const shown = JSON.stringify(data);
          expect(shown).not.toContain(SIGNER);
          expect(shown).not.toContain(REASON);
        });
      }),
      runs,
    );
  });

  it('owes a signature only while it lies before the head of the unit', () => {
    fc.assert(
      fc.property(any, (steps) => {
        const state = run(steps);
        const owed = proposalDecider.owes?.(state) ?? [];
        expect(owed.map(({ kind, unitId }) => [kind, unitId])).toEqual(
          state.status === 'presented' ? [['sign-proposal', 'school']] : [],
        );
      }),
      runs,
    );
  });

  it('replays its facts in any order without throwing', () => {
    const types = [...Object.keys(proposalEvents), ...Object.keys(workEvents), 'constructor'];
    const data = fc.record(
      { letter, paper, lineCount: fc.nat(), filedOn: day, kind: fc.constant('sign-proposal') },
      { requiredKeys: [] },
    );
    const facts = fc.array(fc.record({ type: fc.constantFrom(...types), data }));
    fc.assert(
      fc.property(facts, (events) => {
        const { status } = stateAfter(proposalDecider, events);
        expect(['none', 'draft', 'presented', 'filed', 'withdrawn']).toContain(status);
      }),
    );
  });
});

describe('what a filed proposal is shown as', () => {
  const counts = fc.dictionary(
    fc.constantFrom(...DOSSIER_STATUSES),
    fc.integer({ min: 0, max: 3 }),
  );

  it('follows from its lines alone, and a line taken away changes nothing else', () => {
    fc.assert(
      fc.property(counts, (lines) => {
        const shown = proposalStatus({ status: 'filed' }, lines);
        if ((lines.returned ?? 0) > 0) expect(shown).toBe('supplement-asked');
        const others: LineCounts = { ...lines, removed: 0, withdrawn: 0 };
        const left = Object.values(others).some((count) => count > 0);
        if (left) expect(proposalStatus({ status: 'filed' }, others)).toBe(shown);
        if (shown === 'granted') expect(others.refused ?? 0).toBe(0);
      }),
    );
  });

  const OWN = ['draft', 'presented', 'filed', 'withdrawn'] as const;
  it('is found by the state it shows and by no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OWN), counts, (status, lines) => {
        const has = (one: DossierStatus): boolean => (lines[one] ?? 0) > 0;
        const found = PROPOSAL_SHOWN.filter((shown) =>
          lettersShownAs(shown).some(
            (asked) =>
              asked.status === status &&
              asked.some.every((group) => group.some(has)) &&
              !asked.none.some(has),
          ),
        );
        expect(found).toEqual([proposalStatus({ status }, lines)]);
      }),
      { numRuns: 2_000 },
    );
  });
});
