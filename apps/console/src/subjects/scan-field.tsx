import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { upload } from '../api/client';
import { UPLOADS } from '../parts/act-button';
import type { Values } from '../parts/fields';
import { FileDrop } from '../parts/file-drop';
import { ProblemAlert } from '../parts/problem-view';
import type { Next } from '../parts/use-draft';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  title: ['Bản quét giấy tờ', 'Scan of the paper'],
  stands: ['Mục này đã có bản quét:', 'The entry has a scan:'],
  open: ['mở bản quét', 'open the scan'],
  none: ['Chưa có bản quét nào.', 'No scan yet.'],
  chosen: ['Bản quét sẽ gắn: {name}', 'Scan to be bound: {name}'],
  out: ['Bỏ bản quét {name}', 'Leave {name} out'],
  choose: ['Chọn bản quét', 'Choose a scan'],
  drop: ['hoặc thả tệp vào đây (.pdf, .png, .jpg)', 'or drop it here (.pdf, .png, .jpg)'],
});
const ACCEPT = '.pdf,.png,.jpg,.jpeg';

/** Where the scan of an entry is read. */
export const scanAt = (subjectId: string, sha256: string): string =>
  `/api/v1/subjects/${subjectId}/scans/${sha256}`;

interface Props {
  subjectId: string;
  /** Hash of the scan the entry names already. */
  stands?: string | undefined;
  values: Values;
  change: (values: Next<Values>) => void;
}

/** Beside the form of an entry: the scan it is to name, kept by the service before it is sent. */
export function ScanField({ subjectId, stands, values, change }: Props) {
  const say = useWords(words);
  const { scan, scanName = '' } = values;
  const send = useMutation({
    mutationKey: UPLOADS,
    mutationFn: async (file: File) => {
      const form = new FormData();
      form.set('file', file, file.name);
      const { sha256 } = await upload('/subjects/{id}/scans', { id: subjectId }, form);
      return { scan: sha256, scanName: file.name };
    },
    onSuccess: (stored) => change((now) => ({ ...now, ...stored })),
  });
  return (
    <div className="part">
      <h2>{say.title}</h2>
      {stands && (
        <p>
          {say.stands} <a href={scanAt(subjectId, stands)}>{say.open}</a>
        </p>
      )}
      {scan ? (
        <p>
          {fill(say.chosen, { name: scanName })}{' '}
          <Button
            size="small"
            aria-label={fill(say.out, { name: scanName })}
            onClick={() => change((now) => ({ ...now, scan: '', scanName: '' }))}
          >
            ×
          </Button>
        </p>
      ) : (
        !stands && <p className="quiet">{say.none}</p>
      )}
      <ProblemAlert problem={send.error} />
      <FileDrop
        name="record-scan"
        accept={ACCEPT}
        className="drop"
        take={(file) => send.mutate(file)}
      >
        {(choose) => (
          <>
            <Button loading={send.isPending} onClick={choose}>
              {say.choose}
            </Button>{' '}
            <span className="quiet">{say.drop}</span>
          </>
        )}
      </FileDrop>
    </div>
  );
}
