import { Button } from 'antd';
import { useState } from 'react';
import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { FileDrop } from '../parts/file-drop';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  choose: ['Chọn tệp biên bản giấy', 'Choose the file of the minutes'],
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
  const [file, setFile] = useState<{ name: string; hash: string }>();
  const take = async (chosen: File): Promise<void> => {
    const digest = await crypto.subtle.digest('SHA-256', await chosen.arrayBuffer());
    const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
    setFile({ name: chosen.name, hash: hash.join('') });
  };
  return (
    <>
      <FileDrop name="minutes" className="attach" take={(chosen) => void take(chosen)}>
        {(choose) => <Button onClick={choose}>{file?.name ?? say.choose}</Button>}
      </FileDrop>
      {file && (
        <ActButton
          label={say.record}
          consequence={fill(say.what, { file: file.name })}
          fields={[
            { name: 'number', label: say.number, required: true },
            { name: 'date', label: say.date, type: 'date', required: true },
            ...(again
              ? [{ name: 'reason', label: say.reason, type: 'area' as const, required: true }]
              : []),
          ]}
          run={({ number, date, reason }, key) =>
            command(
              '/council-sessions/{id}/record-minutes',
              { id: sessionId },
              { number, date, fileHash: file.hash, ...(reason ? { reason } : {}) },
              undefined,
              key,
            )
          }
        />
      )}
    </>
  );
}
