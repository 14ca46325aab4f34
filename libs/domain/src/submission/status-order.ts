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

/** Some systems write `1` for `01`. */
export const normalCode = (code: string): string => code.trim().padStart(2, '0');

const rank = (code: string): number => ORDER.findIndex((step) => step.code === code);

/** The furthest known status among the reports; undefined if none of them is known. */
export function furthest(reports: readonly StatusReport[]): SubmissionStatus | undefined {
  const far = Math.max(-1, ...reports.map((report) => rank(report.code)));
  return ORDER[far]?.status;
}

/** True if the case stood behind this code until now. */
export const movesForward = (reports: readonly StatusReport[], code: string): boolean =>
  rank(code) > Math.max(-1, ...reports.map((report) => rank(report.code)));

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
