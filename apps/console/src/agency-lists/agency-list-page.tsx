import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { Facts } from '../parts/facts';
import { ListTable } from '../parts/list-table';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { useStatusText } from '../parts/status-text';
import { Tag } from '../parts/tag';
import { DOSSIER_STATUS } from '../words/codes';
import { count, day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { SettleMatch } from './settle-match';

const words = speaker({
  title: ['Đối chiếu danh sách {agency}, năm {year}', 'Matches: {agency}, {year}'],
  help: [
    'Xác nhận thì hồ sơ đang xét của đối tượng tạm dừng để xác minh; không ai bị loại. Chỉ trùng tên và năm sinh thì phải tìm hiểu thêm trước khi xác nhận.',
    'Confirming holds the open dossiers to be verified; nobody is refused. Where only name and birth year agree, find out more first.',
  ],
  received: ['Ngày nhận', 'Received'],
  rows: ['Số dòng', 'Rows'],
  open: ['Chờ chuyên viên xác nhận', 'To be settled by a specialist'],
  confirmed: ['Xác nhận đúng', 'Confirmed'],
  rejected: ['Không phải', 'Rejected'],
  due: ['Hạn xác nhận', 'Due'],
  row: ['Dòng', 'Row'],
  inList: ['Trong danh sách', 'In the list'],
  inRegister: ['Trong hệ thống', 'In the register'],
  matter: ['Nội dung cơ quan nêu', 'What the agency says'],
  by: ['Căn cứ trùng', 'What agrees'],
  number: ['số định danh', 'personal number'],
  name: ['chỉ tên và năm sinh', 'name and birth year only'],
  otherName: ['tên khác', 'another name'],
  lines: ['Hồ sơ đang xét', 'Open dossiers'],
  noLines: ['không có', 'none'],
  acts: ['Xác nhận', 'Settle'],
  empty: ['Không còn trường hợp nào chờ xác nhận.', 'No match waits to be settled.'],
});

/** The matches of one list that wait for a person, what agrees beside what does not. */
export default function AgencyListPage() {
  const { id = '' } = useParams();
  const say = useWords(words);
  const statusOf = useStatusText();
  const { language } = useLanguage();
  const awards = useAwards();
  const found = useQuery({
    queryKey: ['/agency-lists', id],
    queryFn: () => read('/agency-lists/{id}', { id }),
  });
  return (
    <Loaded from={found}>
      {(list) => (
        <Page
          title={fill(say.title, { agency: list.agencyName[language], year: list.year })}
          help={say.help}
        >
          <section className="card">
            <Facts
              of={[
                [say.received, day(list.receivedOn)],
                [say.rows, count(list.rows)],
                [say.open, count(list.open)],
                [say.confirmed, count(list.confirmed)],
                [say.rejected, count(list.rejected)],
                ...(list.open > 0 ? [[say.due, day(list.term?.finishBy)] as const] : []),
              ]}
            />
          </section>
          <ListTable
            name="agency-matches"
            path="/agency-lists/{id}/matches"
            at={{ id }}
            rowKey={(match) => `${match.n}/${match.subjectId}`}
            empty={say.empty}
            columns={[
              {
                key: 'row',
                title: say.row,
                fixed: true,
                width: 70,
                align: 'right',
                show: (match) => match.n,
              },
              {
                key: 'in-list',
                title: say.inList,
                width: 190,
                show: ({ row }) => nameAndYear(row.name, row.birthYear),
              },
              {
                key: 'in-register',
                title: say.inRegister,
                width: 190,
                show: ({ subject, subjectId }) => (
                  <Link to={`/doi-tuong/${subjectId}`}>
                    {nameAndYear(subject.name, subject.birthYear)}
                  </Link>
                ),
                text: ({ subject }) => nameAndYear(subject.name, subject.birthYear),
              },
              {
                key: 'by',
                title: say.by,
                width: 180,
                show: (match) => (
                  <>
                    <Tag colour={match.sure ? 'green' : 'orange'}>{say[match.by]}</Tag>
                    {!match.nameAgrees && <Tag colour="orange">{say.otherName}</Tag>}
                  </>
                ),
                text: (match) =>
                  match.nameAgrees ? say[match.by] : `${say[match.by]}, ${say.otherName}`,
              },
              {
                key: 'acts',
                title: say.acts,
                width: 170,
                show: (match) => <SettleMatch listId={id} match={match} />,
                text: false as const,
              },
              {
                key: 'matter',
                title: say.matter,
                width: 220,
                show: ({ row }) =>
                  [row.matter, row.document, row.date && day(row.date)].filter(Boolean).join(', '),
              },
              {
                key: 'lines',
                title: say.lines,
                show: ({ lines }) =>
                  lines.length === 0 ? (
                    <span className="quiet">{say.noLines}</span>
                  ) : (
                    lines.map(({ dossierId, award, status }) => (
                      <div key={dossierId}>
                        <Link to={`/ho-so/${dossierId}`}>{awards.name(award)}</Link>{' '}
                        <StatusTag table={DOSSIER_STATUS} code={status} />
                      </div>
                    ))
                  ),
                text: ({ lines }) =>
                  lines
                    .map(
                      ({ award, status }) =>
                        `${awards.name(award)}: ${statusOf(DOSSIER_STATUS, status)}`,
                    )
                    .join('; ') || say.noLines,
              },
            ]}
          />
        </Page>
      )}
    </Loaded>
  );
}

const nameAndYear = (name: string, year: number | null | undefined): string =>
  year ? `${name} (${year})` : name;
