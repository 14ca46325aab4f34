import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { read } from '../api/client';
import { useHolds } from '../app/session';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { Tag } from '../parts/tag';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { RulesTable } from './rules-table';
import { inWords, keyName } from './rule-words';

const words = speaker({
  back: ['Về bản quy định', 'To the edition'],
  amend: ['Sửa', 'Amend'],
  source: ['Căn cứ', 'Source'],
  mark: ['Đối chiếu', 'Checked'],
  yes: ['đã đối chiếu', 'checked'],
  no: ['chưa đối chiếu', 'unconfirmed'],
});
const SHOWN = ['level', 'group', 'decider', 'recipients', 'kinds', 'lowerForms'] as const;

/** One award of one edition: its head, and every rule of it. */
export default function AwardPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { code = '', award = '' } = useParams();
  const admin = useHolds()('admin');
  const found = useQuery({
    queryKey: ['/catalogue/editions', code, award],
    queryFn: () => read('/catalogue/editions/{code}/awards/{award}', { code, award }),
  });
  return (
    <Page
      title={found.data?.name[language] ?? award}
      actions={
        <>
          <Link className="button-link" to={`/quy-dinh/${code}`}>
            {say.back}
          </Link>
          {admin && (
            <Link className="button-link primary" to={`/quy-dinh/${code}/${award}/sua`}>
              {say.amend}
            </Link>
          )}
        </>
      }
    >
      <Loaded from={found}>
        {(rule) => (
          <>
            <section className="card">
              <Facts
                of={[
                  ...SHOWN.filter((key) => rule[key] !== undefined).map(
                    (key) => [keyName(key, language), inWords(rule[key], language)] as const,
                  ),
                  [say.source, rule.source],
                  [
                    say.mark,
                    <Tag key="mark" colour={rule.verified ? 'green' : 'orange'}>
                      {rule.verified ? say.yes : say.no}
                    </Tag>,
                  ],
                ]}
              />
            </section>
            <RulesTable edition={code} award={award} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
