import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { command } from '../api/client';
import { faultsOf } from '../api/problem';
import type { Named } from '../organisations/organisation';
import { PickBody } from '../organisations/pick-body';
import { Fields, type Values } from '../parts/fields';
import { ProblemAlert } from '../parts/problem-view';
import { ROLE } from '../words/codes';
import { today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

const words = speaker({
  title: ['Giao vai trò', 'Give a role'],
  role: ['Vai trò', 'Role'],
  unit: ['Ở đơn vị', 'For the body'],
  unitHelp: [
    'Bắt buộc với vai trò của đơn vị; để trống với vai trò của cả tỉnh.',
    'Needed for roles of a unit; empty for roles of the province.',
  ],
  from: ['Từ ngày', 'From'],
  to: ['Đến hết ngày', 'Until'],
  toHelp: ['(để trống: đến khi chấm dứt)', '(empty: until ended)'],
  give: ['Giao vai trò', 'Give it'],
  done: ['Đã giao vai trò', 'Given'],
});
const empty = (): Values => ({ role: '', from: today(), to: '' });

/** A role from a day, until a day, and for a body where the role needs one. */
export function GrantRole({ accountId, version }: { accountId: string; version: number }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [values, setValues] = useState<Values>(empty);
  const [unit, setUnit] = useState<Named[]>([]);
  const grant = useMutation({
    mutationFn: () =>
      command(
        '/accounts/{id}/grant-role',
        { id: accountId },
        {
          role: values.role,
          from: values.from,
          ...(values.to ? { to: values.to } : {}),
          ...(unit[0] ? { unitId: unit[0].id } : {}),
        },
        version,
      ),
    onSuccess: async () => {
      setValues(empty());
      setUnit([]);
      void message.success(say.done);
      await client.invalidateQueries();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    grant.mutate();
  };
  return (
    <details>
      <summary>{say.title}</summary>
      <form className="form" onSubmit={submit}>
        <ProblemAlert problem={grant.error} reload={() => void client.invalidateQueries()} />
        <Fields
          fields={[
            {
              name: 'role',
              label: say.role,
              type: 'select',
              required: true,
              options: Object.entries(ROLE).map(([value, name]) => ({
                value,
                label: name[language === 'vi' ? 0 : 1],
              })),
            },
          ]}
          values={values}
          change={setValues}
          faults={faultsOf(grant.error)}
        />
        <PickBody label={say.unit} help={say.unitHelp} single chosen={unit} choose={setUnit} />
        <Fields
          fields={[
            { name: 'from', label: say.from, type: 'date', required: true },
            { name: 'to', label: say.to, help: say.toHelp, type: 'date' },
          ]}
          values={values}
          change={setValues}
          faults={faultsOf(grant.error)}
        />
        <div className="page-actions">
          <Button type="primary" htmlType="submit" loading={grant.isPending}>
            {say.give}
          </Button>
        </div>
      </form>
    </details>
  );
}
