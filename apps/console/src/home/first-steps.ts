import type { Answer } from '../api/answers';
import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { useAsking } from '../app/live';
import { useHolds } from '../app/session';
import type { Phrase } from '../words/in-both';

export type Step = FirstSteps['steps'][number];
export type FirstSteps = Answer<'/first-steps'>;

/** How far the province is; the administrator's alone. */
export function useFirstSteps() {
  const admin = useHolds()('admin');
  return useQuery({
    queryKey: ['/first-steps'],
    queryFn: () => read('/first-steps'),
    enabled: admin,
    refetchInterval: useAsking(15_000),
  });
}

interface StepWords {
  name: Phrase;
  how: Phrase;
  /** Where it is done; absent where the administrator may not. */
  to?: string;
  /** Who does it, where that is not the administrator. */
  who?: Phrase;
  state: Phrase;
}

/** Words of the steps by their code; `{n}` and `{of}` are the figures. */
export const STEP: Record<string, StepWords> = {
  units: {
    name: ['Nhập danh sách đơn vị', 'Enter the units'],
    how: [
      'Từng đơn vị một, hoặc cùng tài khoản trong một bảng tính.',
      'One by one, or with the accounts in one spreadsheet.',
    ],
    to: '/don-vi',
    state: ['{n} đơn vị', '{n} organisations'],
  },
  accounts: {
    name: ['Mở tài khoản', 'Open accounts'],
    how: [
      'Nạp từ bảng tính có kiểm tra thử; đưa đường dẫn dùng một lần cho từng người.',
      'From a spreadsheet with a dry run; hand out the one-time links.',
    ],
    to: '/tai-khoan/nap',
    state: ['{n} tài khoản', '{n} accounts'],
  },
  roles: {
    name: ['Giao đủ các vai trò', 'Give every role to somebody'],
    how: [
      'Thiếu một vai trò thì hồ sơ dừng ở bước của vai trò đó.',
      'A dossier stops where nobody holds the role.',
    ],
    to: '/tai-khoan',
    state: ['{n} trên {of} vai trò có người giữ', '{n} of {of} roles held'],
  },
  calendar: {
    name: ['Công bố lịch làm việc của năm', "Announce the year's working calendar"],
    how: [
      'Lịch có sẵn là dự kiến; đối chiếu với thông báo chính thức rồi công bố.',
      'What is shipped is expected; check it against the announcement.',
    ],
    to: '/lich',
    state: ['{n} trên {of} năm', '{n} of {of} years'],
  },
  catalogue: {
    name: ['Đối chiếu các quy định đang áp dụng', 'Check the rules in force'],
    how: [
      'Không bắt buộc để nhận hồ sơ, nhưng cán bộ phải tự nêu căn cứ cho từng việc đến khi quy định được xác nhận.',
      'Not needed to take dossiers; until then officers cite the law themselves each time.',
    ],
    to: '/quy-dinh?tab=unverified',
    state: ['{n} trên {of} quy định đã đối chiếu', '{n} of {of} rules checked'],
  },
  council: {
    name: ['Lập Hội đồng và danh sách thành viên', 'Found the council and its roster'],
    how: [
      'Theo quyết định thành lập; thành viên của một phiên lấy theo danh sách trong ngày họp.',
      'By its founding decision; a session takes the roster of its day.',
    ],
    who: ['Thư ký hoặc lãnh đạo Ban', 'secretary or board head'],
    state: ['{n} hội đồng', '{n} councils'],
  },
  round: {
    name: ['Mở đợt xét', 'Open a round'],
    how: ['Chọn đơn vị được mời và hạn nộp.', 'Which units are expected, and until when.'],
    who: ['Lãnh đạo Ban', 'board head'],
    state: ['{n} đợt xét', '{n} rounds'],
  },
  proposal: {
    name: ['Đơn vị lập tờ trình đầu tiên', 'A unit drafts its first proposal'],
    how: ['Thêm từng người hoặc nạp từ bảng tính.', 'Nominees one by one or from a spreadsheet.'],
    who: ['Cán bộ thi đua của đơn vị', 'unit clerk'],
    state: ['{n} tờ trình', '{n} proposals'],
  },
  filed: {
    name: ['Thủ trưởng đơn vị gửi hồ sơ', "The unit's head files it"],
    how: ['Từ lúc này thời hạn thẩm định bắt đầu tính.', 'From now on the terms run.'],
    who: ['Thủ trưởng đơn vị', 'unit head'],
    state: ['{n} hồ sơ đã gửi', '{n} dossiers filed'],
  },
  granted: {
    name: ['Hồ sơ đầu tiên hoàn tất', 'The first dossier is complete'],
    how: [
      'Thẩm định, họp Hội đồng, ký, lấy số, ban hành quyết định.',
      'Appraised, voted, signed, numbered, promulgated.',
    ],
    who: ['Chuyên viên, Hội đồng, Chủ tịch, Văn phòng', 'specialist, council, chair, office'],
    state: ['{n} hồ sơ có quyết định', '{n} decided'],
  },
};
