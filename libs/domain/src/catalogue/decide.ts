import type { Decider } from '../log/decider.js';
import type { CatalogueCommand } from './commands.js';
import { activate } from './rules/activate.js';
import { noCatalogue, type CatalogueState } from './state.js';

/** Rules of an edition of the catalogue; the stream's id is the edition's code. */
export const catalogueDecider: Decider<CatalogueState, CatalogueCommand> = {
  kind: 'catalogue',
  initial: noCatalogue,
  decide(state, command) {
    switch (command.type) {
      case 'activate':
        return activate(state, command);
    }
  },
  evolve(state, event, at) {
    if (event.type !== 'catalogue.edition-activated') return state;
    const { edition, hash } = event.data;
    return { status: 'active', edition: String(edition), hash: String(hash), activatedAt: at };
  },
};
