import { historyOf, lineOf, workedCases } from './read-cases.js';

const numbered = (letter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => letter + String(from + i).padStart(2, '0'));

describe('the table of worked cases', () => {
  it('has at least eighty of them, each once and each with its article', () => {
    const ids = workedCases.map((one) => one.id);
    expect(ids.length).toBeGreaterThanOrEqual(80);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const { id, law, what } of workedCases)
      expect([id, law, what]).toEqual([
        id,
        expect.stringMatching(/^(Luật|Nghị định|Công văn|Thông tư) .*\d/),
        expect.stringMatching(/\S{3}/),
      ]);
  });

  it('holds the worked cases of the law that are about eligibility', () => {
    const ids = new Set(workedCases.map((one) => one.id));
    const asked = [...numbered('C', 1, 20), 'X1', 'X2a', 'X2b', 'X3a', 'X3b', 'X10'];
    expect(asked.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(workedCases.map((one) => [one.id, one] as const))('%s can be read', (_, one) => {
    expect(lineOf(one).proposedOn).toBe(one.on);
    expect(historyOf(one, () => undefined).kind).toBe(lineOf(one).recipientKind);
  });
});
