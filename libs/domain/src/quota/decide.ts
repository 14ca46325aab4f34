import type { Decider, Decision } from '../log/decider.js';
import { reject } from '../log/rejection.js';
import { takePlaces } from '../guards/take-places.js';
import { canonical } from '../log/canonical.js';
import type { Json } from '../log/json.js';
import type {
  ConfirmQuota,
  QuotaCommand,
  QuotaPolicy,
  ReleasePlaces,
  TakePlaces,
} from './commands.js';
import type { QuotaEvent } from './events.js';
import { noQuota, type ConfirmedQuota, type QuotaState } from './state.js';

/**
 * Gives places while there are any; who finds none is simply not in the state afterwards. A line
 * that has its place keeps it, also when the limit has fallen since. Rejects `quota-unknown`.
 */
function take(state: QuotaState, { lines }: TakePlaces, policy: QuotaPolicy): Decision {
  const { use, holding = [], ended = [] } = policy;
  if (!use || use.limit === null) return reject('quota-unknown');
  const gone = state.lines.filter((line) => ended.includes(line));
  const kept = state.lines.filter((line) => !gone.includes(line));
  const held = new Set([...kept, ...holding]);
  const asking = [...new Set(lines)].filter((line) => !held.has(line));
  // Whoever asks here needs a place; a lower bound counts places of all the others.
  const needs = use.bound === 'at-most';
  const { taken } = takePlaces(use, held.size, asking, () => needs);
  const events: QuotaEvent[] = [];
  if (gone.length > 0) events.push(released(gone));
  if (taken.length > 0)
    events.push({
      type: 'quota.places-taken',
      data: {
        rule: use.rule,
        award: use.award,
        per: use.per,
        ...(use.place === undefined ? {} : { place: use.place }),
        period: use.period,
        lines: taken,
        used: held.size + taken.length,
        limit: use.limit,
        source: use.source,
      },
    });
  return events;
}

function release(state: QuotaState, { lines }: ReleasePlaces): Decision {
  const given = state.lines.filter((line) => lines.includes(line));
  return given.length > 0 ? [released(given)] : [];
}

/** Saying the same again changes nothing. */
function confirm(state: QuotaState, { type: _type, ...said }: ConfirmQuota): Decision {
  const { edition, hash, cited } = said;
  if (
    canonical({ ...state.confirmed } as unknown as Json) ===
    canonical({ edition, hash, cited } as unknown as Json)
  )
    return [];
  return [{ type: 'quota.confirmed', data: said } satisfies QuotaEvent];
}

const released = (lines: string[]): QuotaEvent => ({
  type: 'quota.places-released',
  data: { lines },
});

/** Rules of the places of one blocking quota. */
export const quotaDecider: Decider<QuotaState, QuotaCommand, QuotaPolicy> = {
  kind: 'quota',
  initial: noQuota,
  decide(state, command, policy) {
    switch (command.type) {
      case 'take-places':
        return take(state, command, policy);
      case 'release-places':
        return release(state, command);
      case 'confirm':
        return confirm(state, command);
    }
  },
  evolve(state, event) {
    if (event.type === 'quota.confirmed') {
      const { edition, hash, cited } = event.data as unknown as ConfirmedQuota;
      return { ...state, status: 'open', confirmed: { edition, hash, cited } };
    }
    const lines = (event.data.lines ?? []) as string[];
    if (!Array.isArray(lines)) return state;
    switch (event.type) {
      case 'quota.places-taken':
        return { ...state, status: 'open', lines: [...new Set([...state.lines, ...lines])] };
      case 'quota.places-released':
        return { ...state, lines: state.lines.filter((line) => !lines.includes(line)) };
      default:
        return state;
    }
  },
};
