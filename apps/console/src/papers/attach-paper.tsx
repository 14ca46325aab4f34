import { UploadOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { upload } from '../api/client';
import { FileDrop } from '../parts/file-drop';
import { SentFiles, useFiles } from '../parts/use-files';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({ add: ['Nộp tệp', 'Attach'], addTo: ['Nộp tệp: {name}', 'Attach: {name}'] });

/** The files of one item: each dropped becomes a paper of its own. */
export function AttachPaper({ id, kind, name }: { id: string; kind: string; name: string }) {
  const say = useWords(words);
  const client = useQueryClient();
  const files = useFiles(async (file) => {
    const form = new FormData();
    form.set('kind', kind);
    form.set('file', file, file.name);
    await upload('/dossiers/{id}/attach-paper', { id }, form);
    void client.invalidateQueries({ queryKey: ['/dossiers', id] });
  });
  return (
    <FileDrop name={kind} className="attach" takeAll={files.takeAll}>
      {(choose) => (
        <>
          <Button
            size="small"
            icon={<UploadOutlined />}
            aria-label={say.addTo.replace('{name}', name)}
            loading={files.busy}
            onClick={choose}
          >
            {say.add}
          </Button>
          <SentFiles of={files} />
        </>
      )}
    </FileDrop>
  );
}
