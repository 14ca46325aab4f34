import type { FactGrade } from '../../eligibility/facts.js';
import type { JsonObject } from '../../log/json.js';
import type { NoNumberReason, NumberKind } from './identity.js';
import type { EntryState, SubjectKind, SubjectState } from './state.js';
import type { SubjectEventType } from './events.js';

/** State after an event; events of other times leave it alone. */
export function evolve(
  state: SubjectState,
  event: { type: string; data: JsonObject },
): SubjectState {
  const { data } = event;
  switch (event.type as SubjectEventType) {
    case 'subject.registered':
      return {
        status: 'registered',
        kind: data.kind as SubjectKind,
        unitId: String(data.unitId),
        unitLine: data.unitLine as string[],
        synthetic: data.synthetic === true,
        entries: {},
        ...numberOf(data),
      };
    case 'subject.amended':
      return {
        ...state,
        ...(data.unitId === undefined
          ? {}
          : { unitId: String(data.unitId), unitLine: data.unitLine as string[] }),
        ...numberOf(data),
      };
    case 'subject.number-sealed':
      return { ...state, ...numberOf(data) };
    case 'subject.died':
      return { ...state, dead: true };
    case 'subject.merged':
      return { ...state, status: 'merged', mergedInto: String(data.into) };
    case 'subject.unmerged': {
      const { mergedInto: _into, ...rest } = state;
      return { ...rest, status: 'registered' };
    }
    case 'subject.erased':
      return { ...state, status: 'erased', entries: {} };
    case 'subject.coverage-stated':
      return { ...state, coverage: { from: Number(data.from), to: Number(data.to) } };
    case 'subject.record-added':
    case 'subject.record-corrected':
      return withEntry(state, data, {
        what: String(data.what),
        key: String(data.key),
        grade: data.grade as FactGrade,
        ...(data.follows ? { follows: String(data.follows), says: String(data.says) } : {}),
      });
    case 'subject.record-withdrawn':
      return withEntry(state, data, { withdrawn: true });
    case 'subject.record-stripped': {
      const { actId, number, on } = data as Record<string, string>;
      return withEntry(state, data, { stripped: { actId, number, on } as EntryState['stripped'] });
    }
    case 'subject.record-restored':
      return withEntry(state, data, { stripped: undefined });
    case 'subject.record-graded':
      return withEntry(state, data, { grade: data.grade as FactGrade });
    default:
      return state;
  }
}

function withEntry(
  state: SubjectState,
  { entryId }: JsonObject,
  change: Partial<EntryState>,
): SubjectState {
  const id = String(entryId);
  const entry = { ...state.entries[id], ...change } as EntryState;
  if (!entry.stripped) delete entry.stripped;
  return { ...state, entries: { ...state.entries, [id]: entry } };
}

const numberOf = ({ number, noNumber }: JsonObject): Partial<SubjectState> => ({
  ...(number === undefined ? {} : { number: number as NumberKind | 'none' }),
  ...(noNumber === undefined ? {} : { noNumber: noNumber as NoNumberReason }),
});
