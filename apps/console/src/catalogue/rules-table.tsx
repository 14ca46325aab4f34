import { Link } from 'react-router';
import { useHolds } from '../app/session';
import { Choice } from '../parts/choice';
import { ListTable, type ListColumn } from '../parts/list-table';
import { SearchBox } from '../parts/search-box';
import { Tag } from '../parts/tag';
import { useFilter } from '../parts/use-filter';
import { moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Rule } from './edition';
import { RuleActs } from './rule-acts';
import { RuleSays } from './rule-says';
import { partName } from './rule-words';

const words = speaker({
  rule: ['Quy định', 'Rule'],
  award: ['Danh hiệu, hình thức', 'Award'],
  says: ['Nội dung', 'What it says'],
  source: ['Căn cứ', 'Source'],
  mark: ['Đối chiếu', 'Checked'],
  acts: ['Thao tác', 'Actions'],
  search: ['Tìm trong quy định', 'Search the rules'],
  verified: ['Đã đối chiếu', 'Checked'],
  unverified: ['Chưa đối chiếu', 'Unconfirmed'],
  confirmed: ['Xác nhận tại đây', 'Confirmed here'],
  by: ['{name}, {time}: {citation}', '{name}, {time}: {citation}'],
  general: ['Chung', 'General'],
  none: ['Không có quy định nào khớp.', 'No rules match.'],
});

const markName = (rule: Rule, say: Record<'confirmed' | 'verified' | 'unverified', string>) =>
  rule.confirmed ? say.confirmed : rule.verified ? say.verified : say.unverified;

/** The rules of an edition, or of one of its awards, each with its source and its mark. */
export function RulesTable({ edition, award }: { edition: string; award?: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const admin = useHolds()('admin');
  const [q, chooseQ] = useFilter('q');
  const [mark, chooseMark] = useFilter('mark');
  const columns: ListColumn<Rule>[] = [
    {
      key: 'rule',
      title: say.rule,
      width: 260,
      fixed: true,
      show: (row) => (
        <>
          {row.name?.[language] ?? partName(row.path, language)}
          {row.name && <div className="quiet small">{partName(row.path, language)}</div>}
        </>
      ),
      text: (row) =>
        row.name ? `${row.name[language]} (${row.path})` : partName(row.path, language),
    },
    ...(award
      ? []
      : [
          {
            key: 'award',
            title: say.award,
            width: 200,
            show: (row: Rule) =>
              row.award ? (
                <Link to={`/quy-dinh/${edition}/${row.award.code}`}>
                  {row.award.name[language]}
                </Link>
              ) : (
                say.general
              ),
            text: (row: Rule) => row.award?.name[language] ?? say.general,
          },
        ]),
    {
      key: 'says',
      title: say.says,
      width: 340,
      show: (row) => <RuleSays says={row.says} />,
      text: (row) => JSON.stringify(row.says),
    },
    { key: 'source', title: say.source, width: 300, show: (row) => row.source },
    {
      key: 'mark',
      title: say.mark,
      width: 190,
      show: (row) => (
        <>
          <Tag colour={row.confirmed ? 'blue' : row.verified ? 'green' : 'orange'}>
            {markName(row, say)}
          </Tag>
          {row.confirmed && (
            <div className="quiet small">
              {fill(say.by, {
                name: row.confirmed.byName ?? row.confirmed.by,
                time: moment(row.confirmed.at),
                citation: row.confirmed.citation,
              })}
            </div>
          )}
        </>
      ),
      text: (row) => markName(row, say),
    },
    ...(admin
      ? [
          {
            key: 'acts',
            title: say.acts,
            width: 140,
            text: false as const,
            show: (row: Rule) => (
              <RuleActs
                edition={edition}
                path={row.path}
                hash={row.hash}
                verified={row.verified}
                confirmed={row.confirmed !== undefined}
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <ListTable
      name={award ? 'award-rules' : 'edition-rules'}
      path="/catalogue/editions/{code}/rules"
      at={{ code: edition }}
      query={{ award, q, mark }}
      rowKey={(row) => row.path}
      empty={say.none}
      bar={
        <>
          <SearchBox label={say.search} value={q} search={chooseQ} />
          <Choice
            label={say.mark}
            value={mark}
            choose={chooseMark}
            options={(['unverified', 'verified', 'confirmed'] as const).map((value) => ({
              value,
              label: say[value],
            }))}
          />
        </>
      }
      columns={columns}
    />
  );
}
