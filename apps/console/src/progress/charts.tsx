import Picture, { BLUE, ORANGE } from '../reports/picture';
import type { Progress } from './progress';

type Name = 'turnaround' | 'flow' | 'workload' | 'median' | 'ninth' | 'proposed' | 'decided';
interface Props {
  progress: Progress;
  words: Readonly<Record<Name | 'waiting' | 'overdue', string>>;
  nameOf: (stretch: string) => string;
}

/** Pictures of the tables below them, which say the same to who does not see. */
export default function Charts({ progress, words, nameOf }: Props) {
  const turnaround = progress.turnaround.map((row) => ({ ...row, name: nameOf(row.stretch) }));
  const flow = progress.flow.map((row) => ({
    ...row,
    name: `${row.month.slice(5)}/${row.month.slice(0, 4)}`,
  }));
  const stages = new Map<string, { name: string; waiting: number; overdue: number }>();
  for (const { stage, waiting, overdue } of progress.workload) {
    const sum = stages.get(stage.code) ?? { name: stage.label, waiting: 0, overdue: 0 };
    stages.set(stage.code, {
      ...sum,
      waiting: sum.waiting + waiting,
      overdue: sum.overdue + overdue,
    });
  }
  return (
    <div className="charts" aria-hidden="true">
      <Picture
        title={words.turnaround}
        data={turnaround}
        layout="vertical"
        bars={[
          ['median', words.median, BLUE],
          ['ninth', words.ninth, ORANGE],
        ]}
      />
      <Picture
        title={words.flow}
        data={flow}
        bars={[
          ['proposed', words.proposed, BLUE],
          ['decided', words.decided, ORANGE],
        ]}
      />
      <Picture
        title={words.workload}
        data={[...stages.values()]}
        bars={[
          ['waiting', words.waiting, BLUE],
          ['overdue', words.overdue, ORANGE],
        ]}
      />
    </div>
  );
}
