import type { Answer as AnswerOf, OneOf, Row } from '../api/answers';
import type { TagColour } from '../parts/tag';
import type { Phrase } from '../words/in-both';

export type Result = NonNullable<AssessmentRow['result']>;

/** `GET /assessments`: one body's assessment for one period. */
export type AssessmentRow = Row<'/assessments'>;

/** Exactly one of the four. */
export type Answer = OneOf<NonNullable<CriterionOf['own']>['answer']>;
export type Evidence = NonNullable<CriterionOf['own']>['evidence'][number];

export type CriterionOf = Assessment['criteria'][number];

/** `GET /assessments/{id}`. */
export type Assessment = AnswerOf<'/assessments/{id}'>;

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
