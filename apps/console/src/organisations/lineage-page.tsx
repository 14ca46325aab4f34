import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { read } from '../api/client';
import { useAsking } from '../app/live';
import { useHolds } from '../app/session';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { PlainTable } from '../parts/plain-table';
import { Tag } from '../parts/tag';
import { nameOf, ROLE } from '../words/codes';
import { count, day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { useBodyNames } from './body-names';
import { DecideContinuity } from './decide-continuity';
import { CONTINUITY, LINEAGE_KIND, MOVED } from './organisation';

const words = speaker({
  title: ['Sắp xếp theo {number}', 'Act of organisation {number}'],
  back: ['Các lần sắp xếp', 'All acts'],
  document: ['Văn bản', 'Document'],
  said: ['{number} ngày {day}, {issuer}', '{number} of {day}, {issuer}'],
  from: ['Hiệu lực từ', 'In force from'],
  handover: ['Chuyển giao', 'Handed over'],
  done: ['đã xong', 'done'],
  going: ['đang chuyển: {phase}', 'going on: {phase}'],
  refused: ['{n} mục đã kết thúc trước khi đến lượt', '{n} had ended before their turn'],
  changes: ['Các thay đổi', 'Changes'],
  newName: ['tên mới: {name}', 'new name: {name}'],
  open: ['nhận việc đang làm: {name}', 'takes over: {name}'],
  years: ['Năm liên tục của tập thể', 'Consecutive years'],
  undecided: [
    'chưa có quyết định: các năm trước coi là chưa đủ dữ liệu',
    'undecided: earlier years count as not enough data',
  ],
  roles: ['Vai trò còn giữ ở đơn vị đã hết hoạt động', 'Roles still held for bodies that ended'],
  noRoles: ['Không còn vai trò nào phải xử lý.', 'No role is left to see to.'],
  person: ['Người giữ', 'Held by'],
  role: ['Vai trò', 'Role'],
  unit: ['Đơn vị', 'Body'],
  unverified: ['văn bản chưa đối chiếu', 'document not checked'],
});

/** One act of organisation: its changes, its handing over, and the years each collective keeps. */
export default function LineagePage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const holds = useHolds();
  const found = useQuery({
    queryKey: ['/organisations', 'lineage', id],
    queryFn: () => read('/organisations/lineage/{id}', { id }),
    refetchInterval: useAsking(2_000),
  });
  const act = found.data;
  const ids = (act?.changes ?? []).flatMap(({ from, to }) => [...from, ...to]);
  const name = useBodyNames([...ids, ...(act?.roles ?? []).map(({ unitId }) => unitId)]);
  return (
    <Page
      title={fill(say.title, { number: act?.document.number ?? '…' })}
      actions={
        <Link className="button-link" to="/don-vi/sap-xep">
          {say.back}
        </Link>
      }
    >
      <Loaded from={found}>
        {({ document, inForceFrom, handover, changes, roles = [], version }) => (
          <>
            <section className="card">
              <Facts
                of={[
                  [
                    say.document,
                    fill(say.said, { ...document, verified: '', day: day(document.date) }),
                  ],
                  [say.from, day(inForceFrom)],
                  [
                    say.handover,
                    <Tag key="state" colour={handover.status === 'done' ? 'green' : 'blue'}>
                      {handover.status === 'done'
                        ? say.done
                        : fill(say.going, { phase: nameOf(MOVED, handover.phase, language) })}
                    </Tag>,
                  ],
                  ...Object.entries(handover.moved).map(
                    ([kind, n]) => [nameOf(MOVED, kind, language), count(n)] as const,
                  ),
                ]}
              />
              {!document.verified && <Tag colour="orange">{say.unverified}</Tag>}
              {handover.refused > 0 && (
                <p className="quiet">{fill(say.refused, { n: handover.refused })}</p>
              )}
            </section>
            <section className="card">
              <h2>{say.changes}</h2>
              <ul className="plain">
                {changes.map((change, at) => (
                  <li key={at}>
                    <strong>{nameOf(LINEAGE_KIND, change.kind, language)}</strong>:{' '}
                    <Bodies ids={change.from} name={name} /> →{' '}
                    <Bodies ids={change.to} name={name} />
                    {change.name && ` (${fill(say.newName, { name: change.name })})`}
                    {change.openWorkTo && ` (${fill(say.open, { name: name(change.openWorkTo) })})`}
                    {(change.kind === 'merge' || change.kind === 'split') && (
                      <div className="quiet">
                        {say.years}:{' '}
                        {change.continuity
                          ? `${nameOf(CONTINUITY, change.continuity.option, language)}${
                              change.continuity.predecessors
                                ? ` (${change.continuity.predecessors.map(name).join(', ')})`
                                : ''
                            }, ${change.continuity.document.number}`
                          : say.undecided}{' '}
                        {holds('board-head') && (
                          <DecideContinuity
                            actId={id}
                            version={version}
                            change={at}
                            from={change.from.map((one) => ({ id: one, name: name(one) }))}
                          />
                        )}
                      </div>
                    )}
                  </li>
                ))}
              </ul>
            </section>
            <section className="card">
              <h2>{say.roles}</h2>
              <PlainTable
                caption={say.roles}
                file="vai-tro-con-giu"
                head={[say.person, say.role, say.unit]}
                texts={3}
                empty={say.noRoles}
                rows={roles.map((role) => [
                  role.displayName,
                  nameOf(ROLE, role.role, language),
                  name(role.unitId),
                ])}
                link={(row) =>
                  holds('admin') ? (
                    <Link to={`/tai-khoan/${roles[row]!.accountId}`}>
                      {roles[row]!.displayName}
                    </Link>
                  ) : undefined
                }
              />
            </section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Bodies({ ids, name }: { ids: string[]; name: (id: string) => string }) {
  if (ids.length === 0) return <>–</>;
  return (
    <>
      {ids.map((id, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <Link to={`/don-vi/${id}`}>{name(id)}</Link>
        </span>
      ))}
    </>
  );
}
