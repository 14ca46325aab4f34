import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { useAsking } from '../app/live';
import { useKeeps, useLeads } from '../councils/who';
import { ActButton } from '../parts/act-button';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import type { Session } from '../sessions/session';
import { fill, speaker } from '../words/in-both';
import { day } from '../words/dates';
import { useWords } from '../words/language';
import {
  ASK_EVERY,
  readRound,
  readSession,
  roundCommands,
  sheetLines,
  stillOpen,
  type Round,
} from './ballot';
import './ballot.css';
import { CloseRound } from './close-round';
import { FewSheets } from './few-sheets';
import { PaperCount } from './paper-count';
import { ROUND_STATUS } from './round-status';

const words = speaker({
  title: ['Điều hành vòng bỏ phiếu kín', 'Run the secret round'],
  back: ['Về phiên họp', 'To the session'],
  status: ['Trạng thái', 'Status'],
  items: ['Số mục trên phiếu', 'Items on the sheet'],
  taken: ['Đã nhận phiếu trên máy', 'Took a sheet on a device'],
  of: ['{n}/{all} người có mặt', '{n} of {all} present'],
  paper: ['Phiếu giấy đã phát', 'Sheets on paper'],
  quorum: ['Túc số', 'Quorum'],
  still: ['cần {quorum}, còn thiếu {missing}', '{quorum} needed, {missing} still missing'],
  met: ['cần {quorum}, đã đủ', '{quorum} needed, met'],
  closeIn: ['Kết thúc nhận phiếu', 'End check-in'],
  closeInWhat: [
    '{n} người đã nhận phiếu trên máy. Khoá của vòng bị hủy ngay; sau đó không ai nhận thêm phiếu được và việc bỏ phiếu bắt đầu.',
    '{n} have a sheet on their device. The keys are destroyed at once; nobody can take a sheet after that, and casting begins.',
  ],
  handed: ['Số phiếu giấy đã phát', 'Sheets handed out on paper'],
  casting: [
    'Phiếu đang được gửi, mỗi mục vào một lúc ngẫu nhiên trong {seconds} giây. Số phiếu chỉ được mở khi đóng vòng; trước đó không ai xem được. Hỏi cả phòng đã có biên nhận chưa rồi mới đóng.',
    'Ballots are arriving, each at a random moment within {seconds} seconds. Nobody sees a number before the round is closed. Ask the room whether everybody has a receipt, then close.',
  ],
  void: ['Hủy vòng bỏ phiếu', 'Void the round'],
  voidWhat: [
    'Không phiếu nào của vòng này được tính. Sau đó có thể mở vòng khác.',
    'No ballot of this round counts. Another round can be opened afterwards.',
  ],
  defer: ['Hoãn một mục', 'Put an item off'],
  deferWhat: [
    'Hội đồng hoãn mục này ngay bây giờ, trước khi mở hòm phiếu. Phiếu về mục này không ai đếm, kể cả phiếu đã gửi và phiếu giấy; các mục khác giữ nguyên. Việc hoãn và lý do được ghi vào biên bản, không rút lại được.',
    'The council puts this item off now, before the box is opened. Nobody counts ballots on it, those already cast and those on paper included; the other items stay. It stands in the minutes with its reason and is not taken back.',
  ],
  deferred: ['Mục hoãn', 'Item'],
  until: ['Chưa xét lại trước ngày', 'Not taken up again before'],
  untilDay: ['chưa xét lại trước {day}', 'not before {day}'],
  putOff: ['Các mục đã hoãn', 'Items put off'],
  reason: ['Lý do', 'Reason'],
  voided: [
    'Vòng này đã hủy: {why}. Có thể mở vòng khác.',
    'This round is void: {why}. Another may be opened.',
  ],
  lost: [
    'máy giữ hòm phiếu khởi động lại giữa chừng nên mất khoá',
    'the vault was restarted and lost its keys',
  ],
  again: ['Mở vòng khác', 'Open another round'],
  counted: [
    'Đã kiểm phiếu. Kết quả từng mục, kèm căn cứ, ở trang phiên họp.',
    'Counted. The result of each item, with its source of law, is on the page of the session.',
  ],
  members: ['Ai đã nhận phiếu', 'Who has a sheet'],
  has: ['đã nhận', 'has a sheet'],
  print: ['In phiếu giấy', 'Print paper ballots'],
});

/** The secretary's desk for one round: turnout, the two closings, paper, and nothing of the votes. */
export default function RunRoundPage() {
  const { id = '', roundId = '' } = useParams();
  const round = useQuery({
    queryKey: ['/ballot-rounds', roundId],
    queryFn: () => readRound(roundId),
    refetchInterval: useAsking(ASK_EVERY),
  });
  const session = useQuery({
    queryKey: ['/council-sessions', id, 'whole'],
    queryFn: () => readSession(id),
    staleTime: 60_000,
  });
  return (
    <Loaded from={session}>
      {(held) => <Loaded from={round}>{(now) => <Desk round={now} session={held} />}</Loaded>}
    </Loaded>
  );
}

function Desk({ round, session }: { round: Round; session: Session }) {
  const say = useWords(words);
  const { unitId } = session.council;
  const keeps = useKeeps()(unitId);
  const leads = useLeads()(unitId);
  const { status, checkedIn, present, quorum, missing, paper } = round;
  const base = `/phien-hop/${session.id}`;
  const open = status === 'check-in' || status === 'casting' || status === 'counting';
  const lines = sheetLines(round, session);
  const voted = stillOpen(lines);
  const send = roundCommands(round.roundId);
  return (
    <Page
      title={say.title}
      help={session.title}
      actions={
        <>
          {keeps && status === 'check-in' && (
            <ActButton
              primary
              final
              label={say.closeIn}
              consequence={fill(say.closeInWhat, { n: checkedIn.length })}
              fields={[
                {
                  name: 'paper',
                  label: say.handed,
                  type: 'number',
                  min: 0,
                  max: Math.max(0, present - checkedIn.length),
                  initial: '0',
                  required: true,
                },
              ]}
              run={(values) => send('close-check-in', { paper: Number(values.paper) })}
            />
          )}
          {keeps && status === 'casting' && (
            <CloseRound {...{ round, session, send }} lines={voted} />
          )}
          {(status === 'check-in' || status === 'casting') && leads && voted.length > 0 && (
            <ActButton
              final
              label={say.defer}
              consequence={say.deferWhat}
              fields={[
                {
                  name: 'dossierId',
                  label: say.deferred,
                  type: 'select',
                  options: voted.map(({ item, name, dossierId }) => ({
                    value: dossierId,
                    label: `${item}. ${name ?? '–'}`,
                  })),
                  required: true,
                },
                { name: 'reason', label: say.reason, type: 'area', required: true },
                { name: 'until', label: say.until, type: 'date' },
              ]}
              run={({ dossierId, reason, until }) =>
                send('defer-line', { dossierId, reason, ...(until ? { until } : {}) })
              }
            />
          )}
          {open && leads && (
            <ActButton
              final
              label={say.void}
              consequence={say.voidWhat}
              fields={[{ name: 'reason', label: say.reason, type: 'area', required: true }]}
              run={({ reason }) => send('void', { reason })}
            />
          )}
          {keeps && status === 'check-in' && (
            <Link className="button-link" to={`${base}/bo-phieu/${round.roundId}/phieu-giay`}>
              {say.print}
            </Link>
          )}
          <Link className="button-link" to={base}>
            {say.back}
          </Link>
        </>
      }
    >
      {status === 'casting' && (
        <Alert
          showIcon
          type="info"
          className="problem"
          title={fill(say.casting, { seconds: round.delaySeconds })}
        />
      )}
      {(status === 'check-in' || status === 'casting') && (
        <FewSheets lines={voted} casting={status === 'casting'} />
      )}
      {status === 'tallied' && (
        <Alert
          showIcon
          type="success"
          className="problem"
          title={say.counted}
          action={
            <Link className="button-link" to={base}>
              {say.back}
            </Link>
          }
        />
      )}
      {status === 'void' && (
        <Alert
          showIcon
          type="warning"
          className="problem"
          title={fill(say.voided, {
            why: round.reason === 'keys-lost' ? say.lost : (round.reason ?? '–'),
          })}
          action={keeps && <Link to={`${base}/bo-phieu/moi`}>{say.again}</Link>}
        />
      )}
      <section className="card">
        <Facts
          of={[
            [say.status, <StatusTag key="status" table={ROUND_STATUS} code={status} />],
            [say.items, round.items.length],
            [say.taken, fill(say.of, { n: checkedIn.length, all: present })],
            [say.quorum, fill(missing > 0 ? say.still : say.met, { quorum, missing })],
            ...(status === 'check-in' ? [] : [[say.paper, paper] as const]),
          ]}
        />
      </section>
      {voted.length < lines.length && (
        <section className="card">
          <h2>{say.putOff}</h2>
          <ul>
            {lines.flatMap(({ item, name, deferred }) =>
              deferred
                ? [
                    <li key={item}>
                      {item}. {name ?? '–'}: {deferred.reason}
                      {deferred.until && ` (${fill(say.untilDay, { day: day(deferred.until) })})`}
                    </li>,
                  ]
                : [],
            )}
          </ul>
        </section>
      )}
      {status === 'counting' && <PaperCount {...{ round, send }} lines={voted} />}
      <section className="card">
        <h2>{say.members}</h2>
        <ul className="seats">
          {session.council.members?.map(({ accountId, position }) => {
            const has = accountId !== undefined && checkedIn.includes(accountId);
            return (
              <li key={position} className={has ? 'here' : undefined}>
                {position} {has && <span>✓ {say.has}</span>}
              </li>
            );
          })}
        </ul>
      </section>
    </Page>
  );
}
