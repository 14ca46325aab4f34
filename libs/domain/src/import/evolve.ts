import type { JsonObject } from '../log/json.js';
import type { ImportEventData, ImportEventType } from './events.js';
import { noImport, type ImportState } from './state.js';

/** State after an event; events of other times and kinds leave it alone. */
export function evolve(
  state: ImportState,
  event: { type: string; data: JsonObject },
  _at: string,
  actor: string,
): ImportState {
  const data = <T extends ImportEventType>(_type: T) => event.data as unknown as ImportEventData[T];
  switch (event.type as ImportEventType) {
    case 'import.received': {
      const { proposalId, unitId, sha256, format, purpose, unitLine } = data('import.received');
      const told = purpose ? { purpose, unitLine } : {};
      return { ...noImport, status: 'received', proposalId, unitId, sha256, format, ...told };
    }
    case 'import.read': {
      const { mapping, signature } = data('import.read');
      return { ...state, status: 'read', mapping, signature };
    }
    case 'import.mapped': {
      const { mapping, mappingNo, defaults } = data('import.mapped');
      return { ...state, status: 'mapped', mapping, mappingNo, defaults };
    }
    case 'import.checked':
    case 'import.row-mended':
    case 'import.subjects-decided':
    case 'import.commit-refused': {
      const { good, bad } = data('import.checked');
      return { ...state, status: 'checked', good, bad };
    }
    case 'import.commit-requested': {
      const { commitNo, policy, effectiveOn } = data('import.commit-requested');
      return { ...state, status: 'committing', requestedBy: actor, commitNo, policy, effectiveOn };
    }
    case 'import.committed': {
      const { added, bad } = data('import.committed');
      return { ...state, status: 'committed', added: state.added + added, good: 0, bad };
    }
    case 'import.purged':
      return { ...state, purged: true };
    case 'import.cancelled':
      return { ...state, status: 'cancelled', good: 0, bad: 0 };
    case 'import.failed':
      return { ...state, status: 'failed', failure: data('import.failed').code };
    default:
      return state;
  }
}
