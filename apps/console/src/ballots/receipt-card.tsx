import { Alert, App, Button } from 'antd';
import { Link } from 'react-router';
import type { Session } from '../sessions/session';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Round } from './ballot';
import { refusedWords } from './refused-words';
import type { KeptSheet } from './kept-sheet';
import { receiptText, saveText } from './receipt-text';

const words = speaker({
  title: ['Biên nhận của bạn', 'Your receipts'],
  all: [
    '{n} phiếu của bạn đã vào hòm phiếu. Giữ các mã dưới đây: sau khi kiểm phiếu, bạn tự kiểm tra được từng phiếu có được tính hay không.',
    'Your {n} ballots are in the box. Keep the codes below: after the count you can check for yourself that each was counted.',
  ],
  none: ['Bạn không bỏ phiếu cho mục nào.', 'You cast nothing.'],
  silent: [
    'Mã không cho biết bạn đã chọn gì và không dẫn đến lá phiếu nào; lựa chọn đã được xóa khỏi máy này.',
    'A code does not tell what you chose and leads to no ballot; your choices are gone from this device.',
  ],
  missing: ['{n} mục không được ghi vào hòm phiếu', '{n} items did not get into the box'],
  item: ['Mục {n}', 'Item {n}'],
  save: ['Tải biên nhận', 'Download'],
  print: ['In biên nhận', 'Print'],
  copy: ['Sao chép', 'Copy'],
  copied: ['Đã sao chép biên nhận', 'Copied'],
  notCopied: [
    'Trình duyệt không cho sao chép. Hãy lưu tệp hoặc in ra.',
    'The browser does not copy here. Save the file or print it.',
  ],
  check: ['Kiểm tra biên nhận', 'Check the receipts'],
  later: [
    'Kiểm tra được khi đã kiểm phiếu xong.',
    'They can be checked once the ballots are counted.',
  ],
  codes: ['Các mã biên nhận', 'Codes'],
});

/** What a member keeps: proof that each ballot is in the box, and nothing of the vote. */
export function ReceiptCard(props: { round: Round; session: Session; sheet: KeptSheet }) {
  const { round, session, sheet } = props;
  const say = useWords(words);
  const { language } = useLanguage();
  const { message } = App.useApp();
  const why = useWords(refusedWords);
  const { receipts, refused } = sheet;
  const text = receiptText(session, round.roundId, receipts, language);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      void message.success(say.copied);
    } catch {
      void message.error(say.notCopied, 8);
    }
  };
  return (
    <section className="card">
      <h2>{say.title}</h2>
      {refused.length > 0 && (
        <Alert
          showIcon
          type="error"
          className="problem"
          title={fill(say.missing, { n: refused.length })}
          description={
            <ul>
              {refused.map(({ item, code }) => (
                <li key={item}>
                  {fill(say.item, { n: item })}: {why[code as keyof typeof why] ?? why.other}
                </li>
              ))}
            </ul>
          }
        />
      )}
      {receipts.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <>
          <p>{fill(say.all, { n: receipts.length })}</p>
          <p className="quiet">{say.silent}</p>
          <div className="page-actions">
            <Button
              type="primary"
              onClick={() => saveText(`bien-nhan-${session.heldOn}.txt`, text)}
            >
              {say.save}
            </Button>
            <Button onClick={() => window.print()}>{say.print}</Button>
            <Button onClick={() => void copy()}>{say.copy}</Button>
          </div>
          <ol className="ballot-codes" aria-label={say.codes}>
            {receipts.map(({ item, receipt }) => (
              <li key={receipt}>
                <span className="quiet">{fill(say.item, { n: item })}</span> <code>{receipt}</code>
              </li>
            ))}
          </ol>
          {round.status === 'tallied' ? (
            <Link to={`/phien-hop/${session.id}/bo-phieu/${round.roundId}/bien-nhan`}>
              {say.check}
            </Link>
          ) : (
            <p className="quiet">{say.later}</p>
          )}
        </>
      )}
    </section>
  );
}
