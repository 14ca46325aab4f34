import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { command, read, ask } from '../api/client';
import type { FieldFault } from '../api/problem';
import { Fields, type FieldSpec } from '../parts/fields';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { PURPOSE } from '../scoring/scoring';
import type { Score } from '../scoring/scoring';
import { count, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { Grid, type GridColumn } from './grid';
import { BETTER, optionsOf, SHEET_TYPE } from './kinds';
import { attainableIn, draftOf, exampleOf, filled, sheetOf, type SheetDraft } from './sheet-rows';
import type { SheetItem } from './sheets-page';
import { faultsIn, useWording } from './use-wording';
import { WordingEnd } from './wording-end';

const words = speaker({
  fresh: ['Soạn bảng điểm', 'Write a score sheet'],
  revise: ['Bản mới: {name}', 'New wording: {name}'],
  help: [
    'Điền từng dòng hoặc dán cả bảng từ Excel, tính thử, rồi ban hành. Bản cũ vẫn dùng cho những đợt của nó.',
    'Fill in rows or paste a table, reckon an example, then put it in force. Older wordings keep their rounds.',
  ],
  purpose: ['Dùng cho', 'For'],
  code: ['Mã', 'Code'],
  codeHelp: [
    '(chữ thường không dấu, gạch nối; không đổi được về sau)',
    '(lower case, hyphens; for good)',
  ],
  vi: ['Tên tiếng Việt', 'Vietnamese name'],
  en: ['Tên tiếng Anh', 'English name'],
  from: ['Hiệu lực từ ngày', 'In force from'],
  source: ['Căn cứ: văn bản, điều khoản', 'Source: document and article'],
  verified: ['Đã đối chiếu với văn bản', 'Checked against the text'],
  cap: ['Điểm trần (để trống: không cắt)', 'Cap (empty: none)'],
  passPercent: ['Mức đạt chung, % (để trống: không có)', 'Pass mark in all, % (empty: none)'],
  decimals: ['Số chữ số thập phân', 'Decimals'],
  reason: ['Lý do sửa', 'Why it changes'],
  criteria: ['Tiêu chí', 'Criteria'],
  name: ['Tiêu chí', 'Criterion'],
  nameEn: ['Tiếng Anh', 'English'],
  type: ['Cách chấm', 'How'],
  max: ['Điểm tối đa', 'Points'],
  each: ['Mỗi lần', 'Each time'],
  better: ['Chiều tốt', 'Better'],
  atTarget: ['Đạt chỉ tiêu được (0–1)', 'Worth of target (0–1)'],
  passMark: ['Điểm đạt', 'Pass mark'],
  knockout: ['Loại trực tiếp', 'Knock-out'],
  id: ['Mã (tự đặt)', 'Code (made up)'],
  example: ['Ví dụ', 'Example'],
  exampleNote: ['trống: điểm tối đa', 'empty: full marks'],
  addCriterion: ['Thêm tiêu chí', 'Add a criterion'],
  sum: ['Tổng điểm tối đa: {sum} ({n} tiêu chí)', 'Points in all: {sum} ({n} criteria)'],
  bands: ['Mức xếp loại, cao nhất trước', 'Bands, best first'],
  band: ['Mức', 'Band'],
  reach: ['Từ điểm', 'From'],
  addBand: ['Thêm mức', 'Add a band'],
  save: ['Ban hành', 'Put in force'],
  saved: ['Đã ban hành bảng điểm', 'In force'],
  result: [
    'Ví dụ được {total}/{of} điểm ({percent} %){band}. {passed}',
    'The example comes to {total}/{of} points ({percent} %){band}. {passed}',
  ],
  passed: ['Đạt.', 'Passed.'],
  failed: ['Không đạt.', 'Not passed.'],
  knocked: ['Không đạt vì: {names}.', 'Not passed because of: {names}.'],
});

interface Preview {
  faults: FieldFault[];
  score?: Score & { knockedOutBy: string[] };
}

/** Writes a score sheet, or its next wording. */
export default function SheetEditPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { id } = useParams();
  const found = useQuery({
    queryKey: ['/score-sheets', id ?? ''],
    queryFn: () => (id ? read('/score-sheets/{id}', { id }) : Promise.resolve(null)),
  });
  const name = found.data?.versions.at(-1)?.sheet.name[language] ?? '';
  return (
    <Page title={id ? fill(say.revise, { name }) : say.fresh} help={say.help}>
      <Loaded from={found}>{(item) => <SheetForm {...(item ? { item } : {})} />}</Loaded>
    </Page>
  );
}

function SheetForm({ item }: { item?: SheetItem }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const navigate = useNavigate();
  const begun = draftOf(item?.versions.at(-1)?.sheet);
  const wording = useWording<SheetDraft, Preview>({
    form: 'wording',
    initial: {
      ...begun,
      head: { ...begun.head, purpose: item?.purpose ?? '', from: today(), reason: '' },
    },
    version: item?.version ?? 0,
    judge: (draft) =>
      ask('/score-sheets/preview', {
        sheet: sheetOf(draft),
        example: exampleOf(draft.criteria),
      }),
    write: (draft, seen) => {
      const { from, purpose, reason } = draft.head;
      const sheet = sheetOf(draft);
      return item
        ? command('/score-sheets/{id}/revise', { id: item.id }, { from, reason, sheet }, seen)
        : command('/score-sheets', { purpose, from, sheet });
    },
    newest: async () => (item ? (await read('/score-sheets/{id}', { id: item.id })).version : 0),
    textOf: (draft) => JSON.stringify([sheetOf(draft), exampleOf(draft.criteria)]),
    done: say.saved,
    after: (answer) => void navigate(`/bang-diem/${(answer as { id: string }).id}`),
  });
  const { draft, keep, faults, shown } = wording;
  const rows = filled(draft.criteria, ['example', 'type', 'better']);
  const columns: GridColumn[] = [
    { key: 'vi', title: say.name, wide: true, also: ['name'] },
    { key: 'type', title: say.type, options: optionsOf(SHEET_TYPE, n) },
    { key: 'max', title: say.max, figure: true },
    { key: 'passMark', title: say.passMark, figure: true },
    { key: 'knockout', title: say.knockout, check: true },
    { key: 'each', title: say.each, note: SHEET_TYPE.counted![n], figure: true },
    {
      key: 'better',
      title: say.better,
      note: SHEET_TYPE.measured![n],
      options: optionsOf(BETTER, n),
    },
    { key: 'atTarget', title: say.atTarget, note: SHEET_TYPE.measured![n], figure: true },
    { key: 'example', title: say.example, note: say.exampleNote, figure: true },
    { key: 'en', title: say.nameEn, wide: true },
    { key: 'id', title: say.id },
  ];
  const head: FieldSpec[] = [
    ...(item
      ? []
      : [
          {
            ...{ name: 'purpose', label: say.purpose, type: 'select' as const, required: true },
            options: optionsOf(PURPOSE, n),
          },
          { name: 'code', label: say.code, help: say.codeHelp, required: true },
        ]),
    { name: 'vi', label: say.vi, required: true },
    { name: 'en', label: say.en },
    { name: 'from', label: say.from, type: 'date', required: true },
    { name: 'source', label: say.source, required: true },
    { name: 'verified', label: say.verified, type: 'check' },
    { name: 'cap', label: say.cap },
    { name: 'passPercent', label: say.passPercent },
    { name: 'decimals', label: say.decimals, required: true },
    ...(item ? [{ name: 'reason', label: say.reason, type: 'area' as const, required: true }] : []),
  ];
  const bandRows = filled(draft.bands);
  const placed = ({ pointer }: FieldFault): boolean =>
    /^\/(criteria|bands)\/\d/.test(pointer) || head.some(({ name }) => pointer === `/${name}`);
  const nameOfRow = (id: string): string =>
    (
      sheetOf(draft) as { criteria: { id: string; name: { vi: string; en: string } }[] }
    ).criteria.find((one) => one.id === id)?.name[language] ?? id;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!wording.ready) wording.look();
      }}
    >
      <section className="card form">
        <Fields
          fields={head}
          values={draft.head}
          change={(values) => keep({ ...draft, head: values })}
          faults={faults}
        />
      </section>
      <section className="card spaced">
        <h2>{say.criteria}</h2>
        <Grid
          label={say.criteria}
          columns={columns}
          rows={draft.criteria}
          change={(criteria) => keep({ ...draft, criteria })}
          fresh={{ type: 'marked' }}
          faults={faultsIn(faults, 'criteria', rows)}
          add={say.addCriterion}
          foot={
            <strong aria-live="polite">
              {fill(say.sum, { sum: count(attainableIn(draft.criteria)), n: rows.length })}
            </strong>
          }
        />
      </section>
      <section className="card spaced">
        <h2>{say.bands}</h2>
        <Grid
          label={say.bands}
          columns={[
            { key: 'vi', title: say.band, wide: true, also: ['name'] },
            { key: 'from', title: say.reach, figure: true },
            { key: 'en', title: say.nameEn, wide: true },
            { key: 'code', title: say.id, also: ['id'] },
          ]}
          rows={draft.bands}
          change={(bands) => keep({ ...draft, bands })}
          faults={faultsIn(faults, 'bands', bandRows)}
          add={say.addBand}
        />
      </section>
      <section className="card spaced">
        <WordingEnd
          form={wording}
          placed={placed}
          stream={`score-sheet:${item?.id ?? ''}`}
          save={say.save}
        >
          {shown?.score && (
            <p>
              <strong>
                {fill(say.result, {
                  total: count(shown.score.total),
                  of: count(shown.score.of),
                  percent: shown.score.percent ?? '–',
                  band: bandName(shown.score.band),
                  passed:
                    shown.score.knockedOutBy.length > 0
                      ? fill(say.knocked, {
                          names: shown.score.knockedOutBy.map(nameOfRow).join(', '),
                        })
                      : shown.score.passed
                        ? say.passed
                        : say.failed,
                })}
              </strong>
            </p>
          )}
        </WordingEnd>
      </section>
    </form>
  );

  function bandName(code: string | undefined): string {
    const bands = (
      sheetOf(draft) as { bands: { code: string; name: { vi: string; en: string } }[] }
    ).bands;
    const band = bands.find((one) => one.code === code);
    return band ? `, ${band.name[language]}` : '';
  }
}
