import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useBodyNames } from '../organisations/body-names';
import { nameOf } from '../words/codes';
import { textDiff } from '../parts/text-diff';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Dossier } from './dossier';
import { PART_NAMES, useShown } from './shown';

const words = speaker({
  field: ['Mục', 'Field'],
  same: ['Không có thay đổi nào.', 'Nothing changed.'],
  inner: [
    'Chỉ đổi chỗ lưu bên trong hệ thống.',
    'Only where it is kept within the system changed.',
  ],
  open: ['mở', 'open'],
});

interface Props {
  before: Dossier | undefined;
  after: Dossier | undefined;
  titles: [before: string, after: string];
  /** Only these parts. */
  only?: readonly string[];
  /** What kinds of papers are called, where somebody knows. */
  paperNames?: Record<string, string>;
}

/** What differs between two moments of a dossier, part by part. */
export function Changes({ before, after, titles, only, paperNames }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const show = useShown(paperNames);
  const [was, is] = [partsOf(before), partsOf(after)];
  const units = [was.unitId, is.unitId].filter((id): id is string => typeof id === 'string');
  const unitName = useBodyNames(was.unitId === is.unitId ? [] : units);
  const differ = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((part) => !only || only.includes(part))
    .filter((part) => JSON.stringify(was[part]) !== JSON.stringify(is[part]));
  const changed = differ.filter((part) => !isInner(part));
  const cell = (part: string, value: unknown): ReactNode => {
    if (part === 'unitId') return unitName(String(value));
    const place = PLACES[part];
    return place ? <Link to={`/${place}/${String(value)}`}>{say.open}</Link> : show(part, value);
  };
  if (changed.length === 0)
    return <p className="quiet">{differ.length > 0 ? say.inner : say.same}</p>;
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={say.field}>
      <table className="plain-table">
        <thead>
          <tr>
            {[say.field, ...titles].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changed.map((part) => (
            <tr key={part}>
              <th scope="row">{nameOf(PART_NAMES, part, language)}</th>
              {WORDY.has(part) ? (
                (['out', 'in'] as const).map((side) => (
                  <td key={side}>
                    <Differing before={textOf(was[part])} after={textOf(is[part])} side={side} />
                  </td>
                ))
              ) : (
                <>
                  <td>{was[part] === undefined ? '–' : <del>{cell(part, was[part])}</del>}</td>
                  <td>{is[part] === undefined ? '–' : <ins>{cell(part, is[part])}</ins>}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a part leads to, of which the state holds the id alone. */
const PLACES: Record<string, string> = {
  proposalId: 'to-trinh',
  sessionId: 'phien-hop',
  actId: 'quyet-dinh',
  submissionId: 'trinh-trung-uong',
};

/** Ids nobody reads, and what only the service goes by. */
const isInner = (part: string): boolean =>
  part !== 'unitId' && PLACES[part] === undefined && (/Ids?$/.test(part) || INNER.has(part));
const INNER = new Set([
  ...['unitLine', 'former', 'adoptedFrom', 'claims', 'stops', 'papers', 'restsOn', 'source'],
  ...['formRoute', 'formSteps', 'steps', 'changedBy', 'list'],
]);

/** Long texts, of which usually a few words change. */
const WORDY = new Set(['summary', 'message', 'note']);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

interface DifferingProps {
  before: string;
  after: string;
  /** Only the text before, or only the one after, each with what differs marked. */
  side?: 'out' | 'in';
}

/** One text with what went out and what came in, where it stood. */
export function Differing({ before, after, side }: DifferingProps) {
  const pieces = textDiff(before, after).filter(
    ({ kind }) => side === undefined || kind === 'same' || kind === side,
  );
  if (pieces.length === 0) return '–';
  return (
    <p className="long-text">
      {pieces.map(({ kind, text }, n) =>
        kind === 'out' ? (
          <del key={n}>{text}</del>
        ) : kind === 'in' ? (
          <ins key={n}>{text}</ins>
        ) : (
          <span key={n}>{text}</span>
        ),
      )}
    </p>
  );
}

/** The state with the texts that stand beside it, the newest of each. */
function partsOf(dossier: Dossier | undefined): Record<string, unknown> {
  const texts = Object.assign({}, ...(dossier?.texts ?? []).map(({ body }) => body)) as object;
  return { ...dossier?.state, ...texts };
}
