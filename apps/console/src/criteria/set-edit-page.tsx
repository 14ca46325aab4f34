import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { command, read, ask } from '../api/client';
import type { FieldFault } from '../api/problem';
import { ORGANISATION_KIND } from '../organisations/organisation';
import { Fields, type FieldSpec } from '../parts/fields';
import { Loaded } from '../parts/loaded';
import { ManyChoice } from '../parts/many-choice';
import { Page } from '../parts/page';
import { count, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { Grid, type GridColumn } from './grid';
import { DECIDER_KIND, evidenceChoices, optionsOf, SET_KIND } from './kinds';
import type { SetDetail } from './set';
import { SET_OWN, setDraftOf, setOf, worthIn, type SetDraft } from './set-rows';
import { exampleOf, filled } from './sheet-rows';
import { faultsIn, useWording } from './use-wording';
import { WordingEnd } from './wording-end';

const words = speaker({
  fresh: ['Soạn bộ tiêu chí', 'Write a criteria set'],
  amend: ['Soạn bản mới: {name}', 'New wording: {name}'],
  help: [
    'Điền từng dòng hoặc dán cả bảng từ Excel, tính thử rồi ghi. Ghi xong chưa áp dụng: bấm Áp dụng ở trang của bộ.',
    'Fill in or paste, reckon, save. It is not in force until put in force on the page of the set.',
  ],
  code: ['Mã', 'Code'],
  codeHelp: [
    '(chữ thường không dấu, gạch nối; không đổi được về sau)',
    '(lower case, hyphens; for good)',
  ],
  vi: ['Tên tiếng Việt', 'Vietnamese name'],
  en: ['Tên tiếng Anh', 'English name'],
  recognition: ['Đạt thì được công nhận là', 'A body that passes is called'],
  recognitionEn: ['Tên công nhận, tiếng Anh', 'The same in English'],
  from: ['Dùng cho thời kỳ từ ngày', 'For periods from'],
  to: ['Đến ngày (để trống: chưa định)', 'Until (empty: open)'],
  source: ['Căn cứ: văn bản, điều khoản', 'Source: document and article'],
  verified: ['Đã đối chiếu với văn bản', 'Checked against the text'],
  passPercent: ['Mức đạt chung, % (để trống: không có)', 'Pass mark in all, % (empty: none)'],
  cap: ['Điểm trần (để trống: không cắt)', 'Cap (empty: none)'],
  decimals: ['Số chữ số thập phân', 'Decimals'],
  reason: ['Lý do sửa', 'Why it changes'],
  bodies: ['Ai tự đánh giá', 'Who is assessed'],
  reviewers: ['Ai thẩm tra', 'Who reviews'],
  criteria: ['Tiêu chí', 'Criteria'],
  name: ['Tiêu chí', 'Criterion'],
  nameEn: ['Tiếng Anh', 'English'],
  kind: ['Cách đánh giá', 'How'],
  points: ['Điểm', 'Points'],
  pointsNote: ['trống: 1', 'empty: 1'],
  unit: ['Đơn vị tính', 'Unit'],
  op: ['So sánh', 'Compare'],
  thresholds: ['Ngưỡng', 'Threshold'],
  thresholdsNote: ['50; hoặc vùng: 50; hoặc @số-của-tỉnh', '50; or region: 50; or @reference'],
  steps: ['Các bậc điểm', 'Steps'],
  stepsNote: ['90: 10; 80: 8', '90: 10; 80: 8'],
  range: ['Khoảng trả lời', 'Answers within'],
  rangeNote: ['0..100', '0..100'],
  passMark: ['Điểm đạt', 'Pass mark'],
  knockout: ['Loại trực tiếp', 'Knock-out'],
  optional: ['Có thể không giao', 'May not be assigned'],
  least: ['Số minh chứng', 'Evidence'],
  kinds: ['Loại minh chứng', 'Of what kind'],
  own: ['Căn cứ riêng', 'Its own source'],
  ownNote: ['trống: như chung', 'empty: as above'],
  checked: ['Đã đối chiếu', 'Checked'],
  id: ['Mã (tự đặt)', 'Code (made up)'],
  example: ['Ví dụ', 'Example'],
  exampleNote: ['trống: đạt', 'empty: met'],
  addCriterion: ['Thêm tiêu chí', 'Add a criterion'],
  sum: ['Tổng điểm: {sum} ({n} tiêu chí)', 'Points in all: {sum} ({n} criteria)'],
  bands: ['Mức xếp loại, cao nhất trước', 'Bands, best first'],
  band: ['Mức', 'Band'],
  reach: ['Từ', 'From'],
  addBand: ['Thêm mức', 'Add a band'],
  deciders: ['Ai công nhận', 'Who recognises'],
  decider: ['Thẩm quyền', 'Kind'],
  body: ['Loại cơ quan', 'Kind of body'],
  addDecider: ['Thêm thẩm quyền', 'Add one'],
  regions: ['Vùng có ngưỡng riêng', 'Regions with thresholds of their own'],
  region: ['Vùng', 'Region'],
  addRegion: ['Thêm vùng', 'Add a region'],
  references: ['Số của tỉnh làm ngưỡng', 'Figures of the province used as thresholds'],
  reference: ['Số liệu', 'Figure'],
  addReference: ['Thêm số liệu', 'Add a figure'],
  save: ['Ghi bản này', 'Save this wording'],
  saved: ['Đã ghi. Bản này chưa áp dụng.', 'Saved. It is not in force yet.'],
  result: [
    'Ví dụ được {total}/{of} điểm, đạt {met}/{asked} tiêu chí: {passed}',
    'The example comes to {total}/{of} points, {met} of {asked} met: {passed}',
  ],
  passed: ['được công nhận.', 'recognised.'],
  failed: ['không được công nhận.', 'not recognised.'],
});

interface Preview {
  version: number;
  faults: FieldFault[];
  result?: { total: number; of: number; met: number; asked: number; passed: boolean };
}

/** Writes a criteria set, or its next wording. */
export default function SetEditPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { code } = useParams();
  const found = useQuery({
    queryKey: ['/criteria-sets', code ?? '', 'sua'],
    queryFn: () => (code ? read('/criteria-sets/{code}', { code }) : Promise.resolve(null)),
  });
  return (
    <Page
      title={code ? fill(say.amend, { name: found.data?.name[language] ?? code }) : say.fresh}
      help={say.help}
    >
      <Loaded from={found}>{(item) => <SetForm {...(item ? { item } : {})} />}</Loaded>
    </Page>
  );
}

type Table = Exclude<keyof SetDraft, 'head'>;

function SetForm({ item }: { item?: SetDetail }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const navigate = useNavigate();
  const begun = setDraftOf(item ? (item.draftSet ?? item.set) : undefined);
  const codeOf = (draft: SetDraft): string => item?.code ?? (draft.head.code?.trim() || 'ma');
  const wording = useWording<SetDraft, Preview>({
    form: 'wording',
    initial: {
      ...begun,
      head: { ...(item ? {} : { from: today() }), ...begun.head, reason: '' },
    },
    version: item?.version ?? 0,
    judge: (draft) =>
      ask(
        '/criteria-sets/{code}/preview',
        { code: codeOf(draft) },
        {
          set: setOf(draft),
          example: exampleOf(draft.criteria),
        },
      ),
    write: (draft, seen, key) =>
      item
        ? command(
            '/criteria-sets/{code}/amend',
            { code: codeOf(draft) },
            { set: setOf(draft), reason: draft.head.reason },
            seen,
            key,
          )
        : command(
            '/criteria-sets/{code}/define',
            { code: codeOf(draft) },
            { set: setOf(draft) },
            seen,
            key,
          ),
    newest: async () =>
      item ? (await read('/criteria-sets/{code}', { code: item.code })).version : 0,
    textOf: (draft) => JSON.stringify([setOf(draft), exampleOf(draft.criteria)]),
    done: say.saved,
    after: () =>
      void navigate(`/tieu-chi/${item?.code ?? wording.draft.head.code?.trim()}?ban=soan`),
  });
  const { draft, keep, faults, shown } = wording;
  const bodies = optionsOf(ORGANISATION_KIND, n);
  const head: FieldSpec[] = [
    ...(item ? [] : [{ name: 'code', label: say.code, help: say.codeHelp, required: true }]),
    { name: 'vi', label: say.vi, required: true },
    { name: 'en', label: say.en },
    { name: 'recognition', label: say.recognition, required: true },
    { name: 'recognitionEn', label: say.recognitionEn },
    { name: 'from', label: say.from, type: 'date', required: true },
    { name: 'to', label: say.to, type: 'date' },
    { name: 'source', label: say.source, required: true },
    { name: 'verified', label: say.verified, type: 'check' },
    { name: 'passPercent', label: say.passPercent },
    { name: 'cap', label: say.cap },
    { name: 'decimals', label: say.decimals, required: true },
    ...(item ? [{ name: 'reason', label: say.reason, type: 'area' as const, required: true }] : []),
  ];
  const criteria: GridColumn[] = [
    { key: 'vi', title: say.name, wide: true, also: ['name'] },
    { key: 'kind', title: say.kind, options: optionsOf(SET_KIND, n) },
    {
      key: 'points',
      title: say.points,
      note: say.pointsNote,
      figure: true,
      also: ['max', 'worth'],
    },
    { key: 'passMark', title: say.passMark, figure: true },
    {
      key: 'op',
      title: say.op,
      options: ['>=', '>', '<=', '<'].map((op) => ({ value: op, label: op })),
    },
    { key: 'thresholds', title: say.thresholds, note: say.thresholdsNote },
    { key: 'unit', title: say.unit },
    { key: 'steps', title: say.steps, note: say.stepsNote },
    { key: 'range', title: say.range, note: say.rangeNote },
    { key: 'knockout', title: say.knockout, check: true },
    { key: 'optional', title: say.optional, check: true },
    { key: 'least', title: say.least, figure: true },
    { key: 'kinds', title: say.kinds, options: evidenceChoices(n), also: ['evidence'] },
    { key: 'example', title: say.example, note: say.exampleNote, figure: true },
    { key: 'source', title: say.own, note: say.ownNote },
    { key: 'verified', title: say.checked, check: true },
    { key: 'en', title: say.nameEn, wide: true },
    { key: 'id', title: say.id },
  ];
  const code: GridColumn = { key: 'code', title: say.id, also: ['id'] };
  const nameEn: GridColumn = { key: 'en', title: say.nameEn, wide: true };
  const named = (title: string): GridColumn => ({ key: 'vi', title, wide: true, also: ['name'] });
  const own: Partial<Record<Table, string[]>> = { criteria: SET_OWN, deciders: ['kind'] };
  const grid = (
    table: Table,
    title: string,
    add: string,
    columns: GridColumn[],
    more: { fresh?: Record<string, string>; foot?: React.ReactNode } = {},
  ) => (
    <section className="card spaced">
      <h2>{title}</h2>
      <Grid
        label={title}
        columns={columns}
        rows={draft[table]}
        change={(rows) => keep({ ...draft, [table]: rows })}
        faults={faultsIn(faults, table, filled(draft[table], own[table]))}
        add={add}
        {...more}
      />
    </section>
  );
  const many = (name: 'bodies' | 'reviewers') => (
    <ManyChoice
      legend={say[name]}
      options={bodies}
      value={draft.head[name] ?? ''}
      set={(value) => keep({ ...draft, head: { ...draft.head, [name]: value } })}
      fault={faults.find(({ pointer }) => pointer === `/${name}`)?.message}
    />
  );
  const placed = ({ pointer }: FieldFault): boolean =>
    /^\/(criteria|bands|deciders|regions|references)\/\d/.test(pointer) ||
    ['/bodies', '/reviewers', ...head.map(({ name }) => `/${name}`)].includes(pointer);
  const result = shown?.result;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!wording.ready) wording.preview.mutate();
      }}
    >
      <section className="card form">
        <Fields
          fields={head}
          values={draft.head}
          change={(values) => keep({ ...draft, head: values })}
          faults={faults}
        />
        {many('bodies')}
        {many('reviewers')}
      </section>
      {grid('criteria', say.criteria, say.addCriterion, criteria, {
        fresh: { kind: 'yes-no', op: '>=', least: '1', kinds: 'file text link' },
        foot: (
          <strong aria-live="polite">
            {fill(say.sum, {
              sum: count(worthIn(draft.criteria)),
              n: filled(draft.criteria, SET_OWN).length,
            })}
          </strong>
        ),
      })}
      {grid('bands', say.bands, say.addBand, [
        named(say.band),
        { key: 'from', title: say.reach, figure: true },
        nameEn,
        code,
      ])}
      {grid(
        'deciders',
        say.deciders,
        say.addDecider,
        [
          named(say.deciders),
          { key: 'kind', title: say.decider, options: optionsOf(DECIDER_KIND, n) },
          { key: 'bodies', title: say.body, options: bodies },
          nameEn,
        ],
        { fresh: { kind: 'state' } },
      )}
      {grid('regions', say.regions, say.addRegion, [named(say.region), nameEn, code])}
      {grid('references', say.references, say.addReference, [
        named(say.reference),
        { key: 'unit', title: say.unit },
        nameEn,
        code,
      ])}
      <section className="card spaced">
        <WordingEnd
          form={wording}
          placed={placed}
          stream={`criteria-set:${item?.code ?? draft.head.code?.trim() ?? ''}`}
          save={say.save}
        >
          {result && (
            <p>
              <strong>
                {fill(say.result, {
                  ...{ total: count(result.total), of: count(result.of) },
                  ...{ met: result.met, asked: result.asked },
                  passed: result.passed ? say.passed : say.failed,
                })}
              </strong>
            </p>
          )}
        </WordingEnd>
      </section>
    </form>
  );
}
