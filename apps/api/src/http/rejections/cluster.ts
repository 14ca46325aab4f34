import type { RejectionTable } from '../rejection-table.js';

export const clusterRejections = {
  'no-such-cluster': {
    status: 422,
    vi: 'Không có cụm, khối thi đua này.',
    en: 'There is no such cluster.',
  },
  'members-missing': {
    status: 422,
    vi: 'Cụm, khối thi đua cần ít nhất hai thành viên.',
    en: 'A cluster has two members at least.',
  },
  'before-cluster': {
    status: 422,
    vi: 'Cụm, khối thành lập ngày {from}, không có thành viên trước ngày đó.',
    en: 'The cluster was formed on {from}; nobody was a member before.',
  },
  'already-member': {
    status: 409,
    vi: 'Đơn vị đang là thành viên của cụm, khối.',
    en: 'The unit is a member already.',
  },
  'not-a-member': {
    status: 422,
    vi: 'Đơn vị không phải là thành viên của cụm, khối vào thời điểm này.',
    en: 'The unit is no member of the cluster at that time.',
  },
  'rotation-missing': {
    status: 422,
    vi: 'Thứ tự luân phiên đang trống.',
    en: 'The order of rotation is empty.',
  },
  'leader-missing': {
    status: 422,
    vi: 'Chưa có cụm trưởng, khối trưởng năm {year}: chưa định thứ tự luân phiên thì phải nêu tên.',
    en: 'Nobody leads in {year}: without a rotation the leaders must be named.',
  },
  'no-such-scoring': {
    status: 422,
    vi: 'Không có đợt chấm điểm này.',
    en: 'There is no such round of scoring.',
  },
  'scoring-of-another': {
    status: 422,
    vi: 'Đợt chấm điểm không phải của cụm, khối cấp này năm {year}.',
    en: 'The scoring is not that of a cluster of this level in {year}.',
  },
  'candidates-differ': {
    status: 422,
    vi: 'Đối tượng chấm điểm không đúng danh sách thành viên: thiếu {lacking}, thừa {over}.',
    en: 'Those scored are not the members: {lacking} missing, {over} too many.',
  },
  'scoring-not-linked': {
    status: 409,
    vi: 'Chưa gắn đợt chấm điểm của năm.',
    en: 'The year has no round of scoring yet.',
  },
  'scoring-open': {
    status: 409,
    vi: 'Việc chấm điểm chưa kết luận.',
    en: 'The scoring is not concluded.',
  },
  'scores-changed': {
    status: 409,
    vi: 'Điểm đã thay đổi từ lần xếp hạng trước; hãy xếp hạng lại.',
    en: 'The scores have changed since the ranking; rank again.',
  },
  'no-such-tie': {
    status: 422,
    vi: 'Thứ tự phải gồm đúng các thành viên đang cùng một thứ hạng.',
    en: 'The order must name exactly the members that share a place.',
  },
  'tie-known': {
    status: 409,
    vi: 'Thứ hạng của các thành viên bằng điểm này đã được phân định.',
    en: 'These members have been put in order already.',
  },
  'tie-open': {
    status: 409,
    vi: 'Còn {count} thành viên cùng thứ hạng mà suất khen thưởng khác nhau; phải phân định trước.',
    en: '{count} members share a place that decides between awards; settle it first.',
  },
  'no-slot-plan': {
    status: 409,
    vi: 'Chưa nhập suất đề nghị khen thưởng theo thứ hạng cho cụm, khối có quy mô này năm {year}.',
    en: 'No award slots are entered for a cluster of this size in {year}.',
  },
  'slot-plan-unconfirmed': {
    status: 409,
    vi: 'Suất khen thưởng của năm chưa được đối chiếu ({source}); hãy nêu văn bản căn cứ (cited).',
    en: 'The slots of the year are not verified ({source}); name the text in hand (`cited`).',
  },
  'slot-plan-faulty': {
    status: 422,
    vi: 'Suất khen thưởng theo thứ hạng có lỗi: {faults}.',
    en: 'The award slots are faulty: {faults}.',
  },
  'slot-plan-needs-reason': {
    status: 422,
    vi: 'Suất khen thưởng năm {year} đã nhập; sửa lại phải nêu lý do.',
    en: 'The slots of {year} were entered before; say why they change.',
  },
  'no-such-slot': {
    status: 422,
    vi: 'Không có suất khen thưởng này.',
    en: 'There is no such slot.',
  },
  'slot-in-use': {
    status: 409,
    vi: 'Suất của hạng {place} đã dùng cho một hồ sơ khác.',
    en: 'A line already uses the slot of place {place}.',
  },
  'slot-differs': {
    status: 422,
    vi: 'Hồ sơ không khớp suất hạng {place}: phải đúng đơn vị, {award}, thành tích năm {year}.',
    en: 'The line does not fit the slot of place {place}: its member, {award}, merit of {year}.',
  },
  'no-such-line': {
    status: 422,
    vi: 'Không có hồ sơ này.',
    en: 'There is no such line.',
  },
  'line-over': {
    status: 409,
    vi: 'Hồ sơ đã kết thúc, không dùng suất được.',
    en: 'The line has ended; it uses no slot.',
  },
  'no-slot-free': {
    status: 409,
    vi: 'Không còn suất nào chưa đề nghị.',
    en: 'No slot is free.',
  },
  'filing-unit-missing': {
    status: 422,
    vi: 'Cụm, khối chưa có đơn vị đứng tên tờ trình; hãy nêu đơn vị (unitId).',
    en: 'The cluster has no filing unit; name one (`unitId`).',
  },
} satisfies RejectionTable;
