import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { faultsOf } from '../api/problem';
import { dropDraft, keepDraft, keptDraft } from './draft';
import { Fields, initialOf, type FieldSpec, type Values } from './fields';
import { NotAllDone } from './not-all-done';
import { useOpenForm } from './open-forms';
import { ProblemAlert } from './problem-view';

interface Props<N extends string, T> {
  /** What the button says; `title` heads the form. */
  label: string;
  title?: string;
  fields?: readonly FieldSpec<N>[];
  /** What will happen, with numbers: shown above the form. */
  consequence?: ReactNode;
  /** Cannot be undone: its own colour, and a second step even without fields. */
  final?: boolean;
  primary?: boolean;
  disabled?: boolean;
  icon?: ReactNode;
  done?: string;
  run: (values: Record<N, string>, key: string) => Promise<T>;
  after?: (answer: T) => void;
  /** Stands beside the form while it is filled in, and may fill in some of it. */
  beside?: (values: Values, change: (values: Values) => void) => ReactNode;
  /** Takes it back while that is still possible; offered for a while after it was done. */
  undo?: (answer: T) => Promise<unknown>;
}

const UNDO_SECONDS = 20;
const words = speaker({
  cancel: ['Hủy', 'Cancel'],
  done: ['Đã thực hiện', 'Done'],
  final: ['Việc này không thể hoàn tác.', 'This cannot be undone.'],
  undo: ['Hoàn tác', 'Undo'],
  undone: ['Đã hoàn tác', 'Undone'],
  beside: ['Thông tin bên cạnh mẫu', 'Beside the form'],
});

/**
 * A command with its form. What was typed stays until the command went through, also over a lost
 * connection, an expired session or a reload; one key per opened form, so a second click applies it
 * once. It is sent for the version that stood there when the form was opened: what others did since
 * is told first, also where the page behind the form has long followed it.
 */
export function ActButton<N extends string = never, T = unknown>(props: Props<N, T>) {
  const { label, title = label, fields = [], consequence, final = false, run, after } = props;
  const say = useWords(words);
  const client = useQueryClient();
  const { message, notification } = App.useApp();
  const [open, setOpen] = useState(false);
  const [key, setKey] = useState('');
  const [values, setValues] = useState<Values>({});
  useOpenForm(open);
  const latest = useRef(run);
  latest.current = run;
  const seen = useRef<typeof run>(undefined);
  const offerUndo = (answer: T): void => {
    const id = crypto.randomUUID();
    notification.success({
      key: id,
      title: props.done ?? say.done,
      duration: UNDO_SECONDS,
      actions: (
        <Button
          size="small"
          onClick={() => {
            notification.destroy(id);
            void takeBack(answer);
          }}
        >
          {say.undo}
        </Button>
      ),
    });
  };
  const takeBack = async (answer: T): Promise<void> => {
    try {
      await props.undo?.(answer);
      void message.success(say.undone);
    } catch (error) {
      void message.error((error as Error).message, 8);
    }
    await client.invalidateQueries();
  };
  const act = useMutation({
    mutationFn: () => (seen.current ?? latest.current)(values as Record<N, string>, key),
    onSuccess: async (answer) => {
      setOpen(false);
      // What the form begins with next time may have been changed by this very command.
      setValues({});
      dropDraft(title);
      if (props.undo) offerUndo(answer);
      else void message.success(props.done ?? say.done);
      await client.invalidateQueries();
      after?.(answer);
    },
    onError: async (error) => {
      // The same key would only repeat this answer; a lost connection keeps it.
      if (error instanceof NotAllDone) await reload();
    },
  });
  const start = (): void => {
    act.reset();
    setKey(crypto.randomUUID());
    seen.current = run;
    setValues((kept) => ({ ...initialOf(fields), ...keptDraft(title), ...nonEmpty(kept) }));
    setOpen(true);
  };
  const type = (next: Values): void => {
    setValues(next);
    keepDraft(title, fields, next);
  };
  const reload = async (): Promise<void> => {
    await client.invalidateQueries();
    seen.current = undefined;
    // Another state, another command.
    setKey(crypto.randomUUID());
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
        {...(props.beside ? { width: 'min(1120px, calc(100vw - 32px))' } : {})}
      >
        <div className={props.beside ? 'form-beside' : undefined}>
          <form className="form" onSubmit={submit}>
            {consequence && <div>{consequence}</div>}
            {final && <p className="quiet">{say.final}</p>}
            <Fields fields={fields} values={values} change={type} faults={faultsOf(act.error)} />
            <ProblemAlert problem={act.error} reload={() => void reload()} />
            <div className="page-actions">
              <Button type="primary" danger={final} htmlType="submit" loading={act.isPending}>
                {label}
              </Button>
              <Button onClick={() => setOpen(false)}>{say.cancel}</Button>
            </div>
          </form>
          {props.beside && (
            // It scrolls by itself, also for a keyboard.
            <div className="panel-beside" role="region" tabIndex={0} aria-label={say.beside}>
              {props.beside(values, type)}
            </div>
          )}
        </div>
      </Modal>
    </>
  );
}

const nonEmpty = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
