import { acceptedOn } from './status-order.js';
import fc from 'fast-check';
import { fold } from '../log/decider.js';
import { isRejection } from '../log/rejection.js';
import { workEvents } from '../work/claims.js';
import type { SubmissionCommand, SubmissionPolicy } from './commands.js';
import { isSettled, submissionDecider } from './decide.js';
import { submissionEvents } from './events.js';
import { flaggedReason } from './rules/flagged-lines.js';
import type { SubmissionState } from './state.js';

const known = Object.keys({ ...submissionEvents, ...workEvents });
const at = '2019-05-02T03:00:00.000Z';
const context = { actor: 'system:worker', at };
const prepareCommand: SubmissionCommand = {
  type: 'prepare',
  actId: 'act-1',
  letterNumber: '15/TTr-UBND',
  letterDate: '2019-04-28',
  lineCount: 2,
  packageHash: 'ab'.repeat(32),
  documentId: 'H07,2019/04/28,15/TTr-UBND',
};

function play(
  commands: SubmissionCommand[],
  policy: SubmissionPolicy = {},
): { state: SubmissionState; types: string[]; code?: string } {
  let state = submissionDecider.initial;
  const types: string[] = [];
  for (const command of commands) {
    const decision = submissionDecider.decide(state, command, policy, context);
    if (isRejection(decision)) return { state, types, code: decision.code };
    for (const event of decision) expect(known).toContain(event.type);
    types.push(...decision.map((event) => event.type));
    const events = decision.map((event) => ({
      ...event,
      meta: { recordedAt: at, actor: context.actor },
    }));
    state = fold(submissionDecider, events, state);
  }
  return { state, types };
}

const status = (...codes: string[]): SubmissionCommand => ({
  type: 'record-status',
  statuses: codes.map((code, i) => ({ code, reportedAt: `2019-05-0${i + 1}T00:00:00Z` })),
});

describe('submission', () => {
  it('is prepared once, sent once', () => {
    const sent: SubmissionCommand = { type: 'mark-sent', receipt: 'r-1' };
    const { state, types } = play([prepareCommand, prepareCommand, sent, sent]);
    expect(types).toEqual(['submission.prepared', 'submission.sent']);
    expect(state).toMatchObject({ status: 'sent', transport: 'sent', receipt: 'r-1' });
  });

  it('refuses an empty package and a second letter on the same stream', () => {
    expect(play([{ ...prepareCommand, lineCount: 0 }]).code).toBe('no-lines');
    expect(play([prepareCommand, { ...prepareCommand, actId: 'act-2' }]).code).toBe(
      'submission-exists',
    );
  });

  it('keeps transport apart from the business status', () => {
    const fail = (attempt: number): SubmissionCommand => ({
      type: 'fail-transport',
      reason: 'ECONNREFUSED',
      attempt,
    });
    const failing = play([prepareCommand, fail(1), fail(1), fail(5)]).state;
    expect(failing).toMatchObject({ status: 'prepared', transport: 'failing', attempts: 5 });
    expect(submissionDecider.owes?.(failing).map((item) => item.kind)).toEqual([
      'centre-transport',
    ]);
    const sent = play([prepareCommand, fail(5), { type: 'mark-sent', receipt: 'r' }]).state;
    expect(sent.transport).toBe('sent');
    expect(submissionDecider.owes?.(sent)).toEqual([]);
  });

  it('lets the liaison officer give up and hand over by other means', () => {
    const { state, types } = play([
      prepareCommand,
      { type: 'give-up', reason: 'trục liên thông ngừng' },
      { type: 'fail-transport', reason: 'x', attempt: 9 },
      { type: 'mark-sent', receipt: 'giao tay' },
    ]);
    expect(types).toEqual(['submission.prepared', 'submission.given-up', 'submission.sent']);
    expect(state.transport).toBe('sent');
  });

  it('is sent again when the liaison officer says so, and only what is held up', () => {
    const stop: SubmissionCommand = { type: 'give-up', reason: 'trục ngừng nhiều giờ' };
    const again: SubmissionCommand = { type: 'resend', reason: 'trục đã hoạt động lại' };
    const { state, types } = play([prepareCommand, stop, again]);
    expect(types.at(-1)).toBe('submission.resend-asked');
    expect(state).toMatchObject({ transport: 'waiting', status: 'prepared', matters: {} });
    const sent: SubmissionCommand = { type: 'mark-sent', receipt: 'r-1' };
    expect(play([prepareCommand, sent, again]).code).toBe('not-in-this-state');
    expect(play([prepareCommand, again]).code).toBe('not-in-this-state');
    const failed: SubmissionCommand = { type: 'fail-transport', reason: 'x', attempt: 8 };
    expect(play([prepareCommand, failed, again]).state).toMatchObject({
      ...{ transport: 'waiting', attempts: 8, matters: {} },
    });
    expect(play([prepareCommand, failed, again]).state.failingSince).toBeUndefined();
  });

  describe('with a line that rests on an award that is no more', () => {
    const flag: SubmissionCommand = {
      ...{ type: 'flag-line', dossierId: 'd1', awardId: 'a1', actId: 'act-9' },
      ...{ cause: 'rests-on-annulled', on: '2019-05-01' },
    };
    const sent: SubmissionCommand = { type: 'mark-sent', receipt: 'r-1' };
    const ask = (messageId: string): SubmissionCommand[] => {
      const message = { messageId, sha256: 'cd'.repeat(32), size: 9 };
      return [
        { type: 'ask-centre', kind: 'update', messageId, reason: 'căn cứ không còn' },
        { type: 'lay-down-message', kind: 'update', documentId: 'H07', message },
        { type: 'mark-follow-up-sent', messageId, receipt: 'r-2', attempt: 1 },
      ];
    };
    const work = (state: SubmissionState) =>
      submissionDecider.owes?.(state).map(({ kind, role }) => `${kind} ${role}`);

    it('gives the liaison officer work until the message about it is sent', () => {
      const flagged = play([prepareCommand, sent, flag, flag]);
      expect(flagged.types.slice(2)).toEqual(['submission.line-flagged']);
      expect(work(flagged.state)).toEqual(['centre-flagged liaison']);
      expect(flaggedReason(flagged.state)).toContain('1 trường hợp của Tờ trình số 15/TTr-UBND');
      expect(flaggedReason(flagged.state)).toContain('hủy bỏ');
      const [asked, laid, gone] = ask('m-2') as [SubmissionCommand, ...SubmissionCommand[]];
      expect(work(play([prepareCommand, sent, flag, asked, laid!]).state)).toHaveLength(1);
      const told = play([prepareCommand, sent, flag, asked, laid!, gone!]).state;
      expect(work(told)).toEqual([]);
      expect(told.flaggedLines?.d1).toMatchObject([{ awardId: 'a1', settled: true }]);
      expect(flaggedReason(told)).toBeUndefined();
    });

    it('or until it says why nothing is sent', () => {
      const leave = (reason?: string): SubmissionCommand => ({
        ...{ type: 'acknowledge', kind: 'flagged' },
        ...(reason ? { reason } : {}),
      });
      expect(play([prepareCommand, sent, flag, leave()]).code).toBe('reason-missing');
      const left = play([prepareCommand, sent, flag, leave('Trung ương đã biết')]);
      expect(left.types.at(-1)).toBe('submission.flags-left');
      expect(work(left.state)).toEqual([]);
      const other: SubmissionCommand = { ...flag, awardId: 'a2' } as SubmissionCommand;
      const again = [prepareCommand, sent, flag, leave('Trung ương đã biết'), other];
      expect(work(play(again).state)).toEqual(['centre-flagged liaison']);
    });

    it('or until the award stands again, the line is answered or the package is back', () => {
      const lifted: SubmissionCommand = { type: 'unflag-line', dossierId: 'd1', awardId: 'a1' };
      expect(work(play([prepareCommand, sent, flag, lifted]).state)).toEqual([]);
      const decision = { number: '1/QĐ-TTg', date: '2019-05-02' };
      const items = [{ dossierId: 'd1', outcome: 'granted' as const, decision }];
      const answered = play([prepareCommand, sent, flag, { type: 'record-outcome', items }]);
      expect(work(answered.state)).toEqual([]);
      expect(answered.state.flaggedLines).toBeUndefined();
      const refused = play([prepareCommand, sent, flag, status('02'), flag]);
      expect(work(refused.state)).toEqual(['centre-refusal liaison']);
      expect(play([flag]).types).toEqual([]);
    });
  });

  it('stores every status, unknown codes too, and never moves back', () => {
    const { state, types } = play([prepareCommand, status('1', '05', '03', '77')]);
    expect(types.slice(1)).toHaveLength(4);
    expect(state.status).toBe('processing');
    expect(state.statuses.map((one) => one.code)).toEqual(['01', '05', '03', '77']);
  });

  it('reaches the same state in whatever order and however often statuses come', () => {
    const report = fc.record({
      code: fc.constantFrom('01', '1', '02', '03', '04', '05', '06', '13', '99'),
      reportedAt: fc.constantFrom('2019-05-01T00:00:00Z', '2019-05-02T00:00:00Z'),
    });
    const runs = fc.array(report, { minLength: 1, maxLength: 12 }).chain((reports) =>
      fc.tuple(
        fc.constant(reports),
        fc.shuffledSubarray([...reports, ...reports], {
          minLength: reports.length * 2,
          maxLength: reports.length * 2,
        }),
        fc.integer({ min: 1, max: 4 }),
      ),
    );
    fc.assert(
      fc.property(runs, ([once, shuffled, size]) => {
        const chunks: SubmissionCommand[] = [];
        for (let i = 0; i < shuffled.length; i += size)
          chunks.push({ type: 'record-status', statuses: shuffled.slice(i, i + size) });
        const straight = play([prepareCommand, { type: 'record-status', statuses: once }]).state;
        expect(play([prepareCommand, ...chunks]).state).toEqual(straight);
      }),
    );
  });

  it('takes the first answer for each line and sets strangers aside', () => {
    const decision = { number: '1/QĐ-TTg (mẫu)', date: '2019-07-01' };
    const { state, types } = play(
      [
        prepareCommand,
        { type: 'record-outcome', items: [{ dossierId: 'd1', outcome: 'granted', decision }] },
        {
          type: 'record-outcome',
          items: [
            { dossierId: 'd1', outcome: 'refused' },
            { dossierId: 'd2', outcome: 'refused', reason: 'below-standard' },
            { dossierId: 'd9', outcome: 'refused' },
          ],
        },
      ],
      { lineIds: new Set(['d1', 'd2']) },
    );
    expect(types.filter((type) => type === 'submission.outcome-received')).toHaveLength(2);
    expect(state.outcomes).toEqual({ d1: 'granted', d2: 'refused' });
    expect(isSettled(state)).toBe(true);
    expect(submissionDecider.owes?.(state).map((item) => item.kind)).toEqual(['centre-returns']);
    const done = play([
      prepareCommand,
      { type: 'record-outcome', items: [{ dossierId: 'd1', outcome: 'granted' }] },
    ]);
    expect(done.code).toBe('outcome-incomplete');
  });

  it('owes the liaison officer a refused package until it is acknowledged', () => {
    const refused = play([prepareCommand, status('02')]).state;
    expect(isSettled(refused)).toBe(true);
    expect(submissionDecider.owes?.(refused)).toHaveLength(1);
    const { state, types } = play([
      prepareCommand,
      status('02'),
      { type: 'claim', kind: 'centre-refusal' },
      { type: 'acknowledge', kind: 'refusal' },
    ]);
    expect(types).toContain('work.claimed');
    expect(submissionDecider.owes?.(state)).toEqual([]);
  });
});

describe('what is asked of the centre', () => {
  const stored = (messageId: string) => ({ messageId, sha256: 'ab'.repeat(32), size: 10 });
  const sent: SubmissionCommand[] = [
    { ...prepareCommand, message: stored('m1') },
    { type: 'mark-sent', receipt: 'r-1', attempt: 1 },
    status('01', '03'),
  ];
  const wish = (kind: 'recall' | 'update', messageId: string): SubmissionCommand => ({
    ...{ type: 'ask-centre', kind, messageId, reason: 'sửa danh sách' },
  });
  const answer = (code: string, reportedAt: string): SubmissionCommand => ({
    type: 'record-status',
    statuses: [{ code, reportedAt }],
  });

  it('is one thing at a time, and only while the centre has the package', () => {
    expect(play([prepareCommand, wish('recall', 'm2')]).code).toBe('not-in-this-state');
    expect(play([...sent, wish('recall', 'm2'), wish('update', 'm3')]).code).toBe('request-open');
    expect(play([...sent, status('06'), wish('recall', 'm2')]).code).toBe('not-in-this-state');
    const again = [...sent, wish('recall', 'm2'), answer('16', '2019-05-09T00:00:00Z')];
    expect(play([...again, wish('update', 'm3')]).code).toBeUndefined();
  });

  it('is settled by the first answer that was not known before', () => {
    const early = answer('15', '2019-05-08T00:00:00Z');
    const { state } = play([...sent, early, wish('recall', 'm2'), early]);
    expect([state.request?.answer, state.status]).toEqual([undefined, 'accepted']);
    const refused = play([...sent, wish('recall', 'm2'), answer('16', '2019-05-09T00:00:00Z')]);
    expect([refused.state.request?.answer, refused.state.status]).toEqual(['refused', 'accepted']);
    expect(submissionDecider.owes?.(refused.state).map(({ kind }) => kind)).toEqual([
      'centre-answer',
    ]);
  });

  it('still waits for the answer to a request that the word on the lines has overtaken', () => {
    const items = ['d1', 'd2'].map((dossierId) => ({
      ...{ dossierId, outcome: 'refused' as const, reason: 'below-standard' },
    }));
    const policy = { lineIds: new Set(['d1', 'd2']) };
    const decided: SubmissionCommand[] = [
      ...sent,
      wish('update', 'm2'),
      { type: 'record-outcome', items },
    ];
    const open = play(decided, policy).state;
    expect([Object.keys(open.outcomes).length, isSettled(open)]).toEqual([2, false]);
    const { state } = play([...decided, answer('15', '2019-05-09T00:00:00Z')], policy);
    expect([state.request?.answer, isSettled(state)]).toEqual(['agreed', true]);
  });

  it('tells the answers to two requests apart that come within one second', () => {
    const at = '2019-05-09T00:00:00Z';
    const said = (messageId: string): SubmissionCommand => ({
      type: 'record-status',
      statuses: [{ code: '15', reportedAt: at, message: stored(messageId) }],
    });
    const first = [...sent, wish('update', 'm2'), said('a1'), wish('update', 'm3')];
    expect(play([...first, said('a1')]).state.request?.answer).toBeUndefined();
    expect(play([...first, said('a2')]).state.request?.answer).toBe('agreed');
  });

  it('leaves a package that was taken back where it is, whatever comes late', () => {
    const late = fc.array(
      fc.record({
        code: fc.constantFrom('01', '02', '03', '04', '05', '06', '13', '15', '16', '88'),
        reportedAt: fc.constantFrom('2019-05-01T00:00:00Z', '2019-06-01T00:00:00Z'),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(late, (statuses) => {
        const recalled = [...sent, wish('recall', 'm2'), answer('15', '2019-05-09T00:00:00Z')];
        const { state } = play([...recalled, { type: 'record-status', statuses }]);
        expect([state.status, isSettled(state)]).toEqual(['recalled', true]);
        expect(state.matters.refusal).toBeUndefined();
      }),
    );
  });

  it('never moves a case back, through requests and answers in any order', () => {
    const RANK = ['sent', 'arrived', 'accepted', 'assigned', 'processing', 'refused', 'done'];
    const step = fc.oneof(
      fc
        .constantFrom('01', '02', '03', '04', '05', '06', '16', '42')
        .map((code): SubmissionCommand =>
          answer(code, `2019-05-${String(10 + (Number(code) % 9))}T00:00:00Z`),
        ),
      fc.uuid().map((id): SubmissionCommand => wish('update', id)),
      fc.constant<SubmissionCommand>({
        type: 'report-transport',
        messageId: 'm1',
        state: 'delivered',
      }),
      fc.constant<SubmissionCommand>({
        type: 'report-transport',
        messageId: 'm1',
        state: 'bounced',
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        let reached = 0;
        for (let n = 0; n <= steps.length; n += 1) {
          // A refused command ends a play; it changes nothing, so the next goes on without it.
          const done: SubmissionCommand[] = [];
          for (const one of steps.slice(0, n))
            if (!play([...sent, ...done, one]).code) done.push(one);
          const rank = RANK.indexOf(play([...sent, ...done]).state.status);
          expect(rank).toBeGreaterThanOrEqual(reached);
          reached = rank;
        }
      }),
      { numRuns: 40 },
    );
  });

  it('takes a decision once, by its id and its bytes', () => {
    const take = (messageId: string, sha256: string): SubmissionCommand => ({
      ...{ type: 'receive-decision', message: { messageId, sha256, size: 1 } },
      ...{ documentId: 'G99,2019/06/01,7/QĐ', number: '7/QĐ', date: '2019-06-01' },
      typeName: 'Quyết định',
      items: [{ dossierId: 'd1', outcome: 'refused' }],
    });
    const { types, state } = play([...sent, take('x', 'aa'), take('y', 'aa')]);
    expect(types.filter((type) => type === 'submission.decision-received')).toHaveLength(1);
    expect(state.outcomes).toEqual({ d1: 'refused' });
    expect(play([...sent, take('x', 'aa'), take('x', 'bb')]).code).toBe('decision-altered');
  });
});

describe('acceptedOn', () => {
  const at = (code: string, reportedAt: string) => ({ code, reportedAt });

  it('is the day in Vietnam on which the centre took the file in', () => {
    const statuses = [
      at('05', '2026-10-03T01:00:00Z'),
      at('01', '2026-09-29T01:00:00Z'),
      at('03', '2026-09-30T17:30:00Z'),
    ];
    expect(acceptedOn(statuses)).toBe('2026-10-01');
  });

  it('is not known before, nor for a package refused at the door', () => {
    expect(acceptedOn([])).toBeUndefined();
    const refused = [at('01', '2026-09-29T01:00:00Z'), at('02', '2026-09-30T01:00:00Z')];
    expect(acceptedOn(refused)).toBeUndefined();
  });

  it('is told by later statuses where the first never came', () => {
    expect(acceptedOn([at('06', '2026-10-03T01:00:00Z')])).toBe('2026-10-03');
  });
});
