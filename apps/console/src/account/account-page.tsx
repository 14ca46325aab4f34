import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { api, command, content, read } from '../api/client';
import { useMe } from '../app/session';
import { ActButton } from '../parts/act-button';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { ProblemAlert } from '../parts/problem-view';
import { DelegationsCard } from './delegations-card';
import { WishesCard } from './wishes-card';
import { nameOf, ROLE } from '../words/codes';
import { day, moment } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
const words = speaker({
  title: ['Tài khoản của tôi', 'My account'],
  name: ['Họ tên', 'Name'],
  username: ['Tên đăng nhập', 'User name'],
  roles: ['Vai trò', 'Roles'],
  since: ['từ {day}', 'since {day}'],
  delegated: ['được uỷ quyền', 'delegated'],
  change: ['Đổi mật khẩu', 'Change password'],
  old: ['Mật khẩu hiện tại', 'Current password'],
  fresh: ['Mật khẩu mới', 'New password'],
  signIns: ['Các phiên đăng nhập', 'Sign-ins'],
  end: ['Kết thúc', 'End'],
  current: ['phiên này', 'this one'],
});

export default function AccountPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const me = useMe();
  const client = useQueryClient();
  const signIns = useQuery({
    queryKey: ['/auth/sign-ins'],
    queryFn: () => read('/auth/sign-ins'),
  });
  const end = useMutation({
    mutationFn: (id: string) =>
      content(api.DELETE('/api/v1/auth/sign-ins/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['/auth/sign-ins'] }),
  });
  return (
    <Page
      title={say.title}
      actions={
        <ActButton
          label={say.change}
          fields={[
            {
              name: 'current',
              label: say.old,
              type: 'password',
              required: true,
              autoComplete: 'current-password',
            },
            {
              name: 'next',
              label: say.fresh,
              type: 'password',
              required: true,
              autoComplete: 'new-password',
            },
          ]}
          run={(values) => command('/auth/password', values)}
        />
      }
    >
      <section className="card">
        <dl className="facts">
          <dt>{say.name}</dt>
          <dd>{me.displayName}</dd>
          <dt>{say.username}</dt>
          <dd>{me.username}</dd>
          <dt>{say.roles}</dt>
          <dd>
            {me.roles.map((grant, n) => (
              <div key={n}>
                {nameOf(ROLE, grant.role, language)}{' '}
                <span className="quiet">{say.since.replace('{day}', day(grant.from))}</span>{' '}
                {grant.delegatedBy && say.delegated}
              </div>
            ))}
          </dd>
        </dl>
      </section>
      <WishesCard />
      <DelegationsCard />
      <section className="card">
        <h2>{say.signIns}</h2>
        <ProblemAlert problem={end.error} />
        <Loaded from={signIns}>
          {({ items }) => (
            <ul className="plain">
              {items.map((row) => (
                <li key={row.id}>
                  {moment(row.lastSeenAt)} · {row.ip} ·{' '}
                  <span className="quiet">{row.agent.slice(0, 60)}</span>{' '}
                  {row.current ? (
                    <strong>{say.current}</strong>
                  ) : (
                    <Button
                      size="small"
                      loading={end.isPending && end.variables === row.id}
                      onClick={() => end.mutate(row.id)}
                    >
                      {say.end}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      </section>
    </Page>
  );
}
