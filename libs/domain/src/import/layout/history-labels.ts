import type { PlainField } from '../types.js';
import { LABELS } from './labels.js';

const { order, title, name, birth, sex, post, unit, department } = LABELS;

/**
 * How lists of history name their columns, without accents: award histories, records by person and
 * year, lists of achievements. What a list of nominees calls "danh hiệu" somebody holds already.
 */
export const HISTORY_LABELS: Partial<Record<PlainField, string[]>> = {
  order,
  title,
  name: name.filter((label) => !/duoc de nghi/.test(label)),
  'family-name': LABELS['family-name'],
  birth,
  sex,
  'personal-number': LABELS['personal-number'],
  post,
  unit,
  department,
  'post-unit': LABELS['post-unit'],
  'recipient-kind': LABELS['recipient-kind'],
  'staff-code': ['ma nv', 'ma nhan vien', 'ma can bo', 'ma so can bo', 'ma cbvc', 'ma', 'id'],
  year: ['nam', 'nam hoc', 'nam xet', 'nam thanh tich', 'nam khen thuong', 'nam danh gia'],
  month: ['thang'],
  kind: LABELS.kind,
  titles: [
    'danh hieu',
    'danh hieu dat',
    'danh hieu dat duoc',
    'danh hieu thi dua',
    'danh hieu hinh thuc',
    'danh hieu hinh thuc khen thuong',
    'hinh thuc khen thuong',
    'khen thuong',
  ],
  'decision-number': ['so quyet dinh', 'so qd', 'quyet dinh so', 'quyet dinh', 'so van ban'],
  'decision-date': ['ngay quyet dinh', 'ngay qd', 'ngay ky', 'ngay ban hanh', 'ngay thang qd'],
  issuer: [
    'noi ban hanh',
    'co quan ban hanh',
    'don vi ban hanh',
    'co quan quyet dinh',
    'don vi quyet dinh',
    'cap quyet dinh',
    'don vi cong nhan',
    'co quan cong nhan',
  ],
  rating: [
    'muc hoan thanh',
    'muc do hoan thanh',
    'muc do hoan thanh nhiem vu',
    'xep loai',
    'xep loai chat luong',
    'ket qua danh gia',
    'ket qua xep loai',
    'danh gia xep loai',
  ],
  initiative: [
    'ten sang kien',
    'ten de tai sang kien',
    'ten de tai',
    'sang kien',
    'sang kien de tai',
  ],
  scope: [
    'pham vi',
    'pham vi anh huong',
    'pham vi ap dung',
    'cap hang',
    'cap',
    'cap cong nhan',
    'cap khen thuong',
    'cap do',
  ],
  'achievement-kind': ['loai thanh tich', 'loai hinh thanh tich', 'nhom thanh tich'],
  'achievement-name': ['ten thanh tich', 'noi dung thanh tich', 'thanh tich'],
  'recognised-on': ['ngay chap nhan', 'ngay cong nhan', 'ngay dat', 'thoi gian cong nhan'],
  role: ['vai tro', 'vai tro tham gia'],
  share: ['ty le dong gop', 'ti le dong gop', 'muc dong gop'],
  applied: ['da ap dung', 'ap dung'],
  'no-discipline': ['khong ky luat', 'khong bi ky luat'],
  note: [...LABELS.note, 'link minh chung', 'link', 'minh chung'],
};
