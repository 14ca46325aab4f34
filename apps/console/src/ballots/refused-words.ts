import { speaker } from '../words/in-both';

/** Why a ballot did not get into the box, by the code of the answer. */
export const refusedWords = speaker({
  'ballot-round-closed': [
    'gửi quá muộn, vòng bỏ phiếu đã đóng trước đó',
    'sent too late: the round had been closed',
  ],
  'ballot-round-void': ['vòng bỏ phiếu đã hủy', 'the round is void'],
  'ballot-token-used': [
    'đã bỏ phiếu cho mục này từ trước; phiếu bỏ trước được giữ nguyên',
    'this item was voted on before; the first vote stands',
  ],
  'ballot-not-valid': [
    'hòm phiếu không công nhận phiếu này; hãy báo thư ký',
    'the box does not accept this ballot; tell the secretary',
  ],
  other: ['hòm phiếu không nhận; hãy báo thư ký', 'the box did not take it; tell the secretary'],
});
