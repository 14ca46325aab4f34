import type { Answer, Row } from '../api/answers';
import type { Phrase } from '../words/in-both';

/** A body by its name. */
export type Named = Pick<Answer<'/organisations/{id}'>, 'id' | 'name'>;

/** A body as a list shows it. */
export type Organisation = Row<'/organisations'>;

export type Change = OrganisationDetail['lineage'][number];

export type OrganisationDetail = Answer<'/organisations/{id}'>;

/** An act of organisation with its handing over. */
export type Lineage = Row<'/organisations/lineage'>;

export const ORGANISATION_KIND: Record<string, Phrase> = {
  province: ['Tỉnh', 'Province'],
  department: ['Sở, ban, ngành', 'Department'],
  board: ['Ban', 'Board'],
  'party-body': ['Cơ quan Đảng', 'Party body'],
  'mass-organisation': ['Mặt trận, đoàn thể', 'Mass organisation'],
  'armed-forces': ['Lực lượng vũ trang', 'Armed forces'],
  justice: ['Toà án, viện kiểm sát', 'Justice'],
  district: ['Huyện', 'District'],
  commune: ['Xã, phường', 'Commune'],
  school: ['Trường học', 'School'],
  hospital: ['Bệnh viện, cơ sở y tế', 'Hospital'],
  'public-service-unit': ['Đơn vị sự nghiệp', 'Public service unit'],
  enterprise: ['Doanh nghiệp', 'Enterprise'],
  cooperative: ['Hợp tác xã', 'Cooperative'],
  other: ['Khác', 'Other'],
};

export const LINEAGE_KIND: Record<string, Phrase> = {
  merge: ['Sáp nhập, hợp nhất', 'Merger'],
  split: ['Chia, tách', 'Split'],
  rename: ['Đổi tên', 'New name'],
  dissolve: ['Giải thể', 'Dissolution'],
  transfer: ['Chuyển đơn vị quản lý', 'Transfer'],
};

export const MOVED: Record<string, Phrase> = {
  rounds: ['Đợt xét', 'Rounds'],
  proposals: ['Tờ trình', 'Proposals'],
  dossiers: ['Hồ sơ', 'Dossiers'],
  subjects: ['Đối tượng', 'Subjects'],
  accounts: ['Tài khoản', 'Accounts'],
};

export const CONTINUITY: Record<string, Phrase> = {
  keeps: ['Tính tiếp năm của mọi tiền thân', 'Years of all before count'],
  anew: ['Tính lại từ đầu', 'Begins anew'],
  named: ['Chỉ tính năm của đơn vị được nêu', 'Years of those named count'],
};

export const named = (bodies: readonly Named[]): string =>
  bodies.map(({ name }) => name).join(', ') || '–';
