import type { JsonObject } from '../../log/json.js';
import { searchKeys } from '../text/search-terms.js';
import { nameKey } from '../text/name-key.js';
import { sortKey } from '../text/sort-key.js';
import type { SubjectState } from './state.js';

/** What an event does to the searchable register (vd_subject): columns by name. */
export interface SubjectWrite {
  /** The event that makes the row. */
  first: boolean;
  set: JsonObject;
}

/**
 * The change in the register after an event of a subject; undefined for events that say nothing
 * there. `body` is the private part, absent once erased: then the row keeps no name. Mergers and
 * erasures are the database's own affair, since they touch more rows than this one.
 */
export function subjectWrite(
  event: { type: string; data: JsonObject },
  body: JsonObject | undefined,
  after: SubjectState,
): SubjectWrite | undefined {
  const { data } = event;
  const { kind } = after;
  switch (event.type) {
    case 'subject.registered': {
      const { unitId, unitLine, synthetic } = data;
      const set = {
        kind,
        unit_id: unitId,
        unit_line: unitLine,
        synthetic,
        number_kind: data.number,
      };
      return { first: true, set: { ...set, ...personColumns(body, kind), ...bodyColumns(data) } };
    }
    case 'subject.amended': {
      const { unitId, unitLine, number } = data;
      const moved = unitId === undefined ? {} : { unit_id: unitId, unit_line: unitLine };
      const numbered = number === undefined ? {} : { number_kind: number };
      const set = { ...moved, ...numbered, ...personColumns(body, kind), ...bodyColumns(data) };
      return { first: false, set };
    }
    case 'subject.number-sealed':
      return { first: false, set: { number_kind: data.number, ...personColumns(body, kind) } };
    case 'subject.died':
      return {
        first: false,
        set: { died: true, died_on: body?.diedOn ?? null, heirs: body?.heirs ?? null },
      };
    case 'subject.coverage-stated':
      return { first: false, set: { coverage_from: data.from, coverage_to: data.to } };
    default:
      return undefined;
  }
}

const COLUMNS = {
  birthYear: 'birth_year',
  birthDate: 'birth_date',
  sex: 'sex',
  nationality: 'nationality',
  staffCode: 'staff_code',
  representative: 'representative',
} as const;

function personColumns(body: JsonObject | undefined, kind: SubjectState['kind']): JsonObject {
  const set: JsonObject = {};
  for (const [field, column] of Object.entries(COLUMNS))
    if (body?.[field] !== undefined) set[column] = body[field];
  if (typeof body?.name === 'string') {
    set.name = body.name;
    set.name_key = nameKey(body.name);
    set.sort_key = sortKey(body.name, kind === 'individual');
    set.keys = searchKeys(body.name);
  }
  if (body?.number !== undefined) {
    const number = (body.number ?? {}) as JsonObject;
    set.number_sealed = number.sealed ?? null;
    set.number_hash = number.hash ?? null;
  }
  return set;
}

const BODY_COLUMNS = {
  foundedOn: 'founded_on',
  flagEligible: 'flag_eligible',
  organisationId: 'organisation_id',
} as const;

const bodyColumns = (data: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(BODY_COLUMNS).flatMap(([field, column]) =>
      data[field] === undefined ? [] : [[column, data[field]]],
    ),
  );
