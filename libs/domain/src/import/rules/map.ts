import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { MapImport, RecordCheck } from '../commands.js';
import { IDENTIFIES } from '../layout/year-columns.js';
import { isHistory, type ImportState } from '../state.js';
import type { Field, SheetMapping } from '../types.js';

/**
 * The person says what each column holds. May be said again until lines were added; every time the
 * whole list is checked anew.
 */
export function map(state: ImportState, command: MapImport): Decision {
  if (!['read', 'mapped', 'checked'].includes(state.status) || state.added > 0)
    return reject('not-in-this-state', { status: state.status, allowed: ['read', 'checked'] });
  if (command.mapping.length === 0) return reject('no-sheet-mapped');
  const identifies = isHistory(state) ? IDENTIFIES : NAMES;
  const unnamed = command.mapping.find((sheet) => !namesSomebody(sheet, identifies));
  if (unnamed) return reject('no-name-column', { sheet: unnamed.sheet });
  const { mapping, defaults } = command;
  return [{ type: 'import.mapped', data: { mappingNo: state.mappingNo + 1, mapping, defaults } }];
}

/** Result of the dry run, unless the person has mapped anew meanwhile. */
export function recordCheck(state: ImportState, command: RecordCheck): Decision {
  if (state.status !== 'mapped' || command.mappingNo !== state.mappingNo) return [];
  const { mappingNo, good, bad } = command;
  return [{ type: 'import.checked', data: { mappingNo, good, bad } }];
}

const NAMES: readonly Field[] = ['name', 'given-name'];

const namesSomebody = (sheet: SheetMapping, identifies: readonly Field[]): boolean =>
  Object.values(sheet.columns).some((field) => identifies.includes(field));
