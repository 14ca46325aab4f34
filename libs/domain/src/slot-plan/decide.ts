import { canonical } from '../log/canonical.js';
import type { Decider, Decision } from '../log/decider.js';
import type { Json } from '../log/json.js';
import { reject } from '../log/rejection.js';
import type { SlotPlanEvent } from './events.js';
import { planFaults } from './plan-faults.js';
import { noSlotPlan, type SlotPlanState, type SlotPlanYear } from './state.js';

/** The whole year at once: it replaces what stood there, which needs a reason. */
export interface AnnounceSlotPlan extends SlotPlanYear {
  type: 'announce';
  reason?: string;
}

/** The same again changes nothing. Rejects `slot-plan-faulty`, `slot-plan-needs-reason`. */
function announce(state: SlotPlanState, command: AnnounceSlotPlan): Decision {
  const { type: _type, reason, ...plan } = command;
  const faults = planFaults(plan);
  if (faults.length > 0) return reject('slot-plan-faulty', { faults });
  if (state.status === 'announced') {
    const { status: _status, ...known } = state;
    if (canonical(known as unknown as Json) === canonical(plan as unknown as Json)) return [];
    if (!reason?.trim()) return reject('slot-plan-needs-reason', { year: plan.year });
  }
  const data = { ...plan, ...(reason ? { reason } : {}) };
  return [{ type: 'slot-plan.announced', data } satisfies SlotPlanEvent];
}

/** Rules of the award slots of a year; the stream is one level in one year. */
export const slotPlanDecider: Decider<SlotPlanState, AnnounceSlotPlan> = {
  kind: 'slot-plan',
  initial: noSlotPlan,
  decide: (state, command) => announce(state, command),
  evolve(state, event) {
    if (event.type !== 'slot-plan.announced') return state;
    const { reason: _reason, ...plan } = event.data;
    return { ...(plan as unknown as SlotPlanYear), status: 'announced' };
  },
};
