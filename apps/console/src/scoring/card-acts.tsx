import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import type { FieldSpec } from '../parts/fields';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Scorecard } from './scoring';

const words = speaker({
  explain: ['Giải trình', 'Explain'],
  explainWhat: [
    'Lời giải trình đứng cạnh điểm của đơn vị; người chấm và đơn vị cùng đọc được.',
    'Stands beside the score; evaluators and the unit read it.',
  ],
  dispute: ['Kiến nghị về điểm', 'Dispute the score'],
  disputeWhat: [
    'Kiến nghị về điểm đã kết luận. Cụm chưa xếp hạng được cho đến khi kiến nghị được giải quyết.',
    'About concluded points. The cluster cannot be ranked until it is settled.',
  ],
  criterion: ['Tiêu chí (để trống: cả phiếu)', 'Criterion (empty: all)'],
  text: ['Nội dung', 'Text'],
});

/** What a unit says of its own score; only to those who speak for it. */
export function CardActs({ roundId, card }: { roundId: string; card: Scorecard }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { subjectId } = card;
  if (!card.mine.includes(subjectId)) return null;
  const criterion: FieldSpec = {
    ...{ name: 'criterion', label: say.criterion, type: 'select' },
    options: card.sheet.criteria.map((one) => ({ value: one.id, label: one.name[language] })),
  };
  const text: FieldSpec = { name: 'text', label: say.text, type: 'area', required: true };
  const about = (chosen: string | undefined) => (chosen ? { criterion: chosen } : {});
  return (
    <>
      <ActButton
        label={say.explain}
        consequence={say.explainWhat}
        fields={[criterion, text]}
        run={(values) =>
          command(
            '/score-rounds/{id}/explain',
            { id: roundId },
            { subjectId, text: values['text'], ...about(values['criterion']) },
          )
        }
      />
      {card.status === 'concluded' && (
        <ActButton
          label={say.dispute}
          consequence={say.disputeWhat}
          fields={[criterion, text]}
          run={(values) =>
            command(
              '/score-rounds/{id}/dispute',
              { id: roundId },
              { subjectId, grounds: values['text'], ...about(values['criterion']) },
            )
          }
        />
      )}
    </>
  );
}
