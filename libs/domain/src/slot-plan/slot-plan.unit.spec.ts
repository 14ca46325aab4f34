import { given } from '@vinhdanh/testing';
import { slotPlanDecider, type AnnounceSlotPlan } from './decide.js';
import { slotsFor, type SlotPlanYear } from './state.js';

const flag = { from: 1, to: 2, award: 'government-flag' };
const certificate = { from: 3, to: 4, award: 'pm-certificate' };
const plan: SlotPlanYear = {
  ...{ level: 'central', year: 2016, source: 'Văn bản mẫu', verified: false },
  tables: [{ members: { from: 12, to: 12 }, slots: [flag, certificate] }],
};
const announce: AnnounceSlotPlan = { type: 'announce', ...plan };
const announced = { type: 'slot-plan.announced', data: plan };

describe('the award slots of a year', () => {
  it('are entered once, and changed only with a reason', () => {
    given(slotPlanDecider).when(announce).then([announced]);
    given(slotPlanDecider, [announced]).when(announce).then([]);
    const other = { ...announce, verified: true };
    given(slotPlanDecider, [announced]).when(other).thenRejected('slot-plan-needs-reason');
    const reason = 'Đã đối chiếu';
    given(slotPlanDecider, [announced])
      .when({ ...other, reason })
      .thenState({ status: 'announced', verified: true });
  });

  it.each<[string, Partial<SlotPlanYear>]>([
    ['no source', { source: ' ' }],
    ['no slots', { tables: [] }],
    ['no slots', { tables: [{ slots: [] }] }],
    ['gap', { tables: [{ slots: [flag, { ...certificate, from: 4 }] }] }],
    ['overlap', { tables: [{ slots: [flag, { ...certificate, from: 2 }] }] }],
    ['start', { tables: [{ slots: [certificate] }] }],
    ['inverted', { tables: [{ slots: [{ ...flag, from: 1, to: 0 }] }] }],
    ['two open', { tables: [{ slots: [flag] }, { slots: [flag] }] }],
    [
      'sizes meet',
      {
        tables: [
          { members: { from: 1 }, slots: [flag] },
          { members: { from: 9 }, slots: [flag] },
        ],
      },
    ],
    ['year', { year: 16 }],
  ])('are refused with faults: %s', (_name, change) => {
    given(slotPlanDecider)
      .when({ ...announce, ...change })
      .thenRejected('slot-plan-faulty');
  });

  it('go by the size of the cluster, then by the table for any size', () => {
    expect(slotsFor(plan, 12)).toEqual([flag, certificate]);
    expect(slotsFor(plan, 11)).toBeUndefined();
    const both = { ...plan, tables: [...plan.tables, { slots: [flag] }] };
    expect([slotsFor(both, 12)?.length, slotsFor(both, 5)?.length]).toEqual([2, 1]);
  });
});
