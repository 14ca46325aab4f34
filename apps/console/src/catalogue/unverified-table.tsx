import type { Row } from '../api/answers';
import { useHolds } from '../app/session';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { useFilter } from '../parts/use-filter';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { useEditions } from './edition';
import { RuleActs } from './rule-acts';
import { partName } from './rule-words';

type Unverified = Row<'/catalogue/unverified'>;
const words = speaker({
  edition: ['Bản', 'Edition'],
  rule: ['Quy định', 'Rule'],
  source: ['Căn cứ', 'Source'],
  acts: ['Thao tác', 'Actions'],
  none: ['Mọi quy định đã được đối chiếu.', 'Every rule is confirmed.'],
});

/** What nobody has checked against the text of the law yet: the list to work off. */
export function UnverifiedTable() {
  const say = useWords(words);
  const { language } = useLanguage();
  const admin = useHolds()('admin');
  const [edition, choose] = useFilter('edition');
  const editions = useEditions();
  return (
    <ListTable
      name="unverified"
      path="/catalogue/unverified"
      query={{ edition }}
      rowKey={(row) => `${row.edition}/${row.path}`}
      empty={say.none}
      bar={
        <Choice
          label={say.edition}
          value={edition}
          choose={choose}
          options={(editions.data?.items ?? []).map(({ code, name }) => ({
            value: code,
            label: name[language],
          }))}
        />
      }
      columns={[
        { key: 'edition', title: say.edition, width: 80, show: (row) => row.edition },
        {
          key: 'rule',
          title: say.rule,
          width: 420,
          show: (row) => (
            <>
              {row.name?.[language] ?? partName(row.path, language)}
              <div className="quiet small">{row.path}</div>
            </>
          ),
          text: (row) => `${row.name?.[language] ?? partName(row.path, language)} (${row.path})`,
        },
        { key: 'source', title: say.source, width: 420, show: (row) => row.source },
        ...(admin
          ? [
              {
                key: 'acts',
                title: say.acts,
                width: 140,
                text: false as const,
                show: (row: Unverified) => (
                  <RuleActs
                    edition={row.edition}
                    path={row.path}
                    hash={row.hash}
                    verified={false}
                    confirmed={false}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
