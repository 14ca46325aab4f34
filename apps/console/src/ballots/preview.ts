import type { Rule } from '../sessions/rule-words';
import type { RoundMode } from './round-modes';

/** What a round can come to, before it is opened. */
export interface Preview {
  roster: number;
  /** Null while no roll was called. */
  present: number | null;
  written: number;
  quorum: number;
  missing: number;
  items: PreviewItem[];
  limits: { code: string; message: string }[];
}
export interface PreviewItem {
  dossierId: string;
  award: string;
  need: number;
  highest: number;
  size: number;
  recused?: number;
  /** Members left who vote on it in the room, and whether they are too few for a secret. */
  voters: number;
  fewVoters: boolean;
  needsConfirmation: boolean;
  lowerForm?: string;
  lowerFormBarred?: { award: string };
  rule: Rule;
  /** Why a round of each kind cannot take it; null where it can. */
  bars: Record<RoundMode, { code: string; message: string } | null>;
}

/** The kind most lines can be voted on by; the plainest of those that tie. */
export function likeliest({ items }: Preview, modes: readonly RoundMode[]): RoundMode {
  const many = (mode: RoundMode): number => items.filter(({ bars }) => bars[mode] === null).length;
  return modes.reduce((best, mode) => (many(mode) > many(best) ? mode : best), modes[0]!);
}

/** The one reason that bars every line, told once instead of beside each. */
export function barOfAll({ items }: Preview, mode: RoundMode): string | undefined {
  const [first, ...others] = items.map(({ bars }) => bars[mode]);
  if (!first || others.some((bar) => bar?.code !== first.code)) return undefined;
  return first.message;
}
