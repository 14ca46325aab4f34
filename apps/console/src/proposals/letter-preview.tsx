import { useQuery } from '@tanstack/react-query';
import { readPage } from '../api/client';
import { Loaded } from '../parts/loaded';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Letter } from './proposal';

const words = speaker({
  title: ['Tờ trình như khi in', 'The letter as it prints'],
  what: [
    'Số, ngày, người ký lấy ở phần đầu tờ trình; danh sách lấy từ các hồ sơ. Sửa ở các bước trước, bản in đổi theo.',
    'Number, date and signer come from the head of the letter, the list from its dossiers. Change them there.',
  ],
  print: ['Mở bản in', 'Open to print'],
});

/** The paper the unit signs, in the page: nothing of it is typed twice. */
export function LetterPreview({ letter: { id, version } }: { letter: Letter }) {
  const say = useWords(words);
  const path = `/proposals/${id}/print`;
  const found = useQuery({
    queryKey: ['/proposals', id, 'print', version],
    queryFn: () => readPage(path),
  });
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <p className="quiet">
        {say.what}{' '}
        <a href={`/api/v1${path}`} target="_blank" rel="noreferrer">
          {say.print}
        </a>
      </p>
      <Loaded from={found}>
        {(html) => <iframe className="sheet-preview" title={say.title} sandbox="" srcDoc={html} />}
      </Loaded>
    </section>
  );
}
