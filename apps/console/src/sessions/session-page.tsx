import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { useHolds } from '../app/session';
import { DataTable } from '../parts/data-table';
import { Page } from '../parts/page';
import { ProblemPage } from '../parts/problem-view';
import { StatusTag } from '../parts/status-tag';
import { Waiting } from '../parts/waiting';
import { DOSSIER_STATUS, SESSION_STATUS } from '../words/codes';
import { count, day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { RoundsCard } from '../ballots/rounds-card';
import { RecordResult } from './record-result';
import { SecretaryActs } from './secretary-acts';
import type { Session, SessionLine } from './session';

const words = speaker({
  acts: ['Thao tác', 'Actions'],
  council: ['Hội đồng', 'Council'],
  on: ['Ngày họp', 'Held on'],
  members: ['Tổng số thành viên', 'Members'],
  present: ['Có mặt', 'Present'],
  absent: ['Vắng mặt', 'Absent'],
  written: ['Cho ý kiến bằng văn bản', 'Opinions in writing'],
  status: ['Trạng thái', 'Status'],
  item: ['Mục', 'Item'],
  subject: ['Đối tượng', 'Subject'],
  award: ['Hình thức', 'Award'],
  agree: ['Tán thành', 'Agree'],
  against: ['Không tán thành', 'Against'],
  need: ['Cần', 'Needed'],
  rate: ['Tỷ lệ', 'Share'],
  outcome: ['Kết quả', 'Outcome'],
  pass: ['Đã thông qua', 'Passed'],
  fail: ['Không thông qua', 'Not passed'],
  defer: ['Hoãn', 'Deferred'],
  waiting: ['Chờ biểu quyết', 'To be voted'],
  more: ['Xem thêm', 'Show more'],
  noAgenda: ['Chưa có hồ sơ trong chương trình.', 'The agenda is empty.'],
});

/** The secretary's room: roll, agenda, and each item's vote with what it needed. */
export default function SessionPage() {
  const say = useWords(words);
  const { id = '' } = useParams();
  const awards = useAwards();
  const secretary = useHolds()('secretary');
  const found = useInfiniteQuery({
    queryKey: ['/council-sessions', id],
    queryFn: ({ pageParam }) =>
      read<Session>(`/council-sessions/${id}`, { limit: 100, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.lines.nextCursor,
    refetchInterval: 5_000,
  });
  if (!found.data) return found.error ? <ProblemPage problem={found.error} /> : <Waiting />;
  const session = found.data.pages[0]!;
  const lines = found.data.pages.flatMap((page) => page.lines.items);
  const outcome = (line: SessionLine): string => {
    const code = line.vote?.outcome;
    if (code === 'pass') return say.pass;
    if (code === 'fail') return say.fail;
    if (code === 'defer' || code === 'deferred') return say.defer;
    return code ?? say.waiting;
  };
  return (
    <Page title={session.title} actions={secretary && <SecretaryActs session={session} />}>
      <section className="card">
        <dl className="facts">
          <dt>{say.council}</dt>
          <dd>{session.council.name}</dd>
          <dt>{say.on}</dt>
          <dd>{day(session.heldOn)}</dd>
          <dt>{say.members}</dt>
          <dd>{session.council.roster}</dd>
          <dt>{say.present}</dt>
          <dd>{count(session.attendance?.present)}</dd>
          <dt>{say.absent}</dt>
          <dd>{count(session.attendance?.absent)}</dd>
          <dt>{say.written}</dt>
          <dd>{count(session.attendance?.written)}</dd>
          <dt>{say.status}</dt>
          <dd>
            <StatusTag table={SESSION_STATUS} code={session.status} />
          </dd>
        </dl>
      </section>
      <RoundsCard session={session} />
      <DataTable<SessionLine>
        size="small"
        rowKey="dossierId"
        dataSource={lines}
        locale={{ emptyText: say.noAgenda }}
        columns={[
          { title: say.item, dataIndex: 'item', width: 60, fixed: 'left', align: 'right' },
          {
            title: say.subject,
            fixed: 'left',
            width: 260,
            render: (_, line) => <Link to={`/ho-so/${line.dossierId}`}>{line.subjectName}</Link>,
          },
          { title: say.award, width: 230, render: (_, line) => awards.name(line.award) },
          {
            title: say.agree,
            width: 90,
            align: 'right',
            render: (_, line) => line.result?.tally.votes.agree ?? '–',
          },
          {
            title: say.against,
            width: 110,
            align: 'right',
            render: (_, line) => line.result?.tally.votes.disagree ?? '–',
          },
          {
            title: say.need,
            width: 80,
            align: 'right',
            render: (_, line) => line.vote?.need ?? '–',
          },
          {
            title: say.rate,
            width: 90,
            align: 'right',
            render: (_, line) =>
              line.vote && line.result
                ? `${((100 * line.vote.yes) / line.result.tally.roster).toFixed(1).replace('.', ',')} %`
                : '–',
          },
          { title: say.outcome, width: 140, render: (_, line) => outcome(line) },
          {
            title: say.status,
            width: 210,
            render: (_, line) => <StatusTag table={DOSSIER_STATUS} code={line.status} />,
          },
          ...(secretary && session.status !== 'closed'
            ? [
                {
                  title: say.acts,
                  width: 130,
                  render: (_: unknown, line: SessionLine) => (
                    <RecordResult session={session} line={line} />
                  ),
                },
              ]
            : []),
        ]}
      />
      {found.hasNextPage && (
        <Button block className="more" onClick={() => void found.fetchNextPage()}>
          {say.more}
        </Button>
      )}
    </Page>
  );
}
