import { isRejection } from '../log/rejection.js';
import type { CouncilCommand } from './commands.js';
import { councilDecider } from './decide.js';
import { noSession, type CouncilState } from './state.js';

const AT = '2024-03-15T08:00:00.000Z';
const decide = (state: CouncilState, command: CouncilCommand) =>
  councilDecider.decide(state, command, {}, { actor: 'secretary', at: AT });
const given = (...commands: CouncilCommand[]): CouncilState =>
  commands.reduce((state, command) => {
    const events = decide(state, command);
    if (isRejection(events)) throw new Error(`${command.type}: ${events.code}`);
    return events.reduce(
      (s, { type, data }) =>
        councilDecider.evolve(s, { type, data: data as never }, AT, 'secretary'),
      state,
    );
  }, noSession);
const refused = (state: CouncilState, command: CouncilCommand): string => {
  const events = decide(state, command);
  return isRejection(events) ? events.code : 'taken';
};

const convene: CouncilCommand = {
  type: 'convene',
  title: 'Phiên tháng 3/2024',
  heldOn: '2024-03-15',
  council: { name: 'Hội đồng', level: 'province', roster: 22 },
};
const more: CouncilCommand = { type: 'set-agenda', source: { dossierIds: ['c'] } };
const built = (request: number, ...ids: string[]): CouncilCommand => ({
  type: 'agenda-built',
  request,
  lines: ids.map((dossierId, i) => ({ dossierId, item: request * 10 + i })),
  skipped: [],
});
const close = (lines: number): CouncilCommand => ({ type: 'close-agenda', lines });
const listed = [convene, more, built(1, 'a', 'b')];

describe('an agenda that closes', () => {
  it('takes no line any more, until it is opened again', () => {
    const closed = given(...listed, close(2));
    expect(closed.agenda.closed).toBe(true);
    expect(refused(closed, more)).toBe('agenda-frozen');
    expect(decide(closed, close(2))).toEqual([]);
    const open = given(...listed, close(2), { type: 'open-agenda' });
    expect(open.agenda).toEqual(given(...listed).agenda);
    expect(refused(open, more)).toBe('taken');
    // Closed before the session’s own stream said so: nothing to open there.
    expect(decide(given(...listed), { type: 'open-agenda' })).toEqual([]);
  });

  it('waits for a line on its way, and for the papers of one that joined meanwhile', () => {
    expect(refused(given(...listed, more), close(2))).toBe('agenda-being-built');
    expect(refused(given(...listed, more, built(2, 'c')), close(2))).toBe('agenda-being-built');
    expect(refused(given(...listed, more, built(2, 'c')), close(3))).toBe('taken');
    expect(refused(noSession, close(0))).toBe('not-in-this-state');
  });
});
