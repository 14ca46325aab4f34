import type { Decider } from '../log/decider.js';
import type { CatalogueCommand, CataloguePolicy } from './commands.js';
import { evolve } from './evolve.js';
import { activate } from './rules/activate.js';
import { amend } from './rules/amend.js';
import { confirm, withdrawConfirmation } from './rules/confirm.js';
import { noCatalogue, type CatalogueState } from './state.js';

/** Rules of an edition of the catalogue; the stream's id is the edition's code. */
export const catalogueDecider: Decider<CatalogueState, CatalogueCommand, CataloguePolicy> = {
  kind: 'catalogue',
  initial: noCatalogue,
  decide(state, command, policy) {
    switch (command.type) {
      case 'activate':
        return activate(state, command, policy);
      case 'amend':
        return amend(state, command, policy);
      case 'confirm':
        return confirm(state, command, policy);
      case 'withdraw-confirmation':
        return withdrawConfirmation(state, command);
    }
  },
  evolve,
};
