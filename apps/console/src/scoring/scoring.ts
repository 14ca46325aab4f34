import type { Status } from '../words/codes';
import { speaker, type Phrase } from '../words/in-both';

export type Mark =
  { points: number } | { met: boolean } | { times: number } | { notAssigned: true };

export interface Criterion {
  id: string;
  name: { vi: string; en: string };
  type: 'marked' | 'yes-no' | 'counted' | 'measured' | 'bonus';
  max: number;
  each?: number;
}
export interface Sheet {
  name: { vi: string; en: string };
  criteria: Criterion[];
  source: string;
  verified: boolean;
  bands: { code: string; name: { vi: string; en: string } }[];
}
export interface Score {
  items: { id: string; points: number | null; of: number; failed: boolean }[];
  total: number;
  of: number;
  percent: number | null;
  unmarked: string[];
  band?: string;
  passed?: boolean;
}
export interface Dispute {
  subjectId: string;
  criterion?: string;
  grounds: string;
  at: string;
  settled?: { upheld: boolean; why: string; reference: string };
}
export interface ScoreRoundRow {
  id: string;
  status: string;
  title: string;
  year: number;
  purpose: string;
  on: string;
  concludedOn?: string;
  candidates: number;
}
type Marks = Record<string, Record<string, Mark>>;
export interface ScoreRound {
  id: string;
  version: number;
  status: 'open' | 'concluded';
  title: string;
  year: number;
  purpose: string;
  sheet: Sheet;
  on: string;
  concludedOn?: string;
  candidates: string[];
  evaluators: string[];
  names: Record<string, string>;
  /** By evaluator, candidate and criterion. */
  marks: Record<string, Marks>;
  measured: Record<string, Record<string, { target?: number; actual: number }>>;
  scores?: (Score & { subjectId: string; rank?: number })[];
  self?: Marks;
  peers?: Record<string, Marks>;
  explanations?: { subjectId: string; criterion?: string; text: string; at: string }[];
  disputes?: Dispute[];
}
export interface Scorecard {
  subjectId: string;
  version: number;
  title: string;
  year: number;
  status: 'open' | 'concluded';
  sheet: Sheet;
  measured: Record<string, { target?: number; actual: number }>;
  candidates: string[];
  names: Record<string, string>;
  mine: string[];
  self?: Score;
  peers: { peerId: string; score: Score }[];
  cluster?: Score & { rank?: number };
  explanations: { criterion?: string; text: string; at: string }[];
  disputes: (Dispute & { number: number })[];
}

export const ROUND_STATUS: Record<string, Status> = {
  open: {
    name: ['Đang chấm', 'Being scored'],
    holder: ['Hội đồng chấm', 'Evaluators'],
    colour: 'blue',
  },
  concluded: { name: ['Đã kết luận', 'Concluded'], holder: ['', ''], colour: 'green' },
};
export const PURPOSE: Record<string, Phrase> = {
  cluster: ['Cụm, khối thi đua', 'Cluster or bloc'],
  movement: ['Phong trào thi đua', 'Movement'],
  initiative: ['Sáng kiến', 'Initiative'],
};
export const scoreWords = speaker({
  erased: ['(đã xóa)', '(erased)'],
  notAssigned: ['không giao', 'not assigned'],
});
