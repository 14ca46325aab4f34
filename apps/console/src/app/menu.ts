import type { Phrase } from '../words/in-both';

/** A place of the console: where it is, what it is called, who works there. */
export interface Place {
  path: string;
  name: Phrase;
  /** Roles that see it in the menu; absent means everybody. */
  roles?: readonly string[];
  group: 'work' | 'file' | 'check' | 'council' | 'decide' | 'law' | 'watch' | 'keep';
}

export const GROUPS: Record<Place['group'], Phrase> = {
  work: ['Công việc', 'Work'],
  file: ['Đề nghị khen thưởng', 'Nominations'],
  check: ['Thẩm định', 'Appraisal'],
  council: ['Hội đồng', 'Councils'],
  decide: ['Quyết định và sau quyết định', 'Decisions and after'],
  law: ['Quy định', 'Law'],
  watch: ['Theo dõi', 'Oversight'],
  keep: ['Quản trị', 'Administration'],
};

const UNITS = ['unit-clerk', 'unit-head', 'managing-unit'] as const;
const BOARD = ['specialist', 'board-head'] as const;
const COUNCIL = ['council-member', 'secretary'] as const;
const SIGNERS = ['chair', 'deputy', 'office', 'numbering-clerk'] as const;
const PROVINCE = [...BOARD, ...COUNCIL, ...SIGNERS, 'liaison', 'auditor'] as const;

/** Who may have a seat in a council, whatever else the account is for. */
const SEATED = [...UNITS, ...PROVINCE, 'agency'] as const;

/** Who may read what all bodies were asked, and the lists that hang out. */
export const READERS = {
  opinion: [...BOARD, 'office', 'secretary', 'chair', 'deputy', 'auditor'],
  publicity: PROVINCE,
  sessions: SEATED,
} as const;

/** The menu, in its order. A new screen is one folder, one route and one line here. */
export const PLACES: readonly Place[] = [
  { path: '/', name: ['Bàn làm việc', 'My desk'], group: 'work' },
  { path: '/viec', name: ['Việc cần làm', 'Work queue'], group: 'work' },
  { path: '/thong-bao', name: ['Thông báo', 'Notices'], group: 'work' },
  {
    path: '/to-trinh',
    name: ['Tờ trình', 'Proposals'],
    roles: [...UNITS, ...BOARD, 'auditor'],
    group: 'file',
  },
  { path: '/ho-so', name: ['Hồ sơ', 'Dossiers'], roles: [...UNITS, ...PROVINCE], group: 'file' },
  { path: '/dot-xet', name: ['Đợt xét', 'Rounds'], roles: [...UNITS, ...PROVINCE], group: 'file' },
  {
    path: '/phong-trao',
    name: ['Phong trào thi đua', 'Movements'],
    roles: [...UNITS, ...PROVINCE],
    group: 'file',
  },
  {
    path: '/chi-tieu',
    name: ['Chỉ tiêu, tỷ lệ', 'Quotas'],
    roles: [...UNITS, ...BOARD, 'chair', 'deputy', 'auditor'],
    group: 'file',
  },
  {
    path: '/den-han',
    name: ['Ai đến hạn', 'Who is due'],
    roles: [...UNITS, ...BOARD],
    group: 'file',
  },
  {
    path: '/doi-tuong',
    name: ['Đối tượng', 'Subjects'],
    roles: [...UNITS, ...BOARD, 'auditor'],
    group: 'file',
  },
  {
    path: '/tieu-chi',
    name: ['Bộ tiêu chí', 'Criteria sets'],
    roles: [...UNITS, ...BOARD, 'auditor', 'admin'],
    group: 'law',
  },
  {
    path: '/bang-diem',
    name: ['Bảng điểm', 'Score sheets'],
    roles: [...BOARD, ...COUNCIL, 'chair', 'deputy', 'auditor', 'admin'],
    group: 'law',
  },
  {
    path: '/bo-tieu-chi',
    name: ['Tự đánh giá', 'Assessments'],
    roles: [...UNITS, ...BOARD, 'auditor'],
    group: 'file',
  },
  {
    path: '/xin-y-kien',
    name: ['Xin ý kiến', 'Opinions asked'],
    roles: [...READERS.opinion, 'agency'],
    group: 'check',
  },
  {
    path: '/cong-khai-danh-sach',
    name: ['Công khai lấy ý kiến', 'Public lists'],
    roles: READERS.publicity,
    group: 'check',
  },
  {
    path: '/doi-chieu',
    name: ['Danh sách của cơ quan', 'Agency lists'],
    roles: BOARD,
    group: 'check',
  },
  {
    path: '/cum-khoi',
    name: ['Cụm, khối thi đua', 'Clusters'],
    roles: [...UNITS, ...BOARD, 'secretary', 'chair', 'deputy', 'auditor', 'admin'],
    group: 'check',
  },
  {
    path: '/cham-diem',
    name: ['Chấm điểm', 'Scoring'],
    roles: [...BOARD, ...COUNCIL, 'chair', 'deputy', 'auditor'],
    group: 'check',
  },
  {
    path: '/hoi-dong',
    name: ['Hội đồng', 'Councils'],
    roles: [...UNITS, ...BOARD, ...COUNCIL, 'chair', 'deputy', 'auditor'],
    group: 'council',
  },
  {
    path: '/phien-hop',
    name: ['Phiên họp hội đồng', 'Council sessions'],
    roles: SEATED,
    group: 'council',
  },
  {
    path: '/quyet-dinh',
    name: ['Quyết định', 'Decisions'],
    roles: [...UNITS, ...PROVINCE],
    group: 'decide',
  },
  {
    path: '/trinh-trung-uong',
    name: ['Trình Trung ương', 'Central submissions'],
    roles: [...BOARD, 'liaison', 'chair', 'deputy', 'auditor'],
    group: 'decide',
  },
  {
    path: '/trao-tang',
    name: ['Trao tặng', 'Handing over'],
    roles: [...UNITS, ...PROVINCE],
    group: 'decide',
  },
  {
    path: '/kho-hien-vat',
    name: ['Kho hiện vật', 'Stock'],
    roles: [...BOARD, 'office', 'auditor'],
    group: 'decide',
  },
  {
    path: '/quy',
    name: ['Quỹ khen thưởng', 'Funds'],
    roles: ['unit-clerk', 'unit-head', ...BOARD, 'office', 'chair', 'deputy', 'auditor'],
    group: 'decide',
  },
  {
    path: '/khieu-nai',
    name: ['Sổ khiếu nại', 'Complaints'],
    roles: BOARD,
    group: 'decide',
  },
  {
    path: '/to-cao',
    name: ['Sổ tố cáo', 'Denunciations'],
    roles: ['board-head', 'chair', 'deputy'],
    group: 'decide',
  },
  {
    path: '/thu-hoi',
    name: ['Thu hồi, in đổi', 'Recoveries, reprints'],
    roles: [...BOARD, 'office', 'auditor'],
    group: 'decide',
  },
  { path: '/quy-dinh', name: ['Quy định', 'Catalogue'], group: 'law' },
  {
    path: '/xet-thu',
    name: ['Xét thử quy định', 'Rehearsals'],
    roles: ['admin', 'board-head', 'auditor'],
    group: 'law',
  },
  {
    path: '/bao-cao',
    name: ['Báo cáo', 'Reports'],
    roles: [...UNITS, ...PROVINCE],
    group: 'watch',
  },
  {
    path: '/tien-do',
    name: ['Tiến độ', 'Progress'],
    roles: [...UNITS, ...PROVINCE],
    group: 'watch',
  },
  {
    path: '/kiem-toan',
    name: ['Nhật ký', 'Audit trail'],
    roles: [...UNITS, ...PROVINCE],
    group: 'watch',
  },
  { path: '/don-vi', name: ['Đơn vị', 'Organisations'], roles: ['admin', ...BOARD], group: 'keep' },
  {
    path: '/tai-khoan',
    name: ['Tài khoản', 'Accounts'],
    roles: ['admin', 'auditor'],
    group: 'keep',
  },
  {
    path: '/lich',
    name: ['Lịch làm việc', 'Working calendar'],
    roles: ['admin', ...BOARD],
    group: 'keep',
  },
  {
    path: '/buoc-dau',
    name: ['Các bước ban đầu', 'First steps'],
    roles: ['admin'],
    group: 'keep',
  },
  { path: '/hang-doi', name: ['Hàng đợi', 'Queues'], roles: ['admin', 'auditor'], group: 'keep' },
];
