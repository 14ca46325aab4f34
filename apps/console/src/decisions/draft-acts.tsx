import { commands } from '../api/client';
import { ActButton } from '../parts/act-button';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Decision } from './decision';
import { STEP } from './step-words';
import { useHands } from './use-hands';

const words = speaker({
  revise: ['Sửa dự thảo', 'Revise the draft'],
  title: ['Trích yếu', 'Title'],
  basis: ['Căn cứ pháp lý', 'Legal basis'],
  basisHelp: ['(mỗi căn cứ một dòng)', '(one to a line)'],
  withdraw: ['Rút dự thảo', 'Withdraw the draft'],
  withdrawWhat: [
    'Dự thảo thôi không dùng nữa; {n} hồ sơ trong danh sách trở lại chờ văn bản khác.',
    'The draft is given up; the {n} dossiers on its list wait for another act.',
  ],
  withdrawChange: [
    'Dự thảo thôi không dùng nữa; {n} đối tượng nêu trong đó giữ nguyên như trước.',
    'The draft is given up; the {n} lines it names stay as they are.',
  ],
  back: ['Rút lại bước vừa làm', 'Take my step back'],
  backWhat: [
    'Bước “{step}” bạn vừa làm được rút lại, văn bản trở về trạng thái trước đó. Chỉ làm được khi người kế tiếp chưa làm gì.',
    'Your step “{step}” is taken back and the act returns to where it was. Only until the next holder has acted.',
  ],
});

/** What is done with an act beside passing it on: its text put right, one's own step taken back. */
export function DraftActs({ act }: { act: Decision }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const hands = useHands();
  const back = hands.takesBack(act);
  const send = commands('/decisions/{id}', { id: act.id }, act.version);
  return (
    <>
      {act.status === 'draft' && hands.does('draft', act.issuer) && (
        <ActButton
          label={say.revise}
          fields={[
            { name: 'title', label: say.title, type: 'area', required: true, initial: act.title },
            {
              ...{ name: 'basis', label: say.basis, type: 'area', help: say.basisHelp },
              initial: act.legalBasis.join('\n'),
            },
          ]}
          run={({ title, basis = '' }) => send('revise', { title, legalBasis: linesOf(basis) })}
        />
      )}
      {back === 'draft' && (
        <ActButton
          final
          label={say.withdraw}
          consequence={fill(act.correctsActId ? say.withdrawChange : say.withdrawWhat, {
            n: act.lineCount,
          })}
          run={() => send('withdraw', {})}
        />
      )}
      {back !== undefined && back !== 'draft' && (
        <ActButton
          label={say.back}
          consequence={fill(say.backWhat, {
            step: STEP[back]?.[language === 'vi' ? 0 : 1] ?? back,
          })}
          run={() => send('withdraw', {})}
        />
      )}
    </>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
