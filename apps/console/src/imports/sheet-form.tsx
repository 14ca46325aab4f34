import { RECIPIENT } from '../words/codes';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { columnsOf, firstRow, withField, withHead, type MappedSheet, type Sheet } from './mapping';

const words = speaker({
  column: ['Cột', 'Column'],
  label: ['Tiêu đề trong tệp', 'Heading in the file'],
  holds: ['Là', 'Holds'],
  sample: ['Ví dụ', 'Example'],
  take: ['Đọc trang tính này', 'Read this sheet'],
  takeOf: ['Đọc trang tính “{name}”', 'Read sheet “{name}”'],
  left: [
    'Trang này không được đọc; chọn để tự chỉ dòng tiêu đề và các cột.',
    'Not read; tick it to point at the head and the columns yourself.',
  ],
  headFirst: ['Tiêu đề từ dòng', 'Head from row'],
  headLast: ['đến dòng', 'to row'],
  dataFirst: ['Danh sách bắt đầu từ dòng', 'List begins at row'],
  kind: ['Mọi dòng của trang là', 'Every row is'],
  kindUnsaid: ['(theo từng dòng)', '(row by row)'],
});

type Option = readonly [value: string, name: string];
interface Props {
  sheet: Sheet;
  /** None while the sheet is not read. */
  mapped: MappedSheet | undefined;
  fields: readonly Option[];
  /** Whether there are other sheets, so that this one can be left out. */
  several: boolean;
  take: (taken: boolean) => void;
  change: (mapped: MappedSheet) => void;
}

/** How one sheet is read: which rows are its head, where its list begins, what its columns hold. */
export function SheetForm({ sheet, mapped, fields, several, take, change }: Props) {
  const say = useWords(words);
  return (
    <div className="sheet">
      <h2>{sheet.name}</h2>
      {several && (
        <label>
          <input
            type="checkbox"
            aria-label={fill(say.takeOf, { name: sheet.name })}
            checked={mapped !== undefined}
            onChange={(event) => take(event.target.checked)}
          />{' '}
          {say.take}
        </label>
      )}
      {!mapped && <p className="quiet">{say.left}</p>}
      {mapped && <RowsOfSheet name={sheet.name} mapped={mapped} change={change} />}
      {mapped && (
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
            {columnsOf(sheet, mapped).map(({ column, field, label, sample }) => (
              <tr key={column}>
                <td>{column}</td>
                <td>{label}</td>
                <td>
                  <select
                    className="field"
                    aria-label={`${say.column} ${column}: ${label}`}
                    value={field}
                    onChange={(event) => change(withField(mapped, column, event.target.value))}
                  >
                    {fields.map(([value, name]) => (
                      <option key={value} value={value}>
                        {name}
                      </option>
                    ))}
                  </select>
                </td>
                <td className="quiet">{sample}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

interface RowsProps {
  name: string;
  mapped: MappedSheet;
  change: (mapped: MappedSheet) => void;
}

function RowsOfSheet({ name, mapped, change }: RowsProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const numbers = [
    ['headFirst', say.headFirst, mapped.headFirst, 1],
    ['headLast', say.headLast, mapped.headLast, mapped.headFirst],
    ['dataFirst', say.dataFirst, firstRow(mapped), mapped.headLast + 1],
  ] as const;
  return (
    <div className="form-row spaced">
      {numbers.map(([key, label, value, min]) => (
        <label key={key}>
          {label}{' '}
          <input
            className="field"
            type="number"
            aria-label={`${label}: ${name}`}
            min={min}
            max={20_000}
            // An empty field stays empty until a number is typed; none is made up for it.
            value={value === 0 ? '' : value}
            onChange={(event) => change(withHead(mapped, { [key]: Number(event.target.value) }))}
          />
        </label>
      ))}
      <label>
        {say.kind}{' '}
        <select
          className="field"
          aria-label={`${say.kind}: ${name}`}
          value={mapped.recipientKind ?? ''}
          onChange={(event) => {
            const { recipientKind: _old, ...rest } = mapped;
            const kind = event.target.value as NonNullable<MappedSheet['recipientKind']> | '';
            change(kind ? { ...rest, recipientKind: kind } : rest);
          }}
        >
          <option value="">{say.kindUnsaid}</option>
          {Object.entries(RECIPIENT).map(([code, phrase]) => (
            <option key={code} value={code}>
              {phrase[language === 'vi' ? 0 : 1]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
