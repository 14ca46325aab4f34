import { useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { read } from '../api/client';
import type { Said } from '../dossiers/dossier';
import { ListTable } from '../parts/list-table';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { Tag } from '../parts/tag';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

interface Edition {
  code: string;
  name: Said;
  from?: string;
  to?: string | null;
  validFrom?: string;
  validTo?: string | null;
  provisional: boolean;
  verified: boolean;
  warnings: Said[];
  awards: string[];
  rules: { all: number; verified: number; confirmedHere: number };
}
interface Unverified {
  edition: string;
  path: string;
  source: string;
}
const words = speaker({
  title: ['Quy định', 'Catalogue'],
  help: ['Quy định của pháp luật là dữ liệu có ngày hiệu lực, căn cứ và dấu đã đối chiếu hay chưa.', 'The law as data: dates, sources, and whether anybody has checked it.'],
  editions: ['Các bản quy định', 'Editions'],
  unverified: ['Chưa đối chiếu', 'Unconfirmed'],
  provisional: ['bản chép tạm', 'provisional'],
  rules: ['{verified} trên {all} quy định đã đối chiếu', '{verified} of {all} rules confirmed'],
  awards: ['{n} danh hiệu, hình thức', '{n} awards'],
  from: ['từ {from} đến {to}', 'from {from} to {to}'],
  edition: ['Bản', 'Edition'],
  rule: ['Quy định', 'Rule'],
  source: ['Căn cứ', 'Source'],
  none: ['Mọi quy định đã được đối chiếu.', 'Every rule is confirmed.'],
  now: ['nay', 'now'],
});

export default function CataloguePage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const editions = useQuery({
    queryKey: ['/catalogue/editions'],
    queryFn: () => read<{ items: Edition[] }>('/catalogue/editions'),
  });
  return (
    <Page title={say.title} help={say.help}>
      <Tabs
        items={[
          {
            key: 'editions',
            label: say.editions,
            children: (
              <Loaded from={editions}>
                {({ items }) => (
                  <>
                    {[...items].reverse().map((edition) => (
                      <section key={edition.code} className="card">
                        <h2>
                          {edition.name[language]} <Tag>{edition.code}</Tag>
                          {edition.provisional && <Tag colour="orange">{say.provisional}</Tag>}
                        </h2>
                        <p className="quiet">
                          {fill(say.from, {
                            from: day(edition.from ?? edition.validFrom),
                            to: (edition.to ?? edition.validTo) ? day(edition.to ?? edition.validTo) : say.now,
                          })}
                          {' · '}
                          {fill(say.awards, { n: edition.awards.length })}
                          {' · '}
                          {fill(say.rules, { verified: edition.rules.verified, all: edition.rules.all })}
                        </p>
                        {edition.warnings.map((warning) => (
                          <p key={warning.en}>{warning[language]}</p>
                        ))}
                      </section>
                    ))}
                  </>
                )}
              </Loaded>
            ),
          },
          {
            key: 'unverified',
            label: say.unverified,
            children: (
              <ListTable<Unverified>
                name="unverified"
                path="/catalogue/unverified"
                rowKey={(row) => `${row.edition}/${row.path}`}
                empty={say.none}
                columns={[
                  { key: 'edition', title: say.edition, width: 90, fixed: true, show: (row) => row.edition },
                  { key: 'rule', title: say.rule, width: 420, show: (row) => row.path },
                  { key: 'source', title: say.source, show: (row) => row.source },
                ]}
              />
            ),
          },
        ]}
      />
    </Page>
  );
}
