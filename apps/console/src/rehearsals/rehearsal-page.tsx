import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Progress } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useAwards } from '../api/awards';
import type { Told } from '../api/answers';
import { command, read } from '../api/client';
import { useEditions } from '../catalogue/edition';
import { ActButton } from '../parts/act-button';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { useTold } from '../parts/told';
import { count, day, moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { FlipSummary } from './flip-summary';
import { FlipTable } from './flip-table';
import { REHEARSAL_STATUS, type Rehearsal } from './rehearsal';

const words = speaker({
  title: ['Kết quả xét thử', 'A rehearsal'],
  edition: ['Theo bản quy định', 'Under the edition'],
  help: [
    'Kết luận nào sẽ đổi nếu hồ sơ cũ được xét theo bản quy định này, vì điều kiện nào, điều khoản nào. Không hồ sơ nào bị sửa.',
    'Which verdicts would differ under this edition, by which condition and article. No dossier is changed.',
  ],
  status: ['Trạng thái', 'Status'],
  period: ['Hồ sơ gửi', 'Filed'],
  awards: ['Hình thức', 'Awards'],
  all: ['tất cả', 'all'],
  at: ['Yêu cầu lúc', 'Asked for'],
  ended: ['Kết thúc lúc', 'Ended'],
  total: ['Hồ sơ đã kết thúc', 'Closed dossiers'],
  done: ['Đã xem', 'Looked at'],
  flips: ['Kết luận đổi', 'Verdicts that flip'],
  withoutInputs: ['Không có dữ liệu đã lưu', 'Without recorded data'],
  going: [
    'Đã xem {done}/{total} hồ sơ, {flips} kết luận đổi',
    '{done}/{total} looked at, {flips} flip',
  ],
  progress: ['Tiến độ xét thử', 'Progress of the rehearsal'],
  cancel: ['Dừng xét thử', 'Stop'],
  cancelWhat: [
    'Dừng sau {done}/{total} hồ sơ. Kết quả đã có vẫn giữ; muốn xét tiếp phải bắt đầu lần khác.',
    'Stops after {done}/{total} dossiers. What was found stays; to go on, ask for another.',
  ],
  failed: [
    'Không xét thử được: nội dung của bản quy định đã đổi trong lúc xét, nửa này nửa kia sẽ gây hiểu nhầm. Hãy bắt đầu lại.',
    'It could not go on: the edition was changed meanwhile, and findings of both halves would mislead. Start again.',
  ],
});

type Figures = Pick<Rehearsal, 'status' | 'total' | 'done' | 'flips' | 'withoutInputs'>;

/** One rehearsal: how far it is, what it found, and every verdict that flips. */
export default function RehearsalPage() {
  const say = useWords(words);
  const { id = '' } = useParams();
  const found = useQuery({
    queryKey: ['/rehearsals', id],
    queryFn: () => read('/rehearsals/{id}', { id }),
  });
  return (
    <Page title={say.title} help={say.help}>
      <Loaded from={found}>{(rehearsal) => <Whole rehearsal={rehearsal} />}</Loaded>
    </Page>
  );
}

function Whole({ rehearsal }: { rehearsal: Rehearsal }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const editions = useEditions().data?.items ?? [];
  const edition = editions.find(({ code }) => code === rehearsal.edition);
  const figures = useFigures(rehearsal);
  const { id, version, from, to, requestedAt, endedAt, summary } = rehearsal;
  const { status, total, done, flips, withoutInputs } = figures;
  const running = status === 'running';
  const shown = { done: count(done), total: count(total), flips: count(flips) };
  return (
    <>
      <section className="card">
        <Facts
          of={[
            [say.edition, edition?.name[language] ?? rehearsal.edition],
            [say.status, <StatusTag key="s" table={REHEARSAL_STATUS} code={status} />],
            [say.period, `${day(from)} – ${day(to)}`],
            [say.awards, rehearsal.awards?.map(awards.name).join(', ') ?? say.all],
            [say.at, moment(requestedAt)],
            [say.ended, moment(endedAt)],
            [say.total, count(total)],
            [say.done, count(done)],
            [say.flips, flips > 0 ? <a href="#ket-luan-doi">{count(flips)}</a> : '0'],
            [say.withoutInputs, count(withoutInputs)],
          ]}
        />
        {running && (
          <>
            <Progress
              aria-label={say.progress}
              percent={Math.floor((100 * done) / Math.max(1, total))}
            />
            <p aria-live="polite">{fill(say.going, shown)}</p>
            <ActButton
              final
              label={say.cancel}
              consequence={<p>{fill(say.cancelWhat, shown)}</p>}
              run={() => command('/rehearsals/{id}/cancel', { id }, {}, version)}
            />
          </>
        )}
        {status === 'failed' && <Alert type="error" showIcon title={say.failed} />}
      </section>
      <FlipSummary id={id} summary={summary} />
      <FlipTable id={id} summary={summary} />
    </>
  );
}

/** The figures as they stand, told while it runs. */
function useFigures(rehearsal: Rehearsal): Figures {
  const client = useQueryClient();
  const [told, setTold] = useState<Told<'/rehearsals/{id}/progress', 'progress'>>();
  const { id, status } = rehearsal;
  const at = status === 'running' ? { id } : undefined;
  useTold('/rehearsals/{id}/progress', at, 'progress', (next) => {
    const ended = next.status !== 'running';
    const found = next.flips !== (told ?? rehearsal).flips;
    setTold(next);
    if (ended || found) void client.invalidateQueries({ queryKey: ['/rehearsals', id] });
    return ended;
  });
  return told && told.version >= rehearsal.version ? told : rehearsal;
}
