import type { TagColour } from '../parts/tag';
import type { Language, Phrase } from './in-both';

/**
 * One name per state, never a bare "chờ duyệt": who holds the case stands beside it. Colours say
 * whose turn it is: blue somebody works on it, orange the unit owes something, green granted.
 */
export interface Status {
  name: Phrase;
  holder: Phrase;
  colour: TagColour;
}
const unit: Phrase = ['đơn vị đề nghị', 'the proposing unit'];
const board: Phrase = ['Ban/Phòng Thi đua – Khen thưởng', 'the emulation board'];
const council: Phrase = ['Hội đồng', 'the council'];
const chair: Phrase = ['Chủ tịch UBND', 'the chair'];
const centre: Phrase = ['Trung ương', 'the centre'];
const liaison: Phrase = ['cán bộ đầu mối', 'the liaison officer'];
const machine: Phrase = ['hệ thống', 'the service'];
const nobody: Phrase = ['', ''];

/** Who holds a case of a body that decides for itself or hands it on to the one above it. */
const AT_UNIT = new Map<Phrase, Phrase>([
  [board, ['cơ quan quản lý', 'the managing body']],
  [council, ['Hội đồng của cơ quan quản lý', "the managing body's council"]],
  [chair, ['thủ trưởng cơ quan quản lý', 'the head of the managing body']],
]);

/** Who holds a case in this status; `level` is the level its letter goes to. */
export const holderOf = (status: Status, level?: string): Phrase =>
  (level === 'unit' && AT_UNIT.get(status.holder)) || status.holder;

export const DOSSIER_STATUS: Record<string, Status> = {
  draft: { name: ['Bản nháp', 'Draft'], holder: unit, colour: 'grey' },
  filed: { name: ['Chờ tiếp nhận', 'To be received'], holder: board, colour: 'blue' },
  checked: { name: ['Đang thẩm định', 'Under appraisal'], holder: board, colour: 'blue' },
  returned: { name: ['Yêu cầu bổ sung', 'Supplement asked'], holder: unit, colour: 'orange' },
  held: {
    name: ['Tạm dừng để xác minh', 'On hold, being verified'],
    holder: board,
    colour: 'purple',
  },
  eligible: {
    name: ['Đủ điều kiện, chờ hội đồng', 'Eligible, awaits the council'],
    holder: board,
    colour: 'blue',
  },
  'not-eligible': {
    name: ['Không đủ điều kiện', 'Not eligible'],
    holder: nobody,
    colour: 'grey',
  },
  scheduled: { name: ['Trong chương trình họp', 'On an agenda'], holder: council, colour: 'blue' },
  passed: {
    name: ['Hội đồng đã thông qua', 'Passed by the council'],
    holder: board,
    colour: 'blue',
  },
  failed: { name: ['Không thông qua', 'Not passed'], holder: nobody, colour: 'grey' },
  deferred: { name: ['Hoãn', 'Deferred'], holder: council, colour: 'orange' },
  ready: { name: ['Chờ trình ký', 'Ready for an act'], holder: board, colour: 'blue' },
  listed: { name: ['Trong dự thảo văn bản', 'In a draft act'], holder: chair, colour: 'blue' },
  submitted: {
    name: ['Đã trình Trung ương', 'Submitted to the centre'],
    holder: centre,
    colour: 'purple',
  },
  granted: { name: ['Đã khen thưởng', 'Granted'], holder: nobody, colour: 'green' },
  refused: { name: ['Không được tặng', 'Refused'], holder: nobody, colour: 'grey' },
  'returned-by-centre': {
    name: ['Trung ương trả lại', 'Returned by the centre'],
    holder: board,
    colour: 'orange',
  },
  withdrawn: { name: ['Đã thu hồi', 'Withdrawn'], holder: nobody, colour: 'grey' },
  removed: {
    name: ['Đã xóa khỏi bản nháp', 'Removed from the draft'],
    holder: nobody,
    colour: 'grey',
  },
  annulled: { name: ['Đã hủy bỏ', 'Annulled'], holder: nobody, colour: 'red' },
  suspended: {
    name: ['Tạm đình chỉ hiệu lực', 'Suspended'],
    holder: ['chờ văn bản của cơ quan có thẩm quyền', 'awaits an act of the competent authority'],
    colour: 'orange',
  },
  stripped: { name: ['Đã bị tước', 'Stripped'], holder: nobody, colour: 'red' },
};

const simple = (name: Phrase, colour: TagColour = 'grey', holder: Phrase = nobody): Status => ({
  name,
  holder,
  colour,
});

export const PROPOSAL_STATUS: Record<string, Status> = {
  draft: simple(['Bản nháp', 'Draft'], 'grey', unit),
  presented: simple(['Chờ đơn vị duyệt', "Awaits the unit's head"], 'orange', [
    'thủ trưởng đơn vị',
    "the unit's head",
  ]),
  filed: simple(['Chờ tiếp nhận', 'To be received'], 'blue', board),
  'in-appraisal': simple(['Đang thẩm định', 'Under appraisal'], 'blue', board),
  'supplement-asked': simple(['Yêu cầu bổ sung', 'Supplement asked'], 'orange', unit),
  'in-council': simple(['Chờ hội đồng', 'Before the council'], 'blue', council),
  'in-decision': simple(['Chờ quyết định của tỉnh', 'Awaits the decision'], 'blue', chair),
  'in-centre': simple(['Đã trình Trung ương', 'Submitted to the centre'], 'purple', centre),
  held: simple(['Tạm dừng để xác minh', 'On hold'], 'purple', board),
  granted: simple(['Đã khen thưởng', 'Granted'], 'green'),
  'partly-granted': simple(['Đã khen thưởng một phần', 'Partly granted'], 'green'),
  refused: simple(['Không được tặng', 'Refused']),
  withdrawn: simple(['Đã thu hồi', 'Withdrawn']),
};

export const SESSION_STATUS: Record<string, Status> = {
  convened: simple(['Sắp diễn ra', 'Convened'], 'orange'),
  'in-session': simple(['Đang họp', 'In session'], 'blue'),
  closed: simple(['Đã kết thúc', 'Closed']),
};

export const ACT_STATUS: Record<string, Status> = {
  draft: simple(['Đang dự thảo', 'Draft'], 'grey', board),
  endorsed: simple(['Lãnh đạo Ban đã duyệt', 'Endorsed'], 'blue', ['Văn phòng', 'the office']),
  verified: simple(['Chờ ký', 'To be signed'], 'orange', chair),
  signed: simple(['Đã ký, chờ lấy số', 'Signed, to be numbered'], 'blue', [
    'văn thư',
    'the numbering clerk',
  ]),
  numbered: simple(['Đã lấy số, chờ ban hành', 'Numbered, to be promulgated'], 'blue', [
    'Văn phòng',
    'the office',
  ]),
  promulgated: simple(['Đã ban hành', 'Promulgated'], 'green'),
  withdrawn: simple(['Đã rút', 'Withdrawn']),
};

/** A body's own act stays in the hands of its own people. */
export const OWN_ACT_STATUS: Record<string, Status> = {
  ...ACT_STATUS,
  draft: simple(['Đang dự thảo', 'Draft'], 'grey', unit),
  signed: simple(['Đã ký, chờ lấy số', 'Signed, to be numbered'], 'blue', unit),
  numbered: simple(['Đã lấy số, chờ ban hành', 'Numbered, to be promulgated'], 'blue', unit),
};

export const ACT_KIND: Record<string, Phrase> = {
  granting: ['Quyết định khen thưởng', 'Granting decision'],
  'submission-letter': ['Tờ trình cấp trên', 'Submission letter'],
  correction: ['Đính chính', 'Correction'],
  amendment: ['Sửa đổi', 'Amendment'],
  replacement: ['Thay thế', 'Replacement'],
  annulment: ['Hủy bỏ', 'Annulment'],
  suspension: ['Tạm đình chỉ hiệu lực', 'Suspension'],
  resumption: ['Chấm dứt tạm đình chỉ', 'End of a suspension'],
};

export const SUBMISSION_STATUS: Record<string, Status> = {
  prepared: simple(['Chờ gửi', 'To be sent'], 'orange', liaison),
  sent: simple(['Đã gửi', 'Sent'], 'purple', centre),
  arrived: simple(['Đã đến', 'Arrived'], 'purple', centre),
  accepted: simple(['Đã tiếp nhận', 'Accepted'], 'purple', centre),
  assigned: simple(['Đã phân công', 'Assigned'], 'purple', centre),
  processing: simple(['Đang xử lý', 'Being processed'], 'purple', centre),
  refused: simple(['Từ chối tiếp nhận', 'Refused'], 'red', board),
  done: simple(['Trung ương đã trả lời', 'Answered by the centre'], 'green'),
  recalled: simple(['Đã lấy lại', 'Taken back'], 'red', board),
};

/** How a package travels; says nothing about what the centre thinks of it. */
export const TRANSPORT: Record<string, Status> = {
  waiting: simple(['Chờ gửi', 'Queued'], 'orange', machine),
  failing: simple(['Gửi chưa được, đang thử lại', 'Failing, trying again'], 'red'),
  sent: simple(['Đã gửi lên trục', 'With the axis'], 'purple'),
  delivered: simple(['Đã đến nơi nhận', 'Delivered'], 'green'),
  bounced: simple(['Nơi nhận không đọc được', 'Receiver could not read it'], 'red'),
  'given-up': simple(['Ngừng tự gửi', 'Given up'], 'red'),
};

export const STAGE: Record<string, Phrase> = {
  'unit-proposal': ['Đơn vị đề nghị', 'Unit proposal'],
  'council-review': ['Hội đồng xét', 'Council review'],
  'provincial-decision': ['Tỉnh quyết định', 'Provincial decision'],
  'central-submission': ['Trình Trung ương', 'Central submission'],
  closed: ['Đã kết thúc', 'Closed'],
};

export const KIND: Record<string, Phrase> = {
  merit: ['Công trạng', 'Merit'],
  movement: ['Chuyên đề, theo đợt', 'Movement'],
  spot: ['Đột xuất', 'Spot'],
  'long-service': ['Quá trình cống hiến', 'Long service'],
  seniority: ['Niên hạn', 'Seniority'],
  external: ['Đối ngoại', 'External'],
  'resistance-war': ['Kháng chiến', 'Resistance war'],
};

export const LEVEL: Record<string, Phrase> = {
  unit: ['Cấp cơ sở', 'Unit'],
  province: ['Cấp tỉnh', 'Province'],
  state: ['Cấp Nhà nước', 'State'],
};

export const RECIPIENT: Record<string, Phrase> = {
  individual: ['Cá nhân', 'Individual'],
  collective: ['Tập thể', 'Collective'],
  household: ['Hộ gia đình', 'Household'],
  family: ['Gia đình', 'Family'],
};

export const POSITION_CLASS: Record<string, Phrase> = {
  worker: ['Công nhân', 'Worker'],
  farmer: ['Nông dân', 'Farmer'],
  soldier: ['Chiến sĩ', 'Soldier'],
  'direct-labourer': ['Người trực tiếp lao động', 'Direct labourer'],
  adviser: ['Tham mưu, giúp việc', 'Adviser'],
  producer: ['Trực tiếp sản xuất, kinh doanh', 'Producer'],
  'non-manager': ['Không giữ chức vụ quản lý', 'No managerial post'],
  leader: ['Lãnh đạo, quản lý', 'Leader'],
};

export const ROLE: Record<string, Phrase> = {
  'unit-clerk': ['Cán bộ thi đua của đơn vị', 'Unit clerk'],
  'unit-head': ['Thủ trưởng đơn vị', 'Unit head'],
  'managing-unit': ['Đơn vị quản lý', 'Managing unit'],
  specialist: ['Chuyên viên thẩm định', 'Specialist'],
  'board-head': ['Lãnh đạo Ban Thi đua – Khen thưởng', 'Head of the board'],
  office: ['Văn phòng UBND', 'Office'],
  'numbering-clerk': ['Văn thư', 'Numbering clerk'],
  'council-member': ['Thành viên Hội đồng', 'Council member'],
  secretary: ['Thư ký Hội đồng', 'Secretary'],
  chair: ['Chủ tịch UBND', 'Chair'],
  deputy: ['Phó Chủ tịch UBND', 'Deputy'],
  liaison: ['Theo dõi hồ sơ Trung ương', 'Liaison'],
  agency: ['Cơ quan được lấy ý kiến', 'Consulted agency'],
  auditor: ['Kiểm toán, thanh tra', 'Auditor'],
  admin: ['Quản trị', 'Administrator'],
};

export const RESULT: Record<string, Status> = {
  met: simple(['Đạt', 'Met'], 'green'),
  'not-met': simple(['Chưa đạt', 'Not met'], 'red'),
  'not-enough-data': simple(['Chưa đủ dữ liệu', 'Not enough data'], 'orange'),
  'awaiting-below': simple(['Chờ cấp dưới quyết định', 'Awaiting a decision below'], 'blue'),
};

/** The name of a code, or the code itself: a new code must not leave a hole on the screen. */
export const nameOf = (
  table: Record<string, Phrase>,
  code: string | null | undefined,
  language: Language,
): string => (code ? (table[code]?.[language === 'vi' ? 0 : 1] ?? code) : '–');
