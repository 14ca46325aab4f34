import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { useAsking } from '../app/live';
import { Facts } from '../parts/facts';
import { Page } from '../parts/page';
import { ProblemPage } from '../parts/problem-page';
import { StatusTag } from '../parts/status-tag';
import { useStatusText } from '../parts/status-text';
import { Tag } from '../parts/tag';
import { WideTable } from '../parts/wide-table';
import { Waiting } from '../parts/waiting';
import { DOSSIER_STATUS, nameOf, SESSION_STATUS } from '../words/codes';
import { count, day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { useKeeps } from '../councils/who';
import { RoundsCard } from '../ballots/rounds-card';
import { ConflictsCard } from './conflicts-card';
import { MeetingBar } from './meeting-bar';
import { MinutesCard } from './minutes-card';
import { SESSION_MODE } from './mode-words';
import { NameWork } from './name-work';
import { outcomeOf, outcomeWords } from './outcome';
import { RecordResult } from './record-result';
import { percent, roundingOf, ruleWords } from './rule-words';
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
  mode: ['Hình thức họp', 'Mode'],
  place: ['Địa điểm', 'Place'],
  in: ['{n} bằng văn bản', '{n} in writing'],
  rule: ['Cách tính, căn cứ', 'Reckoning and source'],
  more: ['Xem thêm', 'Show more'],
  noAgenda: ['Chưa có hồ sơ trong chương trình.', 'The agenda is empty.'],
});

/** The secretary's room: roll, agenda, and each item's vote with what it needed. */
export default function SessionPage() {
  const say = useWords(words);
  const statusOf = useStatusText();
  const { id = '' } = useParams();
  const awards = useAwards();
  const outcomes = useWords(outcomeWords);
  const rules = useWords(ruleWords);
  const { language } = useLanguage();
  const keeps = useKeeps();
  const found = useInfiniteQuery({
    queryKey: ['/council-sessions', id],
    queryFn: ({ pageParam }) =>
      read('/council-sessions/{id}', { id, limit: 200, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.lines.nextCursor,
    refetchInterval: useAsking(5_000),
  });
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = found;
  // The next item and the conflicts are looked for among all lines, not among those scrolled to.
  const goesOn = hasNextPage && !isFetching && !isFetchNextPageError;
  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);
  if (!found.data) return found.error ? <ProblemPage problem={found.error} /> : <Waiting />;
  const session = found.data.pages[0]!;
  const lines = found.data.pages.flatMap((page) => page.lines.items);
  const whole = { ...session, lines: { items: lines } };
  const secretary = keeps(session.council.unitId);
  return (
    <Page title={session.title} actions={secretary && <SecretaryActs session={session} />}>
      <section className="card">
        <Facts
          of={[
            [say.status, <StatusTag key="status" table={SESSION_STATUS} code={session.status} />],
            [
              say.council,
              session.council.councilId ? (
                <Link
                  key="council"
                  to={`/hoi-dong/${session.council.councilId}?on=${session.heldOn}`}
                >
                  {session.council.name}
                </Link>
              ) : (
                session.council.name
              ),
            ],
            [say.mode, nameOf(SESSION_MODE, session.mode ?? 'meeting', language)],
            [say.on, day(session.heldOn)],
            ...(session.place ? [[say.place, session.place] as const] : []),
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
      <WideTable<SessionLine>
        name="session-lines"
        rows={lines}
        rowKey={(line) => line.dossierId}
        empty={say.noAgenda}
        numbered={false}
        columns={[
          {
            ...{ key: 'item', title: say.item, width: 60, fixed: true, align: 'right' },
            show: (line) => line.item,
          },
          {
            ...{ key: 'subject', title: say.subject, width: 230, fixed: true },
            show: (line) => (
              <>
                <Link to={`/ho-so/${line.dossierId}`}>{line.subjectName}</Link>
                {line.work?.title && <div className="quiet small">{line.work.title}</div>}
              </>
            ),
            text: (line) => [line.subjectName ?? '', line.work?.title].filter(Boolean).join(': '),
          },
          {
            ...{ key: 'award', title: say.award, width: 190 },
            show: (line) => awards.name(line.award),
          },
          {
            ...{ key: 'agree', title: say.agree, width: 120, align: 'right' },
            show: (line) => {
              const wrote = line.result?.tally.written?.for ?? 0;
              return (
                <>
                  {line.result?.tally.votes.agree ?? '–'}
                  {wrote > 0 && <div className="quiet small">+ {fill(say.in, { n: wrote })}</div>}
                </>
              );
            },
            text: (line) => {
              const wrote = line.result?.tally.written?.for ?? 0;
              const agree = String(line.result?.tally.votes.agree ?? '–');
              return wrote > 0 ? `${agree} + ${fill(say.in, { n: wrote })}` : agree;
            },
          },
          {
            ...{ key: 'against', title: say.against, width: 110, align: 'right' },
            show: (line) => line.result?.tally.votes.disagree ?? '–',
          },
          {
            ...{ key: 'need', title: say.need, width: 80, align: 'right' },
            show: (line) => line.vote?.need ?? '–',
          },
          {
            ...{ key: 'rate', title: say.rate, width: 90, align: 'right' },
            show: (line) => (line.vote ? percent(line.vote.share) : '–'),
          },
          {
            ...{ key: 'outcome', title: say.outcome, width: 150 },
            show: (line) => outcomeOf(line.vote, outcomes, awards.name).name,
          },
          {
            ...{ key: 'status', title: say.status, width: 210 },
            show: (line) => <StatusTag table={DOSSIER_STATUS} code={line.status} />,
            text: (line) => statusOf(DOSSIER_STATUS, line.status),
          },
          {
            ...{ key: 'rule', title: say.rule, width: 340 },
            show: ({ vote }) =>
              vote ? (
                <div className="missing-cell small">
                  {roundingOf(vote.rule, vote.size, vote.need, rules)}.{' '}
                  {!vote.rule.verified && <Tag colour="orange">{rules.unchecked}</Tag>}{' '}
                  {vote.rule.source}
                </div>
              ) : (
                '–'
              ),
            text: ({ vote }) =>
              vote
                ? [
                    `${roundingOf(vote.rule, vote.size, vote.need, rules)}.`,
                    ...(vote.rule.verified ? [] : [`${rules.unchecked}.`]),
                    vote.rule.source,
                  ].join(' ')
                : '–',
          },
          ...(secretary && session.status !== 'closed'
            ? [
                {
                  ...{ key: 'acts', title: say.acts, width: 130 },
                  show: (line: SessionLine) => acts(session, line),
                  text: false as const,
                },
              ]
            : []),
        ]}
      />
      {hasNextPage && isFetchNextPageError && (
        <Button block className="more" onClick={() => void fetchNextPage()}>
          {say.more}
        </Button>
      )}
      <ConflictsCard session={whole} />
      <MinutesCard session={whole} />
    </Page>
  );
}

/** What a line of an initiative council rests on is named before it is voted on. */
function acts(session: Session, line: SessionLine) {
  if (session.council.purpose === 'initiatives' && !line.result)
    return <NameWork session={session} line={line} />;
  // What a secret round counted is corrected by nobody.
  if (line.result?.tally.mode === 'secret') return null;
  return <RecordResult session={session} line={line} />;
}
