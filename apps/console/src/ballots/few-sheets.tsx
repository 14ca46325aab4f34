import { Alert } from 'antd';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { SheetLine } from './ballot';

const words = speaker({
  taking: [
    'Mới có ít phiếu ở các mục dưới đây. Chờ thêm người nhận phiếu trước khi kết thúc nhận phiếu: với ba phiếu trở xuống, con số dễ cho biết ai chọn gì.',
    'Few sheets so far on these items. Wait for more before ending check-in: with three sheets or fewer the numbers easily tell who chose what.',
  ],
  taken: [
    'Các mục dưới đây có ít phiếu: khi công bố, con số dễ cho biết ai chọn gì. Trước khi đóng vòng, hội đồng có thể hoãn mục đó hoặc hủy vòng.',
    'Few sheets were taken on these items: once published, the numbers easily tell who chose what. Before closing, the council may put the item off or void the round.',
  ],
  line: ['Mục {item}. {name}: {n} phiếu', 'Item {item}. {name}: {n} sheets'],
});

/** Before a secret round is closed: lines on which too few hide each other. */
export function FewSheets({ lines, casting }: { lines: SheetLine[]; casting: boolean }) {
  const say = useWords(words);
  const few = lines.filter(({ fewSheets }) => fewSheets);
  if (few.length === 0) return null;
  return (
    <Alert
      showIcon
      type="warning"
      className="problem"
      title={casting ? say.taken : say.taking}
      description={
        <ul>
          {few.map(({ item, name, sheets = 0 }) => (
            <li key={item}>{fill(say.line, { item, name: name ?? '–', n: sheets })}</li>
          ))}
        </ul>
      }
    />
  );
}
