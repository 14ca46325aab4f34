import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { Link, useParams } from 'react-router';
import { command, read } from '../api/client';
import { ActButton } from '../parts/act-button';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { saveSheet } from '../parts/save-sheet';
import { StatusTag } from '../parts/status-tag';
import { RESULT } from '../words/codes';
import { moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { may, type Criterion, type Dossier } from './dossier';

const words = speaker({
  title: ['Đối chiếu quy định: {name}', 'Rules applied: {name}'],
  help: [
    'Từng điều kiện: căn cứ nào, dựa vào dữ liệu gì, kết quả ra sao; tính lại ngay lúc mở trang.',
    'Every condition: its source, what it rests on, its result; computed anew when the page opens.',
  ],
  law: ['Quy định áp dụng', 'Law applied'],
  result: ['Kết quả tính lại', 'Result computed now'],
  checked: ['Kết quả lúc kiểm tra, {time}', 'Result when checked, {time}'],
  same: ['Tính lại ra đúng kết quả đã ghi.', 'Recomputed: the same as recorded.'],
  differs: [
    'Tính lại ra kết quả KHÁC kết quả đã ghi lúc kiểm tra.',
    'Recomputed: DIFFERENT from what was recorded at the check.',
  ],
  rule: ['Điều kiện', 'Condition'],
  source: ['Căn cứ', 'Source'],
  facts: ['Dữ liệu dùng', 'Rests on'],
  verdict: ['Kết quả', 'Result'],
  unverified: ['chưa đối chiếu văn bản', 'not checked against the text'],
  back: ['Về hồ sơ', 'To the dossier'],
  confirm: ['Xác nhận', 'Confirm'],
  confirmTitle: ['Xác nhận điều kiện', 'Confirm a condition'],
  met: ['Điều kiện này', 'This condition'],
  yes: ['Đạt', 'Met'],
  no: ['Không đạt', 'Not met'],
  note: ['Ghi chú', 'Note'],
  exported: ['Xuất bảng (Excel)', 'Export (Excel)'],
  checkedText: ['đã đối chiếu văn bản', 'checked against the text'],
});

/** How the law was applied to one dossier: version, inputs, rule that decided, result. */
export default function RulesPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const dossier = useQuery({
    queryKey: ['/dossiers', id],
    queryFn: () => read('/dossiers/{id}', { id }),
  });
  const found = useQuery({
    queryKey: ['/dossiers', id, 'eligibility'],
    queryFn: () => read('/dossiers/{id}/eligibility', { id }),
  });
  return (
    <Page
      title={fill(say.title, { name: dossier.data?.subjectName ?? id.slice(0, 8) })}
      help={say.help}
      actions={
        <>
          <Link className="button-link" to={`/ho-so/${id}`}>
            {say.back}
          </Link>
          {found.data?.now && <ExportRules id={id} tree={found.data.now.tree} />}
        </>
      }
    >
      <Loaded from={found}>
        {({ now, atCheck }) => (
          <>
            {atCheck?.reproduced !== undefined && (
              <Alert
                className="problem"
                type={atCheck.reproduced ? 'success' : 'error'}
                showIcon
                title={atCheck.reproduced ? say.same : say.differs}
              />
            )}
            <section className="card">
              <dl className="facts">
                <dt>{say.law}</dt>
                <dd>{now?.law?.name?.[language] ?? now?.law?.edition ?? '–'}</dd>
                <dt>{say.result}</dt>
                <dd>
                  <StatusTag table={RESULT} code={now?.result} />
                </dd>
                {atCheck && (
                  <>
                    <dt>{fill(say.checked, { time: moment(atCheck.checkedAt) })}</dt>
                    <dd>
                      <StatusTag table={RESULT} code={atCheck.result} />
                    </dd>
                  </>
                )}
              </dl>
            </section>
            <section className="card scrolls" tabIndex={0} aria-label={say.rule}>
              <table className="plain-table rules">
                <thead>
                  <tr>
                    {[say.rule, say.facts, say.source, say.verdict].map((title) => (
                      <th key={title} scope="col">
                        {title}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {flat(now?.tree ?? []).map(({ criterion, depth }, n) => (
                    <Row
                      key={`${criterion.id}-${n}`}
                      criterion={criterion}
                      depth={depth}
                      dossier={dossier.data}
                    />
                  ))}
                </tbody>
              </table>
            </section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** The table as it stands, as a workbook: what the auditor takes along. */
function ExportRules({ id, tree }: { id: string; tree: Criterion[] }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const { message } = App.useApp();
  const rows = flat(tree).map(({ criterion, depth }) => [
    `${'– '.repeat(depth)}${criterion.name?.[language] ?? criterion.id}`,
    criterion.id,
    [
      ...(criterion.facts ?? []).map((fact) => fact.text?.[language] ?? fact.ref),
      ...(criterion.missing ?? []).map((sentence) => sentence[language]),
    ].join('; '),
    criterion.source ?? '',
    criterion.verified === false ? say.unverified : say.checkedText,
    RESULT[criterion.result]?.name[n] ?? criterion.result,
  ]);
  const head = [say.rule, 'id', say.facts, say.source, say.law, say.verdict];
  const save = (): void =>
    void saveSheet(`quy-dinh-${id.slice(0, 8)}`, head, rows).catch((error: Error) =>
      message.error(error.message),
    );
  return <Button onClick={save}>{say.exported}</Button>;
}

const flat = (criteria: Criterion[], depth = 0): { criterion: Criterion; depth: number }[] =>
  criteria.flatMap((criterion) => [
    { criterion, depth },
    ...flat(criterion.children ?? [], depth + 1),
  ]);

interface RowProps {
  criterion: Criterion;
  depth: number;
  dossier: Dossier | undefined;
}

function Row({ criterion, depth, dossier }: RowProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const open =
    dossier?.state.status === 'checked' &&
    may(dossier, 'confirm-criterion') &&
    criterion.result === 'not-enough-data' &&
    (criterion.children ?? []).length === 0;
  return (
    <tr>
      <th scope="row" style={{ paddingLeft: 8 + 20 * depth }}>
        {criterion.name?.[language] ?? criterion.id}
        <div className="quiet small">
          <code>{criterion.id}</code>
        </div>
      </th>
      <td>
        {(criterion.facts ?? []).map((fact, n) => (
          <div key={n}>
            {fact.text?.[language] ?? fact.ref}
            {fact.grade && <span className="quiet"> ({fact.grade})</span>}
          </div>
        ))}
        {criterion.result !== 'met' &&
          criterion.missing?.map((sentence) => (
            <div key={sentence.en} className="quiet">
              {sentence[language]}
            </div>
          ))}
      </td>
      <td>
        {criterion.source ?? '–'}
        {criterion.verified === false && <div className="quiet small">{say.unverified}</div>}
      </td>
      <td>
        <StatusTag table={RESULT} code={criterion.result} />
        {open && (
          <ActButton
            label={say.confirm}
            title={`${say.confirmTitle}: ${criterion.name?.[language] ?? criterion.id}`}
            fields={[
              {
                name: 'met',
                label: say.met,
                type: 'select',
                required: true,
                options: [
                  { value: 'yes', label: say.yes },
                  { value: 'no', label: say.no },
                ],
              },
              { name: 'note', label: say.note, type: 'area' },
            ]}
            run={({ met, note }) =>
              command(
                '/dossiers/{id}/confirm-criterion',
                { id: dossier.id },
                { criterion: criterion.id, met: met === 'yes', ...(note ? { note } : {}) },
                dossier.version,
              )
            }
          />
        )}
      </td>
    </tr>
  );
}
