import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { AssessmentResult } from '../criteria-set/assess.js';
import type { OpenAssessment } from './commands.js';
import type { OwnAnswer, RecognitionAct, ReviewedAnswer } from './state.js';

/** `title` is the Vietnamese name of the set or of the recognition, for the sentence. */
export interface AssessmentEventData {
  'assessment.opened': Omit<OpenAssessment, 'type'> & { title: string };
  'assessment.answered': { items: ({ criterion: string } & OwnAnswer)[]; count: number };
  'assessment.submitted': { submission: number };
  'assessment.criteria-reviewed': {
    items: ({ criterion: string } & ReviewedAnswer)[];
    count: number;
  };
  'assessment.returned': { criteria: string[]; reason: string };
  'assessment.concluded': AssessmentResult & { title: string };
  'assessment.recognised': RecognitionAct & { title: string; year: number };
  'assessment.declined': RecognitionAct & { title: string; year: number; why: string };
  'assessment.revoked': RecognitionAct & { title: string; why: string };
  'assessment.cancelled': { why: string };
}

export type AssessmentEvent = {
  [K in keyof AssessmentEventData]: DomainEvent<K, AssessmentEventData[K]>;
}[keyof AssessmentEventData];

export const assessmentEvents = {
  'assessment.opened': {
    schema: 1,
    vi: 'Yêu cầu {unitId} tự đánh giá theo {title}, hạn {due}',
    en: 'Asked {unitId} to assess itself by {title}, until {due}',
  },
  'assessment.answered': {
    schema: 1,
    vi: 'Tự đánh giá {count} tiêu chí',
    en: 'Answered {count} criteria',
  },
  'assessment.submitted': {
    schema: 1,
    vi: 'Gửi bản tự đánh giá (lần {submission})',
    en: 'Sent the assessment in (time {submission})',
  },
  'assessment.criteria-reviewed': {
    schema: 1,
    vi: 'Thẩm tra {count} tiêu chí',
    en: 'Reviewed {count} criteria',
  },
  'assessment.returned': {
    schema: 1,
    vi: 'Trả lại để bổ sung tiêu chí {criteria}: {reason}',
    en: 'Returned for more on {criteria}: {reason}',
  },
  'assessment.concluded': {
    schema: 1,
    vi: 'Kết luận thẩm tra: đạt {met}/{asked} tiêu chí, đủ điều kiện {title}: {passed}',
    en: 'Concluded the review: {met} of {asked} criteria met, fit for {title}: {passed}',
  },
  'assessment.recognised': {
    schema: 1,
    vi: 'Công nhận {title} năm {year} theo văn bản {number} ngày {date} của {deciderId}',
    en: 'Recognised as {title} for {year} by {number} of {date} of {deciderId}',
  },
  'assessment.declined': {
    schema: 1,
    vi: 'Không công nhận {title} năm {year} theo văn bản {number} ngày {date}: {why}',
    en: 'Not recognised as {title} for {year} by {number} of {date}: {why}',
  },
  'assessment.revoked': {
    schema: 1,
    vi: 'Hủy công nhận {title} theo văn bản {number} ngày {date}: {why}',
    en: 'Withdrew the recognition as {title} by {number} of {date}: {why}',
  },
  'assessment.cancelled': {
    schema: 1,
    vi: 'Bỏ yêu cầu tự đánh giá: {why}',
    en: 'Took the request for an assessment back: {why}',
  },
} satisfies EventRegistry & Record<keyof AssessmentEventData, unknown>;
