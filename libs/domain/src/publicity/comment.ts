import { actingDay, type CommandContext, type Decider, type Decision } from '../log/decider.js';
import type { JsonObject } from '../log/json.js';
import { reject } from '../log/rejection.js';
import { decideWork, evolveClaims, isWorkCommand } from '../work/claims.js';
import type { CommentCommand, CommentPolicy, SubmitComment } from './commands.js';
import type { PublicityEvent } from './events.js';
import { noComment, type CommentState } from './state.js';

/** Rejects `publicity-not-open`, `not-published`. */
function submit(
  state: CommentState,
  command: SubmitComment,
  { list }: CommentPolicy,
  context: CommandContext,
): Decision {
  if (state.status !== 'none') return reject('already-exists');
  const { publicityId, dossierId, name, phone, address, text, key } = command;
  const on = actingDay(context);
  if (list?.status !== 'open' || on > list.until) return reject('publicity-not-open');
  if (!list.dossierIds.includes(dossierId)) return reject('not-published');
  const body = { name, phone, text, ...(address ? { address } : {}) };
  return [
    {
      type: 'comment.received',
      data: { publicityId, dossierId, on },
      private: { subjectId: key, body },
    },
  ];
}

function decide(
  state: CommentState,
  command: CommentCommand,
  policy: CommentPolicy,
  context: CommandContext,
): Decision {
  if (isWorkCommand(command)) {
    const owed = owes(state).map(({ kind }) => kind);
    return decideWork(state.claims, owed, command, context.actor);
  }
  if (command.type === 'submit') return submit(state, command, policy, context);
  if (state.status === 'none') return reject('not-visible');
  const { finding, reason, key } = command;
  if (!reason.trim()) return reject('reason-missing');
  const { publicityId, dossierId } = state;
  const data = { publicityId, dossierId, finding, on: actingDay(context) };
  return [{ type: 'comment.handled', data, private: { subjectId: key, body: { reason } } }];
}

function evolve(
  state: CommentState,
  recorded: { type: string; data: JsonObject },
  at: string,
  actor: string,
): CommentState {
  const event = recorded as unknown as PublicityEvent;
  switch (event.type) {
    case 'comment.received': {
      const { on, ...about } = event.data;
      return { ...state, ...about, status: 'received', receivedOn: on, since: at };
    }
    case 'comment.handled':
      return { ...state, status: 'handled', finding: event.data.finding };
    default: {
      const claims = evolveClaims(state.claims, recorded, at, actor);
      return claims === state.claims ? state : { ...state, claims };
    }
  }
}

const owes = ({ status, since }: CommentState) =>
  status === 'received'
    ? [{ kind: 'handle-comment', stage: 'council-review', role: 'specialist', since }]
    : [];

/** Rules of what one of the people said of a published line. */
export const commentDecider: Decider<CommentState, CommentCommand, CommentPolicy> = {
  kind: 'comment',
  initial: noComment,
  decide,
  evolve,
  owes,
};
