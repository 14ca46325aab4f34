import { mappingsOn } from '@vinhdanh/domain';
import type { TotalCell } from '../ports/report-views.js';
import { assembleCommendations } from './assemble-commendations.js';

const cell = (
  award: string,
  recipientKind: string,
  count: number,
  group?: string | null,
): TotalCell => ({
  award,
  level: 'state',
  recipientKind,
  split: group !== undefined,
  group: group ?? null,
  count,
});

/** The five-year record 2016–2020 as counted cells. */
const record: TotalCell[] = [
  cell('government-flag', 'collective', 32),
  cell('pm-certificate', 'individual', 313),
  cell('pm-certificate', 'collective', 28),
  cell('labour-order', 'individual', 45),
  cell('labour-order', 'collective', 29),
  cell('independence-order', 'individual', 1),
  cell('independence-order', 'family', 364),
  cell('provincial-flag', 'collective', 399),
  cell('provincial-fighter', 'individual', 438),
  cell('provincial-fighter', 'individual', 300, 'direct'),
  cell('provincial-fighter', 'individual', 138, 'others'),
  cell('provincial-certificate', 'collective', 5_234),
  cell('provincial-certificate', 'individual', 19_557),
  cell('provincial-certificate', 'individual', 16_612, 'direct'),
  cell('provincial-certificate', 'individual', 2_945, 'leaders'),
  cell('resistance-war-provincial', 'individual', 716),
  cell('resistance-war-central', 'individual', 224),
];
const submitted: TotalCell[] = [
  cell('heroic-mother', 'individual', 591),
  cell('pm-certificate', 'individual', 313),
];
const mappings = mappingsOn('2020-12-31');
const rows = assembleCommendations('granted', { asked: record, submitted }, mappings);
const row = (key: string) => rows.find((r) => r.key === key)!;
const parts = (key: string) =>
  row(key).recipients.map((r) => [r.recipientKind.code, r.count, r.share?.percent]);
const groups = (key: string) =>
  row(key)
    .recipients.find((r) => r.recipientKind.code === 'individual')!
    .groups!.parts.map((p) => [p.group.code, p.count, p.share?.percent, p.share?.of.count]);

describe('the five-year record', () => {
  it.each([
    ['government-flag', 32, '32'],
    ['pm-certificate', 341, '341'],
    ['labour-order', 74, '74'],
    ['independence-order', 1, '1'],
    ['independence-order-families', 364, '364'],
    ['provincial-flag', 399, '399'],
    ['provincial-fighter', 438, '438'],
    ['provincial-certificate', 24_791, '24.791'],
    ['resistance-war-provincial', 716, '716'],
    ['resistance-war-central', 224, '224'],
    ['heroic-mother-submitted', 591, '591'],
  ])('%s: %i', (key, count, text) => {
    expect(row(key)).toMatchObject({ count, text });
  });

  it('splits by recipient with the award as the whole', () => {
    expect(parts('pm-certificate')).toEqual([
      ['individual', 313, 91.79],
      ['collective', 28, 8.21],
    ]);
    expect(parts('labour-order')).toEqual([
      ['individual', 45, 60.81],
      ['collective', 29, 39.19],
    ]);
    expect(parts('provincial-certificate')).toEqual([
      ['collective', 5_234, 21.11],
      ['individual', 19_557, 78.89],
    ]);
  });

  it('takes the share of direct workers from individuals, by two definitions', () => {
    expect(groups('provincial-fighter')).toEqual([
      ['direct', 300, 68.49, 438],
      ['others', 138, 31.51, 438],
    ]);
    expect(groups('provincial-certificate')).toEqual([
      ['direct', 16_612, 84.94, 19_557],
      ['leaders', 2_945, 15.06, 19_557],
    ]);
  });

  it('says that the number of granted Heroic Mothers is not known', () => {
    expect(row('heroic-mother')).toMatchObject({ count: null, text: '–' });
    expect(row('heroic-mother-submitted').status.code).toBe('submitted');
  });

  it('never adds the two resistance-war rows', () => {
    expect(rows.some((r) => r.count === 940)).toBe(false);
    expect(row('resistance-war-provincial').note?.vi).toContain('Không cộng');
  });
});

describe('what is not known', () => {
  it('is no share when no class was recorded', () => {
    const cells = [
      cell('provincial-fighter', 'individual', 5),
      cell('provincial-fighter', 'individual', 5, null),
    ];
    const [first] = assembleCommendations(
      'granted',
      { asked: cells, submitted: [] },
      mappings,
    ).find((r) => r.key === 'provincial-fighter')!.recipients[0]!.groups!.parts;
    expect(first).toMatchObject({ count: null, text: '–', share: null });
  });

  it('is a group of its own when some classes were', () => {
    const cells = [
      cell('provincial-fighter', 'individual', 5),
      cell('provincial-fighter', 'individual', 2, null),
      cell('provincial-fighter', 'individual', 3, 'direct'),
    ];
    const found = assembleCommendations('granted', { asked: cells, submitted: [] }, mappings)
      .find((r) => r.key === 'provincial-fighter')!
      .recipients[0]!.groups!.parts.map((p) => [p.group.code, p.count, p.share?.percent]);
    expect(found).toEqual([
      ['direct', 3, 60],
      ['others', 0, 0],
      ['unknown', 2, 40],
    ]);
  });

  it('shows an award it has no row for', () => {
    const cells = [cell('new-award', 'household', 3)];
    const found = assembleCommendations('granted', { asked: cells, submitted: [] }, mappings);
    expect(found.at(-1)).toMatchObject({ key: 'new-award-further', count: 3 });
  });
});
