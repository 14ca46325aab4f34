import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useAwards } from '../api/awards';
import { PLACES } from '../app/menu';
import { useHolds } from '../app/session';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { StatusTag } from '../parts/status-tag';
import { useStatusText } from '../parts/status-text';
import { useFilter } from '../parts/use-filter';
import { nameOf, RESULT } from '../words/codes';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { MARK, type Flip, type Rehearsal } from './rehearsal';

const words = speaker({
  title: ['Từng kết luận đổi', 'Every verdict that flips'],
  dossier: ['Hồ sơ', 'Dossier'],
  award: ['Hình thức', 'Award'],
  unit: ['Đơn vị', 'Unit'],
  edition: ['Đã xét theo bản', 'Checked under'],
  before: ['Kết luận trước', 'Verdict then'],
  after: ['Kết luận xét thử', 'Verdict rehearsed'],
  noAward: ['không có hình thức này', 'no such award'],
  why: ['Điều kiện làm đổi, điều khoản', 'Conditions and articles'],
  criterion: ['Điều kiện', 'Condition'],
  none: ['Không có kết luận nào đổi ở mục này.', 'No verdict flips here.'],
});

const DOSSIERS = PLACES.find(({ path }) => path === '/ho-so')?.roles ?? [];

/** Verdicts that flip, each with the conditions that flip it; filters are in the address. */
export function FlipTable({ id, summary }: { id: string; summary: Rehearsal['summary'] }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const statusOf = useStatusText();
  const awards = useAwards();
  // The administrator may read the findings and no dossier.
  const opens = useHolds()(...DOSSIERS);
  const [award, chooseAward] = useFilter('award');
  const [criterion, chooseCriterion] = useFilter('criterion');
  const codes = [...new Set(summary.map((row) => row.award))];
  const criteria = new Map(
    summary.flatMap((row) => (row.criterion ? [[row.criterion, row] as const] : [])),
  );
  const place = useRef<HTMLElement>(null);
  const { hash, search } = useLocation();
  useEffect(() => {
    if (hash === '#ket-luan-doi') place.current?.scrollIntoView();
  }, [hash, search]);
  return (
    <section className="part" id="ket-luan-doi" ref={place}>
      <h2>{say.title}</h2>
      <ListTable
        name="flips"
        path="/rehearsals/{id}/flips"
        at={{ id }}
        query={{ award, criterion }}
        rowKey={(row) => row.dossierId}
        empty={say.none}
        bar={
          <>
            <Choice
              label={say.award}
              value={award}
              choose={chooseAward}
              options={codes.map((value) => ({ value, label: awards.name(value) }))}
            />
            <Choice
              label={say.criterion}
              value={criterion}
              choose={chooseCriterion}
              options={[...criteria].map(([value, { name }]) => ({
                value,
                label: name?.[language] ?? value,
              }))}
            />
          </>
        }
        savable={false}
        columns={[
          {
            key: 'dossier',
            title: say.dossier,
            fixed: true,
            width: 120,
            show: ({ dossierId }) =>
              opens ? (
                <Link to={`/ho-so/${dossierId}`}>{shortOf(dossierId)}</Link>
              ) : (
                shortOf(dossierId)
              ),
            text: ({ dossierId }) => dossierId,
          },
          { key: 'award', title: say.award, width: 180, show: (row) => awards.name(row.award) },
          { key: 'unit', title: say.unit, width: 160, show: (row) => row.unitName ?? row.unitId },
          { key: 'edition', title: say.edition, extra: true, show: (row) => row.edition },
          {
            key: 'before',
            title: say.before,
            width: 150,
            show: (row) => <StatusTag table={RESULT} code={row.before.result} />,
            text: (row) => statusOf(RESULT, row.before.result),
          },
          {
            key: 'after',
            title: say.after,
            width: 150,
            show: (row) =>
              row.after ? <StatusTag table={RESULT} code={row.after.result} /> : say.noAward,
            text: (row) => (row.after ? statusOf(RESULT, row.after.result) : say.noAward),
          },
          {
            key: 'why',
            title: say.why,
            width: 460,
            show: (row) =>
              row.criteria.map((one) => (
                <div key={one.id}>
                  {one.name[language]}: {nameOf(MARK, one.before, language)} →{' '}
                  {nameOf(MARK, one.after, language)}
                  <div className="quiet small">{one.source}</div>
                </div>
              )),
            text: (row) => row.criteria.map((one) => inWords(one, language)).join('; '),
          },
        ]}
      />
    </section>
  );
}

/** Ids begin with the moment they were made; how they end tells them apart. */
const shortOf = (id: string): string => `…${id.slice(-8)}`;

const inWords = (
  { name, before, after, source }: Flip['criteria'][number],
  language: 'vi' | 'en',
): string =>
  `${name[language]}: ${nameOf(MARK, before, language)} → ${nameOf(MARK, after, language)} (${source})`;
