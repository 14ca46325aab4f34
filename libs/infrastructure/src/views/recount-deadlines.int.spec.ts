import { vietnamDay } from '@vinhdanh/domain';
import {
  AddLines,
  AnnounceCalendarYear,
  ChangeHold,
  DraftProposal,
  FileProposal,
  FindDossier,
  PreviewCalendarYear,
  ReturnDossier,
  SupplementDossier,
} from '@vinhdanh/application';
import { contextOf, foundTestProvince, people, startUseCases, units } from '@vinhdanh/testing';
import type { UseCases } from '@vinhdanh/testing';
import { Database } from '../postgres/database.js';

// A real database on what may be a busy machine.
jest.setTimeout(60_000);

const LETTER = { number: '12/TTr', date: '2019-01-10', signer: 'Nguyễn Văn A' };
/** Tết, and two days off that nobody had known of. */
const OFF = ['2019-02-04', '2019-02-05', '2019-02-06', '2019-02-07', '2019-02-08'].concat(
  '2019-02-11',
  '2019-02-18',
);
const { clerk, head, specialist } = people;

describe('the day an appraisal is due', () => {
  let cases: UseCases;
  let ids: string[];

  beforeAll(async () => {
    cases = await startUseCases();
    const roundId = await foundTestProvince(cases);
    const fields = { roundId, unitId: units.school, kind: 'merit', level: 'province' } as const;
    const { id } = await cases.commands.execute(
      new DraftProposal({ ...fields, letter: LETTER }, clerk, contextOf('clerk')),
    );
    const lines = ['Tổ Toán', 'Tổ Văn'].map((name) => ({
      subject: { name },
      award: 'provincial-flag',
      recipientKind: 'collective' as const,
    }));
    const added = await cases.commands.execute(new AddLines(id, lines, clerk, contextOf('clerk')));
    ids = added.flatMap((line) => (line.ok ? [line.id] : []));
    await cases.commands.execute(new FileProposal(id, undefined, head, contextOf('head')));
    await cases.drain();
  }, 60_000);
  afterAll(() => cases.close());

  const due = async (id: string | undefined) => {
    const found = await cases.queries.execute(new FindDossier(id ?? '', specialist));
    return found.state.check?.finishBy;
  };
  const at = (actor: string, effectiveOn: string) => contextOf(actor, { effectiveOn });

  it('is 25 days after filing on 15 January 2019, and as that is a Saturday the next Monday', async () => {
    expect(await due(ids[0])).toBe('2019-02-11');
  });

  it('moves by the days the unit took to answer', async () => {
    const asked = { fields: ['summary' as const], papers: [], deadline: '2019-01-31' };
    await cases.commands.execute(
      new ReturnDossier(
        ids[0]!,
        { type: 'return', ...asked, review: 'asker', reason: 'data-wrong', message: 'Viết rõ hơn' },
        specialist,
        at('specialist', '2019-01-18'),
      ),
    );
    const answer = { summary: 'Thành tích' };
    await cases.commands.execute(
      new SupplementDossier(ids[0]!, answer, [], clerk, at('clerk', '2019-01-25')),
    );
    await cases.drain();
    // Seven days stood still, 19 to 25 January; 16 February is a Saturday again.
    expect(await due(ids[0])).toBe('2019-02-18');
    expect(await due(ids[1])).toBe('2019-02-11');
  });

  it('moves for every open line when the calendar is entered, and says why', async () => {
    const year = {
      year: 2019,
      source: 'Thông báo mẫu',
      verified: true,
      days: OFF.map((date) => ({
        date,
        kind: 'holiday' as const,
        name: { vi: 'Nghỉ', en: 'Off' },
      })),
    };
    const preview = await cases.queries.execute(new PreviewCalendarYear(year));
    expect(preview).toMatchObject({
      moved: { appraisals: 2, opinions: 0, earlier: 0, later: 2 },
      items: [
        { kind: 'appraisal', id: ids[1], from: '2019-02-11', to: '2019-02-12' },
        { kind: 'appraisal', id: ids[0], from: '2019-02-18', to: '2019-02-19' },
      ],
    });
    // A preview moves nothing.
    expect(await due(ids[1])).toBe('2019-02-11');
    await cases.commands.execute(new AnnounceCalendarYear(year, contextOf('board')));
    await cases.drain();
    expect([await due(ids[0]), await due(ids[1])]).toEqual(['2019-02-19', '2019-02-12']);
    const moves = await cases.get(Database).query<{ data: object }>(
      `select envelope::jsonb->'data' as data from vd_event
       where type = 'dossier.deadline-moved' order by recorded_at, envelope`,
    );
    expect(moves.map(({ data }) => data)).toEqual([
      { from: '2019-02-11', finishBy: '2019-02-18', because: 'clock' },
      ...['2019-02-19', '2019-02-12'].map(() => expect.objectContaining({ because: 'calendar' })),
    ]);
    const owed = await cases
      .get(Database)
      .query<{ day: string }>(
        `select finish_by as day from vd_work_item where kind = 'appraise' order by 1`,
      );
    expect(owed.map(({ day }) => day)).toEqual(['2019-02-12', '2019-02-19']);
  });

  it('stands still while a matter is verified, and goes on after it', async () => {
    const seen = () => cases.queries.execute(new FindDossier(ids[1]!, specialist));
    const before = await due(ids[1]);
    const hold = { type: 'hold', matter: 'inspection', since: '2019-01-20' } as const;
    const change = (command: ChangeHold['command'], on: string) =>
      cases.commands.execute(new ChangeHold(ids[1]!, command, specialist, at('specialist', on)));
    await change(hold, '2019-01-21');
    const held = await seen();
    expect(held.forecast).toMatchObject({
      stopped: true,
      stoppedSince: '2019-01-21',
      because: 'held',
    });
    // Nobody knows when it goes on: what is forecast lies after today, what is recorded stays.
    expect(held.forecast!.finishBy > vietnamDay(new Date())).toBe(true);
    expect(held.state.check?.finishBy).toBe(before);
    await change({ type: 'end-hold', conclusion: 'clean' }, '2019-01-28');
    await cases.drain();
    const after = await seen();
    expect(after.forecast).toMatchObject({ stopped: false, stoppedSince: null, because: null });
    expect(after.forecast?.finishBy).toBe(after.state.check?.finishBy);
    expect(after.state.check!.finishBy > before!).toBe(true);
  });
});
