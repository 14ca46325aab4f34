import type { FieldSpec } from '../parts/fields';
import type { GridColumn } from './grid';
import { DECIDER_KIND, evidenceChoices, optionsOf, SET_KIND } from './kinds';
import type { SetWords } from './set-words';

/** What is said of the set as a whole; a new one names its code, a new wording its reason. */
export const headFields = (say: SetWords, fresh: boolean): FieldSpec[] => [
  ...(fresh ? [{ name: 'code', label: say.code, help: say.codeHelp, required: true }] : []),
  { name: 'vi', label: say.vi, required: true },
  { name: 'en', label: say.en },
  { name: 'recognition', label: say.recognition, required: true },
  { name: 'recognitionEn', label: say.recognitionEn },
  { name: 'from', label: say.from, type: 'date', required: true },
  { name: 'to', label: say.to, type: 'date' },
  { name: 'source', label: say.source, required: true },
  { name: 'verified', label: say.verified, type: 'check' },
  { name: 'passPercent', label: say.passPercent },
  { name: 'cap', label: say.cap },
  { name: 'decimals', label: say.decimals, required: true },
  ...(fresh ? [] : [{ name: 'reason', label: say.reason, type: 'area' as const, required: true }]),
];

/** One row for a criterion; `n` is the place of the language in a pair. */
export const criteriaColumns = (say: SetWords, n: 0 | 1): GridColumn[] => [
  { key: 'vi', title: say.name, wide: true, also: ['name'] },
  { key: 'kind', title: say.kind, options: optionsOf(SET_KIND, n) },
  {
    key: 'points',
    title: say.points,
    note: say.pointsNote,
    figure: true,
    also: ['max', 'worth'],
  },
  { key: 'passMark', title: say.passMark, figure: true },
  {
    key: 'op',
    title: say.op,
    options: ['>=', '>', '<=', '<'].map((op) => ({ value: op, label: op })),
  },
  { key: 'thresholds', title: say.thresholds, note: say.thresholdsNote },
  { key: 'unit', title: say.unit },
  { key: 'steps', title: say.steps, note: say.stepsNote },
  { key: 'range', title: say.range, note: say.rangeNote },
  { key: 'knockout', title: say.knockout, check: true },
  { key: 'optional', title: say.optional, check: true },
  { key: 'least', title: say.least, figure: true },
  { key: 'kinds', title: say.kinds, options: evidenceChoices(n), also: ['evidence'] },
  { key: 'example', title: say.example, note: say.exampleNote, figure: true },
  { key: 'source', title: say.own, note: say.ownNote },
  { key: 'verified', title: say.checked, check: true },
  { key: 'en', title: say.nameEn, wide: true },
  { key: 'id', title: say.id },
];

/** The columns of the smaller tables, most of which differ by one. */
export function tableColumns(say: SetWords, n: 0 | 1, bodies: GridColumn['options']) {
  const code: GridColumn = { key: 'code', title: say.id, also: ['id'] };
  const nameEn: GridColumn = { key: 'en', title: say.nameEn, wide: true };
  const named = (title: string): GridColumn => ({ key: 'vi', title, wide: true, also: ['name'] });
  return {
    bands: [named(say.band), { key: 'from', title: say.reach, figure: true }, nameEn, code],
    deciders: [
      named(say.deciders),
      { key: 'kind', title: say.decider, options: optionsOf(DECIDER_KIND, n) },
      { key: 'bodies', title: say.body, options: bodies },
      nameEn,
    ],
    regions: [named(say.region), nameEn, code],
    references: [named(say.reference), { key: 'unit', title: say.unit }, nameEn, code],
  } satisfies Record<string, GridColumn[]>;
}
