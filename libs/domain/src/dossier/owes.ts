import type { WorkItemOwed } from '../log/decider.js';
import { ownBodyOf } from './own-body.js';
import type { DossierState } from './state.js';

/** What a person owes this line now; the machine's own duties are tasks, not work items. */
export function dossierOwes(state: DossierState): WorkItemOwed[] {
  const item = (kind: string, role: string, more: Partial<WorkItemOwed> = {}): WorkItemOwed[] => [
    { kind, stage: state.stage, role, since: state.since, ...more },
  ];
  switch (state.status) {
    case 'checked': {
      const due = state.check ? { finishBy: state.check.finishBy } : {};
      const kind = state.check?.duplicates.length ? 'settle-duplicate' : 'appraise';
      return state.level === 'unit'
        ? item(kind, 'managing-unit', { unitId: ownBodyOf(state), ...due })
        : item(kind, 'specialist', due);
    }
    case 'returned':
      return item('supplement', 'unit-clerk', {
        unitId: state.filingUnitId,
        ...(state.returned ? { finishBy: state.returned.deadline } : {}),
      });
    case 'held':
      return [
        ...item('verify-matter', 'specialist'),
        ...(state.hold?.replyBy && !state.hold.repliedOn
          ? item('reply', 'unit-clerk', {
              unitId: state.filingUnitId,
              finishBy: state.hold.replyBy,
            })
          : []),
      ];
    case 'returned-by-centre':
      return item('answer-centre', 'specialist');
    default:
      return [];
  }
}
