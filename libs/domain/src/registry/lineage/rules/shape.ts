import { reject, type Rejection } from '../../../log/rejection.js';
import type { LineageChange } from '../change.js';

type Check = (change: LineageChange) => boolean;

const distinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;
const goesOn: Check = ({ from, to }) => from.length === 1 && to.length === 1 && from[0] === to[0];
const receiverNamed: Check = ({ to, openWorkTo }) =>
  openWorkTo === undefined ? to.length <= 1 : to.includes(openWorkTo);

const SHAPES: Record<LineageChange['kind'], Check> = {
  merge: (c) => c.from.length > 0 && c.to.length === 1 && !c.from.includes(c.to[0]!),
  split: (c) =>
    c.from.length === 1 &&
    c.to.length > 1 &&
    (c.to.includes(c.from[0]!) ? c.openWorkTo === undefined : receiverNamed(c)),
  rename: (c) => goesOn(c) && !!c.name?.trim(),
  dissolve: (c) => c.from.length === 1 && !c.to.includes(c.from[0]!) && receiverNamed(c),
  transfer: (c) => goesOn(c) && (c.parentId !== undefined || c.managerId !== undefined),
};

/** Rejects `change-malformed`, naming the kind whose members do not fit together. */
export function shapeFault(change: LineageChange): Rejection | undefined {
  const sound = distinct(change.from) && distinct(change.to) && SHAPES[change.kind](change);
  return sound ? undefined : reject('change-malformed', { kind: change.kind });
}
