import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import type { FormEvent } from 'react';
import { useMe } from '../app/session';
import { useDraft } from '../parts/use-draft';
import { ProblemAlert } from '../parts/problem-view';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Round, RoundCommands, SheetLine } from './ballot';
import { VotesGrid, type Figures } from './votes-grid';

const words = speaker({
  title: ['Nhập kết quả {n} phiếu giấy', 'Enter the count of {n} paper ballots'],
  two: [
    'Hai người kiểm và nhập riêng, không nhìn số của nhau; hai bản giống nhau mới thành kết quả. Đã có {n} người nhập.',
    'Two people count and enter apart, neither seeing the other’s figures; only equal counts become the result. {n} have entered so far.',
  ],
  mine: [
    'Bạn đã nhập. Chờ người thứ hai; nếu hai bản khác nhau thì kiểm lại và nhập lại.',
    'You have entered a count. A second person is awaited; if the counts differ, count again and enter anew.',
  ],
  item: ['Mục', 'Item'],
  subject: ['Đối tượng', 'Subject'],
  agree: ['Tán thành', 'Agree'],
  disagree: ['Không tán thành', 'Against'],
  blank: ['Phiếu trắng, không hợp lệ', 'Blank or void'],
  lower: ['Đồng ý mức thấp hơn', 'Agree to the lower form'],
  enter: ['Nhập kết quả kiểm phiếu giấy', 'Enter this count'],
});

interface Props {
  round: Round;
  lines: SheetLine[];
  send: RoundCommands;
}

/** One person's own count of the paper. */
export function PaperCount({ round, lines, send }: Props) {
  const say = useWords(words);
  const { accountId } = useMe();
  const queries = useQueryClient();
  const [figures, setFigures, drop] = useDraft<Figures>('paper', {});
  const enter = useMutation({
    mutationFn: () => send('paper-count', { counts: counts(lines, figures) }),
    onSuccess: () => {
      drop();
      return queries.invalidateQueries();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    enter.mutate();
  };
  return (
    <form className="card" onSubmit={submit}>
      <h2>{fill(say.title, { n: round.paper })}</h2>
      <p>{fill(say.two, { n: round.paperCounts.length })}</p>
      {round.paperCounts.includes(accountId) && (
        <Alert showIcon type="info" className="problem" title={say.mine} />
      )}
      <VotesGrid
        lines={lines}
        head={say}
        max={round.paper}
        figures={figures}
        change={setFigures}
        columns={[
          { name: 'agree', label: say.agree },
          { name: 'disagree', label: say.disagree },
          { name: 'blank', label: say.blank },
          ...(lines.some(({ lowerForm }) => lowerForm)
            ? [
                {
                  name: 'lower',
                  label: say.lower,
                  only: ({ lowerForm }: SheetLine) => lowerForm !== undefined,
                },
              ]
            : []),
        ]}
      />
      <ProblemAlert problem={enter.error} />
      <Button type="primary" htmlType="submit" loading={enter.isPending}>
        {say.enter}
      </Button>
    </form>
  );
}

const counts = (lines: SheetLine[], figures: Figures) =>
  lines.map(({ dossierId }) => {
    const { agree = 0, disagree = 0, blank = 0, lower = 0 } = figures[dossierId] ?? {};
    return {
      dossierId,
      agree: Number(agree),
      disagree: Number(disagree),
      blank: Number(blank),
      lower: Number(lower),
    };
  });
