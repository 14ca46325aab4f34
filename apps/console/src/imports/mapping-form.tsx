import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useAwards } from '../api/awards';
import { command } from '../api/client';
import { useDraft } from '../parts/use-draft';
import { ProblemAlert } from '../parts/problem-view';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { COLUMN_FIELDS } from './fields-of-columns';
import type { ImportState } from './import';

const words = speaker({
  lead: [
    'Hệ thống đã nhận ra các cột dưới đây. Sửa nếu chưa đúng, rồi kiểm tra thử.',
    'These columns were recognised. Correct what is wrong, then try.',
  ],
  column: ['Cột', 'Column'],
  label: ['Tiêu đề trong tệp', 'Heading in the file'],
  holds: ['Là', 'Holds'],
  sample: ['Ví dụ', 'Example'],
  mark: ['đánh dấu x: {award}', 'ticked: {award}'],
  go: ['Kiểm tra thử', 'Dry run'],
});

/** The proposed mapping, column by column, beside what stands in the file. */
export function MappingForm({ list }: { list: ImportState }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const client = useQueryClient();
  const [{ mapping }, keep, drop] = useDraft(`mapping.${list.id}`, { mapping: list.mapping });
  const go = useMutation({
    mutationFn: () => command('/imports/{id}/mapping', { id: list.id }, { mapping }),
    onSuccess: () => {
      drop();
      return client.invalidateQueries({ queryKey: ['/imports', list.id] });
    },
  });
  const choose = (sheet: number, column: string, field: string): void =>
    keep({
      mapping: mapping.map((one) =>
        one.sheet === sheet
          ? { ...one, columns: one.columns.map((c) => (c.column === column ? { ...c, field } : c)) }
          : one,
      ),
    });
  const options = [
    ...Object.entries(COLUMN_FIELDS).map(
      ([value, name]) => [value, name[language === 'vi' ? 0 : 1]] as const,
    ),
    ...awards.current.map(
      ({ code, name }) => [`mark:${code}`, fill(say.mark, { award: name[language] })] as const,
    ),
  ];
  return (
    <section className="card">
      <p>{say.lead}</p>
      <ProblemAlert problem={go.error} />
      {mapping.map((one) => {
        const sheet = list.sheets.find((s) => s.sheet === one.sheet);
        return (
          <div key={one.sheet} className="sheet">
            <h2>{sheet?.name}</h2>
            <table className="plain-table">
              <thead>
                <tr>
                  <th>{say.column}</th>
                  <th>{say.label}</th>
                  <th>{say.holds}</th>
                  <th>{say.sample}</th>
                </tr>
              </thead>
              <tbody>
                {one.columns.map(({ column, field }) => {
                  const n =
                    column.split('').reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
                  const label = sheet?.labels[n] ?? '';
                  return (
                    <tr key={column}>
                      <td>{column}</td>
                      <td>{label}</td>
                      <td>
                        <select
                          className="field"
                          aria-label={`${say.column} ${column}: ${label}`}
                          value={field}
                          onChange={(event) => choose(one.sheet, column, event.target.value)}
                        >
                          {options.map(([value, name]) => (
                            <option key={value} value={value}>
                              {name}
                            </option>
                          ))}
                        </select>
                      </td>
                      <td className="quiet">{sheet?.sample[0]?.[n] ?? ''}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        );
      })}
      <Button type="primary" loading={go.isPending} onClick={() => go.mutate()}>
        {say.go}
      </Button>
    </section>
  );
}
