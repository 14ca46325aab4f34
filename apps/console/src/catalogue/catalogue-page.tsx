import { Tabs } from 'antd';
import { Link } from 'react-router';
import { useHolds } from '../app/session';
import { Loaded } from '../parts/loaded';
import { useNarrow } from '../parts/narrow';
import { Page } from '../parts/page';
import { Tag } from '../parts/tag';
import { useFilter } from '../parts/use-filter';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { Compare } from './compare';
import { useEditions, type Edition } from './edition';
import { SideBySide } from './side-by-side';
import { UnverifiedTable } from './unverified-table';

const words = speaker({
  title: ['Quy định', 'Catalogue'],
  help: [
    'Quy định của pháp luật là dữ liệu có ngày hiệu lực, căn cứ và dấu đã đối chiếu hay chưa.',
    'The law as data: dates, sources, and whether anybody has checked it.',
  ],
  activate: ['Đưa một bản vào áp dụng', 'Put an edition in force'],
  editions: ['Các bản quy định', 'Editions'],
  editionsShort: ['Các bản', 'Editions'],
  compareShort: ['So sánh', 'Compare'],
  beside: ['Cạnh nhau', 'Side by side'],
  unverified: ['Chưa đối chiếu', 'Unconfirmed'],
  compare: ['So sánh hai bản', 'Compare two'],
  provisional: ['bản chép tạm', 'provisional'],
  rules: ['{verified} trên {all} quy định đã đối chiếu', '{verified} of {all} rules confirmed'],
  here: ['{n} xác nhận tại đây', '{n} confirmed here'],
  awards: ['{n} danh hiệu, hình thức', '{n} awards'],
  from: ['từ {from} đến {to}', 'from {from} to {to}'],
  now: ['khi có bản thay thế', 'replaced'],
  before: ['trước khi có dữ liệu', 'before any record'],
});

export default function CataloguePage() {
  const say = useWords(words);
  const narrow = useNarrow();
  const admin = useHolds()('admin');
  const [tab = 'editions', choose] = useFilter('tab');
  const editions = useEditions();
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        admin && (
          <Link className="button-link" to="/quy-dinh/ap-dung">
            {say.activate}
          </Link>
        )
      }
    >
      <Tabs
        // All in sight on a phone, too: a tab behind a menu is no tab to a screen reader.
        {...(narrow ? { size: 'small', tabBarGutter: 12 } : {})}
        activeKey={tab}
        onChange={choose}
        destroyOnHidden
        items={[
          {
            key: 'editions',
            label: narrow ? say.editionsShort : say.editions,
            children: (
              <Loaded from={editions}>
                {({ items }) => (
                  <>
                    {[...items].reverse().map((edition) => (
                      <EditionCard key={edition.code} edition={edition} />
                    ))}
                  </>
                )}
              </Loaded>
            ),
          },
          { key: 'beside', label: say.beside, children: <SideBySide /> },
          { key: 'unverified', label: say.unverified, children: <UnverifiedTable /> },
          { key: 'compare', label: narrow ? say.compareShort : say.compare, children: <Compare /> },
        ]}
      />
    </Page>
  );
}

function EditionCard({ edition }: { edition: Edition }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { rules } = edition;
  return (
    <section className="card">
      <h2>
        <Link to={`/quy-dinh/${edition.code}`}>{edition.name[language]}</Link>{' '}
        <Tag>{edition.code}</Tag>
        {edition.provisional && <Tag colour="orange">{say.provisional}</Tag>}
      </h2>
      <p className="quiet">
        {fill(say.from, {
          from: edition.validFrom ? day(edition.validFrom) : say.before,
          to: edition.validTo ? day(edition.validTo) : say.now,
        })}
        {' · '}
        {fill(say.awards, { n: edition.awards.length })}
        {' · '}
        <Link to={`/quy-dinh/${edition.code}?mark=unverified`}>
          {fill(say.rules, { verified: rules.verified, all: rules.all })}
        </Link>
        {rules.confirmedHere > 0 && ` · ${fill(say.here, { n: rules.confirmedHere })}`}
      </p>
      {edition.warnings.map((warning) => (
        <p key={warning.en}>{warning[language]}</p>
      ))}
    </section>
  );
}
