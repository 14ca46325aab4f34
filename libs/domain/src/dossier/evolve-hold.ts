import { resumed, stopped } from './clock.js';
import { wayBack } from './evolve-filing.js';
import { to, unchecked, type Evolvers } from './to.js';

type HoldEvent = 'dossier.held' | 'dossier.reply-invited' | 'dossier.replied' | 'dossier.released';

export const evolveHold: Evolvers<HoldEvent> = {
  'dossier.held': (state, { since, recordRef, on }, at) => {
    const from = wayBack(state.status);
    return to(state, 'held', at, {
      heldFrom: from,
      hold: { since, ...(recordRef ? { recordRef } : {}) },
      ...(on ? { stops: stopped(state.stops, on) } : {}),
      ...(from === 'eligible' && from !== state.status ? { sessionId: undefined } : {}),
    });
  },
  'dossier.reply-invited': (state, { deadline }) =>
    state.hold
      ? { ...state, hold: { ...state.hold, replyBy: later(state.hold.replyBy, deadline) } }
      : state,
  'dossier.replied': (state, { on }) =>
    state.hold ? { ...state, hold: { ...state.hold, repliedOn: on } } : state,
  'dossier.released': (state, { conclusion, on }, at) => {
    // What the unit was asked for before the hold it still owes, and the clock waits for that.
    const goesOn = on && state.stops && state.heldFrom !== 'returned';
    const stops = goesOn ? { stops: resumed(state.stops ?? [], on) } : {};
    const ended = { hold: undefined, heldFrom: undefined, ...stops };
    if (conclusion === 'breach')
      return to(state, 'filed', at, { ...unchecked, ...ended, breach: at.slice(0, 10) });
    return to(state, state.heldFrom ?? 'filed', at, ended);
  },
};

const later = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b);
