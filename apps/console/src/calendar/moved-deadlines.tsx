import { Link } from 'react-router';
import { useHolds } from '../app/session';
import { PlainTable } from '../parts/plain-table';
import { count, day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Day, Preview } from './year';

const words = speaker({
  none: ['Không hạn nào đang chạy bị đổi.', 'No running deadline moves.'],
  sum: [
    'Sẽ đổi {appraisals} hạn thẩm định và {opinions} hạn trả lời ý kiến: {later} hạn lùi lại, {earlier} hạn sớm hơn.',
    '{appraisals} appraisals and {opinions} opinions move: {later} later, {earlier} earlier.',
  ],
  told: ['Người giữ việc và cơ quan được hỏi nhận thông báo.', 'Those who hold them are told.'],
  added: ['Thêm: {days}', 'Added: {days}'],
  dropped: ['Bỏ: {days}', 'Dropped: {days}'],
  changed: ['Đổi loại: {days}', 'Another kind: {days}'],
  caption: ['Hạn bị đổi', 'Deadlines that move'],
  what: ['Hạn', 'Deadline'],
  appraisal: ['Thẩm định hồ sơ', 'Appraisal'],
  opinion: ['Trả lời ý kiến', 'Opinion'],
  from: ['Hạn cũ', 'Before'],
  to: ['Hạn mới', 'After'],
  first: ['Chỉ liệt kê {n} hạn đầu tiên.', 'The first {n} are listed.'],
});

/** What a year's announcement would do to what is under way. */
export function MovedDeadlines({ of: { days, moved, items } }: { of: Preview }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const sees = useHolds()('board-head');
  const all = moved.appraisals + moved.opinions;
  const list = (of: Day[]): string =>
    of.map(({ date, name }) => `${day(date)} (${name[language]})`).join(', ');
  return (
    <div role="status">
      {(['added', 'dropped', 'changed'] as const).map(
        (how) =>
          days[how].length > 0 && <p key={how}>{fill(say[how], { days: list(days[how]) })}</p>,
      )}
      <p>
        <strong>
          {all === 0
            ? say.none
            : fill(say.sum, {
                appraisals: count(moved.appraisals),
                opinions: count(moved.opinions),
                later: count(moved.later),
                earlier: count(moved.earlier),
              })}
        </strong>
      </p>
      {all > 0 && (
        <>
          <p className="quiet">{say.told}</p>
          <PlainTable
            caption={say.caption}
            file="han-bi-doi"
            head={[say.what, say.from, say.to]}
            texts={3}
            empty={say.none}
            rows={items.map(({ kind, from, to }) => [say[kind], day(from), day(to)])}
            link={(row) => {
              const { kind, id } = items[row]!;
              // Who keeps the calendar need not see into dossiers.
              if (!sees) return undefined;
              return (
                <Link to={kind === 'appraisal' ? `/ho-so/${id}` : `/xin-y-kien/${id}`}>
                  {say[kind]}
                </Link>
              );
            }}
          />
          {items.length < all && <p className="quiet">{fill(say.first, { n: items.length })}</p>}
        </>
      )}
    </div>
  );
}
