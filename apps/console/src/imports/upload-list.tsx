import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { upload } from '../api/client';
import { FileDrop } from '../parts/file-drop';
import { ProblemAlert } from '../parts/problem-view';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  choose: ['Nạp danh sách từ bảng tính', 'Load a list from a spreadsheet'],
  drop: ['hoặc kéo tệp .xlsx, .csv thả vào đây', 'or drop an .xlsx or .csv file here'],
  template: ['Tải mẫu', 'Download the template'],
});

interface Props {
  proposalId: string;
  received: (id: string) => void;
}

/** Takes a list; reading goes on in the background. */
export function UploadList({ proposalId, received }: Props) {
  const say = useWords(words);
  const send = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.set('proposalId', proposalId);
      form.set('file', file, file.name);
      return upload('/imports', form);
    },
    onSuccess: ({ id }) => received(id),
  });
  return (
    <FileDrop name="list" accept=".xlsx,.csv" className="drop" take={(file) => send.mutate(file)}>
      {(choose) => (
        <>
          <ProblemAlert problem={send.error} />
          <Button icon={<UploadOutlined />} loading={send.isPending} onClick={choose}>
            {say.choose}
          </Button>
          <span className="quiet">{say.drop}</span>
          <a href="/api/v1/imports/template.xlsx" download>
            <DownloadOutlined /> {say.template}
          </a>
        </>
      )}
    </FileDrop>
  );
}
