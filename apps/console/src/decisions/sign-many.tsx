import { useQueries } from '@tanstack/react-query';
import { command, read } from '../api/client';
import { ActButton } from '../parts/act-button';
import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { DecisionRow } from './decision';
import type { ActPreview } from './preview';

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
});

interface Answer {
  ok: number;
  failed: number;
  results: { ok: boolean; message?: string }[];
}

/** Several acts with one password, each exactly as it was read. */
export function SignMany({ rows, done }: { rows: DecisionRow[]; done: () => void }) {
  const say = useWords(words);
  const n = rows.length;
  const previews = useQueries({
    queries: rows.map(({ id, version }) => ({
      queryKey: ['/decisions', id, 'preview', version],
      queryFn: () => read<ActPreview>(`/decisions/${id}/preview`, { limit: 1 }),
    })),
  });
  const seen = previews.flatMap(({ data }) => (data ? [data] : []));
  const failed = previews.filter(({ isError }) => isError).length;
  const sum = (of: (one: ActPreview) => number): number =>
    seen.reduce((total, one) => total + of(one), 0);
  const what =
    seen.length === n
      ? fill(say.what, {
          n,
          lines: count(sum(({ lineCount }) => lineCount)),
          money: count(sum(({ sums }) => sums.pay)),
        })
      : failed > 0
        ? fill(say.unread, { n: failed })
        : say.reading;
  return (
    <ActButton
      primary
      final
      label={fill(say.sign, { n })}
      disabled={seen.length < n}
      consequence={what}
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
      run={async ({ password, citation }, key) => {
        const acts = seen.map(({ id, version, contentHash }) => ({ id, version, contentHash }));
        const body = { acts, password, ...(citation ? { authority: { citation } } : {}) };
        const answer = await command<Answer>('/decisions/sign', body, undefined, key);
        const bad = answer.results.find(({ ok }) => !ok);
        if (bad)
          throw new Error(
            fill(say.partly, {
              ok: answer.ok,
              failed: answer.failed,
              why: bad.message ?? '',
            }),
          );
        return answer;
      }}
    />
  );
}
