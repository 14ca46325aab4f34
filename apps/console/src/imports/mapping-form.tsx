import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useAwards } from '../api/awards';
import { command } from '../api/client';
import { faultsOf } from '../api/problem';
import { Fields, type FieldSpec, type Values } from '../parts/fields';
import { given } from '../parts/given';
import { useDraft } from '../parts/use-draft';
import { ProblemAlert } from '../parts/problem-view';
import { POSITION_CLASS, RECIPIENT } from '../words/codes';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { COLUMN_FIELDS, HISTORY_COLUMNS, ofYear } from './fields-of-columns';
import type { ImportState } from './import';
import { mappedByHand, type MappedSheet, type Sheet } from './mapping';
import { SheetForm } from './sheet-form';

const words = speaker({
  lead: [
    'Hệ thống đã nhận ra các cột dưới đây. Sửa nếu chưa đúng, rồi kiểm tra thử.',
    'These columns were recognised. Correct what is wrong, then try.',
  ],
  again: [
    'Đây là cách đọc đã dùng cho lần kiểm tra trước. Sửa rồi kiểm tra thử lại: mọi dòng được đọc lại từ tệp. Kết quả lần trước vẫn ở bên dưới.',
    'The columns as they were checked. Correct them and try again: every row is read anew. The last result stays below.',
  ],
  mended: [
    '{n} dòng đã sửa tại chỗ sẽ mất phần sửa khi kiểm tra thử lại.',
    '{n} rows mended here lose what was mended when the list is tried again.',
  ],
  mark: ['đánh dấu x: {award}', 'ticked: {award}'],
  blank: ['Giá trị chung cho ô để trống', 'What stands for a blank cell'],
  keep: [
    'Giữ cả danh hiệu hệ thống không biết, theo đúng tên ghi trong tệp',
    'Keep awards nobody knows, under the name in the file',
  ],
  blankHow: [
    'Chỉ dùng khi ô của dòng để trống. Không chọn thì theo đợt xét.',
    'Used only where a cell is blank; by the round where nothing is chosen.',
  ],
  award: ['Danh hiệu, hình thức', 'Award'],
  recipientKind: ['Loại đối tượng', 'Recipient'],
  positionClass: ['Nhóm đối tượng', 'Recipient class'],
  meritFrom: ['Thành tích từ ngày', 'Merit from'],
  meritTo: ['đến ngày', 'Merit to'],
  go: ['Kiểm tra thử', 'Dry run'],
  back: ['Thôi, giữ cách đọc cũ', 'Keep it as it was'],
});

interface Props {
  list: ImportState;
  /** Of a list that was checked before: what closes the form without a new dry run. */
  close?: () => void;
}

/** How the file is read, sheet by sheet and column by column, beside what stands in it. */
export function MappingForm({ list, close }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const client = useQueryClient();
  const initial = { mapping: list.mapping, defaults: textsOf(list.defaults) };
  const [{ mapping, defaults }, keep, drop] = useDraft(`mapping.${list.id}`, initial);
  const go = useMutation({
    mutationFn: () =>
      command('/imports/{id}/mapping', { id: list.id }, { mapping, defaults: sent(defaults) }),
    onSuccess: async () => {
      drop();
      await client.invalidateQueries({ queryKey: ['/imports', list.id] });
      close?.();
    },
  });
  const name = (phrase: readonly [string, string]): string => phrase[language === 'vi' ? 0 : 1];
  const set = (next: MappedSheet[]): void =>
    keep((latest) => ({ ...latest, mapping: next.sort((a, b) => a.sheet - b.sheet) }));
  const others = (sheet: Sheet): MappedSheet[] =>
    mapping.filter((one) => one.sheet !== sheet.sheet);
  const history = list.purpose !== 'nominees';
  const plain = history ? { ...COLUMN_FIELDS, ...HISTORY_COLUMNS } : COLUMN_FIELDS;
  const years = new Set(mapping.flatMap(({ columns }) => columns.map(({ field }) => field)));
  const fields = [
    ...Object.entries(plain).map(([value, phrase]) => [value, name(phrase)] as const),
    ...[...years].flatMap((field) => {
      const phrase = ofYear(field);
      return phrase ? [[field, name(phrase)] as const] : [];
    }),
    ...awards.current.map(
      (one) => [`mark:${one.code}`, fill(say.mark, { award: one.name[language] })] as const,
    ),
  ];
  const listed = (codes: Record<string, readonly [string, string]>) =>
    Object.entries(codes).map(([value, phrase]) => ({ value, label: name(phrase) }));
  const told: FieldSpec[] = [
    { name: 'recipientKind', label: say.recipientKind, type: 'select', options: listed(RECIPIENT) },
    { name: 'keepUnknownAwards', label: say.keep, type: 'check' },
  ];
  const nominees: FieldSpec[] = [
    {
      ...{ name: 'award', label: say.award, type: 'select' },
      options: awards.current.map((one) => ({ value: one.code, label: one.name[language] })),
    },
    { name: 'recipientKind', label: say.recipientKind, type: 'select', options: listed(RECIPIENT) },
    {
      ...{ name: 'positionClass', label: say.positionClass, type: 'select' },
      options: listed(POSITION_CLASS),
    },
    { name: 'meritFrom', label: say.meritFrom, type: 'date' },
    { name: 'meritTo', label: say.meritTo, type: 'date' },
  ];
  const mended = list.figures.reduce((sum, one) => sum + one.mended, 0);
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        go.mutate();
      }}
    >
      <p>{close ? say.again : say.lead}</p>
      {close && mended > 0 && <p className="late">{fill(say.mended, { n: mended })}</p>}
      <ProblemAlert problem={go.error} />
      {list.sheets.map((sheet) => (
        <SheetForm
          key={sheet.sheet}
          sheet={sheet}
          mapped={mapping.find((one) => one.sheet === sheet.sheet)}
          fields={fields}
          several={list.sheets.length > 1}
          take={(taken) => set([...others(sheet), ...(taken ? [mappedByHand(sheet)] : [])])}
          change={(mapped) => set([...others(sheet), mapped])}
        />
      ))}
      <details open={Object.keys(sent(defaults)).length > 0}>
        <summary>{say.blank}</summary>
        {!history && <p className="quiet small">{say.blankHow}</p>}
        <div className="form">
          <Fields
            fields={history ? told : nominees}
            values={defaults}
            change={(next) => keep((latest) => ({ ...latest, defaults: next }))}
            faults={faultsOf(go.error)}
          />
        </div>
      </details>
      <div className="page-actions part">
        <Button
          type="primary"
          htmlType="submit"
          loading={go.isPending}
          disabled={mapping.length === 0}
        >
          {say.go}
        </Button>
        {close && (
          <Button
            onClick={() => {
              drop();
              close();
            }}
          >
            {say.back}
          </Button>
        )}
      </div>
    </form>
  );
}

/** What was chosen; a field left blank leaves it to the round. */
const sent = ({ keepUnknownAwards, ...defaults }: Values) => ({
  ...given(defaults),
  ...(keepUnknownAwards === 'true' ? { keepUnknownAwards: true } : {}),
});

/** As a form has them: a box that is ticked is a word. */
const textsOf = (defaults: ImportState['defaults']): Values =>
  Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, String(value)]));
