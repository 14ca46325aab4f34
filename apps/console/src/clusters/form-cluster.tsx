import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { command } from '../api/client';
import { dropDraft, keepDraft, keptDraft } from '../parts/draft';
import { Fields, type FieldSpec, type Values } from '../parts/fields';
import { useOpenForm } from '../parts/open-forms';
import { ProblemAlert } from '../parts/problem-view';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { CLUSTER_LEVEL, KIND } from './cluster';
import { MemberPicker, membersIn } from './member-picker';

const words = speaker({
  form: ['Thành lập cụm, khối', 'Form a cluster'],
  name: ['Tên cụm, khối', 'Name'],
  kind: ['Loại', 'Kind'],
  level: ['Cấp', 'Level'],
  basis: ['Quy chế, quyết định thành lập', 'Regulation it works by'],
  from: ['Từ ngày', 'From'],
  unit: ['Đơn vị đứng tên tờ trình của cụm', 'Unit that files for it'],
  save: ['Thành lập với {n} thành viên', 'Form with {n} members'],
  two: ['Chọn ít nhất 2 thành viên', 'Choose at least 2 members'],
  cancel: ['Hủy', 'Cancel'],
  done: ['Đã thành lập', 'Formed'],
});
const FORM = 'form-cluster';

/** A new cluster with its first members. */
export function FormCluster() {
  const say = useWords(words);
  const { language } = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const [values, setValues] = useState<Values>(() => ({ from: today(), ...keptDraft(FORM) }));
  useOpenForm(open);
  const options = (table: Record<string, readonly [string, string]>) =>
    Object.entries(table).map(([value, name]) => ({
      value,
      label: name[language === 'vi' ? 0 : 1],
    }));
  const fields: FieldSpec[] = [
    { name: 'name', label: say.name, required: true },
    {
      ...{ name: 'kind', label: say.kind, type: 'select', required: true },
      options: options(KIND),
    },
    {
      ...{ name: 'level', label: say.level, type: 'select', required: true },
      options: options(CLUSTER_LEVEL),
    },
    { name: 'basis', label: say.basis, required: true },
    { name: 'from', label: say.from, type: 'date', required: true },
    { name: 'filingUnitId', label: say.unit, type: 'organisation' },
  ];
  const type = (next: Values): void => {
    setValues(next);
    keepDraft(FORM, fields, next);
  };
  const members = membersIn(values);
  const form = useMutation({
    mutationFn: () => {
      const { name, kind, level, basis, from, filingUnitId } = values;
      return command('/clusters', {
        ...{ name, kind, level, basis, from },
        ...(filingUnitId ? { filingUnitId } : {}),
        members: members.map(({ id }) => id),
      });
    },
    onSuccess: async ({ id }) => {
      dropDraft(FORM);
      void message.success(say.done);
      await client.invalidateQueries();
      void navigate(`/cum-khoi/${id}`);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.mutate();
  };
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say.form}
      </Button>
      <Modal
        open={open}
        title={say.form}
        footer={null}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <MemberPicker values={values} change={type} />
        <form className="form" onSubmit={submit}>
          <ProblemAlert problem={form.error} />
          <Fields fields={fields} values={values} change={type} />
          <div className="page-actions">
            <Button
              type="primary"
              htmlType="submit"
              disabled={members.length < 2}
              loading={form.isPending}
            >
              {members.length < 2 ? say.two : fill(say.save, { n: members.length })}
            </Button>
            <Button onClick={() => setOpen(false)}>{say.cancel}</Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
