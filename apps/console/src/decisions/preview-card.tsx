import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { nameOf, RECIPIENT } from '../words/codes';
import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Decision } from './decision';

const words = speaker({
  title: ['Xem trước khi ký', 'Before signing'],
  lines: ['Số hồ sơ', 'Dossiers'],
  pay: ['Tiền thưởng phải chi', 'Money to be paid'],
  decider: ['Cơ quan quyết định chi', 'Paid by the deciding body'],
  agency: ['Cơ quan đề nghị chi', 'Paid by the proposing agency'],
  unknown: ['Chưa rõ ai chi', 'Payer not known'],
  ask: ['Cần cán bộ xác định', 'For an officer to decide'],
  money: ['{n} đồng', '{n} VND'],
  award: ['Hình thức', 'Award'],
  recipient: ['Loại', 'Recipient'],
  number: ['Số lượng', 'Number'],
  sum: ['Tiền thưởng', 'Money'],
  unit: ['Đơn vị', 'Unit'],
  byUnit: ['Theo đơn vị', 'By unit'],
  leaving: [
    '{n} hồ sơ vừa được đưa ra khỏi danh sách đang cập nhật; chờ xong mới ký được.',
    '{n} lines were just taken off and are being told; it can be signed afterwards.',
  ],
  authority: [
    'Chưa rõ thẩm quyền với {award} ({source}): khi ký phải nêu điều khoản trao thẩm quyền.',
    'Who may decide on {award} is not settled ({source}): the signature has to name the article.',
  ],
  hash: ['Mã nội dung', 'Content hash'],
});

export const usePreview = (act: Pick<Decision, 'id' | 'version'>, wanted: boolean) =>
  useQuery({
    queryKey: ['/decisions', act.id, 'preview', act.version],
    queryFn: () => read('/decisions/{id}/preview', { id: act.id, limit: 1 }),
    enabled: wanted,
  });

/** Who gets what and what it costs, in sums: what the signature will stand under. */
export function PreviewCard({ act }: { act: Decision }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const preview = usePreview(act, true);
  const money = (n: number): string => fill(say.money, { n: count(n) });
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <Loaded from={preview}>
        {({ sums, byAward, byUnit, leaving, unauthorised, contentHash, lineCount }) => (
          <>
            {leaving > 0 && (
              <Alert
                className="problem"
                showIcon
                type="warning"
                title={fill(say.leaving, { n: leaving })}
              />
            )}
            {unauthorised.map(({ award, source }) => (
              <Alert
                key={award}
                className="problem"
                showIcon
                type="warning"
                title={fill(say.authority, { award: awards.name(award), source })}
              />
            ))}
            <Facts
              of={[
                [say.lines, lineCount],
                [say.pay, money(sums.pay)],
                ...payers(sums.byPayer),
                ...(sums.ask > 0 ? [[say.ask, money(sums.ask)] as const] : []),
              ]}
            />
            <div className="sheet" tabIndex={0} role="region" aria-label={say.title}>
              <table className="plain-table">
                <thead>
                  <tr>
                    <th>{say.award}</th>
                    <th>{say.recipient}</th>
                    <th className="n">{say.number}</th>
                    <th className="n">{say.sum}</th>
                  </tr>
                </thead>
                <tbody>
                  {byAward.map((row) => (
                    <tr key={`${row.award}/${row.recipientKind}`}>
                      <td>{awards.name(row.award)}</td>
                      <td>{nameOf(RECIPIENT, row.recipientKind, language)}</td>
                      <td className="n">{count(row.lines)}</td>
                      <td className="n">{money(row.pay)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {byUnit.length > 1 && (
              <details>
                <summary>
                  {say.byUnit} ({byUnit.length})
                </summary>
                <ul className="plain">
                  {byUnit.map((row) => (
                    <li key={row.unitId}>
                      {row.unitName ?? '–'}: {count(row.lines)} · {money(row.pay)}
                    </li>
                  ))}
                </ul>
              </details>
            )}
            <p className="quiet small">
              {say.hash}: <code className="hash">{contentHash}</code>
            </p>
          </>
        )}
      </Loaded>
    </section>
  );

  function payers(by: Record<string, number>) {
    const names: Record<string, string> = {
      decider: say.decider,
      'proposing-agency': say.agency,
      unknown: say.unknown,
    };
    return Object.entries(by)
      .filter(([, sum]) => sum > 0)
      .map(([who, sum]) => [names[who] ?? who, money(sum)] as const);
  }
}
