import { record2016To2020 } from './record-2016-2020.js';
import { part, readRecord } from './record-file.js';

describe('five-year record', () => {
  const { batches, lines } = record2016To2020();
  const made = batches.flatMap((batch) =>
    batch.letters.flatMap((letter) => letter.lines?.() ?? []),
  );

  it('makes the totals of the record, together with the session of March 2019', () => {
    const { awards, heldInMarch2019 } = readRecord();
    for (const code of new Set(awards.map(({ award }) => award))) {
      const total = awards
        .filter(({ award }) => award === code)
        .flatMap(({ recipients }) => recipients)
        .reduce((sum, { count }) => sum + count, 0);
      const loaded = made.filter(({ award }) => award === code).length;
      expect([code, loaded + (heldInMarch2019[code] ?? 0)]).toEqual([code, total]);
    }
    expect(made).toHaveLength(lines);
  });

  it('names every recipient of a batch differently and marks it as generated', () => {
    for (const { letters } of batches) {
      const names = letters.flatMap((l) => l.lines?.() ?? []).map((line) => line.subject.name);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(made.every((line) => line.subject.synthetic && / mẫu /.test(line.subject.name))).toBe(
      true,
    );
  });

  it('decides within the five years, and gives no number twice in one', () => {
    const acts = batches.flatMap((batch) => batch.acts);
    expect(acts.every(({ date }) => date >= '2016-01-01' && date <= '2020-10-31')).toBe(true);
    const numbers = acts.map(({ number, date }) => `${date.slice(0, 4)} ${number}`);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('parts a total evenly', () => {
    expect([0, 1, 2, 3].map((turn) => part(10, 4, turn))).toEqual([2, 3, 2, 3]);
  });
});
