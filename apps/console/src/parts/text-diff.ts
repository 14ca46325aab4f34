export interface Piece {
  kind: 'same' | 'out' | 'in';
  text: string;
}

/** Pairs of words looked at; beyond it the changed middle is shown whole, before and after. */
const MOST_PAIRS = 1_000_000;

/** What differs between two texts, word by word, in the order of reading. */
export function textDiff(before: string, after: string): Piece[] {
  const [a, b] = [split(before), split(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail += 1;
  const middle = between(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return joined([
    { kind: 'same', text: a.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: a.slice(a.length - tail).join('') },
  ]);
}

/** Words and the gaps between them, so that nothing of the text is lost. */
const split = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

function between(a: readonly string[], b: readonly string[]): Piece[] {
  const whole: Piece[] = [
    { kind: 'out', text: a.join('') },
    { kind: 'in', text: b.join('') },
  ];
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_PAIRS) return whole;
  // Length of the longest common run of words from each place to the end.
  const width = b.length + 1;
  const length = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      length[i * width + j] =
        a[i] === b[j]
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length)
    if (a[i] === b[j]) {
      pieces.push({ kind: 'same', text: a[i]! });
      i += 1;
      j += 1;
    } else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) {
      pieces.push({ kind: 'out', text: a[i]! });
      i += 1;
    } else {
      pieces.push({ kind: 'in', text: b[j]! });
      j += 1;
    }
  return [
    ...pieces,
    { kind: 'out', text: a.slice(i).join('') },
    { kind: 'in', text: b.slice(j).join('') },
  ];
}

/** Neighbours of one kind as one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const made: Piece[] = [];
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const last = made.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else made.push({ ...piece });
  }
  return made;
}
