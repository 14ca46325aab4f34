import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { command, read } from '../api/client';
import { ApiProblem } from '../api/problem';
import { ActButton } from '../parts/act-button';
import type { FieldSpec } from '../parts/fields';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { QuorumBanner } from '../sessions/quorum-banner';
import type { Session } from '../sessions/session';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { readSession } from './ballot';
import './ballot.css';
import { barOfAll, likeliest, type Preview } from './preview';
import { PreviewTable } from './preview-table';
import { ROUND_MODE, ROUND_MODES, type RoundMode } from './round-modes';

const words = speaker({
  title: ['Mở vòng biểu quyết', 'Open a round'],
  help: [
    'Chọn cách biểu quyết và các mục. Trước khi mở, xem mỗi mục cần bao nhiêu phiếu, cao nhất được bao nhiêu.',
    'Choose the kind and the items. Before opening, see what each item needs and the most it can reach.',
  ],
  back: ['Về phiên họp', 'To the session'],
  mode: ['Cách biểu quyết', 'Kind of round'],
  fits: ['{n}/{all} mục', '{n} of {all} items'],
  limits: ['Bỏ phiếu kín có những giới hạn sau', 'What a secret ballot cannot do'],
  nothing: [
    'Mọi mục đã có kết quả hoặc chương trình trống.',
    'Every item has a result, or there is none.',
  ],
  open: ['Mở vòng với {n} mục', 'Open with {n} items'],
  openSecret: [
    'Hệ thống tạo {n} khoá (khoảng {seconds} giây) rồi thành viên nhận phiếu. Trong lúc bỏ phiếu không ai xem được số phiếu, kể cả bạn.',
    'The service makes {n} keys (about {seconds} seconds), then members take their sheets. Nobody, you included, sees any number while the round is open.',
  ],
  openNamed: [
    'Mở vòng {mode} với {n} mục. Mỗi lúc chỉ có một vòng mở; mở nhầm thì hủy rồi mở vòng khác.',
    'Opens a round ({mode}) with {n} items. One round is open at a time; one opened by mistake is voided and another opened.',
  ],
  until: ['Nhận ý kiến đến hết ngày', 'Answers are taken until'],
  document: ['Văn bản quy định tỷ lệ phiếu', 'Text the votes are counted by'],
  documentHelp: [
    '(quy định trong hệ thống chưa được xác nhận: nêu văn bản bạn đang cầm)',
    '(the rule here is unconfirmed: name the text in your hand)',
  ],
  date: ['Ngày văn bản', 'Date of the text'],
  article: ['Điều khoản', 'Article'],
});
const SECONDS_PER_KEY = 0.2;

/** What a round can come to, said before it is opened; then the opening itself. */
export default function OpenRoundPage() {
  const say = useWords(words);
  const { id = '' } = useParams();
  const { language } = useLanguage();
  const preview = useQuery({
    queryKey: ['/council-sessions', id, 'vote-preview', language],
    queryFn: () => read('/council-sessions/{id}/vote-preview', { id }),
    // What could be opened before the last round says nothing of the next one.
    gcTime: 0,
  });
  const session = useQuery({
    queryKey: ['/council-sessions', id, 'whole'],
    queryFn: () => readSession(id),
    staleTime: 60_000,
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
      <Loaded from={session}>
        {(held) => (
          <Loaded from={preview}>{(found) => <Opening session={held} preview={found} />}</Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function Opening({ session, preview }: { session: Session; preview: Preview }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const tongue = language === 'vi' ? 0 : 1;
  const navigate = useNavigate();
  const held = session.mode ?? 'meeting';
  const modes = ROUND_MODES.filter((one) =>
    one === 'written' ? held !== 'meeting' : held !== 'circulation',
  );
  const [mode, setMode] = useState<RoundMode>(() => likeliest(preview, modes));
  const able = preview.items.filter(({ bars }) => bars[mode] === null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(
    () => setChosen(new Set(able.map(({ dossierId }) => dossierId))),
    // By another kind, all that can be voted on that way; what others do meanwhile unticks nothing.
    [mode],
  );
  const sheet = able.filter(({ dossierId }) => chosen.has(dossierId));
  const unsure = sheet.some(({ needsConfirmation }) => needsConfirmation);
  const n = sheet.length;
  const bar = barOfAll(preview, mode);
  const named = ROUND_MODE[mode].name[tongue];
  const fields: FieldSpec[] = [
    ...(mode === 'written'
      ? [{ name: 'until', label: say.until, type: 'date' as const, required: true }]
      : []),
    ...(unsure
      ? ([
          { name: 'document', label: say.document, help: say.documentHelp, required: true },
          { name: 'date', label: say.date, type: 'date', required: true },
          { name: 'article', label: say.article, required: true },
        ] satisfies FieldSpec[])
      : []),
  ];
  if (preview.items.length === 0) return <p>{say.nothing}</p>;
  return (
    <>
      {held !== 'circulation' && <QuorumBanner {...preview} />}
      <fieldset className="card ballot-item">
        <legend>{say.mode}</legend>
        <div className="ballot-choices">
          {modes.map((one) => (
            <label key={one} className={one === mode ? 'chosen' : undefined}>
              <input
                type="radio"
                name="mode"
                checked={one === mode}
                onChange={() => setMode(one)}
              />{' '}
              {ROUND_MODE[one].name[tongue]}{' '}
              <span className="quiet small">
                ({ROUND_MODE[one].what[tongue]};{' '}
                {fill(say.fits, {
                  n: preview.items.filter(({ bars }) => bars[one] === null).length,
                  all: preview.items.length,
                })}
                )
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {bar && <Alert className="problem" showIcon type="warning" title={bar} />}
      {mode === 'secret' && (
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
      )}
      <PreviewTable
        {...{ session, preview, mode, chosen, told: bar !== undefined }}
        choose={setChosen}
      />
      {n > 0 && (
        <ActButton
          primary
          label={fill(say.open, { n })}
          consequence={
            mode === 'secret'
              ? fill(say.openSecret, { n, seconds: Math.ceil(n * SECONDS_PER_KEY) })
              : fill(say.openNamed, { n, mode: named.toLowerCase() })
          }
          fields={fields}
          run={({ document, date, article, until }) => {
            const body = {
              dossierIds: sheet.map(({ dossierId }) => dossierId),
              ...(unsure ? { confirmation: { document, date, article } } : {}),
            };
            return mode === 'secret'
              ? openSecret(session.id, body)
              : command(
                  '/council-sessions/{id}/vote-rounds',
                  { id: session.id },
                  { ...body, mode, ...(mode === 'written' ? { until } : {}) },
                );
          }}
          after={(answer) => {
            const { roundId } = answer as { roundId: string };
            const to = `/phien-hop/${session.id}`;
            void navigate(
              mode === 'secret'
                ? `${to}/bo-phieu/${roundId}/dieu-hanh`
                : `${to}/bieu-quyet/${roundId}`,
            );
          }}
        />
      )}
    </>
  );
}

/** While keys are being made the same request is given again. */
async function openSecret(id: string, body: object) {
  for (;;) {
    try {
      return await command('/council-sessions/{id}/ballot-rounds', { id }, body);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'ballot-keys-being-made') throw error;
    }
  }
}
