import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { upload } from '../api/client';
import { FileDrop } from '../parts/file-drop';
import { ProblemAlert } from '../parts/problem-view';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({ add: ['Nộp tệp', 'Attach'], addTo: ['Nộp tệp: {name}', 'Attach: {name}'] });

/** One item's file. */
export function AttachPaper({ id, kind, name }: { id: string; kind: string; name: string }) {
  const say = useWords(words);
  const client = useQueryClient();
  const send = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.set('kind', kind);
      form.set('file', file, file.name);
      return upload('/dossiers/{id}/attach-paper', { id }, form);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['/dossiers', id] }),
  });
  return (
    <FileDrop name={kind} className="attach" take={(file) => send.mutate(file)}>
      {(choose) => (
        <>
          <Button
            size="small"
            icon={<UploadOutlined />}
            aria-label={say.addTo.replace('{name}', name)}
            loading={send.isPending}
            onClick={choose}
          >
            {say.add}
          </Button>
          <ProblemAlert problem={send.error} />
        </>
      )}
    </FileDrop>
  );
}
