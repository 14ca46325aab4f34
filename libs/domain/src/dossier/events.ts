import type { EventRegistry } from '../log/event-registry.js';
import type { DossierEventType } from './event-data.js';
import { paperEvents } from './paper-events.js';

/** Everything that happens to one line, from its drafting to its annulment. */
export const dossierEvents = {
  ...paperEvents,
  'dossier.drafted': {
    schema: 1,
    vi: 'Lập hồ sơ đề nghị {award}, thành tích từ {meritFrom} đến {meritTo}',
    en: 'Drafted a line for {award}, merit from {meritFrom} to {meritTo}',
  },
  'dossier.amended': { schema: 1, vi: 'Sửa hồ sơ: {fields}', en: 'Amended the line: {fields}' },
  'dossier.removed': { schema: 1, vi: 'Bỏ khỏi tờ trình', en: 'Removed from the proposal' },
  'dossier.withdrawn': { schema: 1, vi: 'Thu hồi hồ sơ: {reason}', en: 'Withdrawn: {reason}' },
  'dossier.filed': { schema: 1, vi: 'Gửi hồ sơ ngày {filedOn}', en: 'Filed on {filedOn}' },
  'dossier.adopted': {
    schema: 1,
    vi: 'Tổng hợp vào tờ trình của {filingUnitId}',
    en: 'Taken into the proposal of {filingUnitId}',
  },
  'dossier.handed-over': {
    schema: 1,
    vi: 'Chuyển hồ sơ sang {unitId} do sắp xếp tổ chức, từ ngày {effectiveOn}',
    en: 'Handed over to {unitId} by a change of organisation from {effectiveOn}',
  },
  'dossier.deadline-moved': {
    schema: 1,
    vi: 'Hạn thẩm định chuyển từ {from} sang {finishBy}',
    en: 'Appraisal now due {finishBy} instead of {from}',
  },
  'dossier.checked': {
    schema: 2,
    vi: 'Kiểm tra theo {edition}: {verdict}; hạn thẩm định {finishBy}',
    en: 'Checked under {edition}: {verdict}; appraisal due {finishBy}',
  },
  'dossier.criterion-confirmed': {
    schema: 1,
    vi: 'Xác nhận điều kiện {criterion} theo {edition}: {verdict}',
    en: 'Confirmed criterion {criterion} under {edition}: {verdict}',
  },
  'dossier.received': {
    schema: 1,
    vi: 'Cơ quan thẩm định ({by}) tiếp nhận ngày {on}',
    en: 'Received by the appraiser ({by}) on {on}',
  },
  'dossier.edition-applied': {
    schema: 1,
    vi: 'Áp dụng {edition} thay cho {byReceipt}',
    en: 'Applied {edition} instead of {byReceipt}',
  },
  'dossier.duplicate-settled': {
    schema: 1,
    vi: 'Xử lý trùng với hồ sơ {otherId}: giữ {keep}',
    en: 'Settled the duplicate with {otherId}: keep {keep}',
  },
  'dossier.returned': {
    schema: 1,
    vi: 'Yêu cầu bổ sung {fields} {papers}: {reason}; hạn {deadline}',
    en: 'Asked to supplement {fields} {papers}: {reason}; due {deadline}',
  },
  'dossier.supplemented': {
    schema: 1,
    vi: 'Bổ sung {fields} {papers}',
    en: 'Supplemented {fields} {papers}',
  },
  'dossier.appraised': {
    schema: 1,
    vi: 'Thẩm định: {result} {reason} {cited}',
    en: 'Appraised: {result} {reason} {cited}',
  },
  'dossier.appraisal-recalled': {
    schema: 1,
    vi: 'Thu hồi kết quả thẩm định',
    en: 'Recalled the appraisal',
  },
  'dossier.held': {
    schema: 1,
    vi: 'Tạm dừng xét từ ngày {since}: đang xác minh',
    en: 'Held since {since}: under verification',
  },
  'dossier.reply-invited': {
    schema: 1,
    vi: 'Mời giải trình, hạn {deadline}',
    en: 'Invited to reply by {deadline}',
  },
  'dossier.replied': { schema: 1, vi: 'Đã giải trình ngày {on}', en: 'Replied on {on}' },
  'dossier.released': {
    schema: 1,
    vi: 'Kết thúc xác minh: {conclusion}',
    en: 'Verification ended: {conclusion}',
  },
  'dossier.scheduled': {
    schema: 1,
    vi: 'Đưa vào phiên họp {sessionId}, mục {item}',
    en: 'Put on the agenda of {sessionId}, item {item}',
  },
  'dossier.council-concluded': {
    schema: 1,
    vi: 'Hội đồng kết luận: {outcome}, {yes} phiếu tán thành, cần {need} {cited}',
    en: 'Council concluded: {outcome}, {yes} in favour, {need} needed {cited}',
  },
  'dossier.readied': {
    schema: 1,
    vi: 'Đưa vào danh sách dự thảo: {list}',
    en: 'Put on the draft list: {list}',
  },
  'dossier.listed': { schema: 1, vi: 'Đưa vào văn bản {actId}', en: 'Listed in act {actId}' },
  'dossier.unlisted': { schema: 1, vi: 'Đưa khỏi văn bản {actId}', en: 'Taken off act {actId}' },
  'dossier.granted': {
    schema: 1,
    vi: 'Được tặng {award} theo Quyết định số {number} ngày {decidedOn}',
    en: 'Granted {award} by decision {number} of {decidedOn}',
  },
  'dossier.reported': {
    schema: 1,
    vi: 'Ghi nhận {award} theo Quyết định số {number} ngày {decidedOn} của {issuer}, do đơn vị báo cáo',
    en: 'Reported: {award} by decision {number} of {decidedOn} of {issuer}',
  },
  'dossier.report-repeated': {
    schema: 1,
    vi: 'Không ghi nhận thêm: thành tích này đã có ở hồ sơ {otherId}',
    en: 'Not counted again: the same merit stands in line {otherId}',
  },
  'dossier.refused': {
    schema: 1,
    vi: 'Không được duyệt ({by}): {reason}',
    en: 'Refused by the {by}: {reason}',
  },
  'dossier.submitted': {
    schema: 1,
    vi: 'Trình Trung ương theo Tờ trình số {letterNumber} ngày {submittedOn}',
    en: 'Submitted to the centre by letter {letterNumber} of {submittedOn}',
  },
  'dossier.returned-by-centre': {
    schema: 1,
    vi: 'Trung ương trả lại: {reason}',
    en: 'Returned by the centre: {reason}',
  },
  'dossier.step-opened': {
    schema: 1,
    vi: 'Bắt đầu bước {stepKind}',
    en: 'Began the step {stepKind}',
  },
  'dossier.step-settled': {
    schema: 1,
    vi: 'Kết quả bước {stepKind} ngày {on}: {answer}',
    en: 'Outcome of the step {stepKind} of {on}: {answer}',
  },
  'dossier.step-waived': {
    schema: 1,
    vi: 'Xác định không phải thực hiện bước {stepKind}',
    en: 'Stated that the step {stepKind} does not apply',
  },
  'dossier.corrected': {
    schema: 1,
    vi: 'Đính chính theo văn bản {actId}: {fields}',
    en: 'Corrected by act {actId}: {fields}',
  },
  'dossier.flagged': {
    schema: 1,
    vi: 'Cần xem xét lại: khen thưởng làm căn cứ đã bị hủy bỏ từ ngày {on}',
    en: 'To be looked at again: an award it rested on was annulled from {on}',
  },
  'dossier.unflagged': {
    schema: 1,
    vi: 'Không cần xem xét lại nữa: khen thưởng làm căn cứ đã được phục hồi từ ngày {on}',
    en: 'No longer to be looked at again: the award it rested on was restored from {on}',
  },
  'dossier.suspended': {
    schema: 1,
    vi: 'Tạm đình chỉ hiệu lực khen thưởng theo Quyết định số {number}, từ ngày {on}',
    en: 'Effect of the award suspended by decision {number} from {on}',
  },
  'dossier.resumed': {
    schema: 1,
    vi: 'Khen thưởng có hiệu lực trở lại theo văn bản {actId}, từ ngày {on}',
    en: 'The award has effect again by act {actId} from {on}',
  },
  'dossier.stripped': {
    schema: 1,
    vi: 'Tước danh hiệu, hình thức khen thưởng theo Quyết định số {number} của Trung ương, từ ngày {on}',
    en: 'Award stripped by decision {number} of the centre from {on}',
  },
  'dossier.restored': {
    schema: 1,
    vi: 'Phục hồi danh hiệu, hình thức khen thưởng theo Quyết định số {number} của Trung ương, từ ngày {on}',
    en: 'Award restored by decision {number} of the centre from {on}',
  },
  'dossier.annulled': {
    schema: 1,
    vi: 'Hủy bỏ quyết định khen thưởng theo văn bản {actId}, từ ngày {on}',
    en: 'Award annulled by act {actId} from {on}',
  },
} satisfies EventRegistry & Record<DossierEventType, unknown>;
