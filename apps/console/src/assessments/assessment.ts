import type { Said } from '../dossiers/dossier';
import type { TagColour } from '../parts/tag';
import type { Phrase } from '../words/in-both';

export interface Result {
  total: number;
  of: number;
  percent: number | null;
  met: number;
  asked: number;
  notMet: string[];
  knockedOutBy: string[];
  band?: string;
  passed: boolean;
}

/** `GET /assessments`: one body's assessment for one period. */
export interface AssessmentRow {
  id: string;
  version: number;
  status: string;
  set: string;
  title: string;
  subjectId: string;
  unitId: string;
  unitName: string | null;
  reviewerId: string;
  period: { from: string; to: string };
  due: string;
  answered: number;
  result?: Result;
  act?: { number: string; date: string };
}

/** Exactly one of the four. */
export interface Answer {
  met?: boolean;
  points?: number;
  value?: number;
  notAssigned?: true;
}
export interface Evidence {
  kind: 'file' | 'text' | 'link';
  sha256?: string;
  text: string;
}

export interface CriterionOf {
  id: string;
  name: Said;
  kind: 'yes-no' | 'points' | 'number';
  knockout?: boolean;
  optional?: boolean;
  evidence: { least: number; kinds: Evidence['kind'][] };
  source: string;
  verified: boolean;
  max?: number;
  passMark?: number;
  unit?: string;
  op?: string;
  range?: { from: number; to: number };
  threshold?: number;
  own?: { answer: Answer; evidence: Evidence[] };
  reviewed?: { answer: Answer; reason?: string };
}

/** `GET /assessments/{id}`. */
export interface Assessment extends Omit<AssessmentRow, 'answered'> {
  name: Said;
  basis: { source: string; verified: boolean };
  back?: { criteria: string[]; reason: string };
  reason?: string;
  criteria: CriterionOf[];
  ownResult: Result & { open: string[] };
}

/** One name per state, with who holds it. */
export const ASSESSMENT_STATUS: Record<
  string,
  { name: Phrase; holder: Phrase; colour: TagColour }
> = {
  open: {
    name: ['Đang tự đánh giá', 'Being answered'],
    holder: ['đơn vị', 'the unit'],
    colour: 'orange',
  },
  submitted: {
    name: ['Chờ thẩm tra', 'To be reviewed'],
    holder: ['cơ quan thẩm tra', 'the reviewing body'],
    colour: 'blue',
  },
  returned: {
    name: ['Trả lại một số tiêu chí', 'Some criteria returned'],
    holder: ['đơn vị', 'the unit'],
    colour: 'orange',
  },
  reviewed: {
    name: ['Đã thẩm tra, chờ quyết định', 'Reviewed, to be decided'],
    holder: ['cơ quan công nhận', 'the deciding body'],
    colour: 'blue',
  },
  recognised: { name: ['Đã công nhận', 'Recognised'], holder: ['', ''], colour: 'green' },
  declined: { name: ['Không công nhận', 'Not recognised'], holder: ['', ''], colour: 'grey' },
  revoked: { name: ['Đã hủy công nhận', 'Revoked'], holder: ['', ''], colour: 'red' },
  cancelled: { name: ['Đã hủy yêu cầu', 'Cancelled'], holder: ['', ''], colour: 'grey' },
};
