import { given } from '@vinhdanh/testing';
import type { DraftProposal } from './commands.js';
import { proposalDecider } from './decide.js';
import { proposalStatus } from './status.js';

const paper = {
  kind: 'letter',
  sha256: 'b'.repeat(64),
  size: 9,
  mime: 'application/pdf',
  name: 'tt.pdf',
};
const draft: DraftProposal = {
  type: 'draft',
  roundId: 'r-1',
  unitId: 'school',
  unitLine: ['school', 'department'],
  kind: 'merit',
  level: 'province',
  letter: { number: '12/TTr', date: '2019-01-15', signer: 'Nguyễn Thị A' },
  source: 'workflow',
};
const drafted = {
  type: 'proposal.drafted',
  by: 'clerk',
  data: {
    roundId: 'r-1',
    unitId: 'school',
    unitLine: ['school', 'department'],
    kind: 'merit',
    level: 'province',
    letter: { number: '12/TTr', date: '2019-01-15' },
    source: 'workflow',
  },
};
const presented = { type: 'proposal.presented', data: { lineCount: 3 } };
const filed = {
  type: 'proposal.filed',
  by: 'head',
  data: { filedOn: '2019-01-20', lineCount: 3, lineSetHash: 'h' },
};
const withdrawn = { type: 'proposal.withdrawn', data: { wasFiled: true } };
const head = { actor: 'head', effectiveOn: '2019-01-20' };
const lines = { lineCount: 3, lineSetHash: 'h' };
const round = { status: 'open', deadline: '2019-01-31' } as const;

describe('drafting a proposal', () => {
  it('keeps the signer’s name out of the open part', () => {
    const { by: _by, ...event } = drafted;
    given(proposalDecider)
      .when(draft, { round })
      .then([{ ...event, private: { subjectId: 'school', body: { signer: 'Nguyễn Thị A' } } }]);
    given(proposalDecider, [drafted]).when(draft).thenRejected('already-exists');
  });

  it('needs an open round unless the kind has none', () => {
    const { roundId: _round, ...alone } = draft;
    given(proposalDecider).when(alone).thenRejected('round-required', { kind: 'merit' });
    for (const kind of ['spot', 'resistance-war', 'long-service', 'external'] as const)
      given(proposalDecider)
        .when({ ...alone, kind })
        .thenState({ status: 'draft', kind });
    given(proposalDecider)
      .when(draft, { round: { ...round, status: 'closed' } })
      .thenRejected('round-closed');
  });

  it('amends letter and papers until it is filed', () => {
    const amend = {
      type: 'amend-letter',
      letter: { number: '13/TTr', date: '2019-01-16', signer: 'B' },
    } as const;
    for (const events of [[drafted], [drafted, presented]]) {
      given(proposalDecider, events)
        .when(amend)
        .thenState({ letter: { number: '13/TTr', date: '2019-01-16' } });
      given(proposalDecider, events)
        .when({ type: 'attach-paper', paper })
        .thenState({ papers: [paper] });
    }
    given(proposalDecider, [drafted, { type: 'proposal.paper-attached', data: { paper } }])
      .when({ type: 'attach-paper', paper })
      .then([]);
    given(proposalDecider, [drafted])
      .when({ type: 'attach-paper', paper: { ...paper, size: 0 } })
      .thenRejected('bad-paper', { member: 'size' });
    for (const command of [amend, { type: 'attach-paper', paper } as const])
      given(proposalDecider, [drafted, filed]).when(command).thenRejected('not-in-this-state');
    given(proposalDecider, [drafted])
      .when({ ...amend, letter: { ...amend.letter, date: '' } })
      .thenRejected('bad-date');
    given(proposalDecider)
      .when({ ...draft, letter: { ...draft.letter, date: '2019-13-01' } })
      .thenRejected('bad-date');
  });
});

describe('presenting and filing', () => {
  it('gives the head a letter to sign', () => {
    given(proposalDecider, [drafted]).when({ type: 'submit-to-head' }, lines).then([presented]);
    expect(proposalDecider.owes?.(given(proposalDecider, [drafted, presented]).state)).toEqual([
      {
        kind: 'sign-proposal',
        stage: 'unit-proposal',
        role: 'unit-head',
        unitId: 'school',
        since: '2019-03-01T02:00:00.000Z',
      },
    ]);
    given(proposalDecider, [drafted, presented]).when({ type: 'submit-to-head' }).then([]);
    given(proposalDecider, [drafted]).when({ type: 'submit-to-head' }).thenRejected('no-lines');
    given(proposalDecider, [drafted, filed])
      .when({ type: 'submit-to-head' }, lines)
      .thenRejected('not-in-this-state');
  });

  it('is the act of another hand than the drafter’s', () => {
    for (const events of [[drafted], [drafted, presented]]) {
      given(proposalDecider, events)
        .when({ type: 'file' }, { ...lines, round }, head)
        .then([{ type: filed.type, data: filed.data }]);
      given(proposalDecider, events)
        .when({ type: 'file' }, { ...lines, round }, { ...head, actor: 'clerk' })
        .thenRejected('filed-by-drafter');
    }
    expect(proposalDecider.owes?.(given(proposalDecider, [drafted, filed]).state)).toEqual([]);
  });

  it('needs lines, and a round that is not closed', () => {
    given(proposalDecider, [drafted])
      .when({ type: 'file' }, { lineCount: 0, lineSetHash: '' }, head)
      .thenRejected('no-lines');
    given(proposalDecider, [drafted])
      .when({ type: 'file' }, { ...lines, round: { ...round, status: 'closed' } }, head)
      .thenRejected('round-closed');
    given(proposalDecider, [drafted])
      .when(
        { type: 'file' },
        { ...lines, covered: false },
        { actor: 'head', effectiveOn: '2027-03-01' },
      )
      .thenRejected('no-edition', { filedOn: '2027-03-01' });
    given(proposalDecider, [drafted, filed])
      .when({ type: 'file' }, lines, head)
      .thenRejected('not-in-this-state');
  });

  it('needs a reason after the deadline, kept private', () => {
    const late = { actor: 'head', effectiveOn: '2019-02-01' };
    const policy = { ...lines, round };
    given(proposalDecider, [drafted])
      .when({ type: 'file' }, policy, late)
      .thenRejected('late-reason-missing', { deadline: '2019-01-31', filedOn: '2019-02-01' });
    given(proposalDecider, [drafted])
      .when({ type: 'file', lateReason: 'Chờ cụm họp' }, policy, late)
      .then([
        {
          type: 'proposal.filed',
          data: { ...filed.data, filedOn: '2019-02-01', late: true },
          private: { subjectId: 'school', body: { lateReason: 'Chờ cụm họp' } },
        },
      ]);
    given(proposalDecider, [drafted])
      .when({ type: 'file' }, policy, { ...late, effectiveOn: '2019-01-31' })
      .thenState({ status: 'filed', filedBy: 'head', lineCount: 3 });
  });
});

describe('withdrawing', () => {
  it('is free until the next holder has acted', () => {
    given(proposalDecider, [drafted, filed])
      .when({ type: 'withdraw' }, { acted: false })
      .then([withdrawn]);
    given(proposalDecider, [drafted]).when({ type: 'withdraw' }).thenState({ status: 'withdrawn' });
    given(proposalDecider, [drafted, filed])
      .when({ type: 'withdraw' }, { acted: true })
      .thenRejected('next-holder-acted');
    given(proposalDecider, [drafted, filed])
      .when({ type: 'withdraw' })
      .thenRejected('next-holder-acted');
    given(proposalDecider, [drafted, filed, withdrawn])
      .when({ type: 'withdraw' }, { acted: false })
      .thenRejected('not-in-this-state');
  });
});

describe('work items of a proposal', () => {
  it('are claimed like any other', () => {
    given(proposalDecider, [drafted, presented])
      .when({ type: 'claim', kind: 'sign-proposal' }, {}, { actor: 'head' })
      .thenState({ claims: { 'sign-proposal': { by: 'head' } } });
    given(proposalDecider, [drafted])
      .when({ type: 'claim', kind: 'sign-proposal' })
      .thenRejected('work-item-closed');
  });
});

describe('proposalStatus', () => {
  it.each([
    [{}, 'filed'],
    [{ filed: 2, granted: 1 }, 'in-appraisal'],
    [{ checked: 1, returned: 1 }, 'supplement-asked'],
    [{ eligible: 1, passed: 3 }, 'in-council'],
    [{ deferred: 1, granted: 3 }, 'in-council'],
    [{ ready: 1, submitted: 3 }, 'in-decision'],
    [{ submitted: 1, granted: 3, refused: 1 }, 'in-centre'],
    [{ granted: 3 }, 'granted'],
    [{ granted: 3, withdrawn: 1 }, 'granted'],
    [{ granted: 3, failed: 1 }, 'partly-granted'],
    [{ failed: 1, 'not-eligible': 2 }, 'refused'],
    [{ removed: 1, withdrawn: 2 }, 'withdrawn'],
    [{ granted: 0, refused: 1 }, 'refused'],
  ] as const)('%o is shown as %s', (counts, shown) => {
    expect(proposalStatus({ status: 'filed' }, counts)).toBe(shown);
  });

  it('is the unit’s own before filing, whatever the lines say', () => {
    for (const status of ['draft', 'presented', 'withdrawn'] as const)
      expect(proposalStatus({ status }, { draft: 3 })).toBe(status);
  });
});
