import { command, read } from '../api/client';
import { ActButton } from '../parts/act-button';
import type { Found } from '../parts/search-field';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { ImportRow, ImportState } from './import';

const words = speaker({
  say: ['Cho biết là ai', 'Say who it is'],
  title: ['Dòng {n} nói về ai', 'Whom row {n} is about'],
  what: [
    'Tên không đủ để biết chắc. Câu trả lời dùng cho mọi dòng của tệp này nêu cùng người, cùng tập thể.',
    'A name proves nothing. The answer holds for all rows of the list that name the same.',
  ],
  who: ['Người, tập thể trong danh sách', 'Somebody of the register'],
  fresh: ['Chưa có trong danh sách: ghi mới', 'Nobody of the register: enter anew'],
  name: ['trùng tên', 'by name'],
  number: ['trùng số định danh', 'by number'],
  'staff-code': ['trùng mã cán bộ', 'by staff code'],
});
/** Doubts that somebody's word ends. */
const DOUBTS = new Set([
  'subject-to-decide',
  'code-of-another',
  'number-of-another',
  'same-name-in-list',
  'subject-too-little',
  'subject-unknown',
]);

export const isInDoubt = ({ errors }: ImportRow): boolean =>
  (errors ?? []).some(({ code }) => DOUBTS.has(code));

interface Known {
  id: string;
  name: string | null;
  birthYear: number | null;
  number: string | null;
  unitName: string | null;
}
const textOf = ({ id, name, birthYear, number, unitName }: Known): string =>
  [name ?? id.slice(0, 8), birthYear, number, unitName].filter(Boolean).join(' · ');

/** Of a list of history: says whom a row is about, where only the name speaks for it. */
export function DecideSubject({ list, row }: { list: ImportState; row: ImportRow }) {
  const say = useWords(words);
  const kind = row.line?.recipientKind;
  const likely = (row.candidates ?? []).map((one): Found => ({
    value: one.id,
    label: `${textOf(one)} (${say[one.by]})`,
  }));
  const find = async (q: string): Promise<Found[]> => {
    const { items } = await read('/subjects', { q, kind, unitId: list.unitId, limit: 20 });
    return items.map((one) => ({ value: one.id, label: textOf(one) }));
  };
  return (
    <ActButton
      label={say.say}
      title={fill(say.title, { n: row.fileRow })}
      consequence={<p className="quiet">{say.what}</p>}
      fields={[
        {
          ...{ name: 'subject', label: say.who, type: 'search', find, required: true },
          options: [...likely, { value: 'new', label: say.fresh }],
        },
      ]}
      run={({ subject }) =>
        command('/imports/{id}/subjects', { id: list.id }, { decisions: [{ row: row.n, subject }] })
      }
    />
  );
}
