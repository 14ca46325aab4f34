import type { Answer, Row } from '../api/answers';
import type { Status } from '../words/codes';
import type { Phrase } from '../words/in-both';

export type Rehearsal = Answer<'/rehearsals/{id}'>;
export type Flip = Row<'/rehearsals/{id}/flips'>;

const machine: Phrase = ['hệ thống đang làm', 'the service is at it'];
const nobody: Phrase = ['', ''];

export const REHEARSAL_STATUS: Record<string, Status> = {
  running: { name: ['Đang xét thử', 'Running'], holder: machine, colour: 'blue' },
  finished: { name: ['Đã xong', 'Finished'], holder: nobody, colour: 'green' },
  cancelled: { name: ['Đã dừng', 'Stopped'], holder: nobody, colour: 'grey' },
  failed: { name: ['Không xét thử được', 'Failed'], holder: nobody, colour: 'red' },
};

/** What came of a condition: as it is weighed, and `absent` where it is not asked for. */
export const MARK: Record<string, Phrase> = {
  met: ['đạt', 'met'],
  'not-met': ['chưa đạt', 'not met'],
  'not-enough-data': ['chưa đủ dữ liệu', 'not enough data'],
  awaiting: ['chờ cấp dưới', 'awaiting below'],
  'awaiting-below': ['chờ cấp dưới', 'awaiting below'],
  absent: ['không đòi hỏi', 'not asked for'],
};
