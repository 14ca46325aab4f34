import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { command, read } from '../api/client';
import { useMe } from '../app/session';
import { ActButton } from '../parts/act-button';
import { Loaded } from '../parts/loaded';
import { SearchBox } from '../parts/search-box';
import { nameOf, ROLE } from '../words/codes';
import { day, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
const words = speaker({
  title: ['Uỷ quyền', 'Delegation'],
  help: [
    'Khi vắng mặt, bạn giao vai trò của mình cho người khác trong một thời gian. Mọi việc người đó làm đều ghi là “thay mặt” bạn; chấm dứt được bất cứ lúc nào.',
    'While away you pass your role to somebody for a time. All that person does is recorded as on your behalf; you can end it any time.',
  ],
  find: ['Tìm người nhận uỷ quyền', 'Find who is to act'],
  none: ['Không tìm thấy ai cùng cơ quan có tên này.', 'Nobody of that name where you work.'],
  give: ['Uỷ quyền cho {name}', 'Delegate to {name}'],
  role: ['Vai trò', 'Role'],
  from: ['Từ ngày', 'From'],
  until: ['Đến hết ngày', 'Until'],
  document: ['Văn bản uỷ quyền (số, ký hiệu)', 'Paper (number)'],
  given: ['Bạn uỷ quyền cho {name}', 'You delegated to {name}'],
  received: ['{name} uỷ quyền cho bạn', '{name} delegated to you'],
  days: ['{from} – {to}', '{from} – {to}'],
  over: ['đã hết', 'over'],
  end: ['Chấm dứt', 'End'],
  endWhat: [
    'Từ ngày mai {name} không còn làm thay bạn.',
    'From tomorrow {name} no longer acts for you.',
  ],
});

/** One's own roles passed on for a time, by a paper; and those one was given. */
export function DelegationsCard() {
  const say = useWords(words);
  const { language } = useLanguage();
  const me = useMe();
  const [q, search] = useState<string>();
  const list = useQuery({
    queryKey: ['/accounts', me.accountId, 'delegations'],
    queryFn: () => read('/accounts/{id}/delegations', { id: me.accountId }),
  });
  const found = useQuery({
    queryKey: ['/accounts/colleagues', q],
    queryFn: () => read('/accounts/colleagues', { q }),
    enabled: q !== undefined,
  });
  const own = me.roles.filter(({ delegatedBy }) => !delegatedBy);
  const roles = own.map(({ role }, n) => ({
    value: String(n),
    label: nameOf(ROLE, role, language),
  }));
  if (own.length === 0) return null;
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <p className="quiet">{say.help}</p>
      <Loaded from={list}>
        {({ items }) => (
          <ul className="plain">
            {items.map((one, n) => {
              const given = one.by.id === me.accountId;
              const name = given ? one.to_account.name : one.by.name;
              return (
                <li key={n}>
                  {fill(given ? say.given : say.received, { name })}:{' '}
                  <strong>{nameOf(ROLE, one.role, language)}</strong>
                  {one.unitName && ` (${one.unitName})`},{' '}
                  {fill(say.days, { from: day(one.from), to: day(one.to) })}
                  {one.document && ` · ${one.document}`}{' '}
                  {one.to < today() ? (
                    <span className="quiet">{say.over}</span>
                  ) : (
                    given && (
                      <ActButton
                        label={say.end}
                        consequence={fill(say.endWhat, { name })}
                        run={() =>
                          command(
                            '/accounts/{id}/end-delegation',
                            { id: me.accountId },
                            {
                              role: one.role,
                              ...(one.unitId ? { unitId: one.unitId } : {}),
                              to: one.to_account.id,
                              to_date: today(),
                            },
                          )
                        }
                      />
                    )
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
      <SearchBox label={say.find} value={q} search={search} />
      {found.data?.items.length === 0 && <p className="quiet">{say.none}</p>}
      <ul className="plain">
        {found.data?.items.map((who) => (
          <li key={who.id}>
            <ActButton
              label={fill(say.give, { name: who.displayName })}
              fields={[
                {
                  name: 'role',
                  label: say.role,
                  type: 'select',
                  required: true,
                  options: roles,
                  initial: '0',
                },
                { name: 'from', label: say.from, type: 'date', required: true, initial: today() },
                { name: 'until', label: say.until, type: 'date', required: true },
                { name: 'document', label: say.document },
              ]}
              after={() => search(undefined)}
              run={({ role, from, until, document }) => {
                const grant = own[Number(role)];
                return command(
                  '/accounts/{id}/delegate',
                  { id: me.accountId },
                  {
                    role: grant?.role,
                    ...(grant?.unitId ? { unitId: grant.unitId } : {}),
                    to: who.id,
                    from,
                    to_date: until,
                    ...(document ? { document } : {}),
                  },
                );
              }}
            />{' '}
            <span className="quiet">{who.username}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
