import { given } from '@vinhdanh/testing';
import fc from 'fast-check';
import { FACT_GRADES } from '../eligibility/facts.js';
import type { DraftProposal, GradeReport } from './commands.js';
import { proposalDecider } from './decide.js';
import { outsideFault, REPORT_GRADES, type OutsideDecision } from './outside.js';

const outside: OutsideDecision = {
  number: '45/QĐ-CTY',
  decidedOn: '2019-01-05',
  issuer: 'Công ty mẫu',
};
const draft: DraftProposal = {
  type: 'draft',
  unitId: 'school',
  unitLine: ['school', 'department'],
  kind: 'merit',
  level: 'unit',
  letter: { number: '7/BC', date: '2019-01-10', signer: 'Nguyễn Thị A' },
  source: 'reported',
  outside,
};
const { type: _type, letter: _letter, ...fields } = draft;
const drafted = {
  type: 'proposal.drafted',
  by: 'clerk',
  data: { ...fields, letter: { number: '7/BC', date: '2019-01-10' } },
};
const scan = {
  type: 'proposal.paper-attached',
  data: {
    paper: {
      kind: 'decision',
      sha256: 'b'.repeat(64),
      size: 9,
      mime: 'application/pdf',
      name: 'qd.pdf',
    },
  },
};
const filed = {
  type: 'proposal.filed',
  by: 'head',
  data: { filedOn: '2019-01-20', lineCount: 2, lineSetHash: 'h' },
};
const grade = (to: GradeReport['grade'], reference?: string): GradeReport => ({
  type: 'grade-report',
  grade: to,
  ...(reference ? { reference } : {}),
});

describe('a letter that reports a decision taken elsewhere', () => {
  it('names the decision, and only such a letter does', () => {
    given(proposalDecider).when(draft).thenState({ status: 'draft', outside });
    given(proposalDecider)
      .when({ ...draft, source: 'workflow', roundId: 'r' })
      .thenRejected('outside-decision', { source: 'workflow' });
    given(proposalDecider)
      .when({ ...draft, outside: undefined })
      .thenRejected('outside-decision');
    given(proposalDecider)
      .when({ ...draft, roundId: 'r' })
      .thenRejected('report-without-round');
  });

  it.each([
    [{ number: ' ' }, 'decision-number-missing'],
    [{ issuer: ' ' }, 'decision-issuer-missing'],
    [{ decidedOn: '2019-02-30' }, 'bad-date'],
    [{ decidedOn: '2019-03-02' }, 'date-in-future'],
    [{ promulgatedOn: '2019-01-04' }, 'dates-out-of-order'],
  ])('is refused for %o', (wrong, code) => {
    expect(outsideFault({ ...outside, ...wrong }, '2019-03-01')).toMatchObject({ code });
  });

  it('is filed with its scan, and then waits for somebody to look at it', () => {
    const context = { actor: 'head', effectiveOn: '2019-01-20' };
    const policy = { lineCount: 2, lineSetHash: 'h', covered: false };
    const file = { type: 'file' } as const;
    given(proposalDecider, [drafted])
      .when(file, policy, context)
      .thenRejected('decision-scan-missing');
    // No law of ours need cover the day: nothing is judged by it.
    const { by: _by, ...event } = filed;
    given(proposalDecider, [drafted, scan]).when(file, policy, context).then([event]);
    const { state } = given(proposalDecider, [drafted, scan, filed]);
    expect(state).toMatchObject({ status: 'filed', grade: 'declared' });
    expect(proposalDecider.owes?.(state)).toMatchObject([
      { kind: 'check-report', role: 'specialist' },
    ]);
  });

  it('is graded by the scan or by its issuer, whose letter stays private', () => {
    const past = [drafted, scan, filed];
    given(proposalDecider, past)
      .when(grade('confirmed', ' Công văn 8 '))
      .then([
        {
          type: 'proposal.report-graded',
          data: { grade: 'confirmed' },
          private: { subjectId: 'school', body: { reference: 'Công văn 8' } },
        },
      ]);
    given(proposalDecider, past).when(grade('confirmed', ' ')).thenRejected('reference-missing');
    given(proposalDecider, past.slice(0, 2))
      .when(grade('scan-checked'))
      .thenRejected('not-in-this-state');
    const { outside: _none, ...ordinary } = drafted.data;
    given(proposalDecider, [{ ...drafted, data: { ...ordinary, source: 'workflow' } }, filed])
      .when(grade('scan-checked'))
      .thenRejected('no-report');
  });

  it('is never known less well than before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...REPORT_GRADES), { maxLength: 6 }), (wanted) => {
        const past: Parameters<typeof given>[1] & object = [drafted, scan, filed];
        let known = FACT_GRADES.indexOf('declared');
        for (const to of wanted) {
          const before = given(proposalDecider, past).state;
          const decided = proposalDecider.decide(
            before,
            grade(to, 'x'),
            {},
            {
              actor: 'board',
              at: '2019-02-01T00:00:00.000Z',
            },
          );
          const better = FACT_GRADES.indexOf(to) < known;
          expect(Array.isArray(decided)).toBe(better);
          if (!better) continue;
          (past as object[]).push({ type: 'proposal.report-graded', data: { grade: to } });
          known = FACT_GRADES.indexOf(to);
        }
        expect(given(proposalDecider, past).state.grade).toBe(FACT_GRADES[known]);
      }),
    );
  });

  it('is taken back until somebody has looked', () => {
    const past = [drafted, scan, filed];
    given(proposalDecider, past).when({ type: 'withdraw' }).thenState({ status: 'withdrawn' });
    given(proposalDecider, [
      ...past,
      { type: 'proposal.report-graded', data: { grade: 'scan-checked' } },
    ])
      .when({ type: 'withdraw' }, { acted: false })
      .thenRejected('next-holder-acted');
  });
});
