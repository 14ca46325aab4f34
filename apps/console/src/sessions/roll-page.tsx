import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { type FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { command, read } from '../api/client';
import { useSeenDraft } from '../parts/use-seen-draft';
import { useOpenForm } from '../parts/open-forms';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { ProblemAlert } from '../parts/problem-view';
import { Tag } from '../parts/tag';
import { nameOf } from '../words/codes';
import { POST, SUBSTITUTE_WAY } from '../councils/council-words';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { QuorumBanner } from './quorum-banner';
import { otherwise, rollWith, type Called, type Marks } from './roll-marks';
import { seatOf, type Seat, type Session } from './session';

const words = speaker({
  title: ['Điểm danh', 'Roll call'],
  help: [
    'Ghi từng người: có mặt, vắng, vắng có ý kiến bằng văn bản, hay có người dự thay. Sửa được cho đến khi có kết quả đầu tiên.',
    'Each by name: present, absent, absent with an opinion in writing, or stood in for. It may be put right until the first result.',
  ],
  back: ['Về phiên họp', 'To the session'],
  n: ['STT', 'No'],
  who: ['Thành viên', 'Member'],
  how: ['Hôm nay', 'Today'],
  present: ['Có mặt', 'Present'],
  absent: ['Vắng mặt', 'Absent'],
  written: ['Vắng, có ý kiến bằng văn bản', 'Absent, opinion in writing'],
  substitute: ['Có người dự thay: {who}', 'Stood in for by {who}'],
  all: ['Tất cả có mặt', 'All present'],
  rest: [
    'Còn {n} người chưa điểm danh (tính là vắng).',
    '{n} not called yet (they count as absent).',
  ],
  theirs: ['Người khác đã ghi: {how}', 'Somebody else recorded: {how}'],
  uncalled: ['chưa điểm danh', 'not called'],
  differ: [
    'Người khác vừa ghi điểm danh khác bạn ở {n} dòng có đánh dấu. Bấm ghi thì lấy theo lựa chọn của bạn; dòng bạn chưa chạm vào theo người kia.',
    'Somebody else has called {n} marked rows otherwise. If you record, your choice holds there; rows you have not touched follow theirs.',
  ],
  way: ['Theo quy chế, người dự thay {way}.', 'By the statute a substitute {way}.'],
  save: ['Ghi điểm danh', 'Record the roll'],
  typed: [
    'Danh sách phiên này gõ tay, không có tên từng người: điểm danh bằng số ở trang phiên họp.',
    'The roster of this session was typed and names nobody: record numbers on the page of the session.',
  ],
});

const headQuery = (id: string) => ({
  queryKey: ['/council-sessions', id, 'head'],
  queryFn: () => read('/council-sessions/{id}', { id, limit: 1 }),
});

/** The roll by name. What it makes of the quorum is seen while it is called. */
export default function RollPage() {
  const { id = '' } = useParams();
  const session = useQuery(headQuery(id));
  return <Loaded from={session}>{(found) => <Roll session={found} />}</Loaded>;
}

function Roll({ session }: { session: Session }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { members = [], substitutes = [], statute, roster } = session.council;
  const seats = members.filter((seat) => seatOf(seat) !== undefined);
  const recorded = recordedOf(session);
  const marked: Marks = {};
  const { draft, keep, drop, seen, follow } = useSeenDraft(
    'roll',
    { marks: marked, begun: recorded },
    session.version,
  );
  // What somebody else recorded meanwhile stands wherever one has not called oneself.
  const called = rollWith(recorded, draft.marks);
  const differs = new Set(otherwise(draft.begun, recorded, draft.marks));
  const call = (marks: Marks): void =>
    keep((latest) => ({ ...latest, marks: { ...latest.marks, ...marks } }));
  // Nobody's answer is read over while the roll is called.
  useOpenForm(true);
  const quorum = useQuery({
    queryKey: ['/council-sessions', session.id, 'quorum'],
    queryFn: () => read('/council-sessions/{id}/quorum', { id: session.id }),
  });
  const record = useMutation({
    mutationFn: () =>
      command(
        '/council-sessions/{id}/attendance',
        { id: session.id },
        { roll: rollOf(called) },
        seen,
      ),
    onSuccess: async () => {
      drop();
      await queries.invalidateQueries();
      void navigate(`/phien-hop/${session.id}`);
    },
  });
  const reload = async (): Promise<void> => {
    const { version } = await queries.fetchQuery({ ...headQuery(session.id), staleTime: 0 });
    follow(version);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    record.mutate();
  };
  const many = (how: (value: string) => boolean): number =>
    Object.values(called).filter(how).length;
  const standing = many((value) => isSubstitution(value));
  const counted = statute?.substitutes === 'attend' ? 0 : standing;
  const present = many((value) => value === 'present') + counted;
  const written = many((value) => value === 'written');
  const rest = seats.length - Object.keys(called).length;
  if (seats.length === 0)
    return (
      <Page title={say.title} help={session.title} actions={<Back id={session.id} />}>
        <Alert showIcon type="info" title={say.typed} />
      </Page>
    );
  return (
    <Page
      title={say.title}
      help={`${session.title}. ${say.help}`}
      actions={<Back id={session.id} />}
    >
      {quorum.data && (
        <QuorumBanner
          {...{ roster, present, written, quorum: quorum.data.quorum }}
          source={quorum.data.source}
          missing={Math.max(0, quorum.data.quorum - present)}
        />
      )}
      <form className="card" onSubmit={submit}>
        <div className="page-actions">
          <Button
            onClick={() =>
              call(Object.fromEntries(seats.map((seat) => [seatOf(seat)!, 'present'])))
            }
          >
            {say.all}
          </Button>
        </div>
        {substitutes.length > 0 && statute && (
          <p className="quiet">
            {fill(say.way, { way: nameOf(SUBSTITUTE_WAY, statute.substitutes, language) })}
          </p>
        )}
        <div className="sheet" tabIndex={0} role="region" aria-label={say.title}>
          <table className="plain-table">
            <thead>
              <tr>
                <th className="n">{say.n}</th>
                <th>{say.who}</th>
                <th>{say.how}</th>
              </tr>
            </thead>
            <tbody>
              {seats.map((seat, i) => (
                <tr key={seatOf(seat)}>
                  <td className="n">{i + 1}</td>
                  <td>
                    {seat.position}{' '}
                    {seat.post && seat.post !== 'member' && (
                      <Tag colour="blue">{nameOf(POST, seat.post, language)}</Tag>
                    )}
                  </td>
                  <td>
                    {choice(seat)}
                    {differs.has(seatOf(seat)!) && (
                      <div className="late small">
                        {fill(say.theirs, { how: nameOfCall(recorded[seatOf(seat)!]) })}
                      </div>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {rest > 0 && <p className="quiet">{fill(say.rest, { n: rest })}</p>}
        {differs.size > 0 && (
          <Alert
            className="problem"
            showIcon
            type="warning"
            title={fill(say.differ, { n: differs.size })}
          />
        )}
        <ProblemAlert problem={record.error} reload={() => void reload()} />
        <Button type="primary" htmlType="submit" loading={record.isPending}>
          {say.save}
        </Button>
      </form>
    </Page>
  );

  function nameOfCall(how: string | undefined): string {
    if (how === undefined) return say.uncalled;
    if (how === 'present' || how === 'absent' || how === 'written') return say[how];
    const who = substitutes.find(({ substitutionId }) => substitutionId === how)?.position ?? '–';
    return fill(say.substitute, { who });
  }

  function choice(seat: Seat) {
    const id = seatOf(seat)!;
    const stand = substitutes.filter(({ memberId }) => memberId === id);
    return (
      <select
        className="field"
        aria-label={`${say.how}: ${seat.position}`}
        value={called[id] ?? ''}
        onChange={(event) => call({ [id]: event.target.value })}
      >
        <option value="">–</option>
        <option value="present">{say.present}</option>
        <option value="absent">{say.absent}</option>
        <option value="written">{say.written}</option>
        {stand.map((one) => (
          <option key={one.substitutionId} value={one.substitutionId}>
            {fill(say.substitute, { who: one.position })}
          </option>
        ))}
      </select>
    );
  }
}

function Back({ id }: { id: string }) {
  const say = useWords(words);
  return (
    <Link className="button-link" to={`/phien-hop/${id}`}>
      {say.back}
    </Link>
  );
}

const WAYS = ['present', 'absent', 'written'];
const isSubstitution = (value: string): boolean => !WAYS.includes(value);

const recordedOf = ({ attendance }: Session): Called =>
  Object.fromEntries(
    (attendance?.roll ?? []).map(({ seat, how, substitutionId }) => [seat, substitutionId ?? how]),
  );

const rollOf = (called: Called) =>
  Object.entries(called).map(([seat, how]) =>
    isSubstitution(how) ? { seat, how: 'substitute', substitutionId: how } : { seat, how },
  );
