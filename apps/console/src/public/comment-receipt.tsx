import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { read } from '../api/client';
import { ProblemAlert } from '../parts/problem-view';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  title: ['Ý kiến của tôi đã được xem chưa?', 'Was my comment dealt with?'],
  code: ['Mã tra cứu', 'Receipt'],
  ask: ['Tra cứu', 'Look up'],
  received: [
    'Đã nhận ngày {day}; Ban Thi đua – Khen thưởng đang xem xét.',
    'Received on {day}; the standing board is looking into it.',
  ],
  handled: ['Đã nhận ngày {day} và đã xem xét xong.', 'Received on {day} and dealt with.'],
});

/** By the receipt alone, and nothing else of the comment. */
export function CommentReceipt() {
  const say = useWords(words);
  const [code, setCode] = useState('');
  const asked = useMutation({
    mutationFn: () => read('/public/comments/{id}', { id: encodeURIComponent(code.trim()) }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    asked.mutate();
  };
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <form className="form" onSubmit={submit}>
        <label>
          {say.code}
          <input
            className="field"
            required
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        </label>
        <Button htmlType="submit" loading={asked.isPending}>
          {say.ask}
        </Button>
        <ProblemAlert problem={asked.error} />
        {asked.data && (
          <Alert
            type="success"
            title={fill(asked.data.status === 'handled' ? say.handled : say.received, {
              day: day(asked.data.receivedOn),
            })}
          />
        )}
      </form>
    </section>
  );
}
