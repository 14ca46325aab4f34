export interface SubmissionRow {
  id: string;
  version: number;
  actId: string;
  status: string;
  transport: string;
  sentOn: string | null;
  letterNumber: string;
  letterDate: string;
  documentId: string;
  receipt: string | null;
  attempts: number;
  lineCount: number;
  answered: number;
  packageHash: string;
  statuses: { code: string; reportedAt: string }[];
}
export interface Submission extends SubmissionRow {
  lines: {
    items: {
      dossierId: string;
      award: string;
      name: string | null;
      status: string;
      decisionNumber: string | null;
      grantedForm: string | null;
    }[];
    nextCursor?: string;
  };
}
