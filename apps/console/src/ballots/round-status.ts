import type { Status } from '../words/codes';
import type { RoundStatus } from './ballot';

const council = ['thành viên Hội đồng', 'the members'] as const;
const secretary = ['thư ký', 'the secretary'] as const;
const nobody = ['', ''] as const;

/** One name per state of a secret round, with whose turn it is. */
export const ROUND_STATUS: Record<RoundStatus, Status> = {
  'check-in': { name: ['Đang nhận phiếu', 'Check-in'], holder: council, colour: 'orange' },
  casting: { name: ['Đang bỏ phiếu', 'Casting'], holder: council, colour: 'blue' },
  counting: {
    name: ['Chờ nhập phiếu giấy', 'Paper to be entered'],
    holder: secretary,
    colour: 'orange',
  },
  tallied: { name: ['Đã kiểm phiếu', 'Counted'], holder: nobody, colour: 'green' },
  void: { name: ['Đã hủy', 'Void'], holder: nobody, colour: 'grey' },
};
