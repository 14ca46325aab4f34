import type { JsonObject } from '../log/json.js';
import type { ClusterEvent } from './events.js';
import type { ClusterState } from './state.js';

/** Replays one fact of a cluster. */
export function evolveCluster(
  state: ClusterState,
  recorded: { type: string; data: JsonObject },
): ClusterState {
  const event = recorded as unknown as ClusterEvent;
  switch (event.type) {
    case 'cluster.formed': {
      const { members, count: _count, ...rest } = event.data;
      const { from } = rest;
      const first = members.map((subjectId) => ({ subjectId, from }));
      return { ...rest, status: 'formed', members: first };
    }
    case 'cluster.members-admitted': {
      const { members, from } = event.data;
      const added = members.map((subjectId) => ({ subjectId, from }));
      return { ...state, members: [...state.members, ...added] };
    }
    case 'cluster.member-released': {
      const { subjectId, to } = event.data;
      const members = state.members.map((member) =>
        member.subjectId === subjectId && member.to === undefined ? { ...member, to } : member,
      );
      return { ...state, members };
    }
    case 'cluster.rotation-set': {
      const { order, firstYear, deputies } = event.data;
      return { ...state, rotation: { order, firstYear, deputies } };
    }
    case 'cluster.dissolved': {
      const { to } = event.data;
      const members = state.members.map((member) =>
        member.to === undefined ? { ...member, to } : member,
      );
      return { ...state, status: 'dissolved', to, members };
    }
    default:
      return state;
  }
}
