import type { JsonObject } from '../log/json.js';
import { reject, type Rejection } from '../log/rejection.js';
import type { LineFields } from './commands.js';
import type {
  DossierEvent,
  DossierEventData,
  DossierEventType,
  PublicLineFields,
} from './event-data.js';
import type { DossierState } from './state.js';
import type { DossierStatus } from './status.js';

/** An event of a dossier; `words` (free text about a person) become its private part. */
export function fact<K extends DossierEventType>(
  type: K,
  data: DossierEventData[K],
  subjectId?: string,
  words?: JsonObject,
): DossierEvent {
  const said = words && Object.values(words).some((word) => word !== undefined);
  const event = {
    type,
    data,
    ...(said && subjectId ? { private: { subjectId, body: words } } : {}),
  };
  return event as unknown as DossierEvent;
}

/** Rejection `not-in-this-state` unless the dossier is in one of the allowed statuses. */
export function unlessIn(state: DossierState, ...allowed: DossierStatus[]): Rejection | undefined {
  if (allowed.includes(state.status)) return undefined;
  return reject('not-in-this-state', { status: state.status, allowed });
}

/** Splits what everybody may read from the words about a person. */
export function split(fields: Partial<LineFields>): {
  open: PublicLineFields;
  words: JsonObject;
} {
  const { summary, post, ...open } = fields;
  return {
    open,
    words: {
      ...(summary === undefined ? {} : { summary }),
      ...(post === undefined ? {} : { post }),
    },
  };
}
