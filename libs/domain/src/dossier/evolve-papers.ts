import { holding, without, type HeldPaper } from './held-paper.js';
import type { PaperEventData } from './paper-events.js';
import type { DossierState } from './state.js';
import { to, unchecked, type Evolvers } from './to.js';

/** What a unit puts to a line that was sent back answers the request. */
function answered(state: DossierState, paperId: string): Partial<DossierState> {
  if (state.status !== 'returned' || !state.returned) return {};
  const given = [...new Set([...(state.returned.given ?? []), paperId])];
  return { returned: { ...state.returned, given } };
}

export const evolvePapers: Evolvers<keyof PaperEventData> = {
  'dossier.paper-attached': (state, { paperId, kind, version, sha256, side, scan }) => {
    const paper: HeldPaper = {
      ...{ kind, version, by: side, sha256 },
      ...(scan === 'pending' ? { scan } : {}),
    };
    const held = { ...without(state, paperId), [paperId]: paper };
    return { ...holding(state, held, kind), ...answered(state, paperId) };
  },
  'dossier.paper-withdrawn': (state, { paperId, kind, recheck }, at) => {
    const next = holding(state, without(state, paperId), kind);
    const given = next.returned?.given?.filter((id) => id !== paperId);
    if (recheck) return to(next, 'filed', at, unchecked);
    return given ? { ...next, returned: { ...next.returned!, given } } : next;
  },
  'dossier.secret-paper-noted': (state, { paperId, kind, side, secrecy }) => {
    const paper: HeldPaper = { kind, version: 0, by: side, secrecy };
    const held = { ...without(state, paperId), [paperId]: paper };
    return { ...holding(state, held, kind), ...answered(state, paperId) };
  },
  'dossier.paper-scanned': (state, { paperId, kind, version, result }) => {
    const paper = state.held?.[paperId];
    if (!paper || paper.version !== version) return state;
    const { scan: _before, ...rest } = paper;
    const scanned: HeldPaper = result === 'infected' ? { ...rest, scan: 'infected' } : rest;
    return holding(state, { ...state.held, [paperId]: scanned }, kind);
  },
  'dossier.paper-need-said': (state, { kind, needed }) => ({
    ...state,
    paperNeeds: { ...state.paperNeeds, [kind]: needed },
  }),
};
