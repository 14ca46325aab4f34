import type { Phrase } from '../words/in-both';

/** How a session takes its votes. */
export const SESSION_MODE: Record<string, Phrase> = {
  meeting: ['Họp', 'Meeting'],
  circulation: ['Lấy ý kiến bằng văn bản, không họp', 'Circulation in writing, no meeting'],
  both: ['Họp, người vắng gửi ý kiến trước', 'Meeting; the absent write before'],
};
