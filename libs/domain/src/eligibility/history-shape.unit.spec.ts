import fc from 'fast-check';
import { anyFacts } from './generated.samples.spec.js';
import { sayFault } from './history-faults.js';
import { historyFaults } from './history-shape.js';

describe('a history written by hand', () => {
  it('may hold whatever a history holds', () => {
    fc.assert(
      fc.property(anyFacts, ({ history: { subjectId: _id, kind: _kind, ...written } }) => {
        expect(historyFaults(written)).toEqual([]);
      }),
    );
  });

  const rating = { ref: 'r', grade: 'confirmed', year: 2024, rating: 'good' };
  it.each([
    ['x', 'history must be an object'],
    [null, 'history must be an object'],
    [{ subjectId: 's' }, 'history: unknown field subjectId'],
    [{ ratings: {} }, 'history.ratings must be a list'],
    [{ ratings: [{ ...rating, year: 2024.5 }] }, 'history.ratings[0].year must be a year'],
    [{ ratings: [{ ...rating, grade: 'sure' }] }, 'grade must be one of system, confirmed'],
    [{ ratings: [{ ...rating, ref: undefined }] }, 'history.ratings[0]: ref is missing'],
    [{ foundedOn: '2024-02-30' }, 'history.foundedOn must be a day'],
    [{ posts: [{ ...rating, group: '../x', from: '2024-01-01' }] }, 'group must be a code'],
    [{ figures: [{ ...rating, headcount: -1 }] }, 'headcount must be a whole number'],
    [{ standing: 'kingdom' }, 'history.standing must be one of province'],
    [
      { leaves: [{ ref: 'l', grade: 'declared', nature: 'maternity', from: '2024-01-01' }] },
      'history.leaves[0]: to is missing',
    ],
    [{ ratings: Array.from({ length: 501 }, () => rating) }, 'at most 500 entries'],
  ])('%# says what is wrong with %j', (written, fault) => {
    expect(historyFaults(written).join('; ')).toContain(fault);
    for (const one of historyFaults(written)) {
      const { vi, en } = sayFault(one);
      expect([en, /\b(must|missing|unknown)\b/.test(vi)]).toEqual([one, false]);
    }
  });

  it('says every fault of whatever is sent in Vietnamese too', () => {
    const junk = fc.dictionary(
      fc.constantFrom('ratings', 'honours', 'leaves', 'standing', 'coverage', 'foundedOn', 'odd'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(junk, (written) => {
        for (const fault of historyFaults(written)) expect(sayFault(fault).vi).not.toBe(fault);
      }),
    );
  });
});
