import type { DossierStatus } from '@vinhdanh/domain';

/** How far a slot has come: by right, by a filed line, by a decision. */
export const SLOT_STATUSES = ['expected', 'proposed', 'granted', 'refused', 'annulled'] as const;
export type SlotStatus = (typeof SLOT_STATUSES)[number];

const ENDED: readonly DossierStatus[] = ['withdrawn', 'removed'];
const REFUSED: readonly DossierStatus[] = ['not-eligible', 'failed', 'refused'];

/** A line that came to nothing: its slot may be used by another. */
export const lineIsOver = (status: DossierStatus): boolean =>
  ENDED.includes(status) ||
  REFUSED.includes(status) ||
  status === 'annulled' ||
  status === 'stripped';

/** A slot's status is its line's, so that neither can contradict the other. */
export function slotStatus(line: DossierStatus | undefined): SlotStatus {
  if (line === undefined || line === 'none' || line === 'draft') return 'expected';
  if (line === 'granted' || line === 'annulled') return line;
  if (line === 'suspended') return 'granted';
  if (line === 'stripped') return 'annulled';
  if (ENDED.includes(line)) return 'expected';
  return REFUSED.includes(line) ? 'refused' : 'proposed';
}
