import { useAwards } from '../api/awards';
import type { SheetLine } from './ballot';

export type Figures = Record<string, Record<string, string>>;

interface Props {
  lines: SheetLine[];
  columns: readonly { name: string; label: string; only?: (line: SheetLine) => boolean }[];
  head: { item: string; subject: string };
  figures: Figures;
  change: (figures: Figures) => void;
  max: number;
}

/** Numbers typed by item, as from a tally sheet on paper. */
export function VotesGrid({ lines, columns, head, figures, change, max }: Props) {
  const awards = useAwards();
  return (
    <div className="sheet">
      <table className="plain-table votes-grid">
        <thead>
          <tr>
            <th className="n">{head.item}</th>
            <th>{head.subject}</th>
            {columns.map(({ name, label }) => (
              <th key={name} className="n">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.dossierId}>
              <td className="n">{line.item}</td>
              <td>
                {line.name ?? '–'} <span className="quiet small">{awards.name(line.award)}</span>
              </td>
              {columns.map(({ name, label, only }) => (
                <td key={name} className="n">
                  {(only?.(line) ?? true) && (
                    <input
                      className="field"
                      type="number"
                      min={0}
                      max={max}
                      required
                      aria-label={`${line.item}. ${line.name ?? ''}: ${label}`}
                      value={figures[line.dossierId]?.[name] ?? ''}
                      onChange={(event) =>
                        change({
                          ...figures,
                          [line.dossierId]: {
                            ...figures[line.dossierId],
                            [name]: event.target.value,
                          },
                        })
                      }
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
