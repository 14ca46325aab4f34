import type { Decider, Decision } from '../log/decider.js';
import type { CriteriaSetCommand, CriteriaSetPolicy } from './commands.js';
import { evolveCriteriaSet } from './evolve.js';
import { activate, retire } from './rules/force.js';
import { amend, define } from './rules/write.js';
import { noCriteriaSet, type CriteriaSetState } from './state.js';

function decide(
  state: CriteriaSetState,
  command: CriteriaSetCommand,
  policy: CriteriaSetPolicy,
): Decision {
  switch (command.type) {
    case 'define':
      return define(state, command, policy);
    case 'amend':
      return amend(state, command, policy);
    case 'activate':
      return activate(state, command);
    case 'retire':
      return retire(state, command);
  }
}

/** Rules of a set of criteria beyond the law: written, put in force, retired. */
export const criteriaSetDecider: Decider<CriteriaSetState, CriteriaSetCommand, CriteriaSetPolicy> =
  {
    kind: 'criteria-set',
    initial: noCriteriaSet,
    decide,
    evolve: evolveCriteriaSet,
  };
