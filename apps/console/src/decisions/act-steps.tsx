import { useQuery } from '@tanstack/react-query';
import { commands, read } from '../api/client';
import { ActButton } from '../parts/act-button';
import { count, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Decision } from './decision';
import { DraftActs } from './draft-acts';
import { dueStep } from './hands';
import { usePreview } from './preview-card';
import { useHands } from './use-hands';

const words = speaker({
  endorse: ['Duyệt dự thảo', 'Endorse'],
  verify: ['Thẩm tra xong, trình ký', 'Verified, present for signing'],
  sign: ['Ký', 'Sign'],
  signWhat: [
    'Bạn ký văn bản này cho {n} hồ sơ, tiền thưởng phải chi {money} đồng. Nhập lại mật khẩu để xác nhận chính bạn ký.',
    'You sign this act for {n} dossiers and {money} VND to be paid. Enter your password again to confirm it is you.',
  ],
  password: ['Mật khẩu', 'Password'],
  number: ['Lấy số', 'Number it'],
  numberLabel: ['Số, ký hiệu', 'Number'],
  lastNumber: ['(số sau số đã lấy gần nhất: {last})', '(follows the last one: {last})'],
  firstNumber: ['(số đầu tiên của năm)', '(the first of the year)'],
  date: ['Ngày', 'Date'],
  promulgate: ['Ban hành', 'Promulgate'],
  promulgateWhat: [
    '{n} hồ sơ được ghi vào quá trình khen thưởng của từng đối tượng; sau đó chỉ sửa được bằng đính chính, sửa đổi, thay thế hoặc hủy bỏ.',
    "{n} dossiers enter each subject's record; afterwards only a correction, amendment, replacement or annulment changes it.",
  ],
  back: ['Trả lại người dự thảo', 'Return to the drafter'],
  reason: ['Lý do', 'Reason'],
  authority: ['Điều khoản trao thẩm quyền', 'Article giving the power'],
  authorityHelp: ['(khi quy định chưa được xác nhận)', '(where the rule is unconfirmed)'],
});

/** The next hand's act, shown only to who may do it; and what its drafters do with it. */
export function ActSteps({ act }: { act: Decision }) {
  return (
    <>
      <NextStep act={act} />
      <DraftActs act={act} />
    </>
  );
}

function NextStep({ act }: { act: Decision }) {
  const say = useWords(words);
  const hands = useHands();
  const due = dueStep(act);
  const mine = due !== undefined && hands.does(due, act.issuer) ? due : undefined;
  const preview = usePreview(act, mine === 'sign' && act.lineCount > 0).data;
  const free = useQuery({
    queryKey: ['/decisions', act.id, 'next-number'],
    queryFn: () => read('/decisions/{id}/next-number', { id: act.id }),
    enabled: mine === 'number',
  });
  const send = commands('/decisions/{id}', { id: act.id }, act.version);
  const back = (
    <ActButton
      label={say.back}
      fields={[{ name: 'reason', label: say.reason, type: 'area', required: true }]}
      run={({ reason }) => send('return', { reason })}
    />
  );
  if (mine === 'endorse')
    return (
      <ActButton
        primary
        label={say.endorse}
        disabled={act.lineCount === 0}
        run={() => send('endorse', {})}
      />
    );
  if (mine === 'verify')
    return (
      <>
        <ActButton primary label={say.verify} run={() => send('verify', {})} />
        {back}
      </>
    );
  if (mine === 'sign')
    return (
      <>
        <ActButton
          primary
          final
          label={say.sign}
          disabled={!preview || preview.leaving > 0}
          consequence={fill(say.signWhat, {
            n: act.lineCount,
            money: count(preview?.sums.pay),
          })}
          fields={[
            {
              name: 'password',
              label: say.password,
              type: 'password',
              required: true,
              autoComplete: 'current-password',
            },
            {
              name: 'citation',
              label: say.authority,
              help: say.authorityHelp,
              required: (preview?.unauthorised.length ?? 0) > 0,
            },
          ]}
          run={({ password, citation }) =>
            send('sign', {
              password,
              // Signed is what was shown, or nothing.
              contentHash: preview?.contentHash,
              ...(citation ? { authority: { citation } } : {}),
            })
          }
        />
        {back}
      </>
    );
  if (mine === 'number')
    return (
      <ActButton
        primary
        label={say.number}
        fields={[
          {
            name: 'number',
            label: say.numberLabel,
            required: true,
            initial: free.data?.suggestion ?? '',
            help: free.data?.last
              ? fill(say.lastNumber, { last: free.data.last })
              : say.firstNumber,
          },
          { name: 'date', label: say.date, type: 'date', required: true, initial: today() },
        ]}
        run={({ number, date }) => send('number', { number, date })}
      />
    );
  if (mine === 'promulgate')
    return (
      <ActButton
        primary
        final
        label={say.promulgate}
        consequence={fill(say.promulgateWhat, { n: act.lineCount })}
        run={() => send('promulgate', {})}
      />
    );
  return null;
}
