import type { Said } from '../dossiers/dossier';
import { cellIn, codeOf, figureIn, type GridRow } from './grid-text';
import { bandOf, bandRow, cellsFrom, filled, given, saidIn, type Band } from './sheet-rows';

/** A set of criteria as `/criteria-sets/:code` has it. */
export interface CriteriaSet {
  code: string;
  name: Said;
  recognition: Said;
  from: string;
  to?: string;
  source: string;
  verified: boolean;
  bodies: string[];
  reviewers: string[];
  deciders: { kind: string; name: Said; bodies: string[] }[];
  regions: { code: string; name: Said }[];
  references: { code: string; name: Said; unit: string }[];
  criteria: SetCriterion[];
  passPercent?: number;
  cap?: number;
  decimals: number;
  bands: Band[];
}
export interface SetCriterion {
  id: string;
  name: Said;
  kind: string;
  source: string;
  verified: boolean;
  knockout?: boolean;
  optional?: boolean;
  evidence: { least: number; kinds: string[] };
  worth?: number;
  max?: number;
  passMark?: number;
  unit?: string;
  op?: string;
  range?: { from: number; to: number };
  thresholds?: { region?: string; value?: number; reference?: string }[];
  steps?: { reach: number; points: number }[];
}

/** What is typed: fields of the head, rows of the tables. */
export interface SetDraft {
  head: Record<string, string>;
  criteria: GridRow[];
  bands: GridRow[];
  deciders: GridRow[];
  regions: GridRow[];
  references: GridRow[];
}

const words = (text: string | undefined): string[] => (text ?? '').split(/[\s,]+/).filter(Boolean);
const parts = (text: string | undefined): string[] =>
  (text ?? '').split(';').flatMap((one) => (one.trim() ? [one.trim()] : []));

/** `50`, or by region `mekong-delta: 50; 45`, or a figure of the province `@poverty`. */
const thresholdsIn = (cell: string | undefined) =>
  parts(cell).map((part) => {
    const [, region, said = ''] = /^(?:([^:]+):)?(.*)$/s.exec(part) ?? [];
    const what = said.trim();
    return given({
      region: region?.trim(),
      ...(what.startsWith('@') ? { reference: what.slice(1) } : { value: figureIn(what) }),
    });
  });
const thresholdsOut = (thresholds: SetCriterion['thresholds'] = []): string =>
  thresholds
    .map(({ region, value, reference }) => {
      const what = reference === undefined ? cellIn(value) : `@${reference}`;
      return region === undefined ? what : `${region}: ${what}`;
    })
    .join('; ');

/** Best first: `90: 10; 80: 8` gives ten points from ninety on, eight from eighty. */
const stepsIn = (cell: string | undefined) =>
  parts(cell).map((part) => {
    const [reach = '', points = ''] = part.split(':');
    return { reach: figureIn(reach) ?? reach, points: figureIn(points) ?? points };
  });
const stepsOut = (steps: SetCriterion['steps'] = []): string =>
  steps.map(({ reach, points }) => `${reach}: ${points}`).join('; ');

const rangeIn = (cell: string | undefined) => {
  const [from = '', to = ''] =
    (cell ?? '').split('–').length > 1 ? cell!.split('–') : (cell ?? '').split('..');
  return cell?.trim() ? { from: figureIn(from) ?? from, to: figureIn(to) ?? to } : undefined;
};

/** The set the draft stands for, as the service judges it; what is no figure goes as it was typed. */
export function setOf(draft: SetDraft): object {
  const { head } = draft;
  const coded = (row: GridRow) => ({
    code: row.code?.trim() || codeOf(row.vi ?? ''),
    name: saidIn(row),
  });
  const rowsOf = <T>(rows: readonly GridRow[], of: (row: GridRow) => T, own?: string[]): T[] =>
    filled(rows, own).map((at) => of(rows[at]!));
  return given({
    ...{ code: head.code?.trim(), name: saidIn(head) },
    recognition: saidIn({ vi: head.recognition ?? '', en: head.recognitionEn ?? '' }),
    ...{ from: head.from ?? '', to: head.to || undefined },
    ...{ source: head.source?.trim() ?? '', verified: head.verified === 'true' },
    ...{ bodies: words(head.bodies), reviewers: words(head.reviewers) },
    deciders: rowsOf(
      draft.deciders,
      (row) => ({ kind: row.kind || 'state', name: saidIn(row), bodies: words(row.bodies) }),
      ['kind'],
    ),
    regions: rowsOf(draft.regions, coded),
    references: rowsOf(draft.references, (row) => ({ ...coded(row), unit: row.unit ?? '' })),
    criteria: rowsOf(draft.criteria, (row) => criterionOf(row, head), OWN),
    passPercent: figureIn(head.passPercent),
    cap: figureIn(head.cap),
    decimals: figureIn(head.decimals) ?? 0,
    bands: rowsOf(draft.bands, bandOf),
  });
}

/** Columns that are filled in before anybody has typed. */
const OWN = ['example', 'kind', 'op', 'least', 'kinds'];

function criterionOf(row: GridRow, head: Record<string, string>): object {
  const kind = row.kind || 'yes-no';
  const steps = stepsIn(row.steps);
  const thresholds = thresholdsIn(row.thresholds);
  return given({
    ...{ id: row.id?.trim() || codeOf(row.vi ?? ''), name: saidIn(row), kind },
    // Nearly every row follows the document of the whole; its own is typed where it differs.
    source: row.source?.trim() || (head.source?.trim() ?? ''),
    verified: row.verified === 'true',
    knockout: row.knockout === 'true' ? true : undefined,
    optional: row.optional === 'true' ? true : undefined,
    evidence: { least: figureIn(row.least) ?? 0, kinds: words(row.kinds) },
    ...(kind === 'points'
      ? { max: figureIn(row.points) ?? 0 }
      : { worth: steps.length > 0 ? undefined : figureIn(row.points) }),
    passMark: kind === 'yes-no' ? undefined : figureIn(row.passMark),
    ...(kind === 'number'
      ? {
          ...{ unit: row.unit ?? '', op: row.op || '>=', range: rangeIn(row.range) },
          ...(thresholds.length > 0 ? { thresholds } : {}),
          ...(steps.length > 0 ? { steps } : {}),
        }
      : {}),
  });
}

/** What stands in the form before anybody types. */
export function setDraftOf(set: CriteriaSet | undefined): SetDraft {
  if (!set)
    return {
      head: { code: '', vi: '', en: '', source: '', verified: 'false', decimals: '0' },
      ...{ criteria: [{}], bands: [], deciders: [{}], regions: [], references: [] },
    };
  const { head, ...tables } = { head: headOf(set), ...tablesOf(set) };
  return { head, ...tables };
}

const headOf = (set: CriteriaSet): Record<string, string> => ({
  ...{ code: set.code, ...cellsFrom(set.name), source: set.source, verified: String(set.verified) },
  recognition: set.recognition.vi,
  recognitionEn: cellsFrom(set.recognition).en ?? '',
  ...{ from: set.from, to: set.to ?? '' },
  ...{ bodies: set.bodies.join(' '), reviewers: set.reviewers.join(' ') },
  ...{ cap: cellIn(set.cap), passPercent: cellIn(set.passPercent), decimals: cellIn(set.decimals) },
});

const tablesOf = (set: CriteriaSet): Omit<SetDraft, 'head'> => ({
  criteria: set.criteria.map((one) => ({
    ...{ id: one.id, ...cellsFrom(one.name), kind: one.kind },
    points: cellIn(one.max ?? one.worth),
    ...{ passMark: cellIn(one.passMark), unit: one.unit ?? '', op: one.op ?? '' },
    ...{ thresholds: thresholdsOut(one.thresholds), steps: stepsOut(one.steps) },
    range: one.range ? `${one.range.from}..${one.range.to}` : '',
    ...{ knockout: String(one.knockout ?? false), optional: String(one.optional ?? false) },
    ...{ least: cellIn(one.evidence.least), kinds: one.evidence.kinds.join(' ') },
    ...{ source: one.source === set.source ? '' : one.source, verified: String(one.verified) },
  })),
  bands: set.bands.map(bandRow),
  deciders: set.deciders.map(({ kind, name, bodies }) => ({
    ...{ kind, ...cellsFrom(name), bodies: bodies.join(' ') },
  })),
  regions: set.regions.map(({ code, name }) => ({ code, ...cellsFrom(name) })),
  references: set.references.map(({ code, name, unit }) => ({ code, ...cellsFrom(name), unit })),
});

/** What meeting everything comes to, as one types. */
export const worthIn = (criteria: readonly GridRow[]): number =>
  filled(criteria, OWN).reduce((sum, at) => {
    const row = criteria[at]!;
    const [best] = stepsIn(row.steps);
    const most = best ? best.points : (figureIn(row.points) ?? (row.kind === 'points' ? 0 : 1));
    return typeof most === 'number' ? sum + most : sum;
  }, 0);
export { OWN as SET_OWN };
