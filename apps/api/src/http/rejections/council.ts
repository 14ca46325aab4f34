import type { RejectionTable } from '../rejection-table.js';

export const councilRejections = {
  'not-advised': {
    status: 422,
    vi: 'Danh hiệu {award} không có hội đồng tư vấn riêng của tỉnh.',
    en: 'The award {award} has no advisory council of the province.',
  },
  'quota-full': {
    status: 409,
    vi: 'Hết chỉ tiêu {award}: được {limit}, đã dùng {used} ({source}).',
    en: 'No places left for {award}: {limit} allowed, {used} used ({source}).',
  },
  'quota-share-short': {
    status: 409,
    vi: 'Chưa đủ tỷ lệ tối thiểu của nhóm được ưu tiên ({award}: ít nhất {limit}; {source}).',
    en: 'The favoured group is short of its share ({award}: at least {limit}; {source}).',
  },
  'candidates-too-many': {
    status: 422,
    vi: 'Có hơn {most} hồ sơ: hãy chọn một đơn vị.',
    en: 'More than {most} lines: name a unit.',
  },
  'quota-unknown': {
    status: 409,
    vi: 'Chưa tính được chỉ tiêu nên không giữ chỗ được.',
    en: 'The limit is not known, so no place can be taken.',
  },
  'roster-empty': {
    status: 422,
    vi: 'Hội đồng phải có ít nhất một thành viên.',
    en: 'A council has at least one member.',
  },
  'roster-exceeded': {
    status: 422,
    vi: 'Danh sách có {members} thành viên, quyết định thành lập chỉ có {roster}.',
    en: '{members} seats are named, the council has {roster} members.',
  },
  'agenda-empty': {
    status: 409,
    vi: 'Danh sách bỏ phiếu chưa có đối tượng nào.',
    en: 'The agenda has no lines.',
  },
  'agenda-being-built': {
    status: 409,
    vi: 'Danh sách bỏ phiếu đang được lập, hãy thử lại.',
    en: 'The agenda is still being built; try again.',
  },
  'attendance-missing': {
    status: 409,
    vi: 'Chưa điểm danh phiên họp.',
    en: 'The roll has not been called yet.',
  },
  'attendance-does-not-add-up': {
    status: 422,
    vi: 'Điểm danh không khớp: tổng số {roster}, có mặt {present}, vắng {absent}, bằng văn bản {written}.',
    en: 'The roll does not add up: {roster} members, {present} present, {absent} absent, {written} in writing.',
  },
  'results-already-recorded': {
    status: 409,
    vi: 'Đã ghi {results} kết quả, không sửa điểm danh được nữa.',
    en: '{results} results are recorded; the roll can no longer be changed.',
  },
  'not-on-agenda': {
    status: 422,
    vi: 'Đối tượng không có trong danh sách bỏ phiếu của phiên họp.',
    en: 'The line is not on the agenda of this session.',
  },
  'result-final': {
    status: 409,
    vi: 'Đối tượng đã đưa vào văn bản trình ký, không sửa kết quả được nữa.',
    en: 'The line stands in an act; its result can no longer be changed.',
  },
  'one-outcome-only': {
    status: 422,
    vi: 'Không thể vừa hoãn vừa hạ mức cho cùng một đối tượng.',
    en: 'A line cannot be both deferred and given a lower form.',
  },
  'votes-do-not-add-up': {
    status: 422,
    vi: 'Số phiếu không khớp: có mặt {present}, phiếu {cast}; ý kiến bằng văn bản {inWriting}/{absentInWriting}.',
    en: 'The votes do not add up: {present} present, {cast} cast; {inWriting} of {absentInWriting} in writing.',
  },
  'tally-does-not-add-up': {
    status: 422,
    vi: 'Số phiếu không khớp: tổng số {roster}, có mặt {present}, phiếu {cast}, bằng văn bản {writings}.',
    en: 'The tally does not add up: {roster} members, {present} present, {cast} cast, {writings} in writing.',
  },
  'named-twice': {
    status: 422,
    vi: 'Một đối tượng được nêu hai lần.',
    en: 'A line is named twice.',
  },
  'lines-undecided': {
    status: 409,
    vi: 'Còn {undecided} đối tượng chưa có kết quả.',
    en: '{undecided} lines have no result yet.',
  },
  'not-waiting-for-this-council': {
    status: 409,
    vi: 'Đối tượng không chờ hội đồng này bình xét.',
    en: 'The line does not wait for this council.',
  },
  'no-ballot-rule': {
    status: 409,
    vi: 'Danh mục chưa có quy định bỏ phiếu cho "{award}".',
    en: 'The catalogue has no voting rule for "{award}".',
  },
  'quorum-not-met': {
    status: 409,
    vi: 'Chưa đủ túc số: có mặt {present}/{roster}, cần {need} (căn cứ: {source}).',
    en: 'No quorum: {present} of {roster} present, {need} needed (by {source}).',
  },
  'lower-form-not-allowed': {
    status: 422,
    vi: 'Danh mục không cho hạ xuống "{lowerForm}".',
    en: 'The catalogue allows no step down to "{lowerForm}".',
  },
  'other-session': {
    status: 409,
    vi: 'Đối tượng thuộc phiên họp khác.',
    en: 'The line belongs to another session.',
  },
  'deferred-until': {
    status: 409,
    vi: 'Đối tượng được hoãn đến ngày {until}.',
    en: 'The line is deferred until {until}.',
  },
} satisfies RejectionTable;
