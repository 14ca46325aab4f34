import { CLUSTER_LEVELS, type SlotPlanYear, type SlotRule, type SlotTable } from './state.js';

/** Faults of a plan in words for whoever entered it; empty means sound. */
export function planFaults({ level, year, tables, source }: SlotPlanYear): string[] {
  const open = tables.filter(({ members }) => members === undefined);
  const sized = tables.flatMap(({ members }) => (members ? [members] : []));
  const ordered = [...sized].sort((a, b) => a.from - b.from);
  const overlap = ordered.some((one, i) => i > 0 && one.from <= (ordered[i - 1]!.to ?? Infinity));
  return [
    ...(CLUSTER_LEVELS.includes(level) ? [] : [`no such level ${String(level)}`]),
    ...(Number.isInteger(year) && year >= 1945 && year <= 2200 ? [] : [`no such year ${year}`]),
    ...(source.trim() ? [] : ['no source']),
    ...(tables.length > 0 ? [] : ['no slots']),
    ...(open.length > 1 ? ['two tables for clusters of any size'] : []),
    ...(overlap ? ['two tables for clusters of the same size'] : []),
    ...sized.filter(({ from, to }) => from < 1 || (to ?? from) < from).map(() => 'size inverted'),
    ...tables.flatMap(tableFaults),
  ];
}

/** Places run from 1 without gaps: a slot nobody can reach, or one reached twice, is a slip. */
function tableFaults({ slots }: SlotTable): string[] {
  const sorted = [...slots].sort((a, b) => a.from - b.from);
  const startOf = (i: number): number => (i === 0 ? 1 : sorted[i - 1]!.to + 1);
  const faulty = (slot: SlotRule, i: number): string[] => [
    ...(slot.award.trim() ? [] : ['no award']),
    ...(slot.to >= slot.from ? [] : [`places ${slot.from}–${slot.to} inverted`]),
    ...(slot.from === startOf(i) ? [] : [`places before ${slot.from} are not joined`]),
  ];
  return slots.length === 0 ? ['no slots'] : sorted.flatMap(faulty);
}
