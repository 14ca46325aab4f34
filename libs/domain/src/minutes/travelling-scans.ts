import type { CouncilState } from '../council/index.js';
import type { MinutesScan, MinutesState } from './state.js';

/**
 * Scans of the minutes on paper that may go with these lines: only those that name no other line.
 * A scan of older minutes than those recorded now goes nowhere.
 */
export function travellingScans(
  { recorded, scans = [] }: Pick<MinutesState, 'recorded' | 'scans'>,
  { agenda }: Pick<CouncilState, 'agenda'>,
  dossierIds: ReadonlySet<string>,
): MinutesScan[] {
  const going = new Set(
    Object.entries(agenda.items).flatMap(([id, item]) => (dossierIds.has(id) ? [item] : [])),
  );
  const all = Object.values(agenda.items);
  return scans.filter(
    ({ of, items }) => of === recorded?.fileHash && (items ?? all).every((item) => going.has(item)),
  );
}
