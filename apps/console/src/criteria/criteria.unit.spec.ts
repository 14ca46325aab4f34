import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { cellsOf, codeOf, figureIn, pasteInto } from './grid-text';
import { setDraftOf, setOf, worthIn, type CriteriaSet } from './set-rows';
import { attainableIn, draftOf, exampleOf, sheetOf, type Sheet } from './sheet-rows';

const SETS = join(__dirname, '../../../../catalogue/criteria-sets');
const name = (vi: string) => ({ vi, en: `${vi} (en)` });

describe('what is pasted from a spreadsheet', () => {
  const columns = [
    { key: 'vi' },
    { key: 'type', options: [{ value: 'yes-no', says: ['Có hoặc không'] }] },
    { key: 'max' },
    { key: 'knockout', check: true },
  ];

  it('is laid over the rows from the cell one stands in, and adds those that are missing', () => {
    const pasted = 'Quy hoạch\tcó hoặc KHÔNG\t10\tx\r\n"Hai\ndòng, ""trích"""\tlạ\t2,5\t\r\n';
    expect(pasteInto([{ vi: 'cũ', max: '1' }], columns, { row: 0, column: 0 }, pasted)).toEqual([
      { vi: 'Quy hoạch', type: 'yes-no', max: '10', knockout: 'true' },
      { vi: 'Hai\ndòng, "trích"', type: 'lạ', max: '2,5', knockout: 'false' },
    ]);
    expect(pasteInto([{ vi: 'a' }], columns, { row: 1, column: 2 }, '5\t1\tthừa')).toEqual([
      { vi: 'a' },
      { max: '5', knockout: 'true' },
    ]);
  });

  it('comes apart as it was put together', () => {
    const cell = fc.string().map((text) => text.replace(/\r/g, '').trim());
    const row = fc.array(cell, { minLength: 1, maxLength: 5 });
    const quoted = (text: string) =>
      /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        fc.pre(rows.at(-1)!.join('') !== '');
        expect(cellsOf(rows.map((cells) => cells.map(quoted).join('\t')).join('\r\n'))).toEqual(
          rows,
        );
      }),
    );
  });

  it('keeps what is no figure as it was typed, for the service to say so', () => {
    expect(['', '2,5', '1 000', 'mười'].map(figureIn)).toEqual([undefined, 2.5, 1000, 'mười']);
    expect(codeOf('Đường sá, điện (cấp xã)')).toBe('duong-sa-dien-cap-xa');
  });
});

describe('a score sheet in rows', () => {
  const sheet: Sheet = {
    ...{ code: 'cum-2026', name: name('Bảng điểm'), source: 'Quy chế', verified: true },
    ...{ cap: 100, passPercent: 50, decimals: 2 },
    criteria: [
      { type: 'marked', id: 'work', name: name('Công tác'), max: 60, passMark: 30, knockout: true },
      {
        type: 'measured',
        id: 'budget',
        name: name('Thu'),
        max: 30,
        better: 'lower',
        atTarget: 0.5,
      },
      { type: 'counted', id: 'faults', name: name('Vi phạm'), max: 10, each: -2 },
      { type: 'bonus', id: 'prize', name: name('Thưởng'), max: 10 },
    ],
    bands: [{ code: 'good', name: name('Khá'), from: 50 }],
  };

  it('comes out as it went in, and sums what can be reached', () => {
    expect(sheetOf(draftOf(sheet))).toEqual(sheet);
    expect(attainableIn(draftOf(sheet).criteria)).toBe(90);
  });

  it('needs no codes typed, leaves empty rows out, and takes the example from its column', () => {
    const draft = draftOf(undefined);
    const criteria = [{ vi: 'Công tác', max: '60', example: '55,5' }, {}, { example: '3' }];
    expect(sheetOf({ ...draft, criteria })).toMatchObject({
      criteria: [
        { id: 'cong-tac', type: 'marked', max: 60, name: { vi: 'Công tác', en: 'Công tác' } },
      ],
    });
    expect(exampleOf(criteria)).toEqual({ 'cong-tac': 55.5 });
  });
});

describe('a set of criteria in rows', () => {
  it.each(readdirSync(SETS))('%s comes out as it went in', (file) => {
    const set = parse(readFileSync(join(SETS, file), 'utf8')) as CriteriaSet;
    expect(setOf(setDraftOf(set))).toEqual(set);
    expect(worthIn(setDraftOf(set).criteria)).toBeGreaterThan(0);
  });
});
