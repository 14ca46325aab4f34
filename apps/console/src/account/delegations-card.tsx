import { useMe } from '../app/session';
import { LoadedPart } from '../parts/unread';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { DelegateTo } from './delegate-to';
import { DelegationList, useDelegations } from './delegation-list';

const words = speaker({
  title: ['Uỷ quyền', 'Delegation'],
  help: [
    'Khi vắng mặt, bạn giao vai trò của mình cho người khác trong một thời gian. Mọi việc người đó làm đều ghi là “thay mặt” bạn; chấm dứt được bất cứ lúc nào.',
    'While away you pass your role to somebody for a time. All that person does is recorded as on your behalf; you can end it any time.',
  ],
  received: [
    'Vai trò bạn được uỷ quyền; mọi việc bạn làm theo đó đều ghi là “thay mặt”.',
    'Roles passed on to you; all you do by them is recorded as on behalf of who gave them.',
  ],
  givenTo: ['Bạn uỷ quyền cho {name}', 'You delegated to {name}'],
  givenBy: ['{name} uỷ quyền cho bạn', '{name} delegated to you'],
  you: ['bạn', 'you'],
});

/** One's own roles passed on for a time, by a paper; and those one was given. */
export function DelegationsCard() {
  const say = useWords(words);
  const me = useMe();
  const list = useDelegations(me.accountId);
  const own = me.roles.filter(({ delegatedBy }) => !delegatedBy);
  // Whoever has no role to give and was given none has nothing to do with it.
  if (own.length === 0 && list.data?.items.length === 0) return null;
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <p className="quiet">{own.length > 0 ? say.help : say.received}</p>
      <LoadedPart from={list}>
        {({ items }) => (
          <DelegationList
            accountId={me.accountId}
            items={items}
            said={{ given: say.givenTo, received: say.givenBy }}
            by={say.you}
            mayEnd
          />
        )}
      </LoadedPart>
      {own.length > 0 && <DelegateTo by={me.accountId} own={own} />}
    </section>
  );
}
