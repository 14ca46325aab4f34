import { vietnamTime } from '../calendar/day.js';
import type { StatusReport, SubmissionStatus } from './state.js';

/**
 * Status codes of QCVN 102:2016 in the order a case passes through them. A refused package may
 * still be taken up again by the centre, so `06` stands after `02`; nothing ever moves back.
 */
const ORDER: readonly { code: string; status: SubmissionStatus }[] = [
  { code: '01', status: 'arrived' },
  { code: '03', status: 'accepted' },
  { code: '04', status: 'assigned' },
  { code: '05', status: 'processing' },
  { code: '02', status: 'refused' },
  { code: '06', status: 'done' },
];

/** Taken in for processing, and what only happens to cases that were; a refusal is neither. */
const TAKEN_IN = ['03', '04', '05', '06'];

/** Some systems write `1` for `01`. */
export const normalCode = (code: string): string => code.trim().padStart(2, '0');

const rank = (code: string): number => ORDER.findIndex((step) => step.code === code);

/** Answers to what we asked: 15 agrees to a recall or update, 16 refuses it. */
export const ANSWERS: Readonly<Record<string, 'agreed' | 'refused'>> = {
  '15': 'agreed',
  '16': 'refused',
};

/** The furthest known status among the reports; undefined if none of them is known. */
export function furthest(reports: readonly StatusReport[]): SubmissionStatus | undefined {
  const far = Math.max(-1, ...reports.map((report) => rank(report.code)));
  return ORDER[far]?.status;
}

/** True if the case stood behind this code until now. */
export const movesForward = (reports: readonly StatusReport[], code: string): boolean =>
  rank(code) > Math.max(-1, ...reports.map((report) => rank(report.code)));

/** Day (in Vietnam) on which the centre's appraiser accepted the file; undefined before. */
export function acceptedOn(reports: readonly StatusReport[]): string | undefined {
  const first = [...reports].sort(byTime).find(({ code }) => TAKEN_IN.includes(code));
  return first && vietnamTime(first.reportedAt).day;
}

export const sameReport = (a: StatusReport, b: StatusReport): boolean =>
  a.code === b.code && a.reportedAt === b.reportedAt;

/** By the centre's clock, then by code. */
export const byTime = (a: StatusReport, b: StatusReport): number =>
  a.reportedAt < b.reportedAt
    ? -1
    : a.reportedAt > b.reportedAt
      ? 1
      : a.code < b.code
        ? -1
        : Number(a.code > b.code);
