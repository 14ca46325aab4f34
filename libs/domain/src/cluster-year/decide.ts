import type { Decider } from '../log/decider.js';
import type { ClusterYearCommand, ClusterYearPolicy } from './commands.js';
import { evolveClusterYear } from './evolve.js';
import { linkScoring, nameLeaders, signCovenant } from './rules/covenant.js';
import { close, rank, settleTie } from './rules/rank.js';
import { allotSlots, passOver, useSlot } from './rules/slots.js';
import { noClusterYear, type ClusterYearState } from './state.js';

/** Rules of one year of a cluster: covenant, scores, ranking, conference, slots. */
export const clusterYearDecider: Decider<ClusterYearState, ClusterYearCommand, ClusterYearPolicy> =
  {
    kind: 'cluster-year',
    initial: noClusterYear,
    decide(state, command, policy) {
      switch (command.type) {
        case 'sign-covenant':
          return signCovenant(state, command, policy);
        case 'name-leaders':
          return nameLeaders(state, command, policy);
        case 'link-scoring':
          return linkScoring(state, command, policy);
        case 'rank':
          return rank(state, policy);
        case 'settle-tie':
          return settleTie(state, command);
        case 'close':
          return close(state, command, policy);
        case 'allot-slots':
          return allotSlots(state, command, policy);
        case 'pass-over':
          return passOver(state, command, policy);
        case 'use-slot':
          return useSlot(state, command, policy);
      }
    },
    evolve: evolveClusterYear,
  };
