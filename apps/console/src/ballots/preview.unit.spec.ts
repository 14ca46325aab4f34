import { barOfAll, likeliest, type Preview, type PreviewItem } from './preview';
import { ROUND_MODES, type RoundMode } from './round-modes';

const bar = (code: string) => ({ code, message: `(${code})` });
const item = (open: readonly RoundMode[], code = 'vote-must-be-secret') =>
  ({
    bars: Object.fromEntries(
      ROUND_MODES.map((mode) => [mode, open.includes(mode) ? null : bar(code)]),
    ),
  }) as PreviewItem;
const preview = (...items: PreviewItem[]) => ({ items }) as unknown as Preview;

describe('what kinds of round are open', () => {
  it('offers the kind most lines can be voted on by, the plainest of equals', () => {
    expect(likeliest(preview(item(['secret']), item(['secret'])), ROUND_MODES)).toBe('secret');
    expect(likeliest(preview(item(['open', 'recorded', 'secret'])), ROUND_MODES)).toBe('open');
    expect(likeliest(preview(item([])), ROUND_MODES)).toBe('open');
  });

  it('tells the reason once where it bars every line alike', () => {
    const both = preview(item([], 'attendance-missing'), item([], 'attendance-missing'));
    expect(barOfAll(both, 'open')).toBe('(attendance-missing)');
    expect(barOfAll(preview(item([], 'quorum-not-met'), item([])), 'open')).toBeUndefined();
    expect(barOfAll(preview(item(['open']), item([])), 'open')).toBeUndefined();
    expect(barOfAll(preview(), 'open')).toBeUndefined();
  });
});
