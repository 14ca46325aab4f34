import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Decision } from './decision';

const words = speaker({
  title: ['Gói gửi Trung ương', 'Package for the centre'],
  fits: [
    'Khoảng {size} MB trên {most} MB trục nhận: toàn bộ tài liệu đi kèm được.',
    'About {size} of the {most} MB the axis takes: every paper has room.',
  ],
  left: [
    '{files} tài liệu ({size} MB) không đi kèm được vì trục chỉ nhận gói đến {most} MB. Mục lục minh chứng nêu tên và mã băm từng tài liệu; gửi bằng cách khác, quét nhỏ hơn, hoặc chia thành nhiều tờ trình.',
    '{files} papers ({size} MB) have no room: the axis takes {most} MB. The index names each with its hash; send them in another way, scan them smaller, or make several letters.',
  ],
  tooLarge: [
    'Riêng tờ trình, danh sách, trích biên bản đã {size} MB, trục chỉ nhận {most} MB: gói sẽ không gửi được. Chia thành nhiều tờ trình.',
    'Letter, list and extracts alone are {size} MB, the axis takes {most} MB: it will not be sent. Make several letters.',
  ],
  paperOnly: ['{n} hồ sơ mật gửi bản giấy.', '{n} secret dossiers go on paper.'],
  more: ['và {n} tài liệu khác', 'and {n} more'],
});
const mb = (bytes: number): string => count(Math.ceil(bytes / 100_000) / 10);

/** Told before the letter goes out: a package is not split, what has no room stays behind. */
export function PackageCard({ act }: { act: Decision }) {
  const say = useWords(words);
  const { data } = useQuery({
    queryKey: ['/decisions', act.id, 'package', act.version],
    queryFn: () => read('/decisions/{id}/package', { id: act.id }),
    retry: false,
  });
  if (!data || data.lineCount + data.paperOnly === 0) return null;
  const { leftOut, left, tooLarge, bytes = 0, mostBytes, paperOnly } = data;
  const most = mb(mostBytes);
  const told =
    tooLarge !== undefined
      ? fill(say.tooLarge, { size: mb(tooLarge), most })
      : leftOut.files > 0
        ? fill(say.left, { files: count(leftOut.files), size: mb(leftOut.bytes), most })
        : fill(say.fits, { size: mb(bytes), most });
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <p className={tooLarge !== undefined || leftOut.files > 0 ? 'late' : 'quiet'}>{told}</p>
      {left.length > 0 && (
        <ul className="plain small">
          {left.map(({ name, size }) => (
            <li key={name}>
              {name} · {mb(size)} MB
            </li>
          ))}
          {leftOut.files > left.length && (
            <li>{fill(say.more, { n: count(leftOut.files - left.length) })}</li>
          )}
        </ul>
      )}
      {paperOnly > 0 && <p className="quiet">{fill(say.paperOnly, { n: paperOnly })}</p>}
    </section>
  );
}
