import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { NotAllDone, notDone } from '../parts/not-all-done';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { SubjectRow } from './subject';

const words = speaker({
  act: ['Xác nhận quá trình đầy đủ ({n})', 'State records whole ({n})'],
  what: [
    'Khẳng định quá trình của {n} đối tượng trong những năm này đã ghi đủ: năm nào không thấy khen thưởng nghĩa là không có. Điều này làm thay đổi kết quả kiểm tra điều kiện của họ.',
    'The records of {n} subjects are whole for these years: where nothing stands, there was nothing. Their eligibility is judged by it.',
  ],
  from: ['Từ năm', 'From'],
  to: ['Đến năm', 'To'],
  partly: ['{ok} đối tượng đã xác nhận, {failed} chưa: {why}', '{ok} stated, {failed} not: {why}'],
});

interface Props {
  rows: SubjectRow[];
  /** What is still chosen afterwards. */
  left: (rows: SubjectRow[]) => void;
}

/** The same years for all that were chosen; one that is refused leaves the others stated. */
export function CoverageOfMany({ rows, left }: Props) {
  const say = useWords(words);
  const n = rows.length;
  const year = { type: 'number', required: true, min: 1900, max: 2200 } as const;
  return (
    <ActButton
      primary
      label={fill(say.act, { n })}
      consequence={fill(say.what, { n })}
      fields={[
        { ...year, name: 'from', label: say.from },
        { ...year, name: 'to', label: say.to },
      ]}
      after={() => left([])}
      run={async ({ from, to }) => {
        const body = { ids: rows.map(({ id }) => id), from: Number(from), to: Number(to) };
        const { results, ok, failed } = await command('/subjects/state-coverage', body);
        if (failed === 0) return;
        left(notDone(rows, results, ({ id }) => id));
        const why = results.find((one) => !one.ok)?.message ?? '';
        throw new NotAllDone(fill(say.partly, { ok, failed, why }));
      }}
    />
  );
}
