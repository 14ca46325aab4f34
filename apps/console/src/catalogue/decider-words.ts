import type { Phrase } from '../words/in-both';

/** Who may grant, by the catalogue's keys. */
export const DECIDER: Record<string, Phrase> = {
  president: ['Chủ tịch nước', 'President'],
  government: ['Chính phủ', 'Government'],
  'prime-minister': ['Thủ tướng Chính phủ', 'Prime Minister'],
  'assembly-standing-committee': [
    'Uỷ ban Thường vụ Quốc hội',
    'Standing committee of the Assembly',
  ],
  'ministry-head': ['Bộ trưởng', 'Minister'],
  'central-mass-organisation': ['Đoàn thể trung ương', 'Central mass organisation'],
  'province-chair': ['Chủ tịch UBND tỉnh', 'Chair of the province'],
  'province-council': ['HĐND tỉnh', "Province's council"],
  'department-head': ['Thủ trưởng sở, ngành', 'Head of department'],
  'district-chair': ['Chủ tịch UBND huyện', 'Chair of the district'],
  'commune-chair': ['Chủ tịch UBND xã', 'Chair of the commune'],
  'enterprise-head': ['Giám đốc doanh nghiệp', 'Head of enterprise'],
  'enterprise-board-chair': ['Chủ tịch HĐQT doanh nghiệp', "Chair of the enterprise's board"],
  'defence-chain': ['Quân đội', 'Armed forces'],
  'public-security-chain': ['Công an', 'Public security'],
  'unit-head': ['Thủ trưởng đơn vị', "Unit's head"],
};
