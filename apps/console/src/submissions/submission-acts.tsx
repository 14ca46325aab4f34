import { commands } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import type { FieldSpec } from '../parts/fields';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Submission } from './submission';

const words = speaker({
  recall: ['Đề nghị lấy lại', 'Ask for it back'],
  recallWhat: [
    'Đề nghị Trung ương trả lại gói {n} hồ sơ (mã 13). Trung ương đồng ý thì cả {n} hồ sơ về lại chuyên viên và gói bị thu hồi; không đồng ý thì mọi việc như cũ.',
    'Asks the centre for the package of {n} dossiers (code 13). If it agrees all {n} go back to the specialist and the package is revoked; if not, nothing changes.',
  ],
  update: ['Gửi bản cập nhật', 'Send an update'],
  updateWhat: [
    'Đóng lại gói {n} hồ sơ theo giấy tờ hiện có và gửi thay nội dung cũ. Số, ngày tờ trình và mã văn bản giữ nguyên; Trung ương phải đồng ý (mã 15).',
    'Builds the package of {n} dossiers anew from the papers as they are and sends it in place of the old content. Letter and document id stay; the centre has to agree (code 15).',
  ],
  replace: ['Thay bằng tờ trình khác', 'Replace by another letter'],
  replaceWhat: [
    'Tờ trình có số, ngày mới thay tờ trình {number}; Trung ương đồng ý thì tờ trình cũ không còn giá trị và kết quả sẽ trả theo tờ trình mới. {n} hồ sơ giữ nguyên.',
    'A letter with a number and date of its own takes the place of {number}; once the centre agrees the old one is void and answers follow the new one. The {n} dossiers stay.',
  ],
  number: ['Số tờ trình mới', 'Number of the new letter'],
  date: ['Ngày tờ trình mới', 'Date of the new letter'],
  reason: ['Lý do', 'Reason'],
  resend: ['Gửi lại ngay', 'Send again now'],
  resendWhat: [
    'Gửi lại đúng gói tin cũ, cùng một mã: nếu Trung ương đã nhận từ lần trước thì nhận ra là gửi lặp, không thành hai gói.',
    'Sends the very same message under the same id: should the centre have it already, it knows it for a repetition.',
  ],
  giveUp: ['Ngừng tự gửi', 'Stop sending'],
  giveUpWhat: [
    'Hệ thống không tự gửi nữa. Bạn chuyển hồ sơ bằng cách khác rồi ghi biên nhận, hoặc gửi lại sau.',
    'It is no longer sent by itself. Hand the papers over in another way and record the receipt, or send again later.',
  ],
  receipt: ['Ghi biên nhận giấy', 'Record a receipt'],
  receiptWhat: [
    'Ghi nhận gói {n} hồ sơ đã giao trực tiếp; hồ sơ chuyển sang chờ Trung ương.',
    'Records that the package of {n} dossiers was handed over; they now wait for the centre.',
  ],
  receiptNo: ['Số biên nhận', 'Receipt'],
});

const OVER = ['refused', 'done', 'recalled'];

/** What the liaison officer can do with a package where it stands now. */
export function SubmissionActs({ one }: { one: Submission }) {
  const say = useWords(words);
  const holds = useHolds();
  if (!holds('liaison')) return null;
  const n = one.lineCount;
  const reason: FieldSpec<'reason'> = {
    name: 'reason',
    label: say.reason,
    type: 'area',
    required: true,
  };
  const send = commands('/submissions/{id}', { id: one.id });
  const there = one.transport === 'sent' || one.transport === 'delivered';
  const asking = one.request !== undefined && one.request.answer === undefined;
  const mayAsk = there && !OVER.includes(one.status) && one.answered < n && !asking;
  const held = ['failing', 'bounced', 'given-up'].includes(one.transport);
  const closed = one.status === 'recalled' || one.status === 'refused';
  return (
    <>
      {held && !closed && (
        <ActButton
          primary
          label={say.resend}
          consequence={say.resendWhat}
          fields={[reason]}
          run={(values) => send('resend', values)}
        />
      )}
      {['waiting', 'failing', 'bounced'].includes(one.transport) && (
        <ActButton
          label={say.giveUp}
          consequence={say.giveUpWhat}
          fields={[reason]}
          run={(values) => send('give-up', values)}
        />
      )}
      {one.transport === 'given-up' && (
        <ActButton
          label={say.receipt}
          consequence={fill(say.receiptWhat, { n })}
          fields={[{ name: 'receipt', label: say.receiptNo, required: true }]}
          run={(values) => send('receipt', values)}
        />
      )}
      {mayAsk && (
        <>
          <ActButton
            label={say.update}
            consequence={fill(say.updateWhat, { n })}
            fields={[reason]}
            run={(values) => send('update', values)}
          />
          <ActButton
            label={say.replace}
            consequence={fill(say.replaceWhat, { n, number: one.letterNumber })}
            fields={[
              { name: 'letterNumber', label: say.number, required: true },
              {
                ...{ name: 'letterDate', label: say.date, type: 'date', required: true },
                initial: today(),
              },
              reason,
            ]}
            run={(values) => send('replace', values)}
          />
          <ActButton
            final
            label={say.recall}
            consequence={fill(say.recallWhat, { n })}
            fields={[reason]}
            run={(values) => send('recall', values)}
          />
        </>
      )}
    </>
  );
}
