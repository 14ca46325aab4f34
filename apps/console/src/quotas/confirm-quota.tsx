import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Quota, QuotaPlace } from './quota';

const words = speaker({
  confirm: ['Xác nhận chỉ tiêu', 'Confirm'],
  what: [
    'Bạn đã đọc văn bản và chỉ tiêu này đúng như văn bản. Từ lúc xác nhận, hồ sơ vượt chỉ tiêu không gửi đi được nữa ở nơi và thời kỳ này; trước đó hệ thống chỉ cảnh báo.',
    'You have read the text and the quota says what it says. From now on lines beyond it are kept back here and over this period; until then there was only a warning.',
  ],
  now: ['{name}: {rule}', '{name}: {rule}'],
  source: ['Căn cứ đang ghi', 'Source as entered'],
  document: ['Văn bản đã đọc', 'Document read'],
  documentHelp: ['(loại và số hiệu)', '(kind and number)'],
  date: ['Ngày văn bản', 'Dated'],
  article: ['Điều, khoản', 'Article'],
});

/** The head of the board says, the text in hand, that a quota nobody has checked holds. */
export function ConfirmQuota({ quota, place }: { quota: Quota; place: QuotaPlace }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const name = say.now
    .replace('{name}', quota.awardName[language])
    .replace('{rule}', quota.name[language]);
  return (
    <ActButton
      final
      label={say.confirm}
      title={`${say.confirm}: ${name}`}
      consequence={
        <>
          <p>{say.what}</p>
          <p className="quiet">
            {say.source}: {quota.source}
          </p>
        </>
      }
      fields={[
        { name: 'document', label: say.document, help: say.documentHelp, required: true },
        { name: 'date', label: say.date, type: 'date', required: true },
        { name: 'article', label: say.article, required: true },
      ]}
      run={({ document, date, article }) =>
        command('/quotas/confirm', {
          ...place,
          ...{ award: quota.award, rule: quota.rule },
          confirmation: { document, date, article },
        })
      }
    />
  );
}
