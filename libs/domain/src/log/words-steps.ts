import { STEP_KINDS } from '../steps/kinds/index.js';
import type { Words } from './words.js';

/** Words about the steps around the council, as their kinds give them. */
const kinds = Object.fromEntries(
  STEP_KINDS.map(({ code, name }) => [code, [name.vi, name.en] as const]),
);
const answers = Object.fromEntries(
  STEP_KINDS.flatMap(({ answers: all }) =>
    Object.entries(all).map(([code, { vi, en }]) => [code, [vi, en] as const]),
  ),
);

export const stepWords = {
  stepKind: kinds as Words,
  stepAnswer: {
    ...answers,
    proceeded: ['cán bộ quyết định tiếp tục', 'an officer decided to go on'],
    'not-applicable': ['không phải thực hiện', 'does not apply'],
  } as Words,
  commentFinding: {
    upheld: ['phản ánh đúng', 'found to be right'],
    'not-upheld': ['phản ánh không đúng', 'found not to be right'],
    'not-relevant': ['không liên quan việc xét tặng', 'not about the award'],
  } as Words,
  workScope: {
    grassroots: ['cơ sở', 'the unit'],
    province: ['cấp tỉnh', 'the province'],
    nation: ['toàn quốc', 'the nation'],
  } as Words,
  holdMatter: {
    discipline: ['kỷ luật', 'discipline'],
    investigation: ['điều tra, truy tố', 'criminal investigation'],
    inspection: ['thanh tra, kiểm toán', 'inspection or audit'],
    complaint: ['khiếu nại', 'a complaint'],
    denunciation: ['tố cáo', 'a denunciation'],
    press: ['báo chí phản ánh', 'reports in the press'],
  } as Words,
  gate: {
    council: ['Hội đồng xét', 'the council'],
    decision: ['quyết định', 'the decision'],
    centre: ['trình Trung ương', 'the letter to the centre'],
  } as Words,
};
