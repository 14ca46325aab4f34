import type { Said } from '../dossiers/dossier';
import type { Phrase } from '../words/in-both';

/** `GET /opinions`: one body asked about some lines. */
export interface OpinionRow {
  id: string;
  version: number;
  status: 'asked' | 'answered';
  step: string;
  stepKind: string;
  stepName: Said;
  bodyId?: string;
  agency?: string;
  askedOn: string;
  dueOn?: string;
  lapsedOn?: string;
  lines: number;
  answered: number;
}

export interface OpinionLine {
  dossierId: string;
  /** Null once erased. */
  subjectName: string | null;
  unitName: string | null;
  award: string;
  answer?: string;
  answerName?: Said;
  on?: string;
  proceeded?: boolean;
  reason?: string;
  work?: string;
}

/** `GET /opinions/{id}`. */
export interface Opinion extends Omit<OpinionRow, 'lines'> {
  question?: string;
  lines: OpinionLine[];
  files: { sha256: string; name: string | null; size: number }[];
}

/** What each kind of step can be answered with; `proceeds`: an officer may go on without. */
export const STEP_KINDS: Record<
  string,
  { name: Phrase; answers: Record<string, Phrase>; proceeds?: true; recognises?: string }
> = {
  consultation: {
    name: ['Hiệp y', 'Consultation'],
    answers: {
      agree: ['Đồng ý', 'Agrees'],
      'no-opinion': ['Không có ý kiến', 'Has no opinion'],
      disagree: ['Không đồng ý', 'Does not agree'],
    },
    proceeds: true,
  },
  'initiative-council': {
    name: ['Hội đồng sáng kiến', 'Initiative council'],
    answers: {
      recognised: ['Công nhận', 'Recognised'],
      'not-recognised': ['Không công nhận', 'Not recognised'],
    },
    proceeds: true,
    recognises: 'recognised',
  },
  'peoples-committee': {
    name: ['Ủy ban nhân dân', "People's Committee"],
    answers: {
      approved: ['Thông qua', 'Approved'],
      'not-approved': ['Không thông qua', 'Not approved'],
    },
  },
  'party-opinion': {
    name: ['Cấp ủy', 'Party committee'],
    answers: { agree: ['Đồng ý', 'Agrees'], disagree: ['Không đồng ý', 'Does not agree'] },
  },
};
