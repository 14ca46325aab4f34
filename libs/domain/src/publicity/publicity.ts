import { actingDay, type CommandContext, type Decider, type Decision } from '../log/decider.js';
import type { JsonObject } from '../log/json.js';
import { reject } from '../log/rejection.js';
import { stepKind } from '../steps/kinds/index.js';
import { decideWork, evolveClaims, isWorkCommand } from '../work/claims.js';
import type { OpenPublicity, PublicityCommand, PublicityPolicy } from './commands.js';
import type { PublicityEvent } from './events.js';
import { noPublicity, type CommentFinding, type PublicityState } from './state.js';

const events = (...list: PublicityEvent[]): Decision => list;

function open(state: PublicityState, command: OpenPublicity, context: CommandContext): Decision {
  if (state.status !== 'none') return reject('already-exists');
  const { type: _type, ...list } = command;
  if (stepKind(list.stepKind)?.done !== 'publicity')
    return reject('no-publicity-step', { step: list.step });
  if (list.lines.length === 0) return reject('no-line-named');
  const data = { ...list, on: actingDay(context), count: list.lines.length };
  return events({ type: 'publicity.opened', data });
}

/** What the comments on a line come to; undefined while one of them is not dealt with. */
function outcome(findings: readonly (CommentFinding | undefined)[]): string | undefined {
  if (findings.includes(undefined)) return undefined;
  if (findings.includes('upheld')) return 'comment-upheld';
  return findings.length === 0 ? 'no-comment' : 'comments-settled';
}

/** Rejects `publicity-not-open`, `publicity-runs` (its days are not over), `comments-unhandled`. */
function close(state: PublicityState, policy: PublicityPolicy, context: CommandContext): Decision {
  if (state.status !== 'open') return reject('publicity-not-open');
  const on = actingDay(context);
  if (on <= state.until) return reject('publicity-runs', { until: state.until });
  const { step, stepKind: kind } = state;
  const concluded: PublicityEvent[] = [];
  let left = 0;
  for (const dossierId of Object.keys(state.lines)) {
    const findings = policy.findings?.get(dossierId) ?? [];
    const answer = outcome(findings);
    if (answer === undefined) left += 1;
    else {
      const clears = stepKind(kind)?.answers[answer]?.clears ?? false;
      const data = {
        step,
        stepKind: kind,
        dossierId,
        answer,
        clears,
        comments: findings.length,
        on,
      };
      concluded.push({ type: 'publicity.concluded', data });
    }
  }
  if (left > 0) return reject('comments-unhandled', { lines: left });
  const closed = { on, count: Object.keys(state.lines).length };
  return events({ type: 'publicity.closed', data: closed }, ...concluded);
}

function decide(
  state: PublicityState,
  command: PublicityCommand,
  policy: PublicityPolicy,
  context: CommandContext,
): Decision {
  if (isWorkCommand(command)) {
    const owed = owes(state).map(({ kind }) => kind);
    return decideWork(state.claims, owed, command, context.actor);
  }
  switch (command.type) {
    case 'open':
      return open(state, command, context);
    case 'close':
      return close(state, policy, context);
    case 'move-end':
      return state.status !== 'open' || state.until === command.until
        ? []
        : events({
            type: 'publicity.end-moved',
            data: { from: state.until, until: command.until },
          });
  }
}

function evolve(
  state: PublicityState,
  recorded: { type: string; data: JsonObject },
  at: string,
  actor: string,
): PublicityState {
  const event = recorded as unknown as PublicityEvent;
  switch (event.type) {
    case 'publicity.opened': {
      const { lines, on, count: _count, ...list } = event.data;
      const known = lines.map(({ dossierId, subjectId }) => [dossierId, { subjectId }] as const);
      const opened = { openedOn: on, since: at, lines: Object.fromEntries(known) };
      return { ...state, ...list, ...opened, status: 'open' };
    }
    case 'publicity.end-moved':
      return { ...state, until: event.data.until };
    case 'publicity.closed':
      return { ...state, status: 'closed', closedOn: event.data.on };
    case 'publicity.concluded': {
      const { dossierId, answer } = event.data;
      const line = state.lines[dossierId];
      return line
        ? { ...state, lines: { ...state.lines, [dossierId]: { ...line, answer } } }
        : state;
    }
    default: {
      const claims = evolveClaims(state.claims, recorded, at, actor);
      return claims === state.claims ? state : { ...state, claims };
    }
  }
}

const owes = ({ status, until, since }: PublicityState) =>
  status === 'open'
    ? [
        {
          kind: 'close-publicity',
          stage: 'council-review',
          role: 'specialist',
          startBy: until,
          finishBy: until,
          since,
        },
      ]
    : [];

/** Rules of a list that hangs out for the people to comment on. */
export const publicityDecider: Decider<PublicityState, PublicityCommand, PublicityPolicy> = {
  kind: 'publicity',
  initial: noPublicity,
  decide,
  evolve,
  owes,
};
