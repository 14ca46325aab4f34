import fc from 'fast-check';
import { textDiff } from './text-diff';

const of = (before: string, after: string) =>
  textDiff(before, after).map(
    ({ kind, text }) => `${{ same: '=', out: '-', in: '+' }[kind]}${text}`,
  );

describe('what differs between two texts', () => {
  it('is told word by word', () => {
    expect(of('Hoàn thành tốt nhiệm vụ', 'Hoàn thành xuất sắc nhiệm vụ')).toEqual([
      '=Hoàn thành ',
      '-tốt',
      '+xuất sắc',
      '= nhiệm vụ',
    ]);
    expect(of('', 'Mới')).toEqual(['+Mới']);
    expect(of('Cũ', '')).toEqual(['-Cũ']);
    expect(of('Như cũ', 'Như cũ')).toEqual(['=Như cũ']);
  });

  const text = fc.array(fc.constantFrom('a', 'b', 'một', ' ', '\n', 'x y'), { maxLength: 40 });
  it('loses nothing of either', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [before, after] = [a.join(''), b.join('')];
        const pieces = textDiff(before, after);
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join('');
        expect(without('in')).toBe(before);
        expect(without('out')).toBe(after);
      }),
    );
  });

  it('gives up on details where the texts are long and have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 1_500 }, (_, n) => word + n).join(' ');
    expect(textDiff(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['out', 'in']);
  });
});
