import type { AwardObject } from '../stock/state.js';

/** One thing handed over. */
export interface HandedItem {
  object: AwardObject;
  /** Number in the register of certificates. */
  serial?: string;
}

export const RECEIVERS = ['recipient', 'heir', 'representative'] as const;
/** Who took it; the name of anybody but the recipient stands in the private part. */
export type Receiver = (typeof RECEIVERS)[number];

/** What went out for a line at one time: the first copy, or one in place of something lost. */
export interface Handing {
  on: string;
  to: Receiver;
  items: HandedItem[];
  reference: string;
  /** Award whose form went out; absent where it is the line's own, and of older events. */
  award?: string;
  /** In place of certificates an act has changed, by the id of the act. */
  reprintOf?: string;
}

/**
 * The objects of one granted line. `lost`: something handed over is lost or spoilt and not issued
 * anew; `returned`: all of it came back.
 */
/** What is to be printed anew because an act changed the award, and what came of it. */
export interface ReprintOrder {
  actId: string;
  /** ISO day of the act. */
  on: string;
  fields: string[];
  items: HandedItem[];
  /** Absent while it is owed. `old` is void, `anew` stands in its place, in the same order. */
  done?: { on: string; reference: string; old: HandedItem[]; anew: HandedItem[] };
}

/** Fields of a line that stand on a certificate. */
export const PRINTED: ReadonlySet<string> = new Set([
  'award',
  'number',
  'decidedOn',
  'meritFrom',
  'meritTo',
  'name',
]);

export interface HandoverState {
  status: 'none' | 'listed' | 'handed' | 'lost' | 'returned';
  dossierId: string;
  subjectId: string;
  unitId: string;
  unitLine: string[];
  /** As of what went out last. */
  award: string;
  ceremonyId?: string;
  /** Oldest first; all but the first are issued anew. */
  handings: Handing[];
  lost: { on: string; items: HandedItem[]; reason: string }[];
  /** `reprinted`: void, another stands in its place. */
  returned: {
    on: string;
    items: HandedItem[];
    cause: ReturnCause | 'reprinted';
    reference: string;
  }[];
  /** Absent: none was ever owed. */
  reprints?: ReprintOrder[];
}

/** Annulled or stripped; the recipient gave it back; nobody could be reached. */
export const RETURN_CAUSES = ['annulled', 'given-back', 'undeliverable'] as const;
export type ReturnCause = (typeof RETURN_CAUSES)[number];

export const noHandover: HandoverState = {
  ...{ status: 'none', dossierId: '', subjectId: '', unitId: '', unitLine: [], award: '' },
  ...{ handings: [], lost: [], returned: [] },
};

const keyOf = ({ object, serial = '' }: HandedItem): string => `${object}/${serial}`;

/** What of the items is not among those given; each counts once. */
export function itemsWithout<T extends HandedItem>(
  items: readonly T[],
  gone: readonly HandedItem[],
): T[] {
  const left = gone.map(keyOf);
  return items.filter((item) => {
    const at = left.indexOf(keyOf(item));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

/** What the receiver holds: all that was handed, less what was lost or came back. */
export const heldItems = ({ handings, lost, returned }: HandoverState): HandedItem[] =>
  itemsWithout(
    handings.flatMap(({ items }) => items),
    [...lost, ...returned].flatMap(({ items }) => items),
  );

/**
 * The award whose form each of the held items is: while an exchange is done in part, those of before
 * and after an act are held together. Where nothing tells two apart, the one held longer.
 */
export function awardsOf(state: HandoverState, items: readonly HandedItem[]): string[] {
  const { handings, lost, returned } = state;
  const forms = handings.flatMap((one) =>
    one.items.map((item) => ({ ...item, award: one.award ?? state.award })),
  );
  const held = itemsWithout(
    forms,
    [...lost, ...returned].flatMap((one) => one.items),
  );
  return items.map((item) => {
    const at = held.findIndex((one) => keyOf(one) === keyOf(item));
    return (at < 0 ? undefined : held.splice(at, 1)[0]?.award) ?? state.award;
  });
}
