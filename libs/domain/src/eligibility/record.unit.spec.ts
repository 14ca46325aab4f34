import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonical } from '../log/canonical.js';
import { noHistory, type SubjectHistory } from './facts.js';
import { anyFacts } from './generated.samples.spec.js';
import { compactHistory, fullHistory, historyHash, withoutLine } from './record.js';

const reversed = (history: SubjectHistory): SubjectHistory =>
  Object.fromEntries(
    Object.entries(history)
      .reverse()
      .map(([key, part]) => [key, Array.isArray(part) ? part.toReversed() : part]),
  ) as unknown as SubjectHistory;

describe('a history as it is recorded', () => {
  it('is small when nothing is known', () => {
    expect(compactHistory(noHistory('s-1', 'individual'))).toEqual({});
  });

  it('is the same in whatever order it was loaded, and its hash is that of its canonical text', () => {
    fc.assert(
      fc.property(anyFacts, ({ history }) => {
        const compact = compactHistory(history);
        expect(compactHistory(reversed(history))).toEqual(compact);
        const expected = createHash('sha256').update(canonical(compact)).digest('hex');
        expect(historyHash(history)).toBe(expected);
        expect(historyHash(reversed(history))).toBe(expected);
      }),
    );
  });

  it('gives back what was known', () => {
    fc.assert(
      fc.property(anyFacts, ({ history }) => {
        const stored = JSON.parse(JSON.stringify(compactHistory(history))) as object;
        const again = fullHistory('s-1', history.kind, stored as never);
        expect(compactHistory(again)).toEqual(compactHistory(history));
      }),
    );
  });

  it('leaves out the very line that is weighed', () => {
    const grade = 'system' as const;
    const used = { award: 'a', group: 'title' as const };
    const history: SubjectHistory = {
      ...noHistory('s-1', 'individual'),
      honours: ['d-1', 'd-2'].map((ref) => ({
        ...{ ref, grade, award: 'a', kind: 'merit' as const, years: [2024] },
        pending: true,
      })),
      initiatives: [
        {
          ...{ ref: 'i', grade, nature: 'topic' as const, year: 2024, scope: 'province' as const },
          applied: true,
          usedFor: [{ ...used, dossierId: 'd-1' }, used],
        },
      ],
    };
    const { honours, initiatives } = withoutLine(history, 'd-1');
    expect(honours.map((honour) => honour.ref)).toEqual(['d-2']);
    expect(initiatives[0]?.usedFor).toEqual([used]);
  });
});
