import { command } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  confirm: ['Xác nhận', 'Confirm'],
  confirmTitle: ['Xác nhận đã đối chiếu', 'Confirm as checked'],
  what: [
    'Bạn đã đọc văn bản và quy định này đúng như văn bản. Tên bạn và điều khoản được ghi lại.',
    'You have read the text and the rule says what it says. Your name and the article are recorded.',
  ],
  document: ['Văn bản', 'Document'],
  documentHelp: ['(loại và số hiệu, ví dụ Nghị định 98/2023/NĐ-CP)', '(kind and number)'],
  article: ['Điều, khoản đã đọc', 'Article read'],
  note: ['Ghi chú', 'Note'],
  withdraw: ['Rút xác nhận', 'Withdraw'],
  withdrawWhat: [
    'Quy định trở lại tình trạng chưa đối chiếu.',
    'The rule counts as unconfirmed again.',
  ],
  reason: ['Lý do', 'Reason'],
});

interface Props {
  edition: string;
  path: string;
  /** Of the wording that stands beside the button. */
  hash: string;
  verified: boolean;
  confirmed: boolean;
}

/** Confirming a rule and taking that back; the administrator's alone. */
export function RuleActs({ edition, path, hash, verified, confirmed }: Props) {
  const say = useWords(words);
  const admin = useHolds()('admin');
  if (!admin) return null;
  if (confirmed)
    return (
      <ActButton
        label={say.withdraw}
        title={`${say.withdraw}: ${path}`}
        consequence={say.withdrawWhat}
        fields={[{ name: 'reason', label: say.reason, type: 'area', required: true }]}
        run={({ reason }) =>
          command(
            '/catalogue/editions/{code}/withdraw-confirmation',
            { code: edition },
            { path, reason },
          )
        }
      />
    );
  if (verified) return null;
  return (
    <ActButton
      label={say.confirm}
      title={`${say.confirmTitle}: ${path}`}
      consequence={say.what}
      fields={[
        { name: 'document', label: say.document, help: say.documentHelp, required: true },
        { name: 'article', label: say.article, required: true },
        { name: 'note', label: say.note, type: 'area' },
      ]}
      run={({ document, article, note }) =>
        command(
          '/catalogue/editions/{code}/confirm',
          { code: edition },
          { path, seen: hash, citation: `${article}, ${document}`, ...(note ? { note } : {}) },
        )
      }
    />
  );
}
