import type { Answer } from '../api/answers';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { read } from '../api/client';
import { useMe } from '../app/session';
import { FileDrop } from '../parts/file-drop';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { ProblemAlert } from '../parts/problem-view';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import './ballot.css';
import { canVote } from './device';
import { codesIn, saveText } from './receipt-text';
import { useSheet } from './use-sheet';

const words = speaker({
  title: ['Kiểm tra biên nhận', 'Check receipts'],
  help: [
    'Trình duyệt của bạn tự tính lại danh sách biên nhận của hòm phiếu và so với nhật ký, rồi tìm từng mã của bạn trong đó. Mã không được gửi đi đâu.',
    'Your own browser computes the list of receipts anew, holds it against the log and looks up each of your codes. No code leaves your device.',
  ],
  codes: ['Các mã biên nhận, mỗi mã một dòng', 'Codes, one to a line'],
  file: ['Mở tệp biên nhận', 'Open a receipt file'],
  check: ['Kiểm tra', 'Check'],
  found: [
    '{n}/{all} mã của bạn có trong hòm phiếu đã kiểm.',
    '{n} of your {all} codes are in the counted box.',
  ],
  missing: ['Không có trong hòm phiếu', 'Not in the box'],
  root: [
    'Danh sách {n} biên nhận khớp với nhật ký.',
    'The list of {n} receipts agrees with the log.',
  ],
  differs: [
    'Danh sách biên nhận không khớp với nhật ký: hãy báo chủ toạ và kiểm toán.',
    'The list of receipts does not agree with the log: tell the chair and the auditor.',
  ],
  none: ['Chưa có mã nào trong ô.', 'There is no code in the field.'],
  back: ['Về phiên họp', 'To the session'],
  box: ['Tải hòm phiếu để kiểm đếm lại', 'Download the box for a recount'],
  insecure: ['Cần mở bằng địa chỉ https để kiểm tra.', 'Use the https address to check.'],
});

type Box = Answer<'/ballot-rounds/{id}/box'>;
interface Checked {
  same: boolean;
  codes: string[];
  missing: string[];
}

/** Any member with the codes, on any device, once the round is counted. */
export default function ReceiptCheckPage() {
  const say = useWords(words);
  const { id = '', roundId = '' } = useParams();
  const box = useQuery({
    queryKey: ['/ballot-rounds', roundId, 'box'],
    queryFn: () => read('/ballot-rounds/{id}/box', { id: roundId }),
    staleTime: Infinity,
  });
  return (
    <Loaded from={box}>
      {(published) => (
        <Page
          title={say.title}
          help={say.help}
          actions={
            <Link className="button-link" to={`/phien-hop/${id}`}>
              {say.back}
            </Link>
          }
        >
          {canVote() ? (
            <Check published={published} roundId={roundId} />
          ) : (
            <Alert showIcon type="warning" title={say.insecure} />
          )}
          <Button
            onClick={() =>
              saveText(`hom-phieu-${roundId}.json`, JSON.stringify(published), 'application/json')
            }
          >
            {say.box}
          </Button>
        </Page>
      )}
    </Loaded>
  );
}

function Check({ published: { box, record }, roundId }: { published: Box; roundId: string }) {
  const say = useWords(words);
  const { sheet } = useSheet(useMe().accountId, roundId);
  const [text, setText] = useState('');
  useEffect(() => {
    const own = sheet?.receipts.map(({ receipt }) => receipt).join('\n');
    // A file opened meanwhile is what is to be checked.
    if (own) setText((now) => now || own);
  }, [sheet]);
  const check = useMutation({
    mutationFn: async (): Promise<Checked> => {
      const { receiptRoot } = await import('@vinhdanh/ballot-client');
      const same = (await receiptRoot(box.receipts)) === record.receiptRoot;
      const codes = codesIn(text);
      const known = new Set(box.receipts);
      return { same, codes, missing: codes.filter((code) => !known.has(code)) };
    },
  });
  return (
    <section className="card form ballot-check">
      <FileDrop
        name="receipts"
        accept=".txt,text/plain"
        className="drop"
        take={(file) => void file.text().then(setText)}
      >
        {(choose) => <Button onClick={choose}>{say.file}</Button>}
      </FileDrop>
      <label>
        <span>{say.codes}</span>
        <textarea
          className="field"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div>
        <Button type="primary" loading={check.isPending} onClick={() => check.mutate()}>
          {say.check}
        </Button>
      </div>
      <ProblemAlert problem={check.error} />
      {check.data && <Result {...check.data} all={box.receipts.length} />}
    </section>
  );
}

function Result({ same, codes, missing, all }: Checked & { all: number }) {
  const say = useWords(words);
  if (!same) return <Alert showIcon role="alert" type="error" title={say.differs} />;
  if (codes.length === 0) return <Alert showIcon role="alert" type="warning" title={say.none} />;
  const n = codes.length - missing.length;
  return (
    <Alert
      showIcon
      role="alert"
      type={missing.length === 0 ? 'success' : 'error'}
      title={fill(say.found, { n, all: codes.length })}
      description={
        <>
          {fill(say.root, { n: all })}
          {missing.length > 0 && (
            <p>
              {say.missing}:{' '}
              {missing.map((code) => (
                <code key={code} className="hash">
                  {code}{' '}
                </code>
              ))}
            </p>
          )}
        </>
      }
    />
  );
}
