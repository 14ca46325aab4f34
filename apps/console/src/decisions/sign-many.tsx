import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { read } from '../api/client';
import { ActButton } from '../parts/act-button';
import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { DecisionRow } from './decision';
import type { ActPreview } from './preview';
import { signInSteps, type Signed } from './signing';
import { SigningProgress } from './signing-progress';

const words = speaker({
  sign: ['Ký {n} văn bản', 'Sign {n} acts'],
  what: [
    'Bạn ký {n} văn bản, tất cả {lines} hồ sơ, tiền thưởng phải chi {money} đồng. Mỗi văn bản được ký riêng: văn bản nào không ký được thì các văn bản khác vẫn được ký.',
    'You sign {n} acts with {lines} dossiers and {money} VND to be paid. Each is signed by itself: one that cannot be signed does not stop the others.',
  ],
  reading: ['Đang đọc nội dung các văn bản…', 'Reading the acts…'],
  unread: [
    'Chưa đọc được nội dung của {n} văn bản nên chưa ký được.',
    '{n} acts could not be read, so nothing can be signed yet.',
  ],
  password: ['Mật khẩu', 'Password'],
  authority: ['Điều khoản trao thẩm quyền', 'Article giving the power'],
  authorityHelp: ['(khi quy định chưa được xác nhận)', '(where the rule is unconfirmed)'],
  partly: ['{ok} văn bản đã ký, {failed} chưa: {why}', '{ok} signed, {failed} not: {why}'],
  stopped: [
    'Đã dừng: {ok} trong {n} văn bản đã ký. Bấm ký lần nữa để ký tiếp phần còn lại.',
    'Stopped: {ok} of {n} acts are signed. Sign again to go on with the rest.',
  ],
  broken: [
    'Mất kết nối: {ok} trong {n} văn bản đã báo ký xong. Bấm ký lần nữa: văn bản đã ký không bị ký lại.',
    'The connection broke: {ok} of {n} acts are known to be signed. Sign again: none is signed twice.',
  ],
});

/** Several acts with one password, each exactly as it was read, with progress and a way to stop. */
export function SignMany({ rows, done }: { rows: DecisionRow[]; done: () => void }) {
  const say = useWords(words);
  const n = rows.length;
  const [signed, setSigned] = useState<Signed[]>([]);
  const [stop, setStop] = useState<AbortController>();
  const previews = useQueries({
    queries: rows.map(({ id, version }) => ({
      queryKey: ['/decisions', id, 'preview', version],
      queryFn: () => read('/decisions/{id}/preview', { id, limit: 1 }),
    })),
  });
  const seen = previews.flatMap(({ data }) => (data ? [data] : []));
  const failed = previews.filter(({ isError }) => isError).length;
  const sum = (of: (one: ActPreview) => number): number =>
    seen.reduce((total, one) => total + of(one), 0);
  const lines = sum(({ lineCount }) => lineCount);
  const what =
    seen.length === n
      ? fill(say.what, { n, lines: count(lines), money: count(sum(({ sums }) => sums.pay)) })
      : failed > 0
        ? fill(say.unread, { n: failed })
        : say.reading;
  const run = async ({ password, citation }: Record<string, string>) => {
    const acts = seen.map(({ id, version, contentHash }) => ({ id, version, contentHash }));
    const body = { acts, password, ...(citation ? { authority: { citation } } : {}) };
    const control = new AbortController();
    const told: Signed[] = [];
    setSigned([]);
    setStop(control);
    try {
      const end = await signInSteps(body, control.signal, (step) => {
        told.push(step);
        setSigned([...told]);
      });
      const ok = told.filter((one) => one.ok).length;
      if (end !== 'done') throw new Error(fill(say[end], { ok, n }));
      const bad = told.find((one) => !one.ok);
      if (!bad) return told;
      throw new Error(fill(say.partly, { ok, failed: n - ok, why: bad.message ?? '' }));
    } finally {
      setStop(undefined);
    }
  };
  return (
    <ActButton
      primary
      final
      label={fill(say.sign, { n })}
      disabled={seen.length < n}
      consequence={
        <>
          {what}
          <SigningProgress rows={rows} signed={signed} lines={lines} stop={stop} />
        </>
      }
      fields={[
        {
          name: 'password',
          label: say.password,
          type: 'password',
          required: true,
          autoComplete: 'current-password',
        },
        { name: 'citation', label: say.authority, help: say.authorityHelp },
      ]}
      after={done}
      run={run}
    />
  );
}
