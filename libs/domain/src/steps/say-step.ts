import type { Name } from '../catalogue/vocabulary.js';
import { dateInWords } from '../log/render.js';
import { word } from '../log/words.js';
import type { StepStanding } from './standing.js';
import type { PlannedStep } from './step-rule.js';

const STANDINGS: Record<StepStanding, Name> = {
  open: { vi: 'chưa thực hiện', en: 'not done yet' },
  undecided: {
    vi: 'cán bộ chưa xác định có phải thực hiện hay không',
    en: 'an officer has yet to say whether it applies',
  },
  'not-asked': { vi: 'không bắt buộc, chưa ai yêu cầu', en: 'not required, and nobody asked' },
  waiting: { vi: 'đang chờ trả lời', en: 'waiting for an answer' },
  against: { vi: 'đã có trả lời, chưa thông qua', en: 'answered, and not in favour' },
  done: { vi: 'đã hoàn thành', en: 'done' },
};

/** How a step of a line stands, in one sentence; `dueOn` is the ISO day waited for. */
export function sayStep(
  step: PlannedStep,
  name: Name,
  standing: StepStanding,
  dueOn: string | null,
): Name {
  const { vi, en } = STANDINGS[standing];
  const by = (lang: 'vi' | 'en'): string =>
    dueOn === null ? '' : `${lang === 'vi' ? ', hạn' : ', due'} ${dateInWords(dueOn, lang)}`;
  return {
    vi: `${name.vi}: ${vi}${by('vi')}; phải xong trước khi ${word('gate', step.before, 'vi')}.`,
    en: `${name.en}: ${en}${by('en')}; must be done before ${word('gate', step.before, 'en')}.`,
  };
}
