import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { command, read } from '../api/client';
import { useHolds, useMe } from '../app/session';
import { useKeeps } from '../councils/who';
import { ActButton } from '../parts/act-button';
import { Tag } from '../parts/tag';
import { day, moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { MinutesVersion, SignerSeat } from './minutes';
import { MinutesScans } from './minutes-scans';
import { RecordMinutes } from './record-minutes';
import type { Session } from './session';

const words = speaker({
  title: ['Biên bản phiên họp', 'Minutes'],
  none: [
    'Chưa có biên bản. Hồ sơ đã thông qua chỉ chuyển sang quyết định sau khi biên bản có đủ chữ ký của thư ký và chủ toạ.',
    'No minutes yet. Lines that passed go on to a decision once the minutes bear the signatures of secretary and chair.',
  ],
  stand: [
    'Biên bản đã đủ hiệu lực: hồ sơ được chuyển sang quyết định.',
    'The minutes stand: lines go on to a decision.',
  ],
  version: ['Lần {n}, lập lúc {at}', 'Version {n}, drawn {at}'],
  why: ['Lý do lập lại: {reason}', 'Replaces the one before: {reason}'],
  stale: ['đã cũ: kết quả thay đổi sau khi lập', 'stale: results changed since'],
  read: ['Đọc, in biên bản', 'Read and print'],
  results: ['In bảng kết quả biểu quyết', 'Print the result sheet'],
  secretary: ['Thư ký', 'Secretary'],
  chair: ['Chủ toạ', 'Chair'],
  signed: ['{who} đã ký lúc {at}', '{who} signed {at}'],
  unsigned: ['{who} chưa ký', '{who} has not signed'],
  sign: ['Ký với tư cách {who}', 'Sign as {who}'],
  signWhat: [
    'Bạn ký đúng bản lần {n} (mã {hash}…). Hãy đọc bản đó trước; nhập lại mật khẩu để xác nhận chính bạn ký.',
    'You sign version {n} ({hash}…) and nothing else. Read it first; your password confirms that it is you.',
  ],
  password: ['Mật khẩu', 'Password'],
  draw: ['Lập biên bản', 'Draw the minutes'],
  again: ['Lập lại biên bản', 'Draw another version'],
  reason: ['Lý do lập lại', 'Why it replaces the one before'],
  note: ['Ghi ý kiến thảo luận', 'Note on the discussion'],
  about: ['Về mục', 'About'],
  text: ['Nội dung', 'Text'],
  whole: ['Cả phiên họp', 'The whole session'],
  notes: ['Ý kiến đã ghi', 'Notes'],
  erased: ['(đã xóa theo yêu cầu)', '(erased)'],
  paper: ['Biên bản giấy số {number}, ngày {day}', 'Minutes on paper {number}, {day}'],
});
const KEEPERS = ['secretary', 'unit-clerk', 'unit-head', 'managing-unit'] as const;
const READERS = [
  ...KEEPERS,
  ...([
    'chair',
    'deputy',
    'council-member',
    'specialist',
    'board-head',
    'office',
    'auditor',
  ] as const),
];

/** Notes, versions and signatures; what one may not do is not offered. */
export function MinutesCard({ session }: { session: Session }) {
  const say = useWords(words);
  const holds = useHolds();
  const { accountId } = useMe();
  const keeps = useKeeps()(session.council.unitId);
  const path = `/council-sessions/${session.id}`;
  const minutes = useQuery({
    queryKey: ['/council-sessions', session.id, 'minutes', session.version],
    queryFn: () => read('/council-sessions/{id}/minutes', { id: session.id }),
    enabled: holds(...READERS),
    placeholderData: (before) => before,
  });
  const found = minutes.data;
  if (!found || session.status === 'convened') return null;
  const { versions, recorded, notes } = found;
  const last = versions.at(-1);
  const lineOf = (dossierId: string) =>
    session.lines.items.find((line) => line.dossierId === dossierId);
  return (
    <section className="card">
      <h2>{say.title}</h2>
      {found.stand && <Alert className="problem" showIcon type="success" title={say.stand} />}
      {!last && !recorded && <p className="quiet">{say.none}</p>}
      {recorded && (
        <p>
          {fill(say.paper, { number: recorded.number, day: day(recorded.date) })}{' '}
          {recorded.stale && <Tag colour="orange">{say.stale}</Tag>}
        </p>
      )}
      <ul className="plain">
        {[...versions].reverse().map((version) => (
          <li key={version.version}>
            <strong>
              {fill(say.version, { n: version.version, at: moment(version.drawnAt) })}
            </strong>{' '}
            {version.stale && <Tag colour="orange">{say.stale}</Tag>}{' '}
            <a
              href={`/api/v1${path}/minutes/${version.version}/print`}
              target="_blank"
              rel="noreferrer"
            >
              {say.read}
            </a>
            {version.reason && (
              <div className="quiet small">{fill(say.why, { reason: version.reason })}</div>
            )}
            <div className="small">
              {seat(version, 'secretary')} · {seat(version, 'chair')}
            </div>
          </li>
        ))}
      </ul>
      <div className="page-actions">
        {last && !last.stale && signature(last, 'secretary', may('secretary', keeps))}
        {last &&
          !last.stale &&
          signature(last, 'chair', may('chair', holds('chair', 'deputy', 'unit-head')))}
        {keeps && (
          <>
            <ActButton
              primary={!last}
              label={last ? say.again : say.draw}
              fields={
                last ? [{ name: 'reason', label: say.reason, type: 'area', required: true }] : []
              }
              run={({ reason }) =>
                command(
                  '/council-sessions/{id}/minutes/draw',
                  { id: session.id },
                  reason ? { reason } : {},
                )
              }
            />
            <ActButton
              label={say.note}
              fields={[
                {
                  name: 'dossierId',
                  label: say.about,
                  type: 'select',
                  help: `(${say.whole.toLowerCase()}: –)`,
                  options: session.lines.items.map((line) => ({
                    value: line.dossierId,
                    label: `${line.item}. ${line.subjectName ?? '–'}`,
                  })),
                },
                { name: 'text', label: say.text, type: 'area', required: true },
              ]}
              run={({ dossierId, text }) =>
                command(
                  '/council-sessions/{id}/minutes/note',
                  { id: session.id },
                  { text, ...(dossierId ? { dossierId } : {}) },
                )
              }
            />
            {found.heldOnPaper && (
              <RecordMinutes sessionId={session.id} again={recorded !== undefined} />
            )}
          </>
        )}
        <a
          className="button-link"
          href={`/api/v1${path}/results/print`}
          target="_blank"
          rel="noreferrer"
        >
          {say.results}
        </a>
      </div>
      <MinutesScans sessionId={session.id} minutes={found} keeps={keeps} />
      {notes.length > 0 && (
        <details>
          <summary>
            {say.notes} ({notes.length})
          </summary>
          <ul className="plain">
            {notes.map(({ noteId, dossierId, text }) => (
              <li key={noteId}>
                <strong>
                  {dossierId
                    ? `${lineOf(dossierId)?.item ?? ''}. ${lineOf(dossierId)?.subjectName ?? ''}`
                    : say.whole}
                </strong>
                : <span className="long-text">{text ?? say.erased}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );

  function seat({ signatures }: MinutesVersion, as: SignerSeat): string {
    const hand = signatures[as];
    return hand
      ? fill(say.signed, { who: say[as], at: moment(hand.at) })
      : fill(say.unsigned, { who: say[as] });
  }

  /** A seat that names an account is that account's; a seat by post is that of who holds the role. */
  function may(as: SignerSeat, byRole: boolean): boolean {
    const named = session[as]?.accountId;
    return named === undefined ? byRole : named === accountId;
  }

  function signature({ version, hash, signatures }: MinutesVersion, as: SignerSeat, mine: boolean) {
    if (signatures[as] || !mine) return null;
    return (
      <ActButton
        final
        label={fill(say.sign, { who: say[as].toLowerCase() })}
        consequence={fill(say.signWhat, { n: version, hash: hash.slice(0, 12) })}
        fields={[
          {
            name: 'password',
            label: say.password,
            type: 'password',
            required: true,
            autoComplete: 'current-password',
          },
        ]}
        run={({ password }) =>
          command(
            '/council-sessions/{id}/minutes/{version}/sign',
            { id: session.id, version },
            { as, hash, password },
          )
        }
      />
    );
  }
}
