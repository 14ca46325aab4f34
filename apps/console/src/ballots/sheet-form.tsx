import { Button } from 'antd';
import { useCallback, useRef, useState } from 'react';
import { useKept } from '../parts/kept';
import { flushSync } from 'react-dom';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { stillOpen, type Mark, type Round, type SheetLine } from './ballot';
import type { KeptSheet, SheetKeeper } from './kept-sheet';
import { SheetItem } from './sheet-item';
import { SheetReview } from './sheet-review';

const words = speaker({
  progress: ['Đã chọn {n}/{all}', '{n} of {all} chosen'],
  next: ['Tới mục chưa chọn', 'Next item without a choice'],
  review: ['Xem lại trước khi niêm phong', 'Review before sealing'],
  keys: [
    'Bàn phím: Tab để sang mục khác, phím mũi tên để đổi lựa chọn, phím số 1–4 để chọn và sang mục sau.',
    'Keyboard: Tab goes to another item, arrows change the choice, 1–4 choose and go on to the next item.',
  ],
  alone: ['Mỗi lần một mục, kèm thành tích', 'One item at a time, with its evidence'],
  before: ['Mục trước', 'Previous item'],
  after: ['Mục sau', 'Next item'],
  at: ['Mục {n}/{all}', 'Item {n} of {all}'],
  kept: ['Lựa chọn được giữ trên máy này.', 'Choices are kept on this device.'],
});

interface Props {
  round: Round;
  lines: SheetLine[];
  keeper: SheetKeeper;
  sheet: KeptSheet;
  reviewing: boolean;
  setReviewing: (on: boolean) => void;
}

/** The sheet: every item with its choices, how far one has come, and the way to the review. */
export function SheetForm({ round, lines, keeper, sheet, reviewing, setReviewing }: Props) {
  const say = useWords(words);
  const form = useRef<HTMLDivElement>(null);
  const { marks } = sheet;
  const [alone, setAlone] = useKept('ballot-one-by-one', false);
  const [shown, show] = useState(lines[0]?.item ?? 0);
  // Items withheld from this member or put off have no choice to make.
  const open = stillOpen(lines).filter(({ item }) => !round.withheld.includes(item));
  const chosen = open.filter(({ item }) => marks[item]).length;
  const choose = useCallback(
    (item: number, mark: Mark | undefined) =>
      void keeper.change((kept) => {
        const { [item]: _before, ...others } = kept.marks;
        return { ...kept, marks: mark ? { ...others, [item]: mark } : others };
      }),
    [keeper],
  );
  const goTo = useCallback((item: number) => {
    // Of items shown one at a time this one has to be drawn first.
    flushSync(() => show(item));
    const group = form.current?.querySelector(`[data-item="${item}"]`);
    const field =
      group?.querySelector<HTMLInputElement>('input:checked') ??
      group?.querySelector<HTMLInputElement>('input[type=radio]');
    field?.focus();
    group?.scrollIntoView({ block: 'center' });
  }, []);
  /** By its number: chosen, and on to the next item; on the last one the focus goes with the choice. */
  const typed = useCallback(
    (item: number, mark: Mark) => {
      choose(item, mark);
      const after = open.find((line) => line.item > item);
      if (after) goTo(after.item);
      else setTimeout(() => goTo(item));
    },
    [choose, goTo, open],
  );
  const edit = (item: number): void => {
    setReviewing(false);
    setTimeout(() => goTo(item));
  };
  if (reviewing)
    return (
      <SheetReview {...{ round, lines, keeper, marks, edit, back: () => setReviewing(false) }} />
    );
  const next = open.find(({ item }) => !marks[item])?.item;
  const at = Math.max(
    0,
    lines.findIndex(({ item }) => item === shown),
  );
  return (
    <div ref={form}>
      <p className="quiet">
        {say.keys} {say.kept}
      </p>
      <label className="choice">
        <input
          type="checkbox"
          checked={alone}
          onChange={({ target }) => setAlone(target.checked)}
        />{' '}
        {say.alone}
      </label>
      {(alone ? lines.slice(at, at + 1) : lines).map((line) => (
        <SheetItem
          key={line.item}
          alone={alone}
          line={line}
          mark={marks[line.item]}
          choose={choose}
          typed={typed}
          withheld={round.withheld.includes(line.item)}
        />
      ))}
      {alone && (
        <nav className="ballot-turn" aria-label={say.alone}>
          <Button disabled={at === 0} onClick={() => goTo(lines[at - 1]!.item)}>
            {say.before}
          </Button>
          <span className="quiet">{fill(say.at, { n: at + 1, all: lines.length })}</span>
          <Button disabled={at === lines.length - 1} onClick={() => goTo(lines[at + 1]!.item)}>
            {say.after}
          </Button>
        </nav>
      )}
      <div className="ballot-bar">
        <progress max={open.length} value={chosen} aria-labelledby="ballot-progress" />
        <strong id="ballot-progress" role="status">
          {fill(say.progress, { n: chosen, all: open.length })}
        </strong>
        <span className="spacer" />
        {next !== undefined && <Button onClick={() => goTo(next)}>{say.next}</Button>}
        <Button type="primary" disabled={next !== undefined} onClick={() => setReviewing(true)}>
          {say.review}
        </Button>
      </div>
    </div>
  );
}
