import { Button } from 'antd';
import type { FormEvent } from 'react';
import { useMe } from '../app/session';
import { useDraft } from '../parts/use-draft';
import { Fields, initialOf, type Values } from '../parts/fields';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { nameOf } from '../words/codes';
import { asked, POST } from './council-words';
import { memberFields } from './fields';

const words = speaker({
  title: ['Thành viên ({n})', 'Members ({n})'],
  none: [
    'Chưa có ai. Tổng số thành viên là mẫu số của tỷ lệ phiếu, nên cần đủ theo quyết định.',
    'Nobody yet. All members together are what shares are taken of, so enter all of the decision.',
  ],
  add: ['Thêm vào danh sách', 'Add to the list'],
  remove: ['Bỏ', 'Remove'],
  removeOne: ['Bỏ {name}', 'Remove {name}'],
  standing: ['thường trực', 'standing body'],
  noAccount: ['không có tài khoản', 'no account'],
});

/** The members of the founding decision, one after the other. */
export function MembersForm({
  members,
  change,
}: {
  members: Values[];
  change: (members: Values[]) => void;
}) {
  const say = useWords(words);
  const ask = useWords(asked);
  const { language } = useLanguage();
  const { accountId } = useMe();
  const fields = memberFields(ask, language === 'vi' ? 0 : 1, accountId);
  const [one, type, drop] = useDraft<Values>('member', initialOf(fields));
  const add = (event: FormEvent): void => {
    event.preventDefault();
    change([...members, one]);
    drop();
  };
  return (
    <section className="card">
      <h2>{fill(say.title, { n: members.length })}</h2>
      {members.length === 0 && <p className="quiet">{say.none}</p>}
      <ol>
        {members.map((member, i) => (
          <li key={i}>
            <strong>{member.position}</strong> · {nameOf(POST, member.post, language)}
            {member.standing === 'true' && ` (${say.standing})`}{' '}
            <span className="quiet">{member['accountId.shown'] || say.noAccount}</span>{' '}
            <Button
              size="small"
              aria-label={fill(say.removeOne, { name: member.position ?? '' })}
              onClick={() => change(members.filter((_, at) => at !== i))}
            >
              {say.remove}
            </Button>
          </li>
        ))}
      </ol>
      <form className="form" onSubmit={add}>
        {/* What was searched for goes with the one who was added. */}
        <Fields key={members.length} fields={fields} values={one} change={type} />
        <div className="page-actions">
          <Button htmlType="submit">{say.add}</Button>
        </div>
      </form>
    </section>
  );
}
