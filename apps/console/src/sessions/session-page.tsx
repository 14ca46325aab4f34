import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { useHolds } from '../app/session';
import { DataTable } from '../parts/data-table';
import { Facts } from '../parts/facts';
import { Page } from '../parts/page';
import { ProblemPage } from '../parts/problem-page';
import { StatusTag } from '../parts/status-tag';
import { Tag } from '../parts/tag';
import { Waiting } from '../parts/waiting';
import { DOSSIER_STATUS, SESSION_STATUS } from '../words/codes';
import { count, day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { RoundsCard } from '../ballots/rounds-card';
import { ConflictsCard } from './conflicts-card';
import { MeetingBar } from './meeting-bar';
import { MinutesCard } from './minutes-card';
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
  recorded: ['Đã có kết quả', 'Decided'],
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
  lower: ['Đạt mức thấp hơn: {form}', 'The lower form: {form}'],
  rule: ['Căn cứ', 'Source'],
  unchecked: ['chưa đối chiếu', 'not checked'],
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
  const whole = { ...session, lines: { items: lines } };
  const outcome = (line: SessionLine): string => {
    const code = line.vote?.outcome;
    if (code === 'pass') return say.pass;
    if (code === 'fail') return say.fail;
    if (code === 'defer') return say.defer;
    if (code === 'lower-form') return fill(say.lower, { form: awards.name(line.vote?.lowerForm) });
    return code ?? say.waiting;
  };
  return (
    <Page title={session.title} actions={secretary && <SecretaryActs session={session} />}>
      <section className="card">
        <Facts
          of={[
            [say.status, <StatusTag key="status" table={SESSION_STATUS} code={session.status} />],
            [say.council, session.council.name],
            [say.on, day(session.heldOn)],
            [say.members, session.council.roster],
            [say.present, count(session.attendance?.present)],
            [say.absent, count(session.attendance?.absent)],
            [say.written, count(session.attendance?.written)],
            [say.recorded, `${session.recorded}/${session.agenda.lines}`],
          ]}
        />
      </section>
      <MeetingBar session={whole} />
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
            width: 230,
            render: (_, line) => <Link to={`/ho-so/${line.dossierId}`}>{line.subjectName}</Link>,
          },
          { title: say.award, width: 190, render: (_, line) => awards.name(line.award) },
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
          { title: say.outcome, width: 150, render: (_, line) => outcome(line) },
          {
            title: say.status,
            width: 210,
            render: (_, line) => <StatusTag table={DOSSIER_STATUS} code={line.status} />,
          },
          {
            title: say.rule,
            width: 340,
            render: (_, line) =>
              line.vote ? (
                <div className="missing-cell small">
                  {!line.vote.rule.verified && <Tag colour="orange">{say.unchecked}</Tag>}{' '}
                  {line.vote.rule.source}
                </div>
              ) : (
                '–'
              ),
          },
          ...(secretary && session.status !== 'closed'
            ? [
                {
                  title: say.acts,
                  width: 130,
                  render: (_: unknown, line: SessionLine) =>
                    // What a secret round counted is corrected by nobody.
                    line.result?.tally.mode !== 'secret' && (
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
      <ConflictsCard session={whole} />
      <MinutesCard session={whole} />
    </Page>
  );
}
