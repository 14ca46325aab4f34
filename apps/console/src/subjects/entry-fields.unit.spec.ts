import { entryFields, entryOf, TYPED_KINDS } from './entry-fields';

describe('an entry of the record as a form', () => {
  it('sends years as a list, figures as figures, and leaves out what is empty', () => {
    const values = {
      ...{ 'fact.award': 'labour-order-3', 'fact.kind': 'merit', 'fact.years': '2019, 2018,2019' },
      ...{ 'fact.decidedOn': '', 'fact.number': ' 12/QĐ ', 'words.issuer': 'UBND tỉnh (mẫu)' },
    };
    expect(entryOf('award', values)).toEqual({
      kind: 'award',
      fact: { award: 'labour-order-3', kind: 'merit', years: [2018, 2019], number: '12/QĐ' },
      words: { issuer: 'UBND tỉnh (mẫu)' },
    });
    const share = { 'fact.nature': 'topic', 'fact.year': '2020', 'fact.scope': 'province' };
    expect(entryOf('initiative', { ...share, 'fact.share': '12,5' }).fact).toEqual({
      ...{ nature: 'topic', year: 2020, scope: 'province', applied: false, share: 12.5 },
      usedFor: [],
    });
  });

  it.each(TYPED_KINDS)('keeps of an entry what its form does not show: %s', (kind) => {
    const before = { fact: { basis: 'x', usedFor: [{ award: 'a' }] }, words: { outside: true } };
    const shown = entryFields(kind, [], 'vi', before);
    expect(new Set(shown.map(({ name }) => name)).size).toBe(shown.length);
    const again = entryOf(kind, {}, before);
    expect(again.fact).toMatchObject(before.fact);
    expect(again.words).toEqual(before.words);
  });

  it('shows what the entry says', () => {
    const fact = { award: 'a', kind: 'merit', years: [2018, 2020] };
    const fields = entryFields('award', [{ value: 'a', label: 'A' }], 'en', { fact, words: {} });
    const initial = Object.fromEntries(fields.map(({ name, initial: said }) => [name, said]));
    expect(initial).toMatchObject({ 'fact.award': 'a', 'fact.years': '2018, 2020' });
  });
});
