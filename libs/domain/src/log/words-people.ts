import type { Words } from './words.js';

/** Words about people and bodies: roles, recipients, posts. */
export const peopleWords = {
  role: {
    'unit-clerk': ['cán bộ thi đua của đơn vị', 'unit clerk'],
    'unit-head': ['thủ trưởng đơn vị', 'head of unit'],
    'managing-unit': ['đơn vị quản lý', 'managing unit'],
    specialist: ['chuyên viên Ban Thi đua – Khen thưởng', 'board specialist'],
    'board-head': ['lãnh đạo Ban Thi đua – Khen thưởng', 'head of the board'],
    office: ['văn phòng', 'office'],
    'numbering-clerk': ['văn thư', 'numbering clerk'],
    'council-member': ['thành viên Hội đồng', 'council member'],
    secretary: ['thư ký Hội đồng', 'council secretary'],
    chair: ['Chủ tịch', 'chair'],
    deputy: ['Phó Chủ tịch', 'deputy chair'],
    liaison: ['cán bộ đầu mối với Trung ương', 'liaison officer'],
    agency: ['cơ quan được lấy ý kiến', 'consulted agency'],
    auditor: ['kiểm tra, thanh tra', 'auditor'],
    admin: ['quản trị hệ thống', 'administrator'],
  },
  recipientKind: {
    individual: ['cá nhân', 'individual'],
    collective: ['tập thể', 'collective'],
    household: ['hộ gia đình', 'household'],
    family: ['gia đình', 'family'],
  },
  positionClass: {
    worker: ['công nhân', 'worker'],
    farmer: ['nông dân', 'farmer'],
    soldier: ['chiến sĩ', 'soldier'],
    'direct-labourer': ['người lao động trực tiếp', 'direct labourer'],
    adviser: ['cán bộ trực tiếp tham mưu', 'adviser'],
    producer: ['người lao động sản xuất', 'producer'],
    'non-manager': ['công chức, viên chức không làm quản lý', 'non-managing civil servant'],
    leader: ['lãnh đạo, quản lý', 'leader or manager'],
  },
  lineageKind: {
    merge: ['hợp nhất, sáp nhập', 'merger'],
    split: ['chia, tách', 'division'],
    rename: ['đổi tên', 'new name'],
    dissolve: ['giải thể, kết thúc hoạt động', 'dissolution'],
    transfer: ['chuyển cơ quan quản lý', 'transfer of management'],
  },
  continuity: {
    keeps: ['được kế thừa năm của các đơn vị trước', 'keeps the years of its predecessors'],
    anew: ['tính lại từ đầu', 'starts anew'],
    named: ['kế thừa năm của đơn vị được nêu', 'keeps the years of those named'],
  },
  handover: {
    rounds: ['đợt xét', 'rounds'],
    proposals: ['tờ trình', 'letters'],
    dossiers: ['hồ sơ', 'lines'],
    subjects: ['đối tượng', 'recipients'],
    accounts: ['tài khoản', 'accounts'],
  },
  by: {
    chair: ['người có thẩm quyền của tỉnh', 'chair of the province'],
    centre: ['Trung ương', 'centre'],
    province: ['tỉnh', 'province'],
    unit: ['đơn vị', 'unit'],
  },
} as const satisfies Record<string, Words>;
