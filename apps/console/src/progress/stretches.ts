import type { Phrase } from '../words/in-both';

/** The stretches of a dossier's way that time is taken of, as the api names them. */
export const STRETCHES: Record<string, Phrase> = {
  'proposed-passed': ['Đề nghị → hội đồng thông qua', 'Proposed → passed by the council'],
  'passed-decided': ['Thông qua → quyết định', 'Passed → decided'],
  'decided-promulgated': ['Quyết định → ban hành', 'Decided → promulgated'],
  'proposed-decided': ['Đề nghị → quyết định (cả quá trình)', 'Proposed → decided (all the way)'],
  'submitted-decided': ['Trình Trung ương → quyết định', 'Submitted to the centre → decided'],
};
