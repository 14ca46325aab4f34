import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  isShutOut,
  reachOf,
  recusalOn,
  reject,
  type BallotRule,
  type CouncilState,
  votersOn,
  type Reach,
} from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { DomainRejectionError } from '../../errors.js';
import type { LowerFormBar } from '../lower-forms.js';
import { drawSheet } from './open-ballot.js';
import { RoundDesk } from './round-desk.js';

/** What to think of before a round is opened; see the words of the api. */
export type BallotLimit = 'unanimous' | 'few-voters' | 'device' | 'coercion' | 'no-margin';
/** With so few ballots on a line one voter and the numbers tell what the others chose. */
export const FEW_VOTERS = 3;
export interface BallotPreview {
  sessionId: string;
  roster: number;
  present: number;
  written: number;
  /** Attendance the strictest rule on the sheet needs, and how many are still missing. */
  quorum: number;
  missing: number;
  items: (Reach & {
    dossierId: string;
    award: string;
    canPass: boolean;
    /** Members who do not vote on it because of a conflict of interest. */
    recused?: number;
    /** Members left who can cast a ballot on it: present, and in no conflict. */
    voters: number;
    /** So few that the numbers easily tell who chose what. */
    fewVoters: boolean;
    /** A rule it is counted by is confirmed by nobody: opening needs the text of the law. */
    needsConfirmation: boolean;
    lowerForm?: string;
    /** The lower form the edition has, and what of its own rules keeps the line from it. */
    lowerFormBarred?: LowerFormBar;
    rule: Pick<BallotRule, 'secret' | 'denominator' | 'threshold' | 'source' | 'verified'>;
  })[];
  limits: BallotLimit[];
}

/** What the secretary sees before opening a round. */
export class PreviewBallot extends Query<BallotPreview> {
  constructor(
    readonly sessionId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(PreviewBallot)
export class PreviewBallotHandler implements IQueryHandler<PreviewBallot> {
  constructor(private readonly desk: RoundDesk) {}

  async execute({ sessionId, viewer }: PreviewBallot): Promise<BallotPreview> {
    const { state } = await this.desk.session(sessionId, viewer, 'ballot-round.open');
    const { attendance, council } = state;
    if (!attendance || !council) throw new DomainRejectionError(reject('attendance-missing'));
    const { items, policy } = await drawSheet(this.desk, sessionId, state, undefined);
    const seen = items.filter(({ dossierId }) => !isShutOut(viewer.scope, dossierId));
    const shown = seen.flatMap(({ dossierId, lowerForm }) => {
      const rules = policy.rules?.get(dossierId);
      if (!rules) return [];
      const { rule } = rules;
      const recused = recusalOn(state, dossierId);
      const reach = reachOf(rule, council.roster, attendance, recused);
      const there = attendance.present + (attendance.standIns ?? 0);
      const canPass = reach.highest >= reach.need && there >= reach.quorum;
      const { secret, denominator, threshold, source, verified } = rule;
      const barred = policy.lowerBarred.get(dossierId);
      return [
        {
          dossierId,
          award: policy.dossiers.get(dossierId)?.award ?? '',
          ...(lowerForm ? { lowerForm } : {}),
          ...(barred ? { lowerFormBarred: barred } : {}),
          ...reach,
          canPass,
          ...(recused ? { recused: recused.members } : {}),
          ...turnoutOf(state, dossierId),
          needsConfirmation: rules.unconfirmed !== undefined,
          rule: { secret, denominator, threshold, source, verified },
        },
      ];
    });
    const quorum = Math.max(0, ...shown.map((one) => one.quorum));
    const { present, written } = attendance;
    return {
      sessionId,
      roster: council.roster,
      present,
      written,
      quorum,
      missing: Math.max(0, quorum - present - (attendance.standIns ?? 0)),
      items: shown,
      limits: limitsOf(shown),
    };
  }
}

/** Who is left to vote on a line, and whether they are too few to hide among. */
export function turnoutOf(
  state: CouncilState,
  dossierId: string,
): Pick<BallotPreview['items'][number], 'voters' | 'fewVoters'> {
  const voters = votersOn(state, dossierId);
  return { voters, fewVoters: voters <= FEW_VOTERS };
}

/** By line, for a conflict of interest leaves fewer voters on one line than there are in the room. */
export function limitsOf(items: readonly (Reach & { fewVoters: boolean })[]): BallotLimit[] {
  const limits: BallotLimit[] = ['unanimous', 'device', 'coercion'];
  if (items.some(({ fewVoters }) => fewVoters)) limits.push('few-voters');
  // Where everybody must agree, passing tells how everybody voted.
  if (items.some(({ highest, need }) => highest === need)) limits.push('no-margin');
  return limits;
}
