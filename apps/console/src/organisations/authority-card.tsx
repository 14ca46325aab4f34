import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Answer } from '../api/answers';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { DECIDER } from '../catalogue/decider-words';
import { Facts } from '../parts/facts';
import { Fields } from '../parts/fields';
import { ProblemAlert } from '../parts/problem-view';
import { Waiting } from '../parts/waiting';
import { nameOf } from '../words/codes';
import { today } from '../words/dates';
import { speaker, type Phrase } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

const words = speaker({
  title: ['Ai có thẩm quyền quyết định', 'Who may decide'],
  help: [
    'Chọn hình thức và ngày quyết định để biết ai được tặng cho đơn vị này, theo quy định có hiệu lực ngày đó.',
    'Choose an award and the day of the decision: who may grant it to this unit by the rules of that day.',
  ],
  award: ['Hình thức, danh hiệu', 'Award'],
  on: ['Ngày quyết định', 'Day of the decision'],
  decider: ['Người quyết định', 'Decided by'],
  body: ['Cơ quan', 'Body'],
  outside: ['ngoài tỉnh hoặc chưa rõ', 'outside the province, or not known'],
  source: ['Căn cứ', 'Source'],
  unverified: ['chưa đối chiếu', 'not verified'],
  edition: ['Bản quy định', 'Edition'],
  provisional: ['tạm dùng', 'provisional'],
  doubts: ['Cần xem lại', 'In doubt'],
});
/** Why the answer is not certain. */
const DOUBT: Record<string, Phrase> = {
  'unit-ended': ['đơn vị đã hết hoạt động vào ngày này', 'the unit had ended by that day'],
  'standing-unknown': [
    'chưa ghi đơn vị quyết định có tư cách pháp nhân hay không',
    'nobody has recorded whether the deciding body is a legal person',
  ],
  'body-unknown': [
    'không tìm thấy cơ quan loại này trong các đơn vị quản lý',
    'no body of that kind manages the unit',
  ],
};

/** Who may decide an award for this unit on a day. */
export function AuthorityCard({ id }: { id: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const [values, change] = useState<Record<string, string>>({ on: today() });
  const { award = '', on = '' } = values;
  const found = useQuery({
    queryKey: ['/organisations', id, 'authority', award, on],
    queryFn: () => read('/organisations/{id}/authority', { id, award, on }),
    enabled: award !== '' && on !== '',
  });
  return (
    <section className="card form">
      <h2>{say.title}</h2>
      <p className="quiet">{say.help}</p>
      <Fields
        fields={[
          {
            ...{ name: 'award', label: say.award, type: 'select' },
            options: awards.all
              .map(({ code, name }) => ({ value: code, label: name[language] }))
              .sort((a, b) => a.label.localeCompare(b.label, 'vi')),
          },
          { name: 'on', label: say.on, type: 'date' },
        ]}
        values={values}
        change={change}
      />
      <ProblemAlert problem={found.error} />
      {found.isFetching && <Waiting />}
      {found.data && <Answered of={found.data} />}
    </section>
  );
}

function Answered({ of }: { of: Answer<'/organisations/{id}/authority'> }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { decider, bodyId, bodyName, source, verified, edition, provisional, doubts } = of;
  return (
    <Facts
      of={[
        [say.decider, <strong key="d">{nameOf(DECIDER, decider, language)}</strong>],
        [
          say.body,
          bodyId ? (
            <Link key="b" to={`/don-vi/${bodyId}`}>
              {bodyName ?? bodyId.slice(0, 8)}
            </Link>
          ) : (
            say.outside
          ),
        ],
        [say.source, verified ? source : `${source} (${say.unverified})`],
        [say.edition, provisional ? `${edition} (${say.provisional})` : edition],
        [say.doubts, doubts.map((one) => nameOf(DOUBT, one, language)).join('; ') || '–'],
      ]}
    />
  );
}
