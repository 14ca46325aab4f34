import type { JsonObject } from '../log/json.js';
import type { ProposalEvent, ProposalEventData } from './events.js';

/** An event of a proposal; `words` (names, reasons) become its private part, kept by the unit. */
export function fact<K extends keyof ProposalEventData>(
  type: K,
  data: ProposalEventData[K],
  unitId?: string,
  words?: JsonObject,
): ProposalEvent {
  const event = {
    type,
    data,
    ...(words && unitId ? { private: { subjectId: unitId, body: words } } : {}),
  };
  return event as unknown as ProposalEvent;
}
