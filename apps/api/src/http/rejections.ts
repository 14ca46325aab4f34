import { word, type WordCategory } from '@vinhdanh/domain';
import { actRejections } from './rejections/act.js';
import { catalogueRejections } from './rejections/catalogue.js';
import { meetingRejections } from './rejections/meeting.js';
import { minutesRejections } from './rejections/minutes.js';
import { calendarRejections } from './rejections/calendar.js';
import { councilVoteRejections } from './rejections/council-vote.js';
import { councilBodyRejections } from './rejections/council-body.js';
import { councilRejections } from './rejections/council.js';
import { ballotRejections } from './rejections/ballot.js';
import { accountRejections } from './rejections/account.js';
import { httpRejections } from './rejections/http.js';
import { readingRejections } from './rejections/reading.js';
import { dueRejections } from './rejections/due.js';
import { registryRejections } from './rejections/registry.js';
import { rehearsalRejections } from './rejections/rehearsal.js';
import { dossierRejections } from './rejections/dossier.js';
import { eligibilityRejections } from './rejections/eligibility.js';
import { importRejections } from './rejections/import.js';
import { movementRejections } from './rejections/movement.js';
import { grievanceRejections } from './rejections/grievance.js';
import { agencyListRejections } from './rejections/agency-list.js';
import { assessmentRejections } from './rejections/assessment.js';
import { criteriaSetRejections } from './rejections/criteria-set.js';
import { noticeRejections } from './rejections/notice.js';
import { paperRejections } from './rejections/papers.js';
import { opinionRejections } from './rejections/opinion.js';
import { publicityRejections } from './rejections/publicity.js';
import { savedViewRejections } from './rejections/saved-view.js';
import { proposalRejections } from './rejections/proposal.js';
import { clusterRejections } from './rejections/cluster.js';
import { fundRejections } from './rejections/fund.js';
import { handoverRejections } from './rejections/handover.js';
import { scoringRejections } from './rejections/scoring.js';
import { submissionRejections } from './rejections/submission.js';
import type { RejectionTable, RejectionWords } from './rejection-table.js';

/** Every code the service answers with. A new feature adds one import and one spread line. */
export const REJECTIONS: RejectionTable = {
  ...httpRejections,
  ...actRejections,
  ...councilBodyRejections,
  ...councilVoteRejections,
  ...councilRejections,
  ...minutesRejections,
  ...meetingRejections,
  ...ballotRejections,
  ...calendarRejections,
  ...catalogueRejections,
  ...movementRejections,
  ...criteriaSetRejections,
  ...agencyListRejections,
  ...grievanceRejections,
  ...assessmentRejections,
  ...clusterRejections,
  ...fundRejections,
  ...handoverRejections,
  ...scoringRejections,
  ...noticeRejections,
  ...paperRejections,
  ...opinionRejections,
  ...publicityRejections,
  ...savedViewRejections,
  ...proposalRejections,
  ...importRejections,
  ...dossierRejections,
  ...eligibilityRejections,
  ...accountRejections,
  ...dueRejections,
  ...registryRejections,
  ...submissionRejections,
  ...readingRejections,
  ...rehearsalRejections,
};

/** A rule without words is still a rule: the caller did something this state does not allow. */
const UNNAMED: RejectionWords = {
  status: 409,
  vi: 'Việc này không làm được ở trạng thái hiện tại.',
  en: 'This cannot be done in the present state.',
};

export const wordsOf = (code: string): RejectionWords =>
  Object.hasOwn(REJECTIONS, code) ? (REJECTIONS[code] as RejectionWords) : UNNAMED;

/** Facts that are codes with words of their own. */
const CODED: Record<string, WordCategory> = {
  award: 'award',
  open: 'stepKind',
  step: 'stepKind',
  status: 'status',
  secrecy: 'secrecy',
  where: 'secrecyPlace',
};

const MOST_NAMED = 5;

/** The sentence of a code with its facts filled in; an unknown fact reads as "–". */
export function sentence(code: string, facts: object, language: 'vi' | 'en'): string {
  const known = facts as Record<string, unknown>;
  return wordsOf(code)[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = known[name];
    const category = CODED[name];
    const said = (one: unknown): unknown =>
      category && typeof one === 'string' ? word(category, one, language) : one;
    if (Array.isArray(fact)) return listed(fact.map(said));
    if (typeof fact === 'string') return String(said(fact));
    return typeof fact === 'number' ? String(fact) : '–';
  });
}

/** A sentence names the first few; the facts of the answer hold them all. */
function listed(facts: unknown[]): string {
  const named = facts.filter((fact) => typeof fact === 'string').slice(0, MOST_NAMED);
  return named.join('; ') + (facts.length > named.length ? '; …' : '');
}
