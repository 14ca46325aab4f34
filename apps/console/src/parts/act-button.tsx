import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { useState, type FormEvent, type ReactNode } from 'react';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { Fields, initialOf, type FieldSpec, type Values } from './fields';
import { ProblemAlert } from './problem-view';

interface Props {
  /** What the button says; `title` heads the form. */
  label: string;
  title?: string;
  fields?: readonly FieldSpec[];
  /** What will happen, with numbers: shown above the form. */
  consequence?: ReactNode;
  /** Cannot be undone: its own colour, and a second step even without fields. */
  final?: boolean;
  primary?: boolean;
  disabled?: boolean;
  icon?: ReactNode;
  done?: string;
  run: (values: Values, key: string) => Promise<unknown>;
  after?: (answer: unknown) => void;
}

const words = speaker({
  cancel: ['Huỷ', 'Cancel'],
  done: ['Đã thực hiện', 'Done'],
  final: ['Việc này không thể hoàn tác.', 'This cannot be undone.'],
});

/**
 * A command with its form. What was typed stays until the command went through, also over a lost
 * connection or an expired session; one key per opened form, so a second click applies it once.
 */
export function ActButton(props: Props) {
  const { label, title = label, fields = [], consequence, final = false, run, after } = props;
  const say = useWords(words);
  const client = useQueryClient();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const [key, setKey] = useState('');
  const [values, setValues] = useState<Values>(() => initialOf(fields));
  const act = useMutation({
    mutationFn: () => run(values, key),
    onSuccess: async (answer) => {
      setOpen(false);
      setValues(initialOf(fields));
      void message.success(props.done ?? say.done);
      await client.invalidateQueries();
      after?.(answer);
    },
  });
  const start = (): void => {
    act.reset();
    setKey(crypto.randomUUID());
    setValues((kept) => ({ ...initialOf(fields), ...nonEmpty(kept) }));
    setOpen(true);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    act.mutate();
  };
  return (
    <>
      <Button
        type={props.primary ? 'primary' : 'default'}
        danger={final}
        disabled={props.disabled ?? false}
        icon={props.icon}
        onClick={start}
      >
        {label}
      </Button>
      <Modal
        open={open}
        title={title}
        footer={null}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <form className="form" onSubmit={submit}>
          {consequence && <div>{consequence}</div>}
          {final && <p className="quiet">{say.final}</p>}
          <ProblemAlert problem={act.error} reload={() => void client.invalidateQueries()} />
          <Fields fields={fields} values={values} change={setValues} />
          <div className="page-actions">
            <Button type="primary" danger={final} htmlType="submit" loading={act.isPending}>
              {label}
            </Button>
            <Button onClick={() => setOpen(false)}>{say.cancel}</Button>
          </div>
        </form>
      </Modal>
    </>
  );
}

const nonEmpty = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
