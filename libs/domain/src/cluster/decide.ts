import { isIsoDay } from '../catalogue/period.js';
import type { Decider, Decision } from '../log/decider.js';
import { reject, type Rejection } from '../log/rejection.js';
import type {
  AdmitMembers,
  ClusterCommand,
  FormCluster,
  ReleaseMember,
  SetRotation,
} from './commands.js';
import type { ClusterEvent } from './events.js';
import { evolveCluster } from './evolve.js';
import { membersOn, noCluster, type ClusterState } from './state.js';

function listFault(members: readonly string[]): Rejection | undefined {
  const twice = members.find((id, i) => members.indexOf(id) !== i);
  return twice === undefined ? undefined : reject('subject-twice', { subjectId: twice });
}
const dayFault = (...days: string[]): Rejection | undefined => {
  const bad = days.find((day) => !isIsoDay(day));
  return bad === undefined ? undefined : reject('bad-date', { value: bad });
};

/** Rejects `already-exists`, `title-missing`, `bad-date`, `members-missing`, `subject-twice`. */
function form(state: ClusterState, { type: _type, ...fields }: FormCluster): Decision {
  if (state.status !== 'none') return reject('already-exists');
  if (!fields.name.trim()) return reject('title-missing');
  // One alone has nobody to be compared with.
  if (fields.members.length < 2) return reject('members-missing');
  const fault = dayFault(fields.from) ?? listFault(fields.members);
  if (fault) return fault;
  const data = { ...fields, count: fields.members.length };
  return [{ type: 'cluster.formed', data } satisfies ClusterEvent];
}

/** Rejects `bad-date`, `before-cluster`, `subject-twice`, `already-member`. */
function admit(state: ClusterState, { type: _type, ...fields }: AdmitMembers): Decision {
  const { members, from } = fields;
  const fault = dayFault(from) ?? listFault(members);
  if (fault) return fault;
  if (from < state.from) return reject('before-cluster', { from: state.from });
  const still = state.members.filter(({ to }) => to === undefined || to >= from);
  const known = members.find((id) => still.some(({ subjectId }) => subjectId === id));
  if (known !== undefined) return reject('already-member', { subjectId: known });
  const data = { ...fields, count: members.length };
  return [{ type: 'cluster.members-admitted', data } satisfies ClusterEvent];
}

/** Rejects `bad-date`, `not-a-member`, `period-inverted`. */
function release(state: ClusterState, { type: _type, ...fields }: ReleaseMember): Decision {
  const fault = dayFault(fields.to);
  if (fault) return fault;
  const member = state.members.find(
    ({ subjectId, to }) => subjectId === fields.subjectId && to === undefined,
  );
  if (!member) return reject('not-a-member', { subjectId: fields.subjectId });
  if (fields.to < member.from)
    return reject('period-inverted', { from: member.from, to: fields.to });
  return [{ type: 'cluster.member-released', data: fields } satisfies ClusterEvent];
}

/** Rejects `subject-twice`, `not-a-member`, `rotation-missing`. */
function setRotation(state: ClusterState, { type: _type, ...fields }: SetRotation): Decision {
  const { order, firstYear } = fields;
  if (order.length === 0) return reject('rotation-missing');
  const fault = listFault(order);
  if (fault) return fault;
  const now = membersOn(state, `${firstYear}-12-31`);
  const stranger = order.find((id) => !now.includes(id));
  if (stranger !== undefined) return reject('not-a-member', { subjectId: stranger });
  return [{ type: 'cluster.rotation-set', data: fields } satisfies ClusterEvent];
}

/** Rules of a cluster or bloc: who belongs to it from when to when, and whose turn it is. */
export const clusterDecider: Decider<ClusterState, ClusterCommand> = {
  kind: 'cluster',
  initial: noCluster,
  decide(state, command) {
    if (command.type === 'form') return form(state, command);
    const { status } = state;
    if (status !== 'formed') return reject('not-in-this-state', { status, allowed: ['formed'] });
    switch (command.type) {
      case 'admit-members':
        return admit(state, command);
      case 'release-member':
        return release(state, command);
      case 'set-rotation':
        return setRotation(state, command);
      case 'dissolve': {
        const { to, reference } = command;
        const fault = dayFault(to);
        if (fault) return fault;
        if (to < state.from) return reject('period-inverted', { from: state.from, to });
        return [{ type: 'cluster.dissolved', data: { to, reference } } satisfies ClusterEvent];
      }
    }
  },
  evolve: evolveCluster,
};
