import type { TemplateLists } from '@vinhdanh/application';

export interface Column {
  label: string;
  width: number;
  explain: string;
  list?: ListName;
  text?: boolean;
}

const FIXED = {
  ratings: [
    'Hoàn thành xuất sắc nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ',
    'Hoàn thành nhiệm vụ',
    'Không hoàn thành nhiệm vụ',
  ],
  scopes: ['Cơ sở', 'Xã', 'Ngành', 'Tỉnh', 'Khu vực', 'Toàn quốc', 'Quốc tế'],
  achievements: [
    'Sáng kiến',
    'Đề tài',
    'Giải thưởng',
    'Đột xuất',
    'Mô hình',
    'Nhiệm vụ chính trị',
    'Đóng góp',
    'Công trình',
  ],
  yesNo: ['Có', 'Không'],
} as const;
type ListName = keyof typeof FIXED | Exclude<keyof TemplateLists, 'purpose'>;

/** Values of a drop-down list. */
export const valuesOf = (name: ListName, lists: TemplateLists): readonly string[] =>
  name in FIXED
    ? FIXED[name as keyof typeof FIXED]
    : (lists[name as keyof typeof lists] as string[]);

const ORDER: Column = { label: 'STT', width: 6, explain: 'Số thứ tự của dòng.' };
const NUMBER: Column = {
  label: 'Số CCCD',
  width: 16,
  explain: 'Đủ 12 chữ số; ô đã định dạng Văn bản để giữ số 0 ở đầu.',
  text: true,
};
const NOTE: Column = { label: 'Ghi chú', width: 24, explain: 'Không bắt buộc.' };
/** Who a row of history is about. */
const WHO: Column[] = [
  ORDER,
  NUMBER,
  {
    label: 'Mã NV',
    width: 10,
    explain: 'Mã nhân viên của đơn vị; người đã có trong hệ thống thì chỉ cần số CCCD hoặc mã.',
    text: true,
  },
  {
    label: 'Họ và tên',
    width: 30,
    explain: 'Ghi đầy đủ, có dấu. Người chưa có trong danh sách sẽ được đăng ký mới.',
  },
  { label: 'Ngày sinh', width: 12, explain: 'Năm (1985) hoặc ngày/tháng/năm.', text: true },
  { label: 'Đơn vị', width: 28, explain: 'Để trống nếu là chính đơn vị nhập.' },
];
const YEAR: Column = {
  label: 'Năm',
  width: 10,
  explain: 'Năm của thành tích: 2018, hoặc năm học 2018-2019 (tính là năm 2019). Bắt buộc.',
  text: true,
};
const PAPER: Column[] = [
  { label: 'Số quyết định', width: 18, explain: 'Ví dụ 512/QĐ-UBND.', text: true },
  { label: 'Ngày quyết định', width: 14, explain: 'Ngày/tháng/năm.', text: true },
  {
    label: 'Nơi ban hành',
    width: 26,
    explain: 'Ghi như trong quyết định, kể cả tỉnh, huyện cũ (ví dụ UBND tỉnh Bến Tre).',
  },
];
const TITLES: Column = {
  label: 'Danh hiệu, hình thức khen thưởng',
  width: 36,
  explain: 'Chọn trong danh sách; nhiều danh hiệu cách nhau bằng dấu chấm phẩy.',
  list: 'awards',
};

/** Sheet, title, what it is for and the columns of each purpose. */
export const TEMPLATES: Record<
  TemplateLists['purpose'],
  { sheet: string; title: string; hint: string; columns: Column[] }
> = {
  nominees: {
    sheet: 'Danh sách',
    title: 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
    hint: 'Mỗi dòng một đối tượng và một danh hiệu hoặc hình thức; xem trang Hướng dẫn.',
    columns: [
      { label: 'STT', width: 6, explain: 'Số thứ tự của dòng.' },
      {
        label: 'Phân loại',
        width: 14,
        explain: 'Chọn trong danh sách: cá nhân, tập thể, hộ gia đình hoặc gia đình.',
        list: 'recipientKinds',
      },
      { label: 'Ông/Bà', width: 8, explain: 'Ông hoặc Bà; để trống với tập thể.' },
      { label: 'Họ và tên / Tên tập thể', width: 34, explain: 'Ghi đầy đủ, có dấu. Bắt buộc.' },
      {
        label: 'Năm sinh',
        width: 12,
        explain: 'Năm 4 chữ số (1985) hoặc ngày/tháng/năm (25/12/1985). Chỉ với cá nhân.',
        text: true,
      },
      {
        label: 'Số CCCD',
        width: 16,
        explain: 'Đủ 12 chữ số; ô đã định dạng Văn bản để giữ số 0 ở đầu.',
        text: true,
      },
      { label: 'Chức vụ', width: 22, explain: 'Chức vụ trong thời gian lập thành tích.' },
      {
        label: 'Đơn vị công tác',
        width: 30,
        explain: 'Để trống nếu là chính đơn vị lập tờ trình.',
      },
      {
        label: 'Danh hiệu/Hình thức khen thưởng',
        width: 34,
        explain: 'Chọn trong danh sách. Bắt buộc.',
        list: 'awards',
      },
      {
        label: 'Phân loại đối tượng',
        width: 30,
        explain:
          'Chọn trong danh sách, theo vị trí trong thời gian lập thành tích. Chỉ với cá nhân.',
        list: 'positionClasses',
      },
      { label: 'Năm thành tích', width: 10, explain: 'Để trống nếu theo đợt xét.', text: true },
      { label: 'Tóm tắt thành tích', width: 60, explain: 'Nêu ngắn gọn thành tích đề nghị.' },
      { label: 'Ghi chú', width: 24, explain: 'Không bắt buộc.' },
    ],
  },
  'award-history': {
    sheet: 'Khen thưởng',
    title: 'LỊCH SỬ KHEN THƯỞNG',
    hint: 'Mỗi dòng một lần khen thưởng đã có quyết định; xem trang Hướng dẫn.',
    columns: [...WHO, YEAR, TITLES, ...PAPER, NOTE],
  },
  'person-year': {
    sheet: 'Theo năm',
    title: 'KẾT QUẢ TỪNG NĂM',
    hint: 'Mỗi dòng một người (hoặc tập thể) và một năm; xem trang Hướng dẫn.',
    columns: [
      ...WHO,
      YEAR,
      {
        label: 'Mức hoàn thành',
        width: 28,
        explain: 'Mức độ hoàn thành nhiệm vụ của năm.',
        list: 'ratings',
      },
      TITLES,
      { label: 'Tên sáng kiến', width: 40, explain: 'Sáng kiến được công nhận trong năm, nếu có.' },
      { label: 'Phạm vi', width: 14, explain: 'Phạm vi ảnh hưởng của sáng kiến.', list: 'scopes' },
      ...PAPER,
      NOTE,
    ],
  },
  achievements: {
    sheet: 'Thành tích',
    title: 'SÁNG KIẾN, ĐỀ TÀI, THÀNH TÍCH',
    hint: 'Mỗi dòng một sáng kiến, đề tài hoặc thành tích của một người; xem trang Hướng dẫn.',
    columns: [
      ...WHO,
      {
        label: 'Loại thành tích',
        width: 18,
        explain: 'Chọn trong danh sách.',
        list: 'achievements',
      },
      {
        label: 'Tên thành tích',
        width: 44,
        explain: 'Tên sáng kiến, đề tài, giải thưởng. Bắt buộc.',
      },
      { label: 'Cấp/hạng', width: 14, explain: 'Cấp công nhận, phạm vi.', list: 'scopes' },
      {
        label: 'Ngày công nhận',
        width: 14,
        explain: 'Năm hoặc ngày/tháng/năm được công nhận. Bắt buộc.',
        text: true,
      },
      { label: 'Vai trò', width: 16, explain: 'Chủ nhiệm, đồng tác giả…' },
      { label: 'Tỷ lệ đóng góp', width: 12, explain: 'Phần trăm của người này, 0 đến 100.' },
      { label: 'Đã áp dụng', width: 12, explain: 'Sáng kiến đã áp dụng chưa.', list: 'yesNo' },
      ...PAPER,
      NOTE,
    ],
  },
};
