import { Tag, type TagColour } from '../parts/tag';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { AttachPaper } from './attach-paper';
import { LetterFiles } from './letter-files';
import { standingOf, type Item, type LinePapers, type Standing } from './paper';
import { PaperNeed } from './paper-need';
import { Versions } from './versions';

const words = speaker({
  satisfied: ['Đã có', 'There'],
  missing: ['Còn thiếu', 'Missing'],
  unsaid: ['Chưa xác định có cần hay không', 'Not settled whether needed'],
  awaiting: ['Chờ quét mã độc', 'Being scanned'],
  later: ['Nộp ở bước sau', 'Due later'],
  'not-needed': ['Không cần', 'Not needed'],
  optional: ['Nếu có', 'Optional'],
});
const COLOURS: Record<Standing, TagColour> = {
  satisfied: 'green',
  missing: 'red',
  unsaid: 'orange',
  awaiting: 'blue',
  later: 'grey',
  'not-needed': 'grey',
  optional: 'grey',
};

/** One paper the law names: how it stands, whether it is asked for here, and what there is of it. */
export function PaperItem({ item, all }: { item: Item; all: LinePapers }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const mayChange = all.side !== null;
  const standing = standingOf(item);
  const ofLetter = all.letter.filter(({ kind }) => kind === item.code);
  return (
    <li>
      <Tag colour={COLOURS[standing]}>{say[standing]}</Tag> {item.name[language]}
      {item.condition && <span className="quiet"> ({item.condition[language]})</span>}
      {item.condition && <PaperNeed item={item} all={all} />}
      {all.papers
        .filter(({ kind }) => kind === item.code)
        .map((paper) => (
          <Versions key={paper.paperId} id={all.id} paper={paper} mayChange={mayChange} />
        ))}
      {ofLetter.length > 0 && <LetterFiles papers={ofLetter} />}
      {mayChange && <AttachPaper id={all.id} kind={item.code} name={item.name[language]} />}
    </li>
  );
}
