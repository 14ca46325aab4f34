import type { Answer } from '../api/answers';
import type { RoundMode } from './round-modes';

/** What a round can come to, before it is opened. */
export type Preview = Answer<'/council-sessions/{id}/vote-preview'>;
export type PreviewItem = Preview['items'][number];

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
