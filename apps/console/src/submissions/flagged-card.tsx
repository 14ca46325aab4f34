import { Link } from 'react-router';
import { command } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Submission } from './submission';

const words = speaker({
  title: ['Khen thưởng làm căn cứ không còn', 'Resting on an award that is no more'],
  what: [
    '{n} hồ sơ trong gói dựa trên khen thưởng đã bị hủy bỏ hoặc tước; Trung ương chưa được báo.',
    '{n} dossiers rest on an award annulled or stripped; the centre was not told yet.',
  ],
  told: [
    'Trung ương đã được báo, hoặc đã ghi lý do không báo.',
    'The centre was told, or it is on record why not.',
  ],
  text: ['Nội dung soạn sẵn', 'Prepared words'],
  annulled: ['hủy bỏ ngày {on}', 'annulled on {on}'],
  stripped: ['tước ngày {on}', 'stripped on {on}'],
  update: ['Gửi bản cập nhật có ghi chú', 'Send the update that says so'],
  recall: ['Đề nghị lấy lại gói', 'Ask for the package back'],
  recallWhat: [
    'Cả {n} hồ sơ của gói quay về nếu Trung ương đồng ý.',
    'All {n} dossiers come back if the centre agrees.',
  ],
  leave: ['Không báo', 'Do not tell'],
  why: ['Lý do không gửi gì thêm', 'Why nothing more is sent'],
  wait: [
    'Chưa gửi được bây giờ: gói chưa đến Trung ương, hoặc một đề nghị trước còn chờ trả lời.',
    'Not now: the package is not there yet, or an earlier request is still open.',
  ],
});

/** Lines whose ground is gone while the centre has them, with the message prepared for that. */
export function FlaggedCard({ one }: { one: Submission }) {
  const say = useWords(words);
  const holds = useHolds();
  const lines = Object.entries(one.flaggedLines ?? {});
  if (lines.length === 0) return null;
  const names = new Map(one.lines.items.map((line) => [line.dossierId, line.name]));
  const open = one.flaggedReason !== undefined;
  const tell = (kind: string) => () =>
    command('/submissions/{id}/tell-flagged', { id: one.id }, { kind });
  const there = one.transport === 'sent' || one.transport === 'delivered';
  const asking = one.request !== undefined && one.request.answer === undefined;
  const untold = lines.filter(([, flags]) => flags.some(({ settled }) => !settled)).length;
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <p className={open ? 'late' : 'quiet'}>{open ? fill(say.what, { n: untold }) : say.told}</p>
      <ul className="plain">
        {lines.map(([id, flags]) => (
          <li key={id}>
            <Link to={`/ho-so/${id}`}>{names.get(id) ?? id.slice(0, 8)}</Link>{' '}
            <span className="quiet small">
              {flags
                .map(({ cause, on }) =>
                  fill(cause === 'rests-on-stripped' ? say.stripped : say.annulled, {
                    on: day(on),
                  }),
                )
                .join('; ')}
            </span>
          </li>
        ))}
      </ul>
      {open && (
        <p>
          <span className="quiet">{say.text}:</span> {one.flaggedReason}
        </p>
      )}
      {open && holds('liaison') && (
        <>
          {there && !asking ? (
            <>
              <ActButton primary label={say.update} run={tell('update')} />
              <ActButton
                final
                label={say.recall}
                consequence={fill(say.recallWhat, { n: one.lineCount })}
                run={tell('recall')}
              />
            </>
          ) : (
            <p className="quiet">{say.wait}</p>
          )}
          <ActButton
            label={say.leave}
            fields={[{ name: 'reason', label: say.why, type: 'area', required: true }]}
            run={({ reason }) =>
              command('/submissions/{id}/acknowledge', { id: one.id }, { kind: 'flagged', reason })
            }
          />
        </>
      )}
    </section>
  );
}
