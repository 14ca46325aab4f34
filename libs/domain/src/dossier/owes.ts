import type { WorkItemOwed } from '../log/decider.js';
import type { DossierState } from './state.js';

/** What a person owes this line now; the machine's own duties are tasks, not work items. */
export function dossierOwes(state: DossierState): WorkItemOwed[] {
  const item = (kind: string, role: string, more: Partial<WorkItemOwed> = {}): WorkItemOwed[] => [
    { kind, stage: state.stage, role, since: state.since, ...more },
  ];
  switch (state.status) {
    case 'checked': {
      const due = state.check ? { finishBy: state.check.finishBy } : {};
      if (state.check?.duplicates.length) return item('settle-duplicate', 'specialist', due);
      return state.level === 'unit'
        ? item('appraise', 'managing-unit', { unitId: receiver(state), ...due })
        : item('appraise', 'specialist', due);
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

/** Unit that a line of level `unit` is addressed to: the next one up, or the unit itself. */
function receiver(state: DossierState): string {
  const { unitLine, filingUnitId } = state;
  return unitLine[unitLine.indexOf(filingUnitId) + 1] ?? filingUnitId;
}
