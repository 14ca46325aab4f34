import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { command, read } from '../api/client';
import { Timeline } from '../audit/timeline';
import { useBodyNames } from '../organisations/body-names';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { Tag } from '../parts/tag';
import { nameOf, ROLE } from '../words/codes';
import { day, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Grant } from './account';
import { AccountActs } from './account-acts';
import { GrantRole } from './grant-role';
import { StandIn } from './stand-in';

const words = speaker({
  back: ['Các tài khoản', 'All accounts'],
  username: ['Tên đăng nhập', 'User name'],
  state: ['Trạng thái', 'State'],
  active: ['đang dùng', 'active'],
  locked: ['đã khoá', 'locked'],
  valid: ['Thời hạn', 'Valid'],
  always: ['không giới hạn', 'without end'],
  span: ['{from} – {to}', '{from} – {to}'],
  validity: ['Đặt thời hạn', 'Set validity'],
  from: ['Từ ngày', 'From'],
  to: ['Đến hết ngày', 'Until'],
  roles: ['Vai trò', 'Roles'],
  role: ['Vai trò', 'Role'],
  unit: ['Đơn vị', 'Body'],
  province: ['cả tỉnh', 'whole province'],
  acts: ['Thao tác', 'Actions'],
  noRoles: [
    'Chưa có vai trò nào: người này chưa làm được gì.',
    'No role: this person can do nothing yet.',
  ],
  end: ['Chấm dứt', 'End'],
  endWhat: [
    '{name} thôi vai trò {role}; việc đang giữ trở về hàng việc chung.',
    '{name} gives up {role}; what is held goes back to the queue.',
  ],
  delegated: ['được uỷ quyền', 'by delegation'],
  history: ['Lịch sử tài khoản', 'History'],
});

/** One account: what it may do and until when, and all that was done to it. */
export default function AccountPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const holds = useHolds();
  const admin = holds('admin');
  const found = useQuery({
    queryKey: ['/accounts', id],
    queryFn: () => read('/accounts/{id}', { id }),
  });
  const grants: (Grant & { received?: boolean })[] = [
    ...(found.data?.roles ?? []),
    ...(found.data?.delegations ?? []).map((one) => ({ ...one, received: true })),
  ];
  const bodyName = useBodyNames(grants.flatMap(({ unitId }) => unitId ?? []));
  return (
    <Page
      title={found.data?.displayName ?? '…'}
      actions={
        <Link className="button-link" to="/tai-khoan">
          {say.back}
        </Link>
      }
    >
      <Loaded from={found}>
        {(account) => (
          <>
            <section className="card">
              <Facts
                of={[
                  [say.username, account.username],
                  [
                    say.state,
                    <Tag key="state" colour={account.locked ? 'red' : 'green'}>
                      {account.locked ? say.locked : say.active}
                    </Tag>,
                  ],
                  [
                    say.valid,
                    account.validFrom || account.validTo
                      ? fill(say.span, { from: day(account.validFrom), to: day(account.validTo) })
                      : say.always,
                  ],
                ]}
              />
              <p />
              <div className="page-actions">
                <AccountActs of={account} />
                {admin && (
                  <ActButton
                    label={say.validity}
                    fields={[
                      {
                        name: 'from',
                        label: say.from,
                        type: 'date',
                        initial: account.validFrom ?? '',
                      },
                      { name: 'to', label: say.to, type: 'date', initial: account.validTo ?? '' },
                    ]}
                    run={({ from, to }) =>
                      command(
                        '/accounts/{id}/set-validity',
                        { id },
                        { ...(from ? { from } : {}), ...(to ? { to } : {}) },
                        account.version,
                      )
                    }
                  />
                )}
              </div>
            </section>
            <section className="card">
              <h2>{say.roles}</h2>
              {grants.length === 0 && <p className="quiet">{say.noRoles}</p>}
              {grants.length > 0 && (
                <div className="scrolls" tabIndex={0} role="region" aria-label={say.roles}>
                  <table className="plain-table">
                    <thead>
                      <tr>
                        {[say.role, say.unit, say.from, say.to, say.acts].map((title) => (
                          <th key={title} scope="col">
                            {title}
                          </th>
                        ))}
                      </tr>
                    </thead>
                    <tbody>
                      {grants.map((grant) => {
                        const role = nameOf(ROLE, grant.role, language);
                        const over = grant.to !== undefined && grant.to < today();
                        return (
                          <tr key={`${grant.role}/${grant.unitId}/${grant.from}/${grant.received}`}>
                            <th scope="row">
                              {role}{' '}
                              {grant.received && <span className="quiet">{say.delegated}</span>}
                            </th>
                            <td>
                              {grant.unitId ? (
                                <Link to={`/don-vi/${grant.unitId}`}>{bodyName(grant.unitId)}</Link>
                              ) : (
                                say.province
                              )}
                            </td>
                            <td>{day(grant.from)}</td>
                            <td>{day(grant.to)}</td>
                            <td>
                              {admin && !grant.received && !over && (
                                <ActButton
                                  label={say.end}
                                  title={`${say.end}: ${role}`}
                                  consequence={
                                    <p>{fill(say.endWhat, { name: account.displayName, role })}</p>
                                  }
                                  fields={[
                                    {
                                      name: 'to',
                                      label: say.to,
                                      type: 'date',
                                      required: true,
                                      initial: today(),
                                    },
                                  ]}
                                  run={({ to }) =>
                                    command(
                                      '/accounts/{id}/end-role',
                                      { id },
                                      {
                                        role: grant.role,
                                        ...(grant.unitId ? { unitId: grant.unitId } : {}),
                                        to,
                                      },
                                      account.version,
                                    )
                                  }
                                />
                              )}
                            </td>
                          </tr>
                        );
                      })}
                    </tbody>
                  </table>
                </div>
              )}
              {admin && <GrantRole accountId={id} version={account.version} />}
            </section>
            <StandIn account={account} may={admin} />
            {/* Who keeps the accounts alone has no business in the trail. */}
            {holds('auditor') && (
              <section className="card">
                <h2>{say.history}</h2>
                <Timeline query={{ stream: `account:${id}`, order: 'desc' }} />
              </section>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
