import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState, type DragEvent } from 'react';
import { upload } from '../api/client';
import { ProblemAlert } from '../parts/problem-view';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  choose: ['Nạp danh sách từ bảng tính', 'Load a list from a spreadsheet'],
  drop: ['hoặc kéo tệp .xlsx, .csv thả vào đây', 'or drop an .xlsx or .csv file here'],
  template: ['Tải mẫu', 'Download the template'],
});

/** Takes a list by button or by drag and drop; reading goes on in the background. */
export function UploadList({
  proposalId,
  received,
}: {
  proposalId: string;
  received: (id: string) => void;
}) {
  const say = useWords(words);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const send = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.set('proposalId', proposalId);
      form.set('file', file, file.name);
      return upload<{ id: string }>('/imports', form);
    },
    onSuccess: ({ id }) => received(id),
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
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <ProblemAlert problem={send.error} />
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv"
        hidden
        onChange={(event) => take(event.target.files)}
      />
      <Button
        icon={<UploadOutlined />}
        loading={send.isPending}
        onClick={() => input.current?.click()}
      >
        {say.choose}
      </Button>
      <span className="quiet">{say.drop}</span>
      <a href="/api/v1/imports/template.xlsx" download>
        <DownloadOutlined /> {say.template}
      </a>
    </div>
  );
}
