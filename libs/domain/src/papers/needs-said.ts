import type { PaperSide } from '../dossier/held-paper.js';
import type { PaperEventData } from '../dossier/paper-events.js';
import type { RecordedPaperEvent } from './line-papers.js';

/** The last word on whether a paper under a condition is asked for here, and whose it was. */
export interface NeedSaid {
  kind: string;
  needed: boolean;
  side: PaperSide;
  /** ISO instant. */
  at: string;
  actor: string;
  unitId: string | null;
  /** Null without one, or once erased. */
  note: string | null;
}

export const NEED_SAID = 'dossier.paper-need-said';

/** One for each kind somebody has spoken of. */
export function needsSaid(events: readonly RecordedPaperEvent[]): NeedSaid[] {
  const last = new Map<string, NeedSaid>();
  for (const { type, data, body, recordedAt: at, actor, unitId } of events) {
    if (type !== NEED_SAID) continue;
    const { kind, needed, side } = data as unknown as PaperEventData[typeof NEED_SAID];
    const note = typeof body?.note === 'string' ? body.note : null;
    last.set(kind, { kind, needed, side, at, actor, unitId, note });
  }
  return [...last.values()];
}
