import { columnLetter } from '../grid.js';
import type { CellError, Field } from '../types.js';

/** Names of fields as the person sees them. */
export const FIELD_NAMES: Record<string, string> = {
  order: 'Số thứ tự',
  title: 'Ông/Bà',
  name: 'Họ và tên / Tên tập thể',
  'family-name': 'Họ đệm',
  'given-name': 'Tên',
  birth: 'Năm sinh',
  'birth-male': 'Năm sinh (Nam)',
  'birth-female': 'Năm sinh (Nữ)',
  sex: 'Giới tính',
  'personal-number': 'Số định danh cá nhân',
  post: 'Chức vụ',
  unit: 'Đơn vị công tác',
  'post-unit': 'Chức vụ và đơn vị công tác',
  award: 'Danh hiệu/Hình thức khen thưởng',
  kind: 'Loại hình khen thưởng',
  'recipient-kind': 'Phân loại',
  'recipient-class': 'Phân loại đối tượng',
  'merit-year': 'Năm thành tích',
  summary: 'Tóm tắt thành tích',
  'staff-code': 'Mã nhân viên',
  year: 'Năm',
  'decision-number': 'Số quyết định',
  'decision-date': 'Ngày quyết định',
  issuer: 'Nơi ban hành',
  rating: 'Mức hoàn thành',
  titles: 'Danh hiệu, hình thức khen thưởng',
  initiative: 'Tên sáng kiến',
  scope: 'Phạm vi, cấp',
  'achievement-kind': 'Loại thành tích',
  'achievement-name': 'Tên thành tích',
  'recognised-on': 'Ngày công nhận',
  share: 'Tỷ lệ đóng góp',
};

const KINDS = 'Cá nhân, Tập thể, Hộ gia đình hoặc Gia đình';

/** Words for each fault of a cell: what is wrong, then what is expected. */
const FAULTS = {
  'bidi-control': () =>
    'có ký tự điều khiển đảo chiều chữ (không nhìn thấy được); hãy gõ lại nội dung ô',
  'formula-error': (found: string) => `công thức báo lỗi ${found}; hãy thay công thức bằng giá trị`,
  'too-long': (limit: string) => `nội dung quá dài; tối đa ${limit} ký tự`,
  'name-missing': () => 'chưa có tên; cần họ và tên cá nhân hoặc tên tập thể, hộ gia đình',
  'name-not-text': (found: string) => `“${found}” không phải là tên; cần chữ`,
  'not-a-year': (found: string) =>
    `“${found}” không phải là ngày hoặc năm; cần năm 4 chữ số (1985) hoặc ngày/tháng/năm (25/12/1985)`,
  'no-such-day': (found: string) =>
    `không có ngày “${found}”; cần ngày/tháng/năm, ví dụ 25/12/1985`,
  'year-out-of-range': (found: string) => `năm sinh ${found} không hợp lý; cần năm từ 1880 đến nay`,
  'two-birth-years': () => 'cả hai cột Nam và Nữ đều có năm sinh; chỉ điền một cột',
  'sex-unknown': (found: string) => `không hiểu giới tính “${found}”; cần Nam hoặc Nữ`,
  'sex-conflict': () =>
    'giới tính không khớp với các ô khác của dòng (Ông/Bà, cột Nam/Nữ, số định danh)',
  'number-lost-zero': (found: string) =>
    `số định danh “${found}” thiếu chữ số, có thể đã mất số 0 ở đầu; cần đủ 12 chữ số, định dạng ô là Văn bản`,
  'number-malformed': (found: string) =>
    `số định danh “${found}” không đúng; cần 12 chữ số (CCCD) hoặc 9 chữ số (CMND cũ)`,
  'number-birth-conflict': () => 'số định danh không khớp với năm sinh; hãy kiểm tra cả hai ô',
  'award-missing': () =>
    'chưa có danh hiệu hoặc hình thức đề nghị; hãy điền ô này hoặc chọn giá trị chung',
  'award-unknown': (found: string) =>
    `không có “${found}” trong danh mục khen thưởng của đợt xét; hãy ghi đúng tên danh hiệu hoặc hình thức`,
  'award-ambiguous': (found: string) =>
    `“${found}” có thể là nhiều danh hiệu, hình thức; hãy ghi đầy đủ tên và cấp khen thưởng`,
  'award-twice': () =>
    'một dòng chỉ đề nghị một danh hiệu hoặc hình thức; hãy tách thành nhiều dòng',
  'mark-unknown': (found: string) => `không hiểu “${found}”; đánh dấu bằng chữ x hoặc để trống`,
  'award-wrong-recipient': (found: string) => `${found} không dành cho loại đối tượng của dòng này`,
  'kind-unknown': (found: string) =>
    `không hiểu “${found}”; cần ${KINDS}, hoặc loại hình khen thưởng (Theo công trạng, Chuyên đề, Đột xuất, Cống hiến, Đối ngoại, Kháng chiến)`,
  'kind-conflict': () =>
    'loại hình khen thưởng khác với loại hình của tờ trình; hãy sửa ô hoặc lập tờ trình riêng',
  'merit-missing': () =>
    'chưa có thời gian thành tích; hãy điền năm thành tích hoặc chọn giá trị chung',
  'already-in-proposal': () => 'đối tượng này đã có trong tờ trình với cùng danh hiệu/hình thức',
  'line-refused': (found: string) => `tờ trình không nhận dòng này (${found})`,
  'recipient-missing': () => `chưa rõ là cá nhân hay tập thể; cần ${KINDS}`,
  'class-unknown': (found: string) =>
    `không hiểu phân loại “${found}”; cần một trong: Công nhân, Nông dân, Chiến sĩ, Người lao động trực tiếp, Cán bộ trực tiếp tham mưu, Người lao động sản xuất, Công chức/viên chức không làm quản lý, Lãnh đạo quản lý`,
  'merit-year-malformed': (found: string) =>
    `“${found}” không phải là năm thành tích; cần năm 4 chữ số, ví dụ 2018`,
  'nothing-in-row': () => 'dòng không có danh hiệu, xếp loại, sáng kiến hay thành tích nào',
  'year-missing': () => 'chưa có năm; cần năm 4 chữ số (2018) hoặc năm học (2018-2019)',
  'year-malformed': (found: string) =>
    `không hiểu thời gian “${found}”; cần năm (2018), năm học (2018-2019) hoặc ngày/tháng/năm`,
  'rating-unknown': (found: string) =>
    `không hiểu xếp loại “${found}”; cần Hoàn thành xuất sắc, Hoàn thành tốt, Hoàn thành hoặc Không hoàn thành nhiệm vụ`,
  'scope-unknown': (found: string) =>
    `không hiểu phạm vi “${found}”; cần cơ sở, xã, huyện, ngành, tỉnh, khu vực, toàn quốc hoặc quốc tế`,
  'achievement-kind-unknown': (found: string) =>
    `không hiểu loại thành tích “${found}”; cần Sáng kiến, Đề tài, Giải thưởng, Đột xuất, Mô hình, Đóng góp hoặc Công trình`,
  'achievement-name-missing': () => 'chưa có tên sáng kiến, đề tài hoặc thành tích',
  'share-malformed': (found: string) => `tỷ lệ “${found}” không đúng; cần số từ 0 đến 100`,
  'subject-unknown': () =>
    'chưa có người này trong danh sách đối tượng; hãy thêm họ tên để đăng ký mới hoặc kiểm tra số định danh, mã nhân viên',
  'subject-to-decide': (found: string) =>
    `trong danh sách đối tượng có ${found} người hoặc tập thể cùng tên; hãy chọn đúng người, xác nhận là người mới, hoặc ghi thêm số định danh cá nhân`,
  'number-of-another': () =>
    'số định danh này đang là của người mang tên khác; hãy kiểm tra số và tên, hoặc xác nhận đúng là người đó',
  'code-of-another': () =>
    'mã nhân viên này đang là của người khác trong đơn vị; hãy chọn người đó, xác nhận là người mới hoặc sửa mã',
  'same-name-in-list': (found: string) =>
    `cùng tên với ${found} mà chưa rõ có phải một người; hãy ghi số định danh, năm sinh, đơn vị cho thống nhất hoặc xác nhận là người mới`,
  'subject-too-little': () =>
    'chỉ có họ tên thì chưa biết là ai; hãy ghi số định danh, mã nhân viên hoặc năm sinh, hoặc xác nhận là người mới',
  'subject-elsewhere': () =>
    'người có số định danh này không thuộc đơn vị của danh sách; hãy gửi qua cơ quan quản lý chung',
  'day-not-come': (found: string) => `ngày ${found} chưa đến; quyết định phải có rồi mới ghi được`,
  'subject-refused': (found: string) => `không đăng ký được đối tượng (${found})`,
  'already-recorded': () => 'hồ sơ của đối tượng đã có nội dung này',
  'entry-refused': (found: string) => `hồ sơ không nhận nội dung này (${found})`,
  'same-as-row': (found: string) => `trùng với ${found} (cùng đối tượng, cùng danh hiệu/hình thức)`,
} satisfies Record<string, (found: string) => string>;

export type Fault = keyof typeof FAULTS;

/** A complete sentence for one cell: row, column letter, what is wrong, what is expected. */
export function cellError(
  code: Fault,
  at: { row: number; column?: number; field?: Field },
  found = '',
  suggestion?: string,
): CellError {
  const letter = at.column === undefined ? undefined : columnLetter(at.column);
  const field = at.field && (FIELD_NAMES[at.field] ?? '');
  const place = `Dòng ${at.row}${letter ? `, cột ${letter}` : ''}${field ? ` (${field})` : ''}`;
  const shown = found.length > 80 ? `${found.slice(0, 80)}…` : found;
  return {
    row: at.row,
    ...(letter ? { column: letter } : {}),
    code,
    message: `${place}: ${FAULTS[code](shown)}.`,
    ...(suggestion ? { suggestion } : {}),
  };
}
