import { hash } from 'node:crypto';
import { canonical } from '../../log/canonical.js';
import type { Decision } from '../../log/decider.js';
import type { Json } from '../../log/json.js';
import { reject, type Rejection } from '../../log/rejection.js';
import type { AmendSet, CriteriaSetPolicy, DefineSet } from '../commands.js';
import type { CriteriaSet } from '../criteria-set.js';
import type { CriteriaSetEvent } from '../events.js';
import type { CriteriaSetState } from '../state.js';
import { setFaults } from '../set-faults.js';

/** SHA-256 (hex) of the canonical wording. */
export const setHash = (set: CriteriaSet): string =>
  hash('sha256', canonical(set as unknown as Json), 'hex');

/** Rejects `already-exists`, `criteria-set-faulty`. */
export function define(
  state: CriteriaSetState,
  { set }: DefineSet,
  { code }: CriteriaSetPolicy,
): Decision {
  if (state.status !== 'none') return reject('already-exists');
  const faulty = faultOf(set, code);
  if (faulty) return faulty;
  return [{ type: 'criteria-set.defined', data: written(set) } satisfies CriteriaSetEvent];
}

/**
 * The wording already written, or in force with nothing written since, changes nothing.
 * Rejects `no-such-criteria-set`, `reason-missing`, `criteria-set-faulty`.
 */
export function amend(
  state: CriteriaSetState,
  { set, reason }: AmendSet,
  { code }: CriteriaSetPolicy,
): Decision {
  if (state.status === 'none') return reject('no-such-criteria-set', { set: code });
  if (!reason.trim()) return reject('reason-missing');
  const faulty = faultOf(set, code);
  if (faulty) return faulty;
  const last = state.draft ?? (state.status === 'retired' ? undefined : state.versions.at(-1)?.set);
  if (last && setHash(last) === setHash(set)) return [];
  const data = { ...written(set), reason };
  return [{ type: 'criteria-set.amended', data } satisfies CriteriaSetEvent];
}

const written = (set: CriteriaSet) => ({ set, title: set.name.vi, count: set.criteria.length });

function faultOf(set: CriteriaSet, code: string): Rejection | undefined {
  const faults = setFaults(set);
  const [vi, en] = [faults.map((one) => one.vi), faults.map((one) => one.en)];
  if (faults.length === 0 && set.code !== code) {
    vi.push(`mã của bộ tiêu chí phải là ${code}`);
    en.push(`set: its code is not ${code}`);
  }
  return vi.length > 0
    ? reject('criteria-set-faulty', { set: code, faults: vi, faultsEn: en })
    : undefined;
}
