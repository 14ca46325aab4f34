import { given, stateAfter, type PastEvent } from '@vinhdanh/testing';
import fc from 'fast-check';
import { noSession, type CouncilState } from '../council/index.js';
import type { BindMinutesScan, MinutesPolicy } from './commands.js';
import { minutesDecider } from './decide.js';
import { travellingScans } from './travelling-scans.js';

const AT = '2026-03-15T09:00:00.000Z';
const HASH = (letter: string): string => letter.repeat(64);
const WHOLE = HASH('a');
const session = (lines: number): CouncilState => ({
  ...noSession,
  agenda: {
    requested: 1,
    open: [],
    items: Object.fromEntries(Array.from({ length: lines }, (_, i) => [`d${i + 1}`, i + 1])),
  },
});
const policy: MinutesPolicy = { sessionId: 's', session: session(3) };
const recorded = (fileHash = WHOLE): PastEvent => ({
  type: 'minutes.recorded',
  data: { number: '03/BB', date: '2019-03-15', fileHash, basis: 'b' },
});
const bind = (sha256: string, items?: number[]): BindMinutesScan => ({
  type: 'bind-scan',
  scan: { sha256, size: 9, mime: 'application/pdf' },
  ...(items ? { items } : {}),
});
const bound = (sha256: string, items?: number[], of = WHOLE): PastEvent => ({
  type: 'minutes.scan-bound',
  data: { sha256, size: 9, mime: 'application/pdf', of, ...(items ? { items } : {}) },
});

describe('a scan of minutes on paper', () => {
  it('is the file that was recorded, or an extract for lines of the agenda', () => {
    const past = () => given(minutesDecider, [recorded()]);
    past()
      .when(bind(WHOLE), policy, { at: AT })
      .then([bound(WHOLE)]);
    past()
      .when(bind(HASH('b')), policy, { at: AT })
      .thenRejected('minutes-scan-differs');
    past()
      .when(bind(HASH('b'), [3, 1, 3]), policy, { at: AT })
      .then([bound(HASH('b'), [1, 3])]);
    past()
      .when(bind(HASH('b'), [4]), policy, { at: AT })
      .thenRejected('minutes-scan-of-nothing');
    past()
      .when(bind(HASH('b'), []), policy, { at: AT })
      .thenRejected('minutes-scan-of-nothing');
    past()
      .when(bind('no hash', [1]), policy, { at: AT })
      .thenRejected('bad-paper');
    given(minutesDecider)
      .when(bind(WHOLE), policy, { at: AT })
      .thenRejected('minutes-not-recorded');
  });

  it('bound twice for the same lines is bound once', () => {
    const past = [recorded(), bound(HASH('b'), [1, 3])];
    given(minutesDecider, past)
      .when(bind(HASH('b'), [3, 1]), policy, { at: AT })
      .then([]);
    given(minutesDecider, past)
      .when(bind(HASH('b'), [1]), policy, { at: AT })
      .then([bound(HASH('b'), [1])]);
    const many = Array.from({ length: 50 }, (_, i) => bound(String(i).padStart(64, '0'), [1]));
    given(minutesDecider, [recorded(), ...many])
      .when(bind(WHOLE), policy, { at: AT })
      .thenRejected('too-many-papers');
  });

  it('of minutes recorded anew belongs to the old ones, and goes nowhere', () => {
    const past = [recorded(), bound(HASH('b'), [1]), recorded(HASH('c'))];
    const state = stateAfter(minutesDecider, past);
    expect(travellingScans(state, policy.session, new Set(['d1']))).toEqual([]);
    given(minutesDecider, past)
      .when(bind(HASH('b'), [1]), policy, { at: AT })
      .then([bound(HASH('b'), [1], HASH('c'))]);
  });

  it('travels with no line it does not name, and names none that does not travel', () => {
    const some = fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 4 }),
        fc.boolean(),
        some,
        (extracts, whole, going) => {
          const held = extracts.filter((items) => items.length > 0);
          const state = stateAfter(minutesDecider, [
            recorded(),
            ...(whole ? [bound(WHOLE)] : []),
            ...held.map((items, i) => bound(HASH(String(i)), items)),
          ]);
          const lines = new Set(going.map((item) => `d${item}`));
          const found = travellingScans(state, session(8), lines);
          for (const { items } of found)
            for (const item of items ?? [1, 2, 3, 4, 5, 6, 7, 8])
              expect(lines.has(`d${item}`)).toBe(true);
          const fit = held.filter((items) => items.every((item) => going.includes(item))).length;
          expect(found).toHaveLength(fit + (whole && going.length === 8 ? 1 : 0));
        },
      ),
    );
  });
});
