import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Item, LinePapers } from './paper';

const words = speaker({
  unit: ['Đơn vị lập hồ sơ', 'The unit that files'],
  appraiser: ['Cơ quan thẩm định', 'The appraising office'],
  waits: ['{who} xác định có phải nộp hay không.', '{who} says whether it is asked for.'],
  nobody: [
    'Hồ sơ đã qua bước xác định: không ai xác định được nữa.',
    'The dossier is past the step where somebody could say.',
  ],
  said: ['{who} đã xác định {what} ({at}).', '{who} said: {what} ({at}).'],
  yes: ['phải nộp', 'asked for'],
  no: ['không phải nộp', 'not asked for'],
  sayYes: ['Phải nộp', 'Asked for'],
  sayNo: ['Không phải nộp', 'Not asked for'],
  changeYes: ['Đổi thành: phải nộp', 'Change to: asked for'],
  changeNo: ['Đổi thành: không phải nộp', 'Change to: not asked for'],
  titleYes: ['Phải nộp: {name}', 'Asked for: {name}'],
  titleNo: ['Không phải nộp: {name}', 'Not asked for: {name}'],
  whatYes: [
    'Giấy tờ này tính là còn thiếu cho đến khi nộp. Đổi lại được khi hồ sơ còn ở phía bạn.',
    'It counts as missing until it is handed in. You can change it while the dossier is with you.',
  ],
  whatNo: [
    'Giấy tờ này không tính là thiếu nữa. Đổi lại được khi hồ sơ còn ở phía bạn.',
    'It counts as missing no more. You can change it while the dossier is with you.',
  ],
  note: ['Căn cứ, lý do', 'Grounds'],
});

/** Whether a paper under a condition is asked for here: whose word it is, and the word itself. */
export function PaperNeed({ item, all }: { item: Item; all: LinePapers }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { code, applies } = item;
  const word = all.needs.find(({ kind }) => kind === code);
  const mine = all.side !== null && all.side === all.sayer;
  const tell = (needed: boolean, note?: string) =>
    command(
      '/dossiers/{id}/say-paper-need',
      { id: all.id },
      { kind: code, needed, ...(note ? { note } : {}) },
    );
  const button = (needed: boolean) => (
    <ActButton
      of={`${all.id}/${code}`}
      label={
        applies === 'unsaid'
          ? needed
            ? say.sayYes
            : say.sayNo
          : needed
            ? say.changeYes
            : say.changeNo
      }
      title={fill(needed ? say.titleYes : say.titleNo, { name: item.name[language] })}
      consequence={needed ? say.whatYes : say.whatNo}
      fields={[{ name: 'note', label: say.note }]}
      run={({ note }) => tell(needed, note)}
      // A first word can be changed but not unsaid: back to "not settled" there is no way.
      {...(applies === 'unsaid' ? {} : { undo: () => tell(!needed) })}
    />
  );
  return (
    <div className="small">
      {word && (
        <p className="quiet">
          {fill(say.said, {
            who: say[word.side],
            what: word.needed ? say.yes : say.no,
            at: moment(word.at),
          })}{' '}
          {word.note}
        </p>
      )}
      {applies === 'unsaid' && (
        <p className="quiet">{all.sayer ? fill(say.waits, { who: say[all.sayer] }) : say.nobody}</p>
      )}
      {mine && applies !== 'yes' && button(true)} {mine && applies !== 'no' && button(false)}
    </div>
  );
}
