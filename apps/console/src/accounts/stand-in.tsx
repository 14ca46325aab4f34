import { DelegateTo } from '../account/delegate-to';
import { DelegationList, useDelegations } from '../account/delegation-list';
import { LoadedPart } from '../parts/unread';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Account } from './account';

const words = speaker({
  title: ['Uỷ quyền', 'Delegation'],
  none: ['Chưa uỷ quyền và chưa được uỷ quyền lần nào.', 'Nothing passed on, nothing received.'],
  how: [
    'Người này vắng mà không tự uỷ quyền được: ghi thay theo văn bản. Mọi việc người nhận làm đều ghi là “thay mặt” {name}.',
    'Somebody absent who cannot do it: recorded by a paper. All that is done is recorded as on behalf of {name}.',
  ],
  givenTo: ['Uỷ quyền cho {name}', 'Delegated to {name}'],
  givenBy: ['Được {name} uỷ quyền', 'Received from {name}'],
});

/** Who stands in for the account, and since when; recorded by the administrator for who is absent. */
export function StandIn({ account, may }: { account: Account; may: boolean }) {
  const say = useWords(words);
  const list = useDelegations(account.id);
  const name = account.displayName;
  const own = account.roles.filter(({ from, to }) => from <= today() && (!to || today() <= to));
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <LoadedPart from={list}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{say.none}</p>
          ) : (
            <DelegationList
              accountId={account.id}
              items={items}
              said={{ given: say.givenTo, received: say.givenBy }}
              by={name}
              mayEnd={may}
            />
          )
        }
      </LoadedPart>
      {may && own.length > 0 && (
        <>
          <p className="quiet">{fill(say.how, { name })}</p>
          <DelegateTo by={account.id} own={own} forAnother />
        </>
      )}
    </section>
  );
}
