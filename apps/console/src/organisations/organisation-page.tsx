import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { command, read } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { PlainTable } from '../parts/plain-table';
import { nameOf } from '../words/codes';
import { day, today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { AuthorityCard } from './authority-card';
import { EndOrganisation } from './end-organisation';
import { LINEAGE_KIND, named, ORGANISATION_KIND } from './organisation';

const words = speaker({
  back: ['Các đơn vị', 'All organisations'],
  amend: ['Sửa từ một ngày', 'Amend from a day'],
  amendWhat: [
    'Sửa loại hoặc tên viết sai. Đổi tên, sáp nhập, giải thể theo văn bản thì dùng Sắp xếp tổ chức.',
    'Corrects kind or a misspelt name. New names, mergers and endings are acts of organisation.',
  ],
  name: ['Tên', 'Name'],
  kind: ['Loại', 'Kind'],
  from: ['Từ ngày', 'From'],
  code: ['Mã', 'Code'],
  state: ['Tình trạng', 'State'],
  active: ['đang hoạt động', 'active'],
  managers: ['Đơn vị quản lý (gần nhất trước)', 'Managed by (nearest first)'],
  standing: ['Tư cách pháp nhân', 'Legal personality'],
  seal: ['Con dấu, tài khoản riêng', 'Own seal'],
  yes: ['có', 'yes'],
  no: ['không', 'no'],
  unknown: ['chưa rõ', 'not known'],
  names: ['Tên và loại qua các thời kỳ', 'Names and kinds over time'],
  history: ['Tiền thân và kế tục', 'Before and after'],
  when: ['Hiệu lực', 'In force'],
  what: ['Việc', 'What'],
  before: ['Từ', 'From'],
  after: ['Thành', 'To'],
  predecessors: ['Mọi tiền thân', 'All bodies before it'],
  noHistory: ['Chưa từng sắp xếp.', 'Never reorganised.'],
});

/** One body: its names over time, who manages it, what it came from and became. */
export default function OrganisationPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const { id = '' } = useParams();
  const may = useHolds()('admin', 'board-head');
  const found = useQuery({
    queryKey: ['/organisations', id],
    queryFn: () => read('/organisations/{id}', { id }),
  });
  const above = (found.data?.line ?? []).filter((other) => other !== id);
  const managers = useQuery({
    queryKey: ['/organisations', 'line', above],
    queryFn: () => Promise.all(above.map((other) => read('/organisations/{id}', { id: other }))),
    enabled: above.length > 0,
  });
  const known = (value: boolean | undefined): string =>
    value === undefined ? say.unknown : value ? say.yes : say.no;
  return (
    <Page
      title={found.data?.name ?? '…'}
      actions={
        <>
          <Link className="button-link" to="/don-vi">
            {say.back}
          </Link>
          {may && found.data && !found.data.to && (
            <ActButton
              label={say.amend}
              consequence={<p>{say.amendWhat}</p>}
              fields={[
                { name: 'from', label: say.from, type: 'date', required: true, initial: today() },
                { name: 'name', label: say.name, initial: found.data.name },
                {
                  name: 'kind',
                  label: say.kind,
                  type: 'select',
                  initial: found.data.kind,
                  options: Object.entries(ORGANISATION_KIND).map(([value, name]) => ({
                    value,
                    label: name[n],
                  })),
                },
              ]}
              run={({ from, name, kind }) =>
                command(
                  '/organisations/{id}/amend',
                  { id },
                  {
                    from,
                    ...(name && name !== found.data.name ? { name } : {}),
                    ...(kind && kind !== found.data.kind ? { kind } : {}),
                  },
                  found.data.version,
                )
              }
            />
          )}
          {may && found.data && !found.data.to && <EndOrganisation body={found.data} />}
        </>
      }
    >
      <Loaded from={found}>
        {(body) => (
          <>
            <section className="card">
              <Facts
                of={[
                  [say.code, body.code],
                  [say.kind, nameOf(ORGANISATION_KIND, body.kind, language)],
                  [say.state, body.to ? (body.nowText ?? day(body.to)) : say.active],
                  [
                    say.managers,
                    managers.data && managers.data.length > 0
                      ? managers.data.map((one, at) => (
                          <span key={one.id}>
                            {at > 0 && ' → '}
                            <Link to={`/don-vi/${one.id}`}>{one.name}</Link>
                          </span>
                        ))
                      : '–',
                  ],
                  [say.standing, known(body.standing.legalPersonality)],
                  [say.seal, known(body.standing.ownSeal)],
                ]}
              />
            </section>
            <section className="card">
              <h2>{say.history}</h2>
              <PlainTable
                caption={say.history}
                file={`${body.code}-lich-su`}
                head={[say.when, say.what, say.before, say.after]}
                texts={4}
                empty={say.noHistory}
                rows={body.lineage.map((one) => [
                  day(one.effectiveOn),
                  nameOf(LINEAGE_KIND, one.kind, language),
                  named(one.from),
                  named(one.to),
                ])}
                link={(row) => {
                  const one = body.lineage[row]!;
                  return may ? (
                    <Link to={`/don-vi/sap-xep/${one.actId}`}>{day(one.effectiveOn)}</Link>
                  ) : undefined;
                }}
              />
              {body.predecessors.length > 0 && (
                <>
                  <h3>{say.predecessors}</h3>
                  <ul className="plain">
                    {body.predecessors.map((one) => (
                      <li key={`${one.id}/${one.effectiveOn}`}>
                        <Link to={`/don-vi/${one.id}`}>{one.name}</Link>{' '}
                        <span className="quiet">
                          {nameOf(LINEAGE_KIND, one.kind, language)}, {day(one.effectiveOn)}
                        </span>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </section>
            <AuthorityCard id={id} />
            <section className="card">
              <h2>{say.names}</h2>
              <PlainTable
                caption={say.names}
                file={`${body.code}-ten`}
                head={[say.from, say.name, say.kind]}
                texts={3}
                empty=""
                rows={body.versions.map((one) => [
                  day(one.from),
                  one.name,
                  nameOf(ORGANISATION_KIND, one.kind, language),
                ])}
              />
            </section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
