// Generated names with the frequencies of a Vietnamese province: a few family names for most people,
// given names by a long tail. Nobody real is meant.

const FAMILIES = [
  ['Nguyễn', 380], ['Trần', 110], ['Lê', 95], ['Phạm', 70], ['Huỳnh', 40], ['Phan', 45],
  ['Võ', 35], ['Đặng', 21], ['Bùi', 20], ['Đỗ', 14], ['Hồ', 13], ['Ngô', 13], ['Dương', 10],
  ['Lý', 5], ['Đinh', 5], ['Mai', 4], ['Trương', 12], ['Hoàng', 25], ['Vũ', 12], ['Cao', 4],
  ['Thạch', 2], ['Kiên', 1], ['Sơn', 1], ['Lò', 1], ['Hà', 3], ['Tạ', 2], ['Châu', 2], ['Đoàn', 4],
]; // prettier-ignore
const MIDDLES = [
  ['Văn', 260], ['Thị', 330], ['Thị Thu', 20], ['Thị Ngọc', 20], ['Thanh', 40], ['Hữu', 25],
  ['Minh', 40], ['Ngọc', 40], ['Quốc', 20], ['Đức', 20], ['Hoàng', 25], ['Kim', 20], ['Xuân', 15],
  ['Thị Mỹ', 12], ['', 30], ['Tấn', 15], ['Công', 12], ['Trung', 10], ['Bảo', 10], ['Gia', 6],
]; // prettier-ignore
const GIVEN =
  'Anh Hương Linh Hùng Dũng Hòa Hoa Lan Tuấn Minh Nam Bình An Ân Phương Thảo Trang Hạnh Hải Sơn Long ' +
  'Thành Trung Dung Tâm Tùng Thủy Thúy Nga Hà Hiền Hiếu Huy Khánh Khoa Kiên Lâm Liên Loan Lợi Luân Ly ' +
  'Mai Mẫn My Mỹ Ngân Ngọc Nguyên Nhàn Nhi Nhung Oanh Phát Phong Phú Phúc Phước Quân Quang Quế Quý ' +
  'Quyên Quỳnh Sang Tài Tân Thắng Thanh Thái Thi Thiện Thịnh Thơ Thoa Thu Thuận Thư Thương Tiên Tiến ' +
  'Tín Tính Toàn Toản Trâm Trân Trí Triều Trinh Trọng Trúc Trường Tú Tuyền Tuyết Uyên Vân Vi Việt Vinh ' +
  'Vũ Vương Vy Xuân Yến Ẩn Ấn Đào Đạt Điệp Định Đông Đức Giang Giàu Hào Hảo Hậu Hoàn Hoàng Hồng Huệ';
const BODIES = [
  'Tổ Toán', 'Tổ Ngữ văn', 'Phòng Tổ chức', 'Trường THPT', 'Trường Tiểu học', 'Ban Dân vận',
  'Công đoàn cơ sở', 'Trạm Y tế xã', 'Khoa Nội', 'Khoa Ngoại', 'Chi cục Thuế', 'Hội Nông dân xã',
]; // prettier-ignore
const PLACES =
  'An Bình,Ba Tri,Bình Đại,Châu Hòa,Giồng Trôm,Long Thới,Mỹ Chánh,Phú Lễ,Tân Xuân,Thạnh Phú,Tiên Thủy';

/** The same sequence for the same seed: two runs search the same people. */
export function namesOf(seed) {
  let state = seed >>> 0 || 1;
  const random = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const weighted = (table) => {
    const total = table.reduce((sum, [, weight]) => sum + weight, 0);
    return () => {
      let left = random() * total;
      return table.find(([, weight]) => (left -= weight) < 0)?.[0] ?? table[0][0];
    };
  };
  const zipf = (list) => weighted(list.map((word, i) => [word, 1 / (i + 4)]));
  const [family, middle, given] = [weighted(FAMILIES), weighted(MIDDLES), zipf(GIVEN.split(' '))];
  const [body, place] = [zipf(BODIES), zipf(PLACES.split(','))];
  return {
    random,
    family,
    given,
    person: () => [family(), middle(), given()].filter(Boolean).join(' '),
    collective: () => `${body()} ${place()} ${Math.ceil(random() * 40)}`,
  };
}
