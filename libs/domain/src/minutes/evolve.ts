import type { JsonObject } from '../log/json.js';
import type { MinutesEventData, MinutesEventType } from './events.js';
import { isSigned, type MinutesState, type MinutesVersion } from './state.js';

/** Replays facts. A version's content stays in its event: states are kept small. */
export function evolveMinutes(
  state: MinutesState,
  event: { type: string; data: JsonObject },
  at: string,
  actor: string,
): MinutesState {
  switch (event.type as MinutesEventType) {
    case 'minutes.noted': {
      const { noteId, dossierId } = event.data as MinutesEventData['minutes.noted'];
      const note = { noteId, ...(dossierId ? { dossierId } : {}) };
      const status = state.status === 'none' ? 'noted' : state.status;
      return { ...state, status, notes: [...state.notes, note] };
    }
    case 'minutes.drawn': {
      const { version, hash, basis, reason } =
        event.data as unknown as MinutesEventData['minutes.drawn'];
      const drawn: MinutesVersion = {
        version,
        hash,
        basis,
        ...(reason ? { reason } : {}),
        drawnBy: actor,
        drawnAt: at,
        signatures: {},
      };
      return { ...state, status: 'drawn', versions: [...state.versions, drawn] };
    }
    case 'minutes.signed': {
      const signed = event.data as unknown as MinutesEventData['minutes.signed'];
      const { onBehalfOf } = signed;
      const hand = { by: actor, at, ...(onBehalfOf ? { onBehalfOf } : {}) };
      const versions = state.versions.map((one) =>
        one.version === signed.version
          ? { ...one, signatures: { ...one.signatures, [signed.as]: hand } }
          : one,
      );
      const last = versions.at(-1);
      return { ...state, status: last && isSigned(last) ? 'signed' : 'drawn', versions };
    }
    case 'minutes.recorded': {
      const recorded = event.data as unknown as MinutesEventData['minutes.recorded'];
      return { ...state, status: 'recorded', recorded: { ...recorded, recordedAt: at } };
    }
    case 'minutes.scan-bound': {
      const scan = event.data as unknown as MinutesEventData['minutes.scan-bound'];
      return { ...state, scans: [...(state.scans ?? []), { ...scan, boundAt: at }] };
    }
    default:
      return state;
  }
}
