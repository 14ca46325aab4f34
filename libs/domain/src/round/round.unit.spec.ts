import { given } from '@vinhdanh/testing';
import type { OpenRound } from './commands.js';
import { roundDecider } from './decide.js';

const open: OpenRound = {
  type: 'open',
  title: 'Xét khen thưởng cụm, khối thi đua năm 2018',
  awards: ['provincial-flag', 'provincial-certificate'],
  yearKind: 'calendar',
  meritFrom: '2018-01-01',
  meritTo: '2018-12-31',
  openingLetter: { number: '120/SNV-TĐKT', date: '2018-12-10' },
  deadline: '2019-01-31',
  expectedUnits: ['u-1', 'u-2', 'u-1'],
  localRule: 'cluster-annual',
};
const { type: _type, ...data } = open;
const opened = { type: 'round.opened', data: { ...data, expectedUnits: ['u-1', 'u-2'] } };
const closed = { type: 'round.closed', data: {} };

describe('round', () => {
  it('opens with its merit period apart from every other date', () => {
    given(roundDecider).when(open).then([opened]);
    given(roundDecider)
      .when(open, { knownAwards: open.awards })
      .thenState({ status: 'open', meritFrom: '2018-01-01', deadline: '2019-01-31' });
    given(roundDecider, [opened]).when(open).thenRejected('already-exists');
  });

  it.each([
    [{ title: ' ' }, 'title-missing'],
    [{ awards: [] }, 'awards-missing'],
    [{ meritTo: '2017-12-31' }, 'merit-period-inverted'],
    [{ deadline: '31/01/2019' }, 'bad-date'],
    [{ openingLetter: { number: '1', date: '' } }, 'bad-date'],
  ] as [Partial<OpenRound>, string][])('refuses %o', (more, code) => {
    given(roundDecider)
      .when({ ...open, ...more })
      .thenRejected(code);
  });

  it('knows its awards where the catalogue is known', () => {
    given(roundDecider)
      .when(open, { knownAwards: ['provincial-flag'] })
      .thenRejected('unknown-award', { award: 'provincial-certificate' });
  });

  it('moves its deadline with a reason', () => {
    const move = { type: 'move-deadline', deadline: '2019-02-15', reason: 'Nghỉ Tết' } as const;
    given(roundDecider, [opened])
      .when(move)
      .then([
        {
          type: 'round.deadline-moved',
          data: { from: '2019-01-31', deadline: '2019-02-15', reason: 'Nghỉ Tết' },
        },
      ]);
    given(roundDecider, [opened]).when(move).thenState({ deadline: '2019-02-15' });
    given(roundDecider, [opened])
      .when({ ...move, deadline: '2019-01-31' })
      .then([]);
    given(roundDecider, [opened])
      .when({ ...move, reason: '' })
      .thenRejected('reason-missing');
    given(roundDecider, [opened])
      .when({ ...move, deadline: 'x' })
      .thenRejected('bad-date');
    given(roundDecider).when(move).thenRejected('not-in-this-state', { status: 'none' });
  });

  it('expects further units once each', () => {
    const expecting = { type: 'expect-units', unitIds: ['u-2', 'u-3', 'u-3'] } as const;
    const command = { ...expecting, unitIds: [...expecting.unitIds] };
    given(roundDecider, [opened])
      .when(command)
      .then([{ type: 'round.units-expected', data: { unitIds: ['u-3'] } }]);
    given(roundDecider, [opened])
      .when(command)
      .thenState({ expectedUnits: ['u-1', 'u-2', 'u-3'] });
    given(roundDecider, [opened])
      .when({ ...command, unitIds: ['u-1'] })
      .then([]);
  });

  it('closes once, and nothing changes afterwards', () => {
    given(roundDecider, [opened]).when({ type: 'close' }).then([closed]);
    for (const command of [
      { type: 'close' },
      { type: 'expect-units', unitIds: ['u-9'] },
      { type: 'move-deadline', deadline: '2019-03-01', reason: 'x' },
    ] as const)
      given(roundDecider, [opened, closed])
        .when(command as never)
        .thenRejected('not-in-this-state', { status: 'closed' });
  });
});
