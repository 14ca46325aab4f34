import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState, type DragEvent } from 'react';
import { upload } from '../api/client';
import { ProblemAlert } from '../parts/problem-view';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({ add: ['Nộp tệp', 'Attach'], addTo: ['Nộp tệp: {name}', 'Attach: {name}'] });

/** One item's file, by button or dropped upon it. */
export function AttachPaper({ id, kind, name }: { id: string; kind: string; name: string }) {
  const say = useWords(words);
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const send = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.set('kind', kind);
      form.set('file', file, file.name);
      return upload(`/dossiers/${id}/attach-paper`, form);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['/dossiers', id] }),
  });
  const take = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file) send.mutate(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={over ? 'attach over' : 'attach'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        hidden
        data-paper={kind}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <Button
        size="small"
        icon={<UploadOutlined />}
        aria-label={say.addTo.replace('{name}', name)}
        loading={send.isPending}
        onClick={() => input.current?.click()}
      >
        {say.add}
      </Button>
      <ProblemAlert problem={send.error} />
    </div>
  );
}
