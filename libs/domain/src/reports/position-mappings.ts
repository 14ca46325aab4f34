import type { PositionClass } from '../catalogue/vocabulary.js';
import type { RecipientKind } from '../catalogue/vocabulary.js';

/**
 * Which position classes a report counts together, for one award and recipient kind. Reports
 * differ in what they call a direct worker, so the mapping is dated data with its source, and the
 * class recorded in the merit period stays as fine as it was.
 */
export interface PositionMapping {
  id: string;
  /** First day on which reports use it, ISO; a later mapping of the same id takes its place. */
  from: string;
  award: string;
  recipientKind: RecipientKind;
  groups: { key: string; vi: string; en: string; classes: readonly PositionClass[] }[];
  source: string;
  verified: boolean;
}

const FIVE_YEAR_SUMMARY =
  'Tổng kết phong trào thi đua yêu nước tỉnh Bến Tre giai đoạn 2016 – 2020 (8/2020), mục khen cấp tỉnh';

export const positionMappings: readonly PositionMapping[] = [
  {
    id: 'fighters-direct',
    from: '2016-01-01',
    award: 'provincial-fighter',
    recipientKind: 'individual',
    groups: [
      {
        key: 'direct',
        vi: 'cán bộ trực tiếp tham mưu, người lao động sản xuất',
        en: 'direct advisers and producers',
        classes: ['adviser', 'producer'],
      },
      {
        key: 'others',
        vi: 'đối tượng khác',
        en: 'others',
        classes: ['leader', 'non-manager', 'worker', 'farmer', 'soldier', 'direct-labourer'],
      },
    ],
    source: FIVE_YEAR_SUMMARY,
    verified: true,
  },
  {
    id: 'certificates-direct',
    from: '2016-01-01',
    award: 'provincial-certificate',
    recipientKind: 'individual',
    groups: [
      {
        key: 'direct',
        vi: 'công nhân, nông dân, chiến sĩ, người lao động trực tiếp, công chức, viên chức không làm công tác quản lý',
        en: 'workers, farmers, soldiers, direct labourers and non-managers',
        classes: [
          'worker',
          'farmer',
          'soldier',
          'direct-labourer',
          'non-manager',
          'adviser',
          'producer',
        ],
      },
      { key: 'leaders', vi: 'lãnh đạo quản lý', en: 'leaders and managers', classes: ['leader'] },
    ],
    source: FIVE_YEAR_SUMMARY,
    verified: true,
  },
];

/** The mappings a report uses whose period ends on a day: the newest of each id by then. */
export function mappingsOn(
  on: string,
  all: readonly PositionMapping[] = positionMappings,
): PositionMapping[] {
  const newest = new Map<string, PositionMapping>();
  for (const mapping of all) {
    const known = newest.get(mapping.id);
    if (mapping.from <= on && (!known || known.from < mapping.from))
      newest.set(mapping.id, mapping);
  }
  return [...newest.values()];
}
