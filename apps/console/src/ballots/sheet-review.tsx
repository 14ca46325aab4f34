import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useAwards } from '../api/awards';
import { ActButton } from '../parts/act-button';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { stillOpen, type Mark, type Round, type SheetLine } from './ballot';
import { choiceWords } from './choice-words';
import { seal } from './device';
import type { SheetKeeper } from './kept-sheet';

const words = speaker({
  title: ['Xem lại phiếu', 'Review'],
  what: ['{n} mục. Bấm vào một mục để sửa.', '{n} items. Choose one to change it.'],
  item: ['Mục', 'Item'],
  name: ['Đối tượng', 'Subject'],
  award: ['Hình thức', 'Award'],
  choice: ['Lựa chọn', 'Choice'],
  back: ['Quay lại sửa', 'Go back'],
  seal: ['Niêm phong phiếu', 'Seal the sheet'],
  sealWhat: [
    'Sau khi niêm phong, {n} mục trên phiếu không sửa được nữa. Phiếu tự gửi vào hòm phiếu khi thư ký kết thúc nhận phiếu; mỗi mục gửi riêng, vào một lúc ngẫu nhiên trong {seconds} giây, không kèm tên của bạn.',
    'Once sealed, the {n} items cannot be changed. The sheet casts itself when the secretary ends check-in: each item by itself, at a random moment within {seconds} seconds, without your name.',
  ],
  sealed: ['Đã niêm phong', 'Sealed'],
});

interface Props {
  round: Round;
  lines: SheetLine[];
  keeper: SheetKeeper;
  marks: Record<number, Mark>;
  edit: (item: number) => void;
  back: () => void;
}

/** Everything chosen in one table, then the seal: two steps and a colour of its own. */
export function SheetReview({ round, lines, keeper, marks, edit, back }: Props) {
  const say = useWords(words);
  const choices = useWords(choiceWords);
  const awards = useAwards();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  // On a withheld line nothing is chosen, whatever an older sheet holds.
  const markOf = (item: number): Mark | undefined =>
    round.withheld.includes(item) ? 'recused' : marks[item];
  const chosen = ({ item, lowerForm, deferred }: SheetLine): string => {
    if (deferred) return choices.putOff;
    const mark = markOf(item);
    if (mark === 'l') return fill(choices.l, { form: awards.name(lowerForm) });
    return mark ? choices[mark] : '–';
  };
  // What was chosen on a line before it was put off goes nowhere.
  const open = stillOpen(lines);
  const count = (mark: Mark): number => open.filter(({ item }) => markOf(item) === mark).length;
  const sums = [
    ...(['y', 'n', 'b', 'l', 'recused'] as const).map((mark) => [mark, count(mark)] as const),
    ['putOff', lines.length - open.length] as const,
  ].filter(([, n]) => n > 0);
  return (
    <section className="card">
      <h2 ref={head} tabIndex={-1}>
        {say.title}
      </h2>
      <p>
        {fill(say.what, { n: lines.length })}{' '}
        {sums.map(([name, n]) => `${(choices[name].split(':')[0] ?? '').trim()}: ${n}`).join(' · ')}
      </p>
      <div className="sheet">
        <table className="plain-table">
          <thead>
            <tr>
              <th className="n">{say.item}</th>
              <th>{say.name}</th>
              <th className="only-wide-cell">{say.award}</th>
              <th>{say.choice}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.item}>
                <td className="n">{line.item}</td>
                <td>
                  <button type="button" className="as-link" onClick={() => edit(line.item)}>
                    {line.name ?? '–'}
                  </button>
                </td>
                <td className="only-wide-cell">{awards.name(line.award)}</td>
                <td>
                  <strong>{chosen(line)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="page-actions">
        <ActButton
          final
          label={say.seal}
          done={say.sealed}
          consequence={fill(say.sealWhat, { n: open.length, seconds: round.delaySeconds })}
          run={() =>
            seal(
              round.roundId,
              keeper,
              open.filter(({ item }) => !round.withheld.includes(item)),
            )
          }
        />
        <Button onClick={back}>{say.back}</Button>
      </div>
    </section>
  );
}
