import type { JsonObject } from '../log/json.js';
import type { ClusterYearEvent } from './events.js';
import { noClusterYear, type ClusterYearState } from './state.js';

/** Replays one fact of a cluster's year. */
export function evolveClusterYear(
  state: ClusterYearState,
  recorded: { type: string; data: JsonObject },
): ClusterYearState {
  const event = recorded as unknown as ClusterYearEvent;
  switch (event.type) {
    case 'cluster-year.covenant-signed': {
      const { clusterId, year, leaders, document, conference, indicators, ranking, members } =
        event.data;
      const covenant = { document, conference, indicators, ranking, members };
      return { ...noClusterYear, status: 'signed', clusterId, year, leaders, covenant };
    }
    case 'cluster-year.leaders-named': {
      const { leader, deputies } = event.data;
      return { ...state, leaders: { leader, deputies } };
    }
    case 'cluster-year.scoring-linked':
      return {
        ...state,
        scoreRoundId: event.data.scoreRoundId,
        ranking: [],
        settled: [],
        status: 'signed',
      };
    case 'cluster-year.ranked':
      // Acts on another ranking say nothing about this one.
      return { ...state, status: 'ranked', ranking: event.data.ranking, settled: [] };
    case 'cluster-year.tie-settled': {
      const { order, reference, reason } = event.data;
      return { ...state, settled: [...state.settled, { order, reference, reason }] };
    }
    case 'cluster-year.closed': {
      const { on, place, minutes } = event.data;
      return { ...state, status: 'closed', closing: { on, place, minutes } };
    }
    case 'cluster-year.slots-allotted': {
      const { basis, slots } = event.data;
      return { ...state, status: 'allotted', basis, slots };
    }
    case 'cluster-year.passed-over': {
      const { subjectId, slots } = event.data;
      return { ...state, passedOver: [...state.passedOver, subjectId], slots };
    }
    case 'cluster-year.slot-used': {
      const { place, dossierId } = event.data;
      const slots = state.slots.map((slot) =>
        slot.place === place ? { ...slot, dossierId } : slot,
      );
      return { ...state, slots };
    }
    default:
      return state;
  }
}
