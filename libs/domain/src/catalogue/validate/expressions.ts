import {
  expressionFaults,
  honoursNamed,
  variablesNamed,
} from '../../eligibility/expression/check.js';
import type { Faults } from './checks.js';

const TYPES = ['number', 'boolean', 'string', 'windows'] as const;
type Type = (typeof TYPES)[number];
interface Looked {
  faults: Partial<Record<Type, Faults>>;
  honours?: string[];
  variables?: string[];
}

/**
 * Editions repeat each other's expressions, and an edition is looked at whole with each change; what
 * was found of a text stays true.
 */
const looked = new Map<string, Looked>();
const MOST = 5_000;

export const faultsOf = (text: string, type: Type): Faults =>
  (look(text).faults[type] ??= expressionFaults(text, type));

/** Whether an expression can be taken apart; what cannot be is reported as a fault of its own. */
export const readable = (text: string): boolean =>
  TYPES.some((type) => faultsOf(text, type).length === 0);

/** Honours a readable expression names. */
export const honoursOf = (text: string): string[] => (look(text).honours ??= honoursNamed(text));

/** Names of the context a readable expression uses. */
export const variablesOf = (text: string): string[] =>
  (look(text).variables ??= variablesNamed(text));

function look(text: string): Looked {
  const known = looked.get(text);
  if (known) return known;
  if (looked.size >= MOST) looked.clear();
  const fresh: Looked = { faults: {} };
  looked.set(text, fresh);
  return fresh;
}
