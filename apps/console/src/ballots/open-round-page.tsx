import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { command, read } from '../api/client';
import { ApiProblem } from '../api/problem';
import { ActButton } from '../parts/act-button';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { Tag } from '../parts/tag';
import { QuorumBanner } from '../sessions/quorum-banner';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { readSession } from './ballot';
import './ballot.css';

const words = speaker({
  title: ['Mở vòng bỏ phiếu kín', 'Open a secret round'],
  help: [
    'Một phiếu cho mọi mục được chọn. Trước khi mở, xem mỗi mục cao nhất được bao nhiêu phiếu và những điều bỏ phiếu kín không làm được.',
    'One sheet for all items chosen. Before opening, see the highest reachable vote of each item and what a secret ballot cannot do.',
  ],
  back: ['Về phiên họp', 'To the session'],
  limits: ['Những điều cần biết trước khi mở', 'Before you open'],
  all: ['Chọn tất cả mục có thể đạt', 'All that can pass'],
  put: ['Đưa vào phiếu', 'On the sheet'],
  subject: ['Đối tượng', 'Subject'],
  award: ['Hình thức', 'Award'],
  need: ['Cần', 'Needed'],
  highest: ['Cao nhất được', 'Highest reachable'],
  rule: ['Cách tính, căn cứ', 'Rule and source'],
  cannot: ['không thể đạt', 'cannot pass'],
  unchecked: ['chưa đối chiếu', 'not checked'],
  ofAll: ['tính trên tổng số thành viên', 'of all members'],
  ofPresent: ['tính trên số có mặt', 'of those present'],
  nothing: [
    'Mọi mục đã có kết quả hoặc chương trình trống.',
    'Every item has a result, or there is none.',
  ],
  open: ['Mở vòng với {n} mục', 'Open with {n} items'],
  openWhat: [
    'Hệ thống tạo {n} khoá (khoảng {seconds} giây) rồi thành viên nhận phiếu. Trong lúc bỏ phiếu không ai xem được số phiếu, kể cả bạn.',
    'The service makes {n} keys (about {seconds} seconds), then members take their sheets. Nobody, you included, sees any number while the round is open.',
  ],
  document: ['Văn bản quy định tỷ lệ phiếu', 'Text the votes are counted by'],
  documentHelp: [
    '(quy định trong hệ thống chưa được xác nhận: nêu văn bản bạn đang cầm)',
    '(the rule here is unconfirmed: name the text in your hand)',
  ],
  date: ['Ngày văn bản', 'Date of the text'],
  article: ['Điều khoản', 'Article'],
});

interface Preview {
  roster: number;
  present: number;
  written: number;
  quorum: number;
  missing: number;
  items: {
    dossierId: string;
    award: string;
    need: number;
    highest: number;
    canPass: boolean;
    needsConfirmation: boolean;
    lowerForm?: string;
    rule: { denominator: 'all' | 'present'; source: string; verified: boolean };
  }[];
  limits: { code: string; message: string }[];
}
const SECONDS_PER_KEY = 0.2;

/** What a round can come to, said before it is opened; then the opening itself. */
export default function OpenRoundPage() {
  const say = useWords(words);
  const { id = '' } = useParams();
  const preview = useQuery({
    queryKey: ['/council-sessions', id, 'ballot-preview'],
    queryFn: () => read<Preview>(`/council-sessions/${id}/ballot-preview`),
  });
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        <Link className="button-link" to={`/phien-hop/${id}`}>
          {say.back}
        </Link>
      }
    >
      <Loaded from={preview}>{(found) => <Opening id={id} preview={found} />}</Loaded>
    </Page>
  );
}

function Opening({ id, preview }: { id: string; preview: Preview }) {
  const say = useWords(words);
  const awards = useAwards();
  const navigate = useNavigate();
  const session = useQuery({
    queryKey: ['/council-sessions', id, 'whole'],
    queryFn: () => readSession(id),
    staleTime: 60_000,
  });
  const reachable = preview.items.filter(({ canPass }) => canPass);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setChosen(new Set(reachable.map(({ dossierId }) => dossierId))), [preview]);
  const toggle = (dossierId: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(dossierId);
    else next.delete(dossierId);
    setChosen(next);
  };
  const sheet = preview.items.filter(({ dossierId }) => chosen.has(dossierId));
  const unsure = sheet.some(({ needsConfirmation }) => needsConfirmation);
  const n = sheet.length;
  const line = (dossierId: string) =>
    session.data?.lines.items.find((one) => one.dossierId === dossierId);
  return (
    <>
      <QuorumBanner {...preview} />
      <Alert
        type="info"
        showIcon
        className="problem"
        title={say.limits}
        description={
          <ul>
            {preview.limits.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </ul>
        }
      />
      {preview.items.length === 0 ? (
        <p>{say.nothing}</p>
      ) : (
        <section className="card sheet">
          <table className="plain-table round-lines">
            <thead>
              <tr>
                <th>
                  <label>
                    <input
                      type="checkbox"
                      checked={n > 0 && n === reachable.length}
                      onChange={(event) =>
                        setChosen(
                          new Set(
                            event.target.checked ? reachable.map((item) => item.dossierId) : [],
                          ),
                        )
                      }
                    />{' '}
                    {say.all}
                  </label>
                </th>
                <th>{say.award}</th>
                <th className="n">{say.need}</th>
                <th className="n">{say.highest}</th>
                <th>{say.rule}</th>
              </tr>
            </thead>
            <tbody>
              {preview.items.map((item) => (
                <tr key={item.dossierId}>
                  <td>
                    <label>
                      <input
                        type="checkbox"
                        disabled={!item.canPass}
                        checked={chosen.has(item.dossierId)}
                        onChange={(event) => toggle(item.dossierId, event.target.checked)}
                      />{' '}
                      {line(item.dossierId)?.item}. {line(item.dossierId)?.subjectName ?? '–'}
                    </label>
                  </td>
                  <td>{awards.name(item.award)}</td>
                  <td className="n">{item.need}</td>
                  <td className="n">
                    {item.highest} {!item.canPass && <Tag colour="red">{say.cannot}</Tag>}
                  </td>
                  <td>
                    {item.rule.denominator === 'all' ? say.ofAll : say.ofPresent};{' '}
                    {item.rule.source}{' '}
                    {!item.rule.verified && <Tag colour="orange">{say.unchecked}</Tag>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {n > 0 && (
        <ActButton
          primary
          label={fill(say.open, { n })}
          consequence={fill(say.openWhat, { n, seconds: Math.ceil(n * SECONDS_PER_KEY) })}
          fields={
            unsure
              ? [
                  { name: 'document', label: say.document, help: say.documentHelp, required: true },
                  { name: 'date', label: say.date, type: 'date', required: true },
                  { name: 'article', label: say.article, required: true },
                ]
              : []
          }
          run={({ document, date, article }, key) =>
            openRound(id, key, {
              dossierIds: sheet.map(({ dossierId }) => dossierId),
              ...(unsure ? { confirmation: { document, date, article } } : {}),
            })
          }
          after={(answer) =>
            void navigate(
              `/phien-hop/${id}/bo-phieu/${(answer as { roundId: string }).roundId}/dieu-hanh`,
            )
          }
        />
      )}
    </>
  );
}

/** While keys are being made the same request is given again under the same key. */
async function openRound(id: string, key: string, body: object): Promise<{ roundId: string }> {
  for (;;) {
    try {
      return await command(`/council-sessions/${id}/ballot-rounds`, body, undefined, key);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'ballot-keys-being-made') throw error;
    }
  }
}
