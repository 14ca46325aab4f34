import type { Said } from '../dossiers/dossier';
import { cellIn, codeOf, figureIn, type GridRow } from './grid-text';

/** A score sheet as `/score-sheets` has it. */
export interface Sheet {
  code: string;
  name: Said;
  source: string;
  verified: boolean;
  criteria: SheetCriterion[];
  cap?: number;
  passPercent?: number;
  decimals: number;
  bands: Band[];
}
export interface SheetCriterion {
  type: string;
  id: string;
  name: Said;
  max: number;
  passMark?: number;
  knockout?: boolean;
  each?: number;
  better?: string;
  atTarget?: number;
}
export interface Band {
  code: string;
  name: Said;
  from: number;
}

/** What is typed: fields of the head, rows of the tables. */
export interface SheetDraft {
  head: Record<string, string>;
  criteria: GridRow[];
  bands: GridRow[];
}

/** Both names are said; where only one was typed, it stands for both until somebody translates. */
export const saidIn = (row: GridRow): Said => {
  const vi = row.vi?.trim() ?? '';
  const en = row.en?.trim() ?? '';
  return { vi: vi || en, en: en || vi };
};
export const cellsFrom = ({ vi, en }: Said): GridRow => ({ vi, en: en === vi ? '' : en });

/** Of the rows that say anything, with where each stands in the table: faults come back by place. */
export const filled = (rows: readonly GridRow[], own: readonly string[] = []): number[] =>
  rows.flatMap((row, at) =>
    Object.entries(row).some(([key, cell]) => !own.includes(key) && cell !== '' && cell !== 'false')
      ? [at]
      : [],
  );

/** Fields without a value are left out: the service knows no empty figure. */
export const given = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

export const bandOf = (row: GridRow) => ({
  ...{ code: row.code?.trim() || codeOf(row.vi ?? ''), name: saidIn(row) },
  from: figureIn(row.from) ?? 0,
});
export const bandRow = ({ code, name, from }: Band): GridRow => ({
  ...{ code, ...cellsFrom(name), from: cellIn(from) },
});

/** The sheet the draft stands for, as the service judges it; what is no figure goes as it was typed. */
export function sheetOf({ head, criteria, bands }: SheetDraft): object {
  return given({
    ...{ code: head.code?.trim(), name: saidIn(head), source: head.source?.trim() ?? '' },
    verified: head.verified === 'true',
    criteria: filled(criteria, ['example', 'type', 'better']).map((at) =>
      criterionOf(criteria[at]!),
    ),
    cap: figureIn(head.cap),
    passPercent: figureIn(head.passPercent),
    decimals: figureIn(head.decimals) ?? 2,
    bands: filled(bands).map((at) => bandOf(bands[at]!)),
  });
}

function criterionOf(row: GridRow): object {
  const type = row.type || 'marked';
  return given({
    ...{ type, id: row.id?.trim() || codeOf(row.vi ?? ''), name: saidIn(row) },
    max: figureIn(row.max) ?? 0,
    passMark: figureIn(row.passMark),
    knockout: row.knockout === 'true' ? true : undefined,
    each: type === 'counted' ? (figureIn(row.each) ?? 0) : undefined,
    ...(type === 'measured'
      ? { better: row.better || 'higher', atTarget: figureIn(row.atTarget) ?? 0 }
      : {}),
  });
}

/** What stands in the form before anybody types. */
export function draftOf(sheet: Sheet | undefined): SheetDraft {
  if (!sheet)
    return {
      head: { code: '', vi: '', en: '', source: '', verified: 'false', decimals: '2' },
      criteria: [{}],
      bands: [],
    };
  const { code, name, source, verified, cap, passPercent, decimals } = sheet;
  return {
    head: {
      ...{ code, ...cellsFrom(name), source, verified: String(verified) },
      ...{ cap: cellIn(cap), passPercent: cellIn(passPercent), decimals: cellIn(decimals) },
    },
    criteria: sheet.criteria.map((one) => ({
      ...{ id: one.id, ...cellsFrom(one.name), type: one.type, max: cellIn(one.max) },
      ...{ each: cellIn(one.each), better: one.better ?? '', atTarget: cellIn(one.atTarget) },
      ...{ passMark: cellIn(one.passMark), knockout: String(one.knockout ?? false) },
    })),
    bands: sheet.bands.map(bandRow),
  };
}

/** A figure by criterion for the example; criteria without one have full marks. */
export const exampleOf = (criteria: readonly GridRow[]): Record<string, number> =>
  Object.fromEntries(
    criteria.flatMap((row) => {
      const figure = figureIn(row.example);
      const id = row.id?.trim() || codeOf(row.vi ?? '');
      return typeof figure === 'number' && id ? [[id, figure]] : [];
    }),
  );

/** What full marks come to, as one types: bonus and what only takes points away are not reached for. */
export const attainableIn = (criteria: readonly GridRow[]): number =>
  criteria.reduce((sum, { type, each, max }) => {
    const most = figureIn(max);
    const takes = type === 'counted' && Number(figureIn(each) ?? 0) < 0;
    return typeof most !== 'number' || type === 'bonus' || takes ? sum : sum + most;
  }, 0);
