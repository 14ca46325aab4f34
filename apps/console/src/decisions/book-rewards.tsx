import { command } from '../api/client';
import { citationFields, useCitation } from '../dossiers/citation';
import type { FundRow } from '../funds/fund';
import { refused } from '../handover/objects';
import { ActButton } from '../parts/act-button';
import { NotAllDone } from '../parts/not-all-done';
import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Decision } from './decision';

const words = speaker({
  book: ['Ghi phải chi', 'Book the rewards'],
  bookWhat: [
    '{n} khoản, {sum} đồng, được ghi “còn phải chi” ở quỹ bạn chọn. Khoản cần quyết định và khoản đã có mức cao hơn không được ghi.',
    '{n} rewards, {sum} VND, are booked on the fund as to be paid. Those to be decided or covered are left out.',
  ],
  decide: ['Quyết định chi {n} khoản', 'Decide to pay {n}'],
  decideWhat: [
    'Bạn chịu trách nhiệm quyết định chi thêm {n} khoản dù cùng thời gian đã có danh hiệu khác.',
    'You answer for paying {n} rewards beside another title of the same period.',
  ],
  fund: ['Quỹ', 'Fund'],
  reason: ['Lý do', 'Reason'],
  noFund: ['Chưa có sổ quỹ nào đang mở; mở sổ ở mục Quỹ khen thưởng.', 'No book is open yet.'],
  partly: [
    '{ok} khoản đã ghi phải chi; {failed} khoản không: {why}',
    '{ok} booked, {failed} not: {why}',
  ],
});

interface Props {
  act: Decision;
  /** Those still open. */
  funds: FundRow[];
  sum: number;
  lines: number;
  /** Every rule used was checked; else a text in hand is named. */
  verified: boolean;
  /** Lines chosen that the law leaves open. */
  decided: string[];
  done: () => void;
}

/** Puts what a decision pays into a fund's book; what the law leaves open only by somebody's word. */
export function BookRewards({ act, funds, sum, lines, verified, decided, done }: Props) {
  const say = useWords(words);
  const cite = useCitation();
  if (funds.length === 0) return <p className="quiet">{say.noFund}</p>;
  const fund = {
    ...{ name: 'fundId', label: say.fund, type: 'select' as const, required: true },
    options: funds.map(({ id, name, year }) => ({ value: id, label: `${name} (${year})` })),
  };
  const citation = verified ? [] : citationFields(cite);
  const book = async (values: Record<string, string>, more: object) => {
    const { fundId, lawDocument, lawDate, lawArticle } = values;
    const cited = lawDocument
      ? { cited: { document: lawDocument, date: lawDate, article: lawArticle } }
      : {};
    const body = { fundId, ...cited, ...more };
    const answer = await command('/decisions/{id}/book-rewards', { id: act.id }, body);
    if (answer.ok > 0 || answer.failed === 0) return answer;
    const { ok, failed } = answer;
    throw new NotAllDone(fill(say.partly, { ok, failed, why: refused(answer) }));
  };
  const n = decided.length;
  return (
    <div className="page-actions list-bar">
      <ActButton
        primary
        label={say.book}
        consequence={fill(say.bookWhat, { n: count(lines), sum: count(sum) })}
        fields={[fund, ...citation]}
        run={(values) => book(values, {})}
      />
      {n > 0 && (
        <ActButton
          label={fill(say.decide, { n })}
          consequence={fill(say.decideWhat, { n })}
          fields={[
            fund,
            { name: 'reason', label: say.reason, type: 'area', required: true },
            ...citation,
          ]}
          after={done}
          run={({ reason, ...values }) => {
            const reasons = decided.map((dossierId) => ({ dossierId, reason }));
            return book(values, { decided: reasons });
          }}
        />
      )}
    </div>
  );
}
