import type { Role } from '@vinhdanh/domain';

export interface SampleAccount {
  username: string;
  displayName: string;
  role: Role;
  /** Code of the organisation the role is held for. */
  unitCode?: string;
}

/** A school and the department that manages it: the shortest management line of the sample. */
const SCHOOL = 'truong-thpt-mau';
const DEPARTMENT = 'so-giao-duc-va-dao-tao';
const BOARD = 'ban-thi-dua-khen-thuong';
const CONSULTED = 'cong-an-tinh';
const OFFICE = 'van-phong-ubnd-tinh';
const COUNCIL_MEMBERS = 22;

const FIXED: [string, string, Role, string?][] = [
  ['clerk', 'Cán bộ thi đua của trường (mẫu)', 'unit-clerk', SCHOOL],
  ['unit', 'Hiệu trưởng (mẫu)', 'unit-head', SCHOOL],
  ['managing', 'Cơ quan quản lý: Sở Giáo dục và Đào tạo (mẫu)', 'managing-unit', DEPARTMENT],
  ['specialist', 'Chuyên viên Ban Thi đua – Khen thưởng (mẫu)', 'specialist', BOARD],
  ['board', 'Trưởng ban Thi đua – Khen thưởng (mẫu)', 'board-head', BOARD],
  ['office', 'Văn phòng UBND tỉnh (mẫu)', 'office', OFFICE],
  ['numbering', 'Văn thư UBND tỉnh (mẫu)', 'numbering-clerk', OFFICE],
  ['secretary', 'Thư ký Hội đồng (mẫu)', 'secretary'],
  ['chair', 'Chủ tịch UBND tỉnh (mẫu)', 'chair'],
  ['deputy', 'Phó Chủ tịch UBND tỉnh (mẫu)', 'deputy'],
  ['liaison', 'Cán bộ theo dõi hồ sơ Trung ương (mẫu)', 'liaison', BOARD],
  ['agency', 'Cơ quan được lấy ý kiến (mẫu)', 'agency', CONSULTED],
  ['auditor', 'Kiểm toán, thanh tra (mẫu)', 'auditor'],
  ['admin', 'Quản trị hệ thống (mẫu)', 'admin'],
];

/**
 * The accounts of the sample province: one per role, the council's members, and for every filing
 * unit given a `clerk.<code>` and a `unit.<code>`, so that whole sessions can be filed by the
 * units they belong to.
 */
export function sampleAccounts(unitCodes: string[]): SampleAccount[] {
  const members = Array.from({ length: COUNCIL_MEMBERS }, (_, i): SampleAccount => ({
    username: `member${i + 1}`,
    displayName: `Ủy viên Hội đồng ${i + 1} (mẫu)`,
    role: 'council-member',
  }));
  const units = unitCodes.flatMap((code): SampleAccount[] => [
    {
      username: `clerk.${code}`.slice(0, 64),
      displayName: `Cán bộ thi đua ${code} (mẫu)`,
      role: 'unit-clerk',
      unitCode: code,
    },
    {
      username: `unit.${code}`.slice(0, 64),
      displayName: `Thủ trưởng ${code} (mẫu)`,
      role: 'unit-head',
      unitCode: code,
    },
  ]);
  const fixed = FIXED.map(([username, displayName, role, unitCode]) => ({
    username,
    displayName,
    role,
    ...(unitCode ? { unitCode } : {}),
  }));
  return [...fixed, ...members, ...units];
}
