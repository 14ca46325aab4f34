import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { CataloguePolicy, ConfirmRule, WithdrawConfirmation } from '../commands.js';
import type { CatalogueEvent } from '../events.js';
import { rulesOf } from '../rule-paths.js';
import type { CatalogueState } from '../state.js';

/**
 * Marks one rule as checked against the text of the law, as it reads now. Confirming the same again
 * with the same citation changes nothing; what was read before somebody reworded it is not what
 * stands there. Rejects `edition-not-active`, `no-such-rule`, `rule-reworded`.
 */
export function confirm(
  state: CatalogueState,
  { path, citation, note, seen }: ConfirmRule,
  { current }: CataloguePolicy,
): Decision {
  if (state.status !== 'active' || !current) return reject('edition-not-active', {});
  const rule = rulesOf(current).find((one) => one.path === path);
  if (!rule) return reject('no-such-rule', { edition: current.code, path });
  if (seen !== undefined && seen !== rule.hash)
    return reject('rule-reworded', { path, stream: `catalogue:${current.code}` });
  const before = state.confirmed?.[path];
  if (before?.hash === rule.hash && before.citation === citation && before.note === note) return [];
  return [
    {
      type: 'catalogue.rule-confirmed',
      data: {
        edition: current.code,
        path,
        rule: rule.hash,
        citation,
        ...(note ? { note } : {}),
      },
    } satisfies CatalogueEvent,
  ];
}

/** Takes a confirmation back, e.g. because the wrong text was read. Rejects `not-confirmed`. */
export function withdrawConfirmation(
  state: CatalogueState,
  { path, reason }: WithdrawConfirmation,
): Decision {
  const { edition } = state;
  if (edition === undefined || !state.confirmed?.[path]) return reject('not-confirmed', { path });
  return [
    {
      type: 'catalogue.confirmation-withdrawn',
      data: { edition, path, reason },
    } satisfies CatalogueEvent,
  ];
}
