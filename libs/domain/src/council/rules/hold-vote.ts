import { noVotes, type BallotCount } from '../../ballot/index.js';
import { citationOf } from '../../catalogue/citation.js';
import { isIsoDay } from '../../catalogue/period.js';
import type { CommandContext, Decision } from '../../log/decider.js';
import { isRejection, reject, type Rejection } from '../../log/rejection.js';
import { openBallot, type SheetItem, type WrittenVotes } from '../ballot-state.js';
import type { CouncilPolicy } from '../commands.js';
import { recusedFrom, seatKey } from '../conflict.js';
import { votersOf } from '../roll.js';
import type { CouncilState, SessionMode } from '../state.js';
import type { CastVote, CloseVote, OpenVote, VoidVote } from '../vote-commands.js';
import { openVote, VOTE_CHOICES, type VoteChoice, type VoteRound } from '../vote-state.js';
import { linesBarred, onSheet, quorumOf } from './open-ballot.js';
import { resultsBarred } from './record-results.js';
import { resultsOf } from './results-of.js';

/**
 * Opens a round that is not secret. Rejects what every round does, `vote-must-be-secret` where the
 * edition wants a secret ballot, `mode-not-of-session`, `circulation-not-allowed` where the
 * council's statute has none, `until-missing`.
 */
export function openVoteRound(
  state: CouncilState,
  command: OpenVote,
  policy: CouncilPolicy,
): Decision {
  const { roundId, mode, items, until, cited } = command;
  const barred =
    roundBarred(state, mode) ??
    untilBarred(command) ??
    linesBarred(gathered(state, mode), items, policy, cited) ??
    secrecyBarred(items, mode === 'written' ? (state.mode ?? 'meeting') : 'meeting', policy);
  if (barred) return barred;
  const sheet = onSheet(state, items);
  const { quorum } = quorumOf(gathered(state, mode), items, policy);
  return [
    {
      type: 'council-session.vote-opened',
      data: {
        roundId,
        mode,
        count: sheet.length,
        items: sheet,
        quorum,
        ...(until ? { until } : {}),
        ...(cited ? { cited: citationOf(cited) } : {}),
      },
    },
  ];
}

/** Votes in writing are gathered before it is known who comes: then everybody may yet vote. */
const gathered = (state: CouncilState, mode: OpenVote['mode']): CouncilState =>
  mode === 'written' ? { ...state, mode: 'circulation' } : state;

function roundBarred(state: CouncilState, mode: OpenVote['mode']): Rejection | undefined {
  if (openBallot(state) || openVote(state)) return reject('ballot-round-open');
  const session = state.mode ?? 'meeting';
  if (mode !== 'written')
    return session === 'circulation'
      ? reject('mode-not-of-session', { mode, session })
      : resultsBarred(state);
  if (session === 'meeting') return reject('mode-not-of-session', { mode, session });
  if (!state.council?.statute) return reject('statute-missing');
  if (session === 'circulation' && !state.council.statute.circulation)
    return reject('circulation-not-allowed', { source: state.council.statute.source });
  const open = ['convened', 'in-session'];
  if (!open.includes(state.status))
    return reject('not-in-this-state', { status: state.status, allowed: open });
  return state.agenda.open.length > 0 ? reject('agenda-being-built') : undefined;
}

function untilBarred({ mode, until }: OpenVote): Rejection | undefined {
  if (mode !== 'written') return undefined;
  if (until === undefined) return reject('until-missing');
  return isIsoDay(until) ? undefined : reject('bad-date', { value: until });
}

/** Absent members write openly whatever the ballot is; a whole vote in writing is another matter. */
function secrecyBarred(
  items: readonly SheetItem[],
  held: SessionMode,
  policy: CouncilPolicy,
): Rejection | undefined {
  for (const { dossierId } of items) {
    const rule = policy.rules?.get(dossierId)?.rule;
    if (!rule) return reject('no-ballot-rule', { dossierId });
    const { secret, circulation, absentInWriting, source } = rule;
    if (held === 'meeting' && secret) return reject('vote-must-be-secret', { dossierId, source });
    if (held === 'both' && !absentInWriting)
      return reject('vote-not-in-writing', { dossierId, source });
    // Where the text speaks of it, its own article is named; where it is silent, secrecy forbids it.
    if (held === 'circulation' && !(circulation?.allowed ?? !secret))
      return reject('vote-not-in-writing', { dossierId, source: circulation?.source ?? source });
  }
  return undefined;
}

/** The round of this id, if it is open. */
function voteIn(state: CouncilState, roundId: string): VoteRound | Rejection {
  const round = state.votes?.find((one) => one.roundId === roundId);
  if (!round) return reject('ballot-round-unknown');
  if (round.status === 'void') return reject('ballot-round-void');
  return round.status === 'open' ? round : reject('ballot-round-closed');
}

/**
 * One member's choices; they may be changed until the round closes. Rejects `hands-are-counted`
 * for a show of hands, `no-seat`, `recused-member`, `choice-not-on-sheet`.
 */
export function castVote(
  state: CouncilState,
  { roundId, choices, seat: named }: CastVote,
  { actor }: CommandContext,
): Decision {
  const round = voteIn(state, roundId);
  if ('code' in round) return round;
  if (round.mode === 'open') return reject('hands-are-counted');
  const voters = round.mode === 'written' ? seatsOf(state) : votersOf(state);
  const voter = voters.find(({ seat, accountId }) =>
    named === undefined ? accountId === actor : seat === named,
  );
  if (!voter) return reject('no-seat');
  const before = round.cast[voter.seat] ?? {};
  const fresh: Record<string, VoteChoice> = {};
  for (const [dossierId, choice] of Object.entries(choices)) {
    const item = round.items.find((one) => one.dossierId === dossierId);
    const may = VOTE_CHOICES.includes(choice) && (choice !== 'lower' || item?.lowerForm);
    if (!item || !may) return reject('choice-not-on-sheet', { dossierId });
    const kept =
      recusedFrom(state, dossierId).has(voter.seat) ||
      (voter.accountId !== undefined && item.withheld?.includes(voter.accountId));
    if (kept) return reject('recused-member', { dossierId });
    if (before[dossierId] !== choice) fresh[dossierId] = choice;
  }
  if (Object.keys(fresh).length === 0) return [];
  const answers = Object.keys(fresh).length;
  return [
    {
      type: 'council-session.vote-cast',
      data: { roundId, seat: voter.seat, answers, choices: fresh },
    },
  ];
}

/** In writing every member answers for the own seat, there or not. */
const seatsOf = ({ council }: CouncilState) =>
  (council?.members ?? []).flatMap((member) => {
    const seat = seatKey(member);
    return seat === undefined ? [] : [{ seat, accountId: member.accountId }];
  });

/**
 * Counts and computes each line's result. A round that breaks its rule does not close: rejects
 * `vote-quorum-broken` and `votes-do-not-add-up` with the article, `counts-missing`, and before its
 * day `answers-still-due` unless everybody has answered. Votes in writing before a meeting are
 * kept until the round of the meeting counts them.
 */
export function closeVote(
  state: CouncilState,
  { roundId, counts: shown, defer = [], on }: CloseVote,
  policy: CouncilPolicy,
): Decision {
  const round = voteIn(state, roundId);
  if ('code' in round) return round;
  const counts = round.mode === 'open' ? shown : countNames(round);
  if (counts?.length !== round.items.length) return reject('counts-missing');
  const stranger = defer.find(
    ({ dossierId }) => !round.items.some((item) => item.dossierId === dossierId),
  );
  if (stranger) return reject('not-on-agenda', { dossierId: stranger.dossierId });
  const closed = {
    type: 'council-session.vote-closed',
    data: { roundId, mode: round.mode, items: counts.length, counts },
  };
  if (round.mode === 'written' && state.mode !== 'circulation') return [closed];
  const early = round.mode === 'written' ? tooEarly(state, round, on) : undefined;
  const broken = early ?? quorumBroken(state, round, counts, policy);
  if (broken) return broken;
  const results = resultsOf(
    state,
    {
      ...round,
      mode: round.mode === 'written' ? 'circulation' : round.mode,
      ...(round.mode === 'written'
        ? { present: counts.map(total) }
        : { written: writtenVotes(state, round.items) }),
      defer: new Map(defer.map(({ dossierId, until }) => [dossierId, until ? { until } : {}])),
    },
    counts,
    policy,
  );
  return isRejection(results) ? results : [closed, ...results];
}

function tooEarly(state: CouncilState, round: VoteRound, on: string): Rejection | undefined {
  if (round.until === undefined || on > round.until) return undefined;
  const due = seatsOf(state).filter(({ seat }) =>
    round.items.some(
      ({ dossierId }) =>
        !recusedFrom(state, dossierId).has(seat) && round.cast[seat]?.[dossierId] === undefined,
    ),
  ).length;
  const all = state.council?.roster ?? 0;
  const missing = due + Math.max(0, all - seatsOf(state).length);
  return missing > 0 ? reject('answers-still-due', { missing, until: round.until }) : undefined;
}

/** Whoever voted makes up the quorum of a circulation; of a meeting the roll does. */
function quorumBroken(
  state: CouncilState,
  round: VoteRound,
  counts: readonly BallotCount[],
  policy: CouncilPolicy,
): Rejection | undefined {
  for (const [i, { dossierId }] of round.items.entries()) {
    const rule = policy.rules?.get(dossierId)?.rule;
    if (!rule) return reject('no-ballot-rule', { dossierId });
    const need = Math.ceil((rule.quorum.num * (state.council?.roster ?? 0)) / rule.quorum.den);
    const roll = (state.attendance?.present ?? 0) + (state.attendance?.standIns ?? 0);
    const present = round.mode === 'written' ? total(counts[i] ?? noVotes()) : roll;
    if (present < need)
      return reject('vote-quorum-broken', { dossierId, present, need, source: rule.source });
  }
  return undefined;
}

function countNames(round: VoteRound): BallotCount[] {
  const all = Object.values(round.cast);
  return round.items.map(({ dossierId }) => {
    const count = noVotes();
    for (const cast of all) {
      const choice = cast[dossierId];
      if (choice) count[choice] += 1;
    }
    return count;
  });
}

/**
 * Opinions in writing of the members the roll knows as absent with one, from the rounds held in
 * writing before the meeting; a member who came all the same votes in the room.
 */
export function writtenVotes(state: CouncilState, items: readonly SheetItem[]): WrittenVotes[] {
  const absent = state.attendance?.roll?.filter(({ how }) => how === 'written');
  const counts = new Set(absent?.map(({ seat }) => seat));
  const held = (state.votes ?? []).filter(
    ({ mode, status }) => mode === 'written' && status === 'closed',
  );
  return items.map(({ dossierId }) => {
    const votes = { for: 0, against: 0, blank: 0, lower: 0 };
    const said = new Map(
      held.flatMap(({ cast }) =>
        Object.entries(cast).flatMap(([seat, choices]): [string, VoteChoice][] =>
          choices[dossierId] ? [[seat, choices[dossierId]]] : [],
        ),
      ),
    );
    for (const [seat, choice] of said) {
      if (!counts.has(seat) || recusedFrom(state, dossierId).has(seat)) continue;
      if (choice === 'agree') votes.for += 1;
      else if (choice === 'disagree') votes.against += 1;
      else votes[choice] += 1;
    }
    const { lower, ...rest } = votes;
    return lower > 0 ? votes : rest;
  });
}

/** A round that went wrong counts for nothing; another may be held. */
export function voidVote(state: CouncilState, { roundId, reason }: VoidVote): Decision {
  const round = voteIn(state, roundId);
  if ('code' in round) return round.code === 'ballot-round-void' ? [] : round;
  return [{ type: 'council-session.vote-voided', data: { roundId, mode: round.mode, reason } }];
}

const total = ({ agree, disagree, blank, lower }: BallotCount): number =>
  agree + disagree + blank + lower;
