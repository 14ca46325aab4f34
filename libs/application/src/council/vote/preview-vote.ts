import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  councilDecider,
  countedNow,
  isRejection,
  isShutOut,
  reachOf,
  recusalOn,
  sheetBarred,
  VOTE_MODES,
  type BallotRule,
  type CouncilPolicy,
  type CouncilState,
  type Reach,
  type Rejection,
  type SheetItem,
  type VoteMode,
  vietnamDay,
} from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { Clock } from '../../ports/clock.js';
import { limitsOf, turnoutOf, type BallotLimit } from '../ballot/preview-ballot.js';
import { drawSheet } from '../ballot/open-ballot.js';
import { RoundDesk } from '../ballot/round-desk.js';
import type { LowerFormBar } from '../lower-forms.js';

export const ROUND_MODES = ['secret', ...VOTE_MODES] as const;
export type RoundMode = (typeof ROUND_MODES)[number];
type Bar = Pick<Rejection, 'code' | 'facts'>;
type Bars = Record<RoundMode, Bar | null>;

export interface PreviewedLine extends Reach {
  dossierId: string;
  award: string;
  lowerForm?: string;
  lowerFormBarred?: LowerFormBar;
  /** Members who do not vote on it because of a conflict of interest. */
  recused?: number;
  /** Members left who can vote on it in the room, and whether a secret ballot hides too few. */
  voters: number;
  fewVoters: boolean;
  /** A rule it is counted by is confirmed by nobody: opening needs the text of the law. */
  needsConfirmation: boolean;
  rule: BallotRule;
  /** Why a round of each kind cannot take it; null where it can. */
  bars: Bars;
}

export interface VotePreview {
  sessionId: string;
  roster: number;
  /** Null while no roll was called: then figures are for everybody coming. */
  present: number | null;
  written: number;
  quorum: number;
  missing: number;
  items: PreviewedLine[];
  /** What a secret ballot cannot do. */
  limits: BallotLimit[];
}

/** What a round of any kind can come to, and which kinds are open to each line. */
export class PreviewVote extends Query<VotePreview> {
  constructor(
    readonly sessionId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(PreviewVote)
export class PreviewVoteHandler implements IQueryHandler<PreviewVote> {
  constructor(
    private readonly desk: RoundDesk,
    private readonly clock: Clock,
  ) {}

  async execute({ sessionId, viewer }: PreviewVote): Promise<VotePreview> {
    const { state } = await this.desk.session(sessionId, viewer, 'council-vote.open');
    const { attendance, council } = state;
    const roster = council?.roster ?? 0;
    const { items, policy } = await drawSheet(this.desk, sessionId, state, undefined);
    const at = this.clock.now().toISOString();
    const shown = items.flatMap((item): PreviewedLine[] => {
      const { dossierId, lowerForm } = item;
      const rules = policy.rules?.get(dossierId);
      if (!rules || isShutOut(viewer.scope, dossierId)) return [];
      const { rule } = rules;
      const recused = recusalOn(state, dossierId);
      const counted = countedNow(state, dossierId) ?? { present: roster, written: 0 };
      const barred = policy.lowerBarred.get(dossierId);
      return [
        {
          dossierId,
          award: policy.dossiers.get(dossierId)?.award ?? '',
          ...(lowerForm ? { lowerForm } : {}),
          ...(barred ? { lowerFormBarred: barred } : {}),
          ...reachOf(rule, roster, counted, recused),
          ...(recused ? { recused: recused.members } : {}),
          ...turnoutOf(state, dossierId),
          needsConfirmation: rules.unconfirmed !== undefined,
          rule,
          bars: barsOf(state, item, policy, at),
        },
      ];
    });
    const quorum = Math.max(0, ...shown.map((one) => one.quorum));
    const present = attendance ? attendance.present + (attendance.standIns ?? 0) : null;
    return {
      sessionId,
      roster,
      present,
      written: attendance?.written ?? 0,
      quorum,
      missing: present === null ? 0 : Math.max(0, quorum - present),
      items: shown,
      limits: limitsOf(shown),
    };
  }
}

/** The very rules that open a round, asked for one line without opening it. */
function barsOf(state: CouncilState, item: SheetItem, policy: CouncilPolicy, at: string): Bars {
  const asked = { ...policy, rules: confirmed(policy) };
  const bar = ({ code, facts }: Rejection): Bar => ({ code, facts });
  const byName = (mode: VoteMode) => {
    const command = {
      type: 'open-vote' as const,
      roundId: 'preview',
      mode,
      items: [item],
      ...(mode === 'written' ? { until: vietnamDay(at) } : {}),
    };
    const context = { actor: 'system:preview', at };
    const decided = councilDecider.decide(state, command, asked, context);
    return isRejection(decided) ? bar(decided) : null;
  };
  const secret = sheetBarred(state, [item], asked);
  return {
    secret: secret ? bar(secret) : null,
    open: byName('open'),
    recorded: byName('recorded'),
    written: byName('written'),
  };
}

/** That a rule is unconfirmed bars no round: whoever opens it names the text. */
const confirmed = ({ rules }: CouncilPolicy): NonNullable<CouncilPolicy['rules']> =>
  new Map([...(rules ?? [])].map(([id, { unconfirmed: _unsure, ...rest }]) => [id, rest]));
