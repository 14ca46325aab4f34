import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Steps } from 'antd';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { command, ask } from '../api/client';
import { faultsOf } from '../api/problem';
import { Fields, type Values } from '../parts/fields';
import { useOpenForm } from '../parts/open-forms';
import { Page } from '../parts/page';
import { ProblemAlert } from '../parts/problem-view';
import { useDraft } from '../parts/use-draft';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { ChangeForm } from './change-form';
import { actOf, begun, emptyDraft, noChange, type LineageDraft } from './lineage-draft';
import { LineagePreview } from './lineage-preview';
import { ORGANISATION_KIND } from './organisation';

const words = speaker({
  title: ['Sắp xếp tổ chức', 'Act of organisation'],
  help: [
    'Sáp nhập, chia tách, đổi tên, giải thể, chuyển đơn vị theo một văn bản. Xem trước mọi thứ sẽ chuyển rồi mới ghi nhận.',
    'Mergers, splits, new names, endings and transfers by one document. See all that moves before you record it.',
  ],
  stepOne: ['Khai báo', 'State'],
  stepTwo: ['Xem trước và ghi nhận', 'Preview and record'],
  document: ['Văn bản làm căn cứ', 'Legal document'],
  number: ['Số, ký hiệu', 'Number'],
  date: ['Ngày ký', 'Date'],
  issuer: ['Cơ quan ban hành', 'Issuer'],
  source: ['Xem văn bản ở đâu', 'Where the text was seen'],
  verified: ['Đã đối chiếu với văn bản', 'Checked against the text'],
  inForce: ['Ngày đầu tiên của tổ chức mới', 'First day of the new order'],
  inForceHelp: ['(có thể ở tương lai)', '(may lie ahead)'],
  accounts: ['Tài khoản của đơn vị hết hoạt động', 'Accounts of bodies that end'],
  move: ['Chuyển vai trò sang đơn vị nhận', 'Roles move to who takes over'],
  list: ['Chỉ liệt kê, xử lý từng người sau', 'Only list them'],
  begins: ['Đơn vị thành lập mới', 'Bodies that begin'],
  newBody: ['Đơn vị mới {n}', 'New body {n}'],
  code: ['Mã', 'Code'],
  codeHelp: ['(chữ thường không dấu, gạch nối)', '(lower case, hyphens)'],
  name: ['Tên', 'Name'],
  kind: ['Loại', 'Kind'],
  addBody: ['Thêm đơn vị mới', 'Add a new body'],
  dropBody: ['Bỏ đơn vị mới này', 'Remove this new body'],
  addChange: ['Thêm thay đổi', 'Add a change'],
  preview: ['Xem trước', 'Preview'],
  back: ['Quay lại sửa', 'Back to the form'],
  record: ['Ghi nhận sắp xếp', 'Record it'],
  final: [
    'Việc này không thể hoàn tác. Hồ sơ, tờ trình và đối tượng được chuyển ngay sau khi ghi nhận.',
    'This cannot be undone. Everything is handed over as soon as it is recorded.',
  ],
  done: ['Đã ghi nhận; đang chuyển giao', 'Recorded; handing over'],
  drop: ['Bỏ bản đang khai', 'Discard'],
});

/** An act of organisation in two steps: state it, see what moves, record it. */
export default function NewLineagePage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  useOpenForm(true);
  const [draft, keep, drop] = useDraft<LineageDraft>('lineage', emptyDraft());
  const [step, setStep] = useState(0);
  const act = actOf(draft);
  const preview = useMutation({
    mutationFn: (asked: typeof act) => ask('/organisations/lineage/preview', asked),
    onSuccess: () => {
      setStep(1);
      window.scrollTo(0, 0);
    },
  });
  const record = useMutation({
    // What was previewed, whatever was typed while the preview was on its way.
    mutationFn: () => command('/organisations/lineage', preview.variables ?? act),
    onSuccess: async ({ id }) => {
      drop();
      void message.success(say.done);
      await client.invalidateQueries();
      void navigate(`/don-vi/sap-xep/${id}`);
    },
  });
  const { newBodies, changes } = draft;
  const put = <T,>(list: T[], at: number, one?: T): T[] =>
    one === undefined
      ? list.filter((_, i) => i !== at)
      : list.map((old, i) => (i === at ? one : old));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    preview.mutate(act);
  };
  return (
    <Page title={say.title} help={say.help}>
      <Steps
        size="small"
        current={step}
        items={[{ title: say.stepOne }, { title: say.stepTwo }]}
        className="problem"
      />
      {step === 1 && preview.data ? (
        <section className="card">
          <LineagePreview of={preview.data} />
          <p className="quiet">{say.final}</p>
          <ProblemAlert problem={record.error} />
          <div className="page-actions">
            <Button onClick={() => setStep(0)}>{say.back}</Button>
            <Button
              type="primary"
              danger
              loading={record.isPending}
              onClick={() => record.mutate()}
            >
              {say.record}
            </Button>
          </div>
        </section>
      ) : (
        <form className="form card" onSubmit={submit}>
          <ProblemAlert problem={preview.error} />
          <fieldset>
            <legend>{say.document}</legend>
            <Fields
              fields={[
                { name: 'number', label: say.number, required: true },
                { name: 'date', label: say.date, type: 'date', required: true },
                { name: 'issuer', label: say.issuer, required: true },
                { name: 'source', label: say.source, required: true },
                { name: 'verified', label: say.verified, type: 'check' },
                {
                  name: 'inForceFrom',
                  label: say.inForce,
                  help: say.inForceHelp,
                  type: 'date',
                  required: true,
                },
                {
                  name: 'accounts',
                  label: say.accounts,
                  type: 'select',
                  required: true,
                  options: [
                    { value: 'move', label: say.move },
                    { value: 'list', label: say.list },
                  ],
                },
              ]}
              values={draft as unknown as Values}
              change={(values) => keep({ ...draft, ...(values as unknown as LineageDraft) })}
              faults={faultsOf(preview.error)}
            />
          </fieldset>
          <fieldset>
            <legend>{say.begins}</legend>
            {newBodies.map((body, at) => (
              <fieldset key={at}>
                <legend>{say.newBody.replace('{n}', String(at + 1))}</legend>
                <Fields
                  fields={[
                    { name: 'name', label: say.name, required: true },
                    { name: 'code', label: say.code, help: say.codeHelp, required: true },
                    {
                      name: 'kind',
                      label: say.kind,
                      type: 'select',
                      required: true,
                      options: Object.entries(ORGANISATION_KIND).map(([value, name]) => ({
                        value,
                        label: name[n],
                      })),
                    },
                  ]}
                  values={body as unknown as Values}
                  change={(values) =>
                    keep({
                      ...draft,
                      newBodies: put(newBodies, at, { ...body, ...(values as object) }),
                    })
                  }
                  faults={faultsOf(preview.error).filter(({ pointer }) =>
                    pointer.startsWith(`/newBodies/${at}/`),
                  )}
                />
                <Button
                  size="small"
                  onClick={() => keep({ ...draft, newBodies: put(newBodies, at) })}
                >
                  {say.dropBody}
                </Button>
              </fieldset>
            ))}
            <Button
              onClick={() =>
                keep({
                  ...draft,
                  newBodies: [...newBodies, { code: '', name: '', kind: 'department' }],
                })
              }
            >
              {say.addBody}
            </Button>
          </fieldset>
          {changes.map((change, at) => (
            <ChangeForm
              key={at}
              at={at}
              change={change}
              set={(next) => keep({ ...draft, changes: put(changes, at, next) })}
              drop={
                changes.length > 1 ? () => keep({ ...draft, changes: put(changes, at) }) : undefined
              }
              begun={begun(draft)}
            />
          ))}
          <div>
            <Button onClick={() => keep({ ...draft, changes: [...changes, noChange] })}>
              {say.addChange}
            </Button>
          </div>
          <div className="page-actions">
            <Button type="primary" htmlType="submit" loading={preview.isPending}>
              {say.preview}
            </Button>
            <Button onClick={drop}>{say.drop}</Button>
          </div>
        </form>
      )}
    </Page>
  );
}
