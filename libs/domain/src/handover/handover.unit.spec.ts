import * as fc from 'fast-check';
import { given, someone } from '@vinhdanh/testing';
import { isRejection } from '../log/rejection.js';
import type { HandObjects, HandoverCommand, HandoverPolicy } from './commands.js';
import { handoverDecider } from './decide.js';
import { awardsOf, heldItems, noHandover, type HandedItem } from './state.js';

const facts = { dossierId: 'd', subjectId: 's', unitId: 'u', unitLine: ['u'], award: 'order' };
const line = { ...facts, status: 'granted', decidedOn: '2026-01-20' };
const policy: HandoverPolicy = { line };
const items: HandedItem[] = [{ object: 'medal' }, { object: 'certificate', serial: 'A1' }];
const hand: HandObjects = {
  ...{ type: 'hand', on: '2026-02-01', to: 'recipient', items, reference: '1/BN' },
};
const handed = {
  type: 'handover.handed',
  data: { ...facts, on: '2026-02-01', to: 'recipient', items, reference: '1/BN', count: 2 },
};
const lose: HandoverCommand = {
  ...{ type: 'report-lost', on: '2026-03-01', items: [items[1]!], reason: 'Cháy nhà' },
};
const lost = {
  type: 'handover.lost',
  data: { on: '2026-03-01', items: [items[1]!], count: 1, why: 'Cháy nhà' },
};
const anew: HandoverCommand = {
  ...{ ...hand, type: 'reissue', on: '2026-04-01' },
  items: [{ object: 'certificate', serial: 'A2' }],
};
const back: HandoverCommand = {
  ...{ type: 'take-back', on: '2026-05-01', items, cause: 'annulled', reference: '5/QĐ' },
};

describe('the objects of a line', () => {
  it('are listed, handed once, and named by who took them', () => {
    const list: HandoverCommand = { type: 'list', ceremonyId: 'c' };
    const planned = { ...policy, ceremony: { status: 'planned' } };
    const listed = { type: 'handover.listed', data: { ...facts, ceremonyId: 'c' } };
    given(handoverDecider).when(list, planned).then([listed]);
    given(handoverDecider, [listed]).when(list, planned).then([]);
    given(handoverDecider).when(list, policy).thenRejected('no-such-ceremony');
    given(handoverDecider, [listed]).when(hand, policy).then([handed]);
    given(handoverDecider, [listed, handed]).when(hand, policy).thenRejected('handed-already');
    given(handoverDecider, [handed]).when(list, planned).thenRejected('not-in-this-state');
  });

  it('go to an heir the register names, whose name stays apart', () => {
    const dead = { ...policy, dead: true, heirs: ['Người thân mẫu'] };
    given(handoverDecider).when(hand, dead).thenRejected('recipient-dead');
    const toHeir: HandObjects = { ...hand, to: 'heir', heir: 1 };
    given(handoverDecider)
      .when({ ...toHeir, heir: 2 }, dead)
      .thenRejected('heir-unknown');
    given(handoverDecider)
      .when(toHeir, { ...dead, dead: false })
      .thenRejected('heir-unknown');
    const body = { receiver: 'Người thân mẫu' };
    const given1 = { ...handed, data: { ...handed.data, to: 'heir' } };
    given(handoverDecider)
      .when(toHeir, dead)
      .then([{ ...given1, private: { subjectId: 's', body } }]);
    const other: HandObjects = { ...hand, to: 'representative' };
    given(handoverDecider).when(other, policy).thenRejected('receiver-missing');
    given(handoverDecider)
      .when({ ...other, receiver: 'Người nhận thay mẫu' }, policy)
      .thenState({ handings: [{ to: 'representative' }] });
  });

  const order: HandoverCommand = {
    ...{ type: 'order-reprint', actId: 'a', on: '2026-03-01', fields: ['meritFrom', 'post'] },
  };
  const ordered = {
    type: 'handover.reprint-ordered',
    data: { actId: 'a', on: '2026-03-01', fields: ['meritFrom'], items: [items[1]!], count: 1 },
  };
  const reprint: HandoverCommand = {
    ...{ type: 'reprint', actId: 'a', on: '2026-04-01', to: 'recipient', reference: '7/BB' },
    ...{ replaced: [items[1]!], items: [{ object: 'certificate', serial: 'B1' }] },
  };

  it('are printed anew where an act changed what stands on them', () => {
    given(handoverDecider).when(order).then([]);
    given(handoverDecider, [handed]).when(order).then([ordered]);
    given(handoverDecider, [handed, ordered]).when(order).then([]);
    given(handoverDecider, [handed])
      .when({ ...order, fields: ['positionClass'] })
      .then([]);
    given(handoverDecider, [handed]).when(reprint, policy).thenRejected('no-reprint-owed');
    const owed = given(handoverDecider, [handed, ordered]);
    owed.when({ ...reprint, items: [items[1]!] }, policy).thenRejected('serial-used');
    owed
      .when({ ...reprint, replaced: [items[0]!], items: [{ object: 'medal' }] }, policy)
      .thenRejected('one-for-one');
    owed
      .when({ ...reprint, replaced: [{ object: 'certificate', serial: 'Z' }] }, policy)
      .thenRejected('items-not-held');
    const stopped = { line: { ...line, status: 'suspended' } };
    owed.when(reprint, stopped).thenRejected('award-suspended');
  });

  it('leave the old number void, the new one linked, and nothing to be issued anew', () => {
    const done = given(handoverDecider, [handed, ordered]).when(reprint, policy);
    done.thenState({
      reprints: [
        {
          ...{ actId: 'a', on: '2026-03-01', fields: ['meritFrom'], items: [items[1]!] },
          done: {
            ...{ on: '2026-04-01', reference: '7/BB', old: [items[1]!] },
            anew: [{ object: 'certificate', serial: 'B1' }],
          },
        },
      ],
      returned: [{ cause: 'reprinted', items: [items[1]!] }],
    });
    const events = handoverDecider.decide(
      given(handoverDecider, [handed, ordered]).state,
      reprint,
      policy,
      { actor: 'x', at: '2026-04-01T00:00:00Z' },
    );
    const after = given(handoverDecider, [
      handed,
      ordered,
      ...(events as { type: string; data: object }[]),
    ]);
    expect(heldItems(after.state)).toEqual([
      { object: 'medal' },
      { object: 'certificate', serial: 'B1' },
    ]);
    // What was exchanged was not lost.
    after.when(anew, policy).thenRejected('nothing-lost');
    after.when(reprint, policy).thenRejected('no-reprint-owed');
  });

  it('bear numbers of their own, and no two the same', () => {
    const two: HandedItem[] = ['A1', 'A2'].map((serial) => ({ object: 'certificate', serial }));
    const both = { ...handed, data: { ...handed.data, items: two } };
    const again = { ...ordered, data: { ...ordered.data, items: two, count: 2 } };
    const same: HandedItem = { object: 'certificate', serial: 'B1' };
    const twins = { ...reprint, replaced: two, items: [same, { ...same }] } as HandoverCommand;
    given(handoverDecider, [both, again]).when(twins, policy).thenRejected('serial-used');
    const apart = { ...twins, items: [same, { ...same, serial: 'B2' }] } as HandoverCommand;
    given(handoverDecider, [both, again])
      .when(apart, policy)
      .thenState({ reprints: [{ done: {} }] });
  });

  it('are of the award they were printed for, one exchanged as well as one not yet', () => {
    const [a, b, c]: HandedItem[] = ['A1', 'A2', 'B1'].map((serial) => ({
      ...{ object: 'certificate', serial },
    }));
    const both = { ...handed, data: { ...handed.data, items: [a!, b!] } };
    const again = { ...ordered, data: { ...ordered.data, items: [a!, b!], count: 2 } };
    const half = { ...reprint, replaced: [a!], items: [c!] } as HandoverCommand;
    const amended = { line: { ...line, award: 'order-second' } };
    const begun = given(handoverDecider, [both, again]);
    const done = handoverDecider.decide(begun.state, half, amended, someone);
    expect(done).toMatchObject([{ data: { award: 'order-second' } }]);
    const past = done as { type: string; data: object }[];
    const { state } = given(handoverDecider, [both, again, ...past]);
    expect(state.award).toBe('order-second');
    expect(awardsOf(state, [b!, c!])).toEqual(['order', 'order-second']);
    // Older events do not tell: what they printed counts as of the award first given.
    const { award: _untold, ...old } = past[0]!.data as { award: string };
    const older = given(handoverDecider, [both, again, { ...past[0]!, data: old }]).state;
    expect(older.award).toBe('order');
    expect(awardsOf(older, [b!, c!])).toEqual(['order', 'order']);
    const issued = {
      type: 'handover.reissued',
      data: { on: '2026-04-01', to: 'recipient', items: [c!], award: 'order-second' },
    };
    const fresh = given(handoverDecider, [handed, lost, issued]).state;
    expect(awardsOf(fresh, [c!])).toEqual(['order-second']);
  });

  it('are issued anew only as far as they were lost', () => {
    given(handoverDecider, [handed]).when(anew, policy).thenRejected('nothing-lost');
    given(handoverDecider, [handed]).when(lose, policy).then([lost]);
    const missing = given(handoverDecider, [handed, lost]);
    missing.when(lose, policy).thenRejected('items-not-held');
    missing.when(anew, policy).thenState({ status: 'handed' });
    const flag: HandoverCommand = { ...anew, items: [{ object: 'flag' }] } as HandoverCommand;
    missing.when(flag, policy).thenRejected('nothing-lost');
    const again = {
      type: 'handover.reissued',
      data: { on: '2026-04-01', to: 'recipient', items: [{ object: 'certificate', serial: 'A2' }] },
    };
    const { state } = given(handoverDecider, [handed, lost, again]);
    expect(heldItems(state)).toEqual([
      { object: 'medal' },
      { object: 'certificate', serial: 'A2' },
    ]);
    given(handoverDecider, [handed, lost, again]).when(anew, policy).thenRejected('nothing-lost');
  });

  it('come back after an annulment, and only then by force', () => {
    given(handoverDecider, [handed]).when(back, policy).thenRejected('line-not-annulled');
    const annulled = { line: { ...line, status: 'annulled' } };
    given(handoverDecider, [handed]).when(back, annulled).thenState({ status: 'returned' });
    const half = { ...back, items: [items[0]!] } as HandoverCommand;
    given(handoverDecider, [handed]).when(half, annulled).thenState({ status: 'handed' });
    given(handoverDecider).when(hand, annulled).thenRejected('line-not-granted');
  });

  it.each<[string, object, HandoverPolicy]>([
    ['items-missing', { ...hand, items: [] }, policy],
    ['before-decision', { ...hand, on: '2026-01-19' }, policy],
    ['bad-date', { ...hand, on: '2026-02-30' }, policy],
    ['line-not-granted', hand, {}],
    ['items-not-held', lose, policy],
    ['items-not-held', back, policy],
  ])('say %s', (code, command, rules) => {
    given(handoverDecider)
      .when(command as HandoverCommand, rules)
      .thenRejected(code);
  });

  it('never leave anybody with less than nothing, nor with more than was handed', () => {
    const object = fc.constantFrom<HandedItem>(
      { object: 'medal' },
      { object: 'certificate', serial: 'A1' },
      { object: 'certificate', serial: 'A2' },
    );
    const some = fc.array(object, { minLength: 1, maxLength: 3 });
    const verb = fc.constantFrom('hand', 'report-lost', 'reissue', 'take-back');
    fc.assert(
      fc.property(fc.array(fc.tuple(verb, some), { maxLength: 25 }), (steps) => {
        let state = noHandover;
        for (const [type, given1] of steps) {
          const command = { ...hand, type, items: given1, reason: 'x', cause: 'given-back' };
          const context = { actor: 'x', at: '2026-03-01T00:00:00Z' };
          const decided = handoverDecider.decide(state, command as never, policy, context);
          if (isRejection(decided)) continue;
          for (const event of decided)
            state = handoverDecider.evolve(state, event as never, context.at, 'x');
          const count = (lists: { items: HandedItem[] }[]) =>
            lists.reduce((sum, one) => sum + one.items.length, 0);
          const { handings, lost: gone, returned } = state;
          expect(heldItems(state).length).toBe(count(handings) - count(gone) - count(returned));
          expect(count(handings.slice(1))).toBeLessThanOrEqual(count(gone));
        }
      }),
    );
  });
});
