import * as fc from 'fast-check';
import { setFaults } from '../criteria-set/set-faults.js';
import { placeOf } from './fault-place.js';
import { sheetFaults } from './sheet-shape.js';
import type { ScoreSheet } from './sheet.js';

const name = { vi: 'Tiêu chí', en: 'Criterion' };
const sheet: ScoreSheet = {
  ...{ code: 'cluster', name, source: 'Quy chế, Điều 3', verified: true, decimals: 2 },
  criteria: [
    { type: 'marked', id: 'work', name, max: 60 },
    { type: 'marked', id: 'work.more', name, max: 40 },
  ],
  bands: [
    { code: 'good', name, from: 80 },
    { code: 'fair', name, from: 50 },
  ],
};
const faultsOf = (more: object) =>
  sheetFaults({ ...sheet, ...more }).map(({ pointer, vi }) => [pointer, vi]);

describe('where a fault belongs', () => {
  it('is the row and the field of a sheet', () => {
    const [work, more] = sheet.criteria;
    expect(faultsOf({ criteria: [work, { ...more, max: 0 }] })).toContainEqual([
      '/criteria/1/max',
      'work.more: điểm tối đa phải lớn hơn 0',
    ]);
    expect(faultsOf({ criteria: [work, { ...more, knockout: true }] })).toEqual([
      ['/criteria/1/passMark', 'work.more: tiêu chí loại trực tiếp phải có điểm đạt'],
    ]);
    // The second of two with one code is the one too many.
    expect(faultsOf({ criteria: [work, work, more] })[0]).toEqual([
      '/criteria/1/id',
      'tiêu chí work có hai lần',
    ]);
    expect(faultsOf({ criteria: [{ ...work, max: 'sáu mươi' }, more] })[0]![0]).toBe(
      '/criteria/0/max',
    );
    expect(faultsOf({ bands: [...sheet.bands, { code: 'top', name, from: 200 }] })).toEqual([
      ['/bands/2/from', expect.stringContaining('không thấp hơn')],
      ['/bands/2/from', expect.stringContaining('không bao giờ đạt')],
    ]);
    expect(faultsOf({ decimals: 9 })[0]![0]).toBe('/decimals');
    expect(faultsOf({ criteria: [] })[0]![0]).toBe('/criteria');
  });

  it('is the row of a set, in both languages, and never anywhere that is not there', () => {
    const basis = { source: 'Quy chế', verified: false };
    const set = {
      ...{ code: 'xa-mau', name, recognition: name, from: '2026-01-01', ...basis },
      ...{ bodies: ['commune'], reviewers: ['district'], regions: [], references: [] },
      deciders: [{ kind: 'state', name, bodies: ['province'] }],
      ...{ decimals: 0, bands: [] },
      criteria: [
        {
          ...{ id: 'income', name, kind: 'number', unit: 'triệu', op: '>=', ...basis },
          evidence: { least: 1, kinds: ['file'] },
          thresholds: [{ value: 36 }],
        },
      ],
    };
    expect(setFaults(set)).toEqual([]);
    const [income] = set.criteria;
    const broken: [object, string, string][] = [
      [{ thresholds: [] }, '/criteria/0/thresholds', 'ngưỡng hoặc các bậc'],
      [{ source: '' }, '/criteria/0/source', 'cần ghi căn cứ'],
      [{ evidence: { least: 1, kinds: [] } }, '/criteria/0/evidence', 'chưa chọn loại'],
      [{ id: 'Thu nhập' }, '/criteria/0/id', 'chữ thường không dấu'],
    ];
    for (const [more, pointer, vi] of broken)
      expect(setFaults({ ...set, criteria: [{ ...income, ...more }] })).toContainEqual(
        expect.objectContaining({ pointer, vi: expect.stringContaining(vi) as string }),
      );
    for (const [more, pointer] of [
      [{ bodies: [] }, '/bodies'],
      [{ source: '' }, '/source'],
      [{ code: 'Xã' }, '/code'],
      [{ to: '2025-01-01' }, '/from'],
      [
        {
          regions: [
            { code: 'a', name },
            { code: 'a', name },
          ],
        },
        '/regions/1/id',
      ],
    ] as const)
      expect(setFaults({ ...set, ...more }).map((one) => one.pointer)).toContain(pointer);
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (fault, ids) => {
        const [, of, at] = placeOf(fault, { criteria: ids }).split('/');
        if (of === 'criteria' && /^\d+$/.test(at ?? '') && !fault.includes('['))
          expect(Number(at)).toBeLessThan(ids.length);
      }),
    );
  });
});
