import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useHolds } from '../app/session';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { Tag } from '../parts/tag';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { editionQuery } from './edition';
import { RulesTable } from './rules-table';

const words = speaker({
  help: [
    'Từng quy định của bản này: nội dung, căn cứ, ai đã đối chiếu.',
    'The rules of this edition: what they say, their sources, who checked them.',
  ],
  back: ['Các bản quy định', 'All editions'],
  add: ['Thêm danh hiệu của địa phương', 'Add a local title'],
  from: ['Hiệu lực từ', 'From'],
  to: ['Đến', 'To'],
  now: ['khi có bản thay thế', 'replaced'],
  before: ['trước khi có dữ liệu', 'before any record'],
  source: ['Căn cứ', 'Source'],
  marks: ['Đã đối chiếu', 'Checked'],
  of: ['{verified} trên {all} quy định', '{verified} of {all} rules'],
  provisional: ['bản chép tạm', 'provisional'],
});

export default function EditionPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { code = '' } = useParams();
  const admin = useHolds()('admin');
  const found = useQuery(editionQuery(code));
  return (
    <Page
      title={found.data?.name[language] ?? code}
      help={say.help}
      actions={
        <>
          <Link className="button-link" to="/quy-dinh">
            {say.back}
          </Link>
          {admin && (
            <Link className="button-link primary" to={`/quy-dinh/${code}/danh-hieu-moi`}>
              {say.add}
            </Link>
          )}
        </>
      }
    >
      <Loaded from={found}>
        {(edition) => (
          <>
            <section className="card">
              <Facts
                of={[
                  [say.from, edition.validFrom ? day(edition.validFrom) : say.before],
                  [say.to, edition.validTo ? day(edition.validTo) : say.now],
                  [say.marks, fill(say.of, { ...edition.rules })],
                  [say.source, edition.source],
                ]}
              />
              {edition.provisional && <Tag colour="orange">{say.provisional}</Tag>}
              {edition.warnings.map((warning) => (
                <p key={warning.en}>{warning[language]}</p>
              ))}
            </section>
            <RulesTable edition={code} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
