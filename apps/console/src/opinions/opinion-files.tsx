import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { upload } from '../api/client';
import { FileDrop } from '../parts/file-drop';
import { SentFiles, useFiles } from '../parts/use-files';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Opinion } from './opinion';

const words = speaker({
  title: ['Văn bản trả lời', 'Papers of the answer'],
  none: ['Chưa đính kèm tệp nào.', 'No file is attached.'],
  choose: ['Chọn tệp', 'Choose a file'],
  drop: ['hoặc thả tệp vào đây', 'or drop it here'],
});

/** The papers a body answered with; an answer then names one of them. */
export function OpinionFiles({ opinion: { id, files, answersAs } }: { opinion: Opinion }) {
  const say = useWords(words);
  const client = useQueryClient();
  const attach = useFiles(async (file) => {
    const form = new FormData();
    form.set('file', file);
    await upload('/opinions/{id}/files', { id }, form);
    void client.invalidateQueries({ queryKey: ['/opinions', id] });
  });
  return (
    <section className="card">
      <h2>{say.title}</h2>
      {files.length === 0 && <p className="quiet">{say.none}</p>}
      <ul className="plain">
        {files.map(({ sha256, name }) => (
          <li key={sha256}>
            <a href={`/api/v1/opinions/${id}/files/${sha256}`}>{name ?? sha256.slice(0, 12)}</a>
          </li>
        ))}
      </ul>
      <SentFiles of={attach} />
      {answersAs && (
        <FileDrop name="opinion" className="drop" takeAll={attach.takeAll}>
          {(choose) => (
            <p>
              <Button loading={attach.busy} onClick={choose}>
                {say.choose}
              </Button>{' '}
              <span className="quiet">{say.drop}</span>
            </p>
          )}
        </FileDrop>
      )}
    </section>
  );
}
