import fc from 'fast-check';
import { peopleOfList, type ListedRow } from './people-of-list.js';
import { whoKey, type NamedInRow } from './record-line.js';
import { NEW_SUBJECT, whom, type SubjectMatch } from './whom.js';

const person: NamedInRow = { recipientKind: 'individual', name: 'Lê Mẫu', birthYear: 1980 };
const match = (id: string, by: SubjectMatch['by'], more: Partial<SubjectMatch> = {}) => ({
  id,
  by,
  agrees: true,
  within: true,
  ...more,
});

describe('whom a row of history is about', () => {
  it.each([
    ['nobody known is somebody new', person, [], {}, { isNew: true }],
    ['a number proves it', person, [match('a', 'number')], {}, { subjectId: 'a' }],
    ['so does a code of the unit', person, [match('a', 'staff-code')], {}, { subjectId: 'a' }],
    [
      'whoever this list made is himself',
      person,
      [match('made', 'name')],
      {},
      { subjectId: 'made' },
    ],
    [
      'what was said of a row holds',
      person,
      [match('a', 'name')],
      { said: 'b' },
      { subjectId: 'b' },
    ],
    ['also that he is new', person, [match('a', 'name')], { said: NEW_SUBJECT }, { isNew: true }],
    [
      'a name proves nothing',
      person,
      [match('a', 'name'), match('b', 'name')],
      {},
      { fault: 'subject-to-decide', found: '2', candidates: [{ id: 'a', by: 'name' }, {}] },
    ],
    [
      'nor a number that bears another name',
      person,
      [match('a', 'number', { agrees: false })],
      { said: NEW_SUBJECT },
      { fault: 'number-of-another' },
    ],
    [
      'of a body elsewhere nothing is told',
      person,
      [match('a', 'number', { within: false })],
      { said: 'a' },
      { fault: 'subject-elsewhere', candidates: [] },
    ],
    [
      'a code that somebody else has',
      person,
      [match('a', 'staff-code', { agrees: false })],
      {},
      { fault: 'code-of-another' },
    ],
    [
      'a namesake of the list',
      person,
      [],
      { rival: 12 },
      { fault: 'same-name-in-list', found: 'dòng 12' },
    ],
    [
      'a bare name',
      { recipientKind: 'individual', name: 'Lê Mẫu' },
      [],
      {},
      { fault: 'subject-too-little' },
    ],
    [
      'a body needs no more than its name',
      { recipientKind: 'collective', name: 'Tổ Mẫu' },
      [],
      {},
      { isNew: true },
    ],
    [
      'an unknown number without a name',
      { recipientKind: 'individual', personalNumber: '083080001234' },
      [],
      {},
      { fault: 'subject-unknown' },
    ],
  ] as [string, NamedInRow, SubjectMatch[], object, object][])(
    '%s',
    (_, row, found, told, wanted) => expect(whom(row, found, told, 'made')).toMatchObject(wanted),
  );

  it('nobody is ever taken for somebody by the name alone', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            id: fc.constantFrom('a', 'b', 'c'),
            by: fc.constantFrom('number', 'staff-code', 'name'),
            agrees: fc.boolean(),
            within: fc.boolean(),
          }) as fc.Arbitrary<SubjectMatch>,
          { maxLength: 4 },
        ),
        fc.constantFrom(undefined, 'd', NEW_SUBJECT),
        fc.constantFrom(undefined, 7),
        (found, said, rival) => {
          const about = whom(person, found, { said, rival }, 'made');
          if (!('subjectId' in about)) return;
          const proofs = found.filter(({ by, agrees }) => by !== 'name' && agrees);
          expect([...proofs.map(({ id }) => id), said]).toContain(about.subjectId);
        },
      ),
    ));
});

describe('who is who in one list', () => {
  const row = (
    n: number,
    named: Partial<NamedInRow>,
    more: Partial<ListedRow> = {},
  ): ListedRow => ({
    n,
    fileRow: n + 1,
    named: { ...person, ...named },
    subjectId: null,
    decided: null,
    ...more,
  });

  it('the same name, birth and unit are one; a decision holds for all rows of it', () => {
    const people = peopleOfList([
      row(1, {}),
      row(2, { name: 'LÊ  MẪU' }, { decided: 'a' }),
      row(3, { birthYear: 1981 }),
    ]);
    expect(people.get(1)).toEqual({ first: 1, said: 'a' });
    expect(people.get(2)).toEqual({ first: 1, said: 'a' });
    expect(people.get(3)).toEqual({ first: 3 });
  });

  it('what a row was added to counts more than what was said of another', () => {
    const rows = [row(1, {}, { decided: NEW_SUBJECT }), row(2, {}, { subjectId: 'made' })];
    expect(peopleOfList(rows).get(1)).toEqual({ first: 1, said: 'made' });
  });

  it.each([
    [{}, { unitName: 'Tổ Khác' }, true],
    [{}, { birthYear: undefined }, true],
    [{ personalNumber: '1' }, {}, true],
    [{ personalNumber: '1' }, { personalNumber: '2' }, false],
    [{ staffCode: '1' }, { staffCode: '2' }, false],
    [{ staffCode: '1' }, { staffCode: '2', unitName: 'Tổ Khác' }, true],
    [{}, { birthYear: 1990 }, false],
    [
      { recipientKind: 'collective', birthYear: undefined },
      { recipientKind: 'collective', birthYear: undefined, unitName: 'Khoa' },
      false,
    ],
  ] as [Partial<NamedInRow>, Partial<NamedInRow>, boolean][])(
    '%j and %j may be one: %s',
    (a, b, may) => expect(peopleOfList([row(1, a), row(2, b)]).get(2)?.rival === 2).toBe(may),
  );

  it('tells rows apart exactly as their keys do', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            name: fc.constantFrom('Lê Mẫu', 'lê mẫu', 'Lê Mậu', 'Trần Thử'),
            birthYear: fc.constantFrom(1980, 1981, undefined),
            unitName: fc.constantFrom('Tổ A', undefined),
            personalNumber: fc.constantFrom(undefined, undefined, '1', '2'),
          }),
          { maxLength: 12 },
        ),
        (named) => {
          const rows = named.map((one, i) => row(i + 1, one));
          const people = peopleOfList(rows);
          for (const a of rows)
            for (const b of rows)
              expect(people.get(a.n)?.first === people.get(b.n)?.first).toBe(
                whoKey(a.named) === whoKey(b.named),
              );
        },
      ),
    ));
});
