import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { upload } from '../api/client';
import { FileDrop } from '../parts/file-drop';
import { ProblemAlert } from '../parts/problem-view';
import { moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Minutes } from './minutes';

const words = speaker({
  title: ['Bản quét biên bản giấy', 'Scans of the minutes on paper'],
  why: [
    'Gói gửi Trung ương chỉ kèm bản quét không nêu hồ sơ nào khác ngoài gói: muốn kèm thì quét bản trích cho các mục của gói.',
    'A package to the centre encloses only scans that name no line outside it: to enclose one, scan an extract for the items of the package.',
  ],
  whole: ['Toàn văn', 'The whole'],
  extract: ['Trích, mục {items}', 'Extract, items {items}'],
  old: ['của biên bản đã ghi trước đó', 'of minutes recorded before'],
  open: ['Mở', 'Open'],
  items: ['Bản trích cho các mục', 'Extract for items'],
  help: ['(ví dụ 1-74, 80; để trống nếu là toàn văn)', '(e.g. 1-74, 80; empty if it is the whole)'],
  bind: ['Gắn bản quét', 'Bind a scan'],
});
const ACCEPT = '.pdf,.png,.jpg,.jpeg';

/** Scans of the minutes on paper: the whole stays in the house, an extract goes with its lines. */
export function MinutesScans({
  sessionId,
  minutes,
  keeps,
}: {
  sessionId: string;
  minutes: Minutes;
  keeps: boolean;
}) {
  const say = useWords(words);
  const queries = useQueryClient();
  const id = useId();
  const [items, setItems] = useState('');
  const send = useMutation({
    mutationFn: ({ file, items }: { file: File; items: string }) => {
      const form = new FormData();
      // Fields go before the file: what to do with it is said there.
      if (items.trim()) form.set('items', items.trim());
      form.set('file', file, file.name);
      return upload('/council-sessions/{id}/minutes-scans', { id: sessionId }, form);
    },
    onSuccess: async (_answer, sent) => {
      // What was typed meanwhile is for the next file.
      setItems((now) => (now === sent.items ? '' : now));
      await queries.invalidateQueries();
    },
  });
  const { scans = [], recorded } = minutes;
  if (!recorded || (!keeps && scans.length === 0)) return null;
  return (
    <>
      <h3>{say.title}</h3>
      <p className="quiet small">{say.why}</p>
      <ul className="plain">
        {scans.map(({ sha256, items: lines, of, boundAt }) => (
          <li key={`${sha256} ${lines?.join() ?? ''}`}>
            <a
              href={`/api/v1/council-sessions/${sessionId}/minutes-scans/${sha256}`}
              target="_blank"
              rel="noreferrer"
            >
              {say.open} · {lines ? fill(say.extract, { items: lines.join(', ') }) : say.whole} ·{' '}
              {moment(boundAt)}
            </a>{' '}
            {of !== recorded.fileHash && <span className="late small">{say.old}</span>}
            <br />
            <code className="hash small">{sha256}</code>
          </li>
        ))}
      </ul>
      {keeps && (
        <div className="page-actions">
          <label htmlFor={id}>
            {say.items} <span className="quiet small">{say.help}</span>
          </label>
          <input
            id={id}
            className="field"
            value={items}
            onChange={(event) => setItems(event.target.value)}
          />
          <FileDrop
            name="scan"
            accept={ACCEPT}
            className="attach"
            take={(file) => send.mutate({ file, items })}
          >
            {(choose) => (
              <Button loading={send.isPending} onClick={choose}>
                {say.bind}
              </Button>
            )}
          </FileDrop>
        </div>
      )}
      <ProblemAlert problem={send.error} />
    </>
  );
}
