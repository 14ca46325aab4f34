import type { CriteriaSet } from './criteria-set.js';

const name = { vi: 'x', en: 'x' };
const basis = { source: 'Quy định của tỉnh', verified: false };
const evidence = { least: 1, kinds: ['file', 'text', 'link'] } satisfies object as {
  least: number;
  kinds: ('file' | 'text' | 'link')[];
};

/** A small sound set with one criterion of each kind; for specs. */
export const sampleSet: CriteriaSet = {
  code: 'sample-set',
  name: { vi: 'Bộ mẫu', en: 'Sample set' },
  recognition: { vi: 'Đơn vị mẫu', en: 'Sample unit' },
  from: '2020-01-01',
  ...basis,
  bodies: ['commune'],
  reviewers: ['department'],
  deciders: [
    { kind: 'party', name: { vi: 'Tỉnh ủy', en: 'Party' }, bodies: ['party-body'] },
    { kind: 'state', name: { vi: 'UBND tỉnh', en: 'Province' }, bodies: ['province'] },
  ],
  regions: [
    { code: 'delta', name },
    { code: 'hills', name },
  ],
  references: [{ code: 'mean', name: { vi: 'Bình quân', en: 'Mean' }, unit: '%' }],
  criteria: [
    {
      ...basis,
      kind: 'yes-no',
      id: 'order',
      name: { vi: 'An ninh', en: 'Order' },
      knockout: true,
      evidence,
    },
    { ...basis, kind: 'points', id: 'roads', name, max: 5, passMark: 2, optional: true, evidence },
    {
      ...{ ...basis, kind: 'number', id: 'income', name, unit: 'triệu đồng', op: '>=', evidence },
      thresholds: [{ region: 'delta', value: 50 }, { value: 36 }],
    },
    {
      ...{ ...basis, kind: 'number', id: 'poverty', name, unit: '%', op: '<', evidence },
      range: { from: 0, to: 100 },
      thresholds: [{ reference: 'mean' }],
    },
    {
      ...{ ...basis, kind: 'number', id: 'insured', name, unit: '%', op: '>=', evidence },
      steps: [
        { reach: 90, points: 2 },
        { reach: 80, points: 1 },
      ],
    },
  ],
  passPercent: 60,
  decimals: 0,
  bands: [
    { code: 'high', name, from: 8 },
    { code: 'low', name, from: 0 },
  ],
};
