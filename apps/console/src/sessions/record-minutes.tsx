import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { FileDrop } from '../parts/file-drop';
import { fileHash } from '../parts/file-hash';
import { ProblemAlert } from '../parts/problem-view';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  choose: ['Chọn tệp biên bản giấy', 'Choose the file of the minutes'],
  insecure: [
    'Trình duyệt chỉ tính được mã của tệp qua kết nối bảo mật (https). Hãy mở hệ thống bằng địa chỉ https.',
    'The browser hashes a file over a secure connection (https) only. Use the https address.',
  ],
  record: ['Ghi biên bản giấy', 'Record the minutes on paper'],
  what: [
    'Phiên họp đã diễn ra trước khi đưa vào hệ thống: ghi số, ngày và mã của tệp “{file}”.',
    'The session was held before it was entered here: number, day and hash of “{file}” are recorded.',
  ],
  number: ['Số biên bản', 'Number'],
  date: ['Ngày biên bản', 'Day'],
  reason: ['Lý do ghi lại', 'Why it is recorded again'],
});

/** Minutes on paper: the file stays where it is, its hash is computed here. */
export function RecordMinutes({ sessionId, again }: { sessionId: string; again: boolean }) {
  const say = useWords(words);
  const taken = useMutation({
    mutationFn: async (chosen: File) => ({ name: chosen.name, hash: await fileHash(chosen) }),
  });
  const { name, hash } = taken.data ?? {};
  return (
    <>
      <FileDrop name="minutes" className="attach" take={(chosen) => taken.mutate(chosen)}>
        {(choose) => <Button onClick={choose}>{name ?? say.choose}</Button>}
      </FileDrop>
      <ProblemAlert problem={taken.error} />
      {taken.data && !hash && <Alert showIcon type="warning" title={say.insecure} />}
      {hash && (
        <ActButton
          label={say.record}
          consequence={fill(say.what, { file: name ?? '' })}
          fields={[
            { name: 'number', label: say.number, required: true },
            { name: 'date', label: say.date, type: 'date', required: true },
            ...(again
              ? [{ name: 'reason', label: say.reason, type: 'area' as const, required: true }]
              : []),
          ]}
          run={({ number, date, reason }) =>
            command(
              '/council-sessions/{id}/record-minutes',
              { id: sessionId },
              { number, date, fileHash: hash, ...(reason ? { reason } : {}) },
            )
          }
        />
      )}
    </>
  );
}
