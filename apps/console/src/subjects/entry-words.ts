import type { Phrase } from '../words/in-both';

/** Kinds of entries of the lifelong record. */
export const ENTRY_KIND: Record<string, Phrase> = {
  award: ['Khen thưởng', 'Award'],
  rating: ['Xếp loại', 'Rating'],
  initiative: ['Sáng kiến', 'Initiative'],
  achievement: ['Thành tích', 'Achievement'],
  movement: ['Kết quả phong trào', 'Movement result'],
  assessment: ['Đánh giá theo bộ tiêu chí', 'Assessment'],
  post: ['Chức vụ', 'Post'],
  leave: ['Nghỉ tính vào thời gian công tác', 'Leave'],
  figures: ['Chỉ tiêu', 'Figures'],
  discipline: ['Kỷ luật', 'Discipline'],
  hold: ['Đang xác minh', 'Under verification'],
};

export const GRADE: Record<string, Phrase> = {
  system: ['hệ thống', 'system'],
  declared: ['tự khai', 'declared'],
  'scan-checked': ['đã đối chiếu bản quét', 'scan checked'],
  confirmed: ['nơi ban hành xác nhận', 'confirmed by the issuer'],
};

export const RATING: Record<string, Phrase> = {
  excellent: ['Hoàn thành xuất sắc nhiệm vụ', 'Excellent'],
  good: ['Hoàn thành tốt nhiệm vụ', 'Good'],
  completed: ['Hoàn thành nhiệm vụ', 'Completed'],
  'not-completed': ['Không hoàn thành nhiệm vụ', 'Not completed'],
};

export const SCOPE: Record<string, Phrase> = {
  grassroots: ['Cơ sở', 'Grassroots'],
  commune: ['Xã', 'Commune'],
  district: ['Huyện', 'District'],
  field: ['Ngành, lĩnh vực', 'Field'],
  province: ['Tỉnh', 'Province'],
  region: ['Vùng', 'Region'],
  nation: ['Toàn quốc', 'Nation'],
  world: ['Quốc tế', 'World'],
};

export const NATURE: Record<string, Phrase> = {
  initiative: ['Sáng kiến', 'Initiative'],
  topic: ['Đề tài khoa học', 'Research topic'],
  combat: ['Mưu trí, sáng tạo trong chiến đấu', 'Combat resourcefulness'],
};

export const FEAT: Record<string, Phrase> = {
  sudden: ['Thành tích đột xuất', 'Sudden feat'],
  contribution: ['Đóng góp', 'Contribution'],
  'political-task': ['Nhiệm vụ chính trị', 'Political task'],
  prize: ['Giải thưởng', 'Prize'],
  model: ['Mô hình sản xuất', 'Production model'],
  work: ['Công trình, tác phẩm', 'Work'],
};

export const PENALTY: Record<string, Phrase> = {
  reprimand: ['Khiển trách', 'Reprimand'],
  warning: ['Cảnh cáo', 'Warning'],
  'pay-cut': ['Hạ bậc lương', 'Pay cut'],
  demotion: ['Giáng chức', 'Demotion'],
  removal: ['Cách chức', 'Removal'],
  dismissal: ['Buộc thôi việc', 'Dismissal'],
};

/** Names of the fields of an entry. */
export const FIELD: Record<string, Phrase> = {
  award: ['Danh hiệu, hình thức', 'Award'],
  kind: ['Loại hình', 'Kind'],
  years: ['Năm thành tích (cách nhau bằng dấu phẩy)', 'Merit years, with commas'],
  decidedOn: ['Ngày quyết định', 'Decided on'],
  number: ['Số quyết định', 'Number'],
  year: ['Năm', 'Year'],
  rating: ['Xếp loại', 'Rating'],
  nature: ['Loại', 'Nature'],
  scope: ['Phạm vi ảnh hưởng', 'Scope'],
  applied: ['Đã áp dụng', 'Applied'],
  share: ['Tỷ lệ đóng góp (%)', 'Share (%)'],
  group: ['Nhóm chức vụ (mã)', 'Group of posts (code)'],
  from: ['Từ ngày', 'From'],
  to: ['Đến ngày', 'To'],
  until: ['Hết thời hạn ngày', 'Until'],
  form: ['Hình thức kỷ luật', 'Form'],
  headcount: ['Số người', 'Headcount'],
  completed: ['Hoàn thành nhiệm vụ', 'Completed'],
  advanced: ['Lao động tiên tiến', 'Advanced'],
  fighters: ['Chiến sĩ thi đua cơ sở', 'Fighters'],
  disciplined: ['Bị kỷ luật', 'Disciplined'],
  women: ['Nữ', 'Women'],
  title: ['Tên', 'Title'],
  issuer: ['Nơi ban hành', 'Issuer'],
  unit: ['Đơn vị lúc đó', 'Unit at the time'],
  note: ['Ghi chú', 'Note'],
};
