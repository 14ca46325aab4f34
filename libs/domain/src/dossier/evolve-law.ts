import { to, unchecked, type Evolvers } from './to.js';

/** Which law a line is checked under: by its receipt, or by an officer's reasoned choice. */
export const evolveLaw: Evolvers<'dossier.received' | 'dossier.edition-applied'> = {
  'dossier.received': (state, { by, on }, at) => {
    const receipts = { ...state.receipts, [by]: on };
    if (by === 'ministry') return { ...state, receipts };
    return to(state, 'filed', at, { ...unchecked, receipts });
  },
  'dossier.edition-applied': (state, { edition }, at) =>
    to(state, 'filed', at, { ...unchecked, appliedEdition: edition }),
};
