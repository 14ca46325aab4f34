import type { Level, RecipientKind } from '../catalogue/vocabulary.js';

/** One row of the commendation report: an award, and which recipients of it stand in the row. */
export interface CommendationRow {
  key: string;
  level: Level;
  award: string;
  recipientKinds: readonly RecipientKind[];
  /** Counted under this status whatever is asked for, because the reports count it so. */
  status?: 'submitted';
  /** Without a single grant and with cases at the centre the number granted is not known. */
  unknownWhileSubmitted?: boolean;
  note?: { vi: string; en: string };
}

const PEOPLE: readonly RecipientKind[] = ['individual', 'collective', 'household'];
const NEVER_ADDED = {
  vi: 'Không cộng với dòng kháng chiến còn lại: hai cấp quyết định khác nhau.',
  en: 'Never added to the other resistance-war row: two different deciders.',
};

/** Rows of the report in reading order; an award that is not here gets a row of its own behind. */
export const commendationRows: readonly CommendationRow[] = [
  row('state', 'government-flag'),
  row('state', 'pm-certificate'),
  row('state', 'labour-order'),
  row('state', 'independence-order'),
  {
    ...row('state', 'independence-order'),
    key: 'independence-order-families',
    recipientKinds: ['family'],
    note: { vi: 'Gia đình có nhiều liệt sĩ.', en: 'Families of many martyrs.' },
  },
  { ...row('state', 'resistance-war-central'), note: NEVER_ADDED },
  {
    ...row('state', 'heroic-mother'),
    unknownWhileSubmitted: true,
    note: {
      vi: 'Số đã trình, không phải số được tặng, ở dòng dưới.',
      en: 'The number submitted, which is not the number granted, is in the next row.',
    },
  },
  { ...row('state', 'heroic-mother'), key: 'heroic-mother-submitted', status: 'submitted' },
  row('province', 'provincial-flag'),
  row('province', 'provincial-fighter'),
  row('province', 'provincial-certificate'),
  { ...row('province', 'resistance-war-provincial'), note: NEVER_ADDED },
  row('unit', 'grassroots-fighter'),
];

function row(level: Level, award: string): CommendationRow {
  return { key: award, level, award, recipientKinds: PEOPLE };
}
