import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { command, read } from '../api/client';
import type { DossierRow } from '../dossiers/dossier';
import { DossierTable } from '../dossiers/dossier-table';
import { ActButton } from '../parts/act-button';
import { Choice } from '../parts/choice';
import { Loaded } from '../parts/loaded';
import { NotAllDone, notDone } from '../parts/not-all-done';
import { Page } from '../parts/page';
import { PlainTable } from '../parts/plain-table';
import { useFilter } from '../parts/use-filter';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

const words = speaker({
  title: ['Tổng hợp vào Tờ trình {number}', 'Take over into letter {number}'],
  help: [
    'Hồ sơ của đơn vị trực thuộc đã gửi lên được đưa vào tờ trình của đơn vị quản lý; hồ sơ giữ nguyên đơn vị gốc, ý kiến của từng cấp đều được ghi.',
    'Lines filed by units below go into the managing unit’s own letter; each keeps its origin, and every level’s opinion stays on record.',
  ],
  back: ['Về tờ trình', 'Back to the letter'],
  award: ['Hình thức', 'Award'],
  act: ['Đưa {n} hồ sơ vào tờ trình', 'Take over {n} dossiers'],
  what: [
    '{n} hồ sơ của {units} đơn vị được đưa vào tờ trình này và cùng được gửi lên.',
    '{n} dossiers of {units} units go into this letter and are filed with it.',
  ],
  opinion: ['Ý kiến của đơn vị quản lý', "The managing unit's opinion"],
  preview: ['Xem trước khi đưa vào', 'Before taking over'],
  unit: ['Đơn vị', 'Unit'],
  count: ['Số hồ sơ', 'Dossiers'],
  unmet: ['Chưa đủ điều kiện theo dữ liệu', 'Not met by the data'],
  none: ['Chưa chọn hồ sơ nào.', 'Nothing is chosen yet.'],
  partly: ['Đã đưa {ok} hồ sơ, {failed} chưa: {why}', '{ok} taken over, {failed} not: {why}'],
});

/** Lines of lower letters, chosen and looked at together before they go into the unit's own. */
export default function AdoptPage() {
  const { id = '' } = useParams();
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const [award, chooseAward] = useFilter('award');
  const [rows, setRows] = useState<DossierRow[]>([]);
  const found = useQuery({
    queryKey: ['/proposals', id],
    queryFn: () => read('/proposals/{id}', { id }),
  });
  const units = new Set(rows.map(({ unitId }) => unitId)).size;
  return (
    <Loaded from={found}>
      {(letter) => (
        <Page
          title={fill(say.title, { number: letter.letter.number })}
          help={say.help}
          actions={
            <>
              <Link className="button-link" to={`/to-trinh/${id}`}>
                {say.back}
              </Link>
              <ActButton
                primary
                label={fill(say.act, { n: rows.length })}
                title={say.preview}
                disabled={rows.length === 0}
                consequence={fill(say.what, { n: rows.length, units })}
                fields={[{ name: 'opinion', label: say.opinion, type: 'area', required: true }]}
                after={() => setRows([])}
                run={async ({ opinion }) => {
                  const answer = await command(
                    '/proposals/{id}/adopt-lines',
                    { id },
                    { dossierIds: rows.map((row) => row.id), opinion },
                  );
                  const bad = answer.results.find(({ ok }) => !ok);
                  if (!bad) return answer;
                  // Those that went in are no longer there to be chosen.
                  setRows(notDone(rows, answer.results, (row) => row.id));
                  const { ok, failed } = answer;
                  throw new NotAllDone(fill(say.partly, { ok, failed, why: bad.message ?? '' }));
                }}
              />
            </>
          }
        >
          <section className="card">
            <h2>{say.preview}</h2>
            <PlainTable
              caption={say.preview}
              file="tong-hop"
              head={[say.unit, say.award, say.count, say.unmet]}
              texts={2}
              empty={say.none}
              rows={grouped(rows).map(({ unitName, award: code, of }) => [
                unitName ?? '–',
                awards.name(code),
                String(of.length),
                String(of.filter((row) => row.eligibility?.result === 'not-met').length),
              ])}
            />
          </section>
          <DossierTable
            name="adoptable"
            query={{ adoptableInto: id, award }}
            selection={{ chosen: rows.map((row) => row.id), choose: (_, all) => setRows(all) }}
            bar={
              <Choice
                label={say.award}
                value={award}
                choose={chooseAward}
                options={awards.current.map(({ code, name }) => ({
                  value: code,
                  label: name[language],
                }))}
              />
            }
          />
        </Page>
      )}
    </Loaded>
  );
}

/** By unit, then by award, as the list of the letter will stand. */
function grouped(rows: readonly DossierRow[]) {
  const groups = new Map<string, { unitName: string | null; award: string; of: DossierRow[] }>();
  for (const row of rows) {
    const key = `${row.unitId}/${row.award}`;
    const group = groups.get(key) ?? { unitName: row.unitName, award: row.award, of: [] };
    groups.set(key, { ...group, of: [...group.of, row] });
  }
  return [...groups.values()].sort((a, b) =>
    (a.unitName ?? '').localeCompare(b.unitName ?? '', 'vi'),
  );
}
