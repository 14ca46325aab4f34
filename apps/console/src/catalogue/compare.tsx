import { useQuery } from '@tanstack/react-query';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { Choice } from '../parts/choice';
import { Loaded } from '../parts/loaded';
import { PlainTable } from '../parts/plain-table';
import { useFilter } from '../parts/use-filter';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { useEditions, type RuleChange } from './edition';
import { partName, saysInWords } from './rule-words';
const words = speaker({
  from: ['Bản trước', 'From'],
  to: ['Bản sau', 'To'],
  choose: ['Chọn hai bản để so sánh.', 'Choose two editions to compare.'],
  same: ['Hai bản không khác nhau.', 'The two do not differ.'],
  tables: ['Quy định chung', 'General rules'],
  added: ['thêm', 'added'],
  removed: ['bỏ', 'removed'],
  changed: ['sửa', 'changed'],
  part: ['Phần', 'Part'],
  change: ['Thay đổi', 'Change'],
  before: ['Trước', 'Before'],
  after: ['Sau', 'After'],
  sum: [
    '{added} danh hiệu thêm, {removed} bỏ, {changed} sửa.',
    '{added} awards added, {removed} removed, {changed} changed.',
  ],
});

/** Two editions against each other, award by award; a mark of verification is no difference. */
export function Compare() {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const editions = useEditions();
  const codes = (editions.data?.items ?? []).map(({ code }) => code);
  const [from = codes.at(-2), chooseFrom] = useFilter('from');
  const [to = codes.at(-1), chooseTo] = useFilter('to');
  const diff = useQuery({
    queryKey: ['/catalogue/diff', from, to],
    queryFn: () => read('/catalogue/diff', { from, to }),
    enabled: from !== undefined && to !== undefined && from !== to,
  });
  const options = (editions.data?.items ?? []).map(({ code, name }) => ({
    value: code,
    label: name[language],
  }));
  const table = (owner: string, name: string, rules: RuleChange[]) => (
    <PlainTable
      key={owner}
      caption={name}
      file={`${from}-${to}-${owner}`}
      head={[say.part, say.change, say.before, say.after]}
      texts={4}
      empty={say.same}
      rows={rules.map((rule) => [
        partName(`${owner}${rule.path ? `/${rule.path}` : ''}`, language),
        say[rule.change],
        saysInWords(rule.from, language),
        saysInWords(rule.to, language),
      ])}
    />
  );
  return (
    <>
      <div className="list-bar">
        <div className="list-bar-left">
          <Choice label={say.from} value={from} choose={chooseFrom} options={options} />
          <Choice label={say.to} value={to} choose={chooseTo} options={options} />
        </div>
      </div>
      {from === to || from === undefined ? (
        <p className="quiet">{say.choose}</p>
      ) : (
        <Loaded from={diff}>
          {(found) => {
            const n = (change: RuleChange['change']) =>
              found.awards.filter((one) => one.change === change).length;
            return (
              <>
                <p>
                  {found.awards.length === 0 && found.edition.length === 0
                    ? say.same
                    : fill(say.sum, {
                        added: n('added'),
                        removed: n('removed'),
                        changed: n('changed'),
                      })}
                </p>
                {found.edition.length > 0 && (
                  <details className="card" open>
                    <summary>
                      {say.tables} ({found.edition.length})
                    </summary>
                    {table('edition', say.tables, found.edition)}
                  </details>
                )}
                {found.awards.map(({ award, change, rules }) => (
                  <details key={award} className="card">
                    <summary>
                      {awards.name(award)} – {say[change]} ({rules.length})
                    </summary>
                    {table(award, awards.name(award), rules)}
                  </details>
                ))}
              </>
            );
          }}
        </Loaded>
      )}
    </>
  );
}
