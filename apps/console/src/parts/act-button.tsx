import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { faultsOf } from '../api/problem';
import { newKey } from '../api/sent-once';
import { dropDraft, keepDraft, keptDraft } from './draft';
import { Fields, initialOf, type FieldSpec, type Values } from './fields';
import { NotAllDone } from './not-all-done';
import { useOpenForm } from './open-forms';
import type { Next } from './use-draft';
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
  run: (values: Record<N, string>) => Promise<T>;
  /** Which of several things alike the form is about: their drafts are kept apart. */
  of?: string;
  after?: (answer: T) => void;
  /** Stands beside the form while it is filled in, and may fill in some of it. */
  beside?: (values: Values, change: (values: Next<Values>) => void) => ReactNode;
  /** Takes it back while that is still possible; offered for a while after it was done. */
  undo?: (answer: T) => Promise<unknown>;
}

const UNDO_SECONDS = 20;
/** Key of the uploads that a form beside them waits for. */
export const UPLOADS = ['uploads'] as const;
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
 * connection, an expired session or a reload; what was not typed is shown as it stands. It is sent
 * for the version that stood there when the form was opened: what others did since is told first,
 * also where the page behind the form has long followed it.
 */
export function ActButton<N extends string = never, T = unknown>(props: Props<N, T>) {
  const { label, title = label, fields = [], consequence, final = false, run, after } = props;
  const say = useWords(words);
  const client = useQueryClient();
  const { message, notification } = App.useApp();
  const [open, setOpen] = useState(false);
  /** Of the fields somebody touched, and of no other: the rest may be somebody else's newer text. */
  const [typed, setTyped] = useState<Values>({});
  /** What the others held when the form was opened; undefined once what stands there now is shown. */
  const [begun, setBegun] = useState<Values>();
  const values = { ...(begun ?? initialOf(fields)), ...typed };
  const typedNow = useRef(typed);
  typedNow.current = typed;
  const draft = props.of === undefined ? title : `${title}.${props.of}`;
  useOpenForm(open);
  // A file still on its way belongs to what is sent.
  const uploading = useIsMutating({ mutationKey: UPLOADS }) > 0 && props.beside !== undefined;
  const latest = useRef(run);
  latest.current = run;
  const seen = useRef<typeof run>(undefined);
  const offerUndo = (answer: T): void => {
    const id = newKey();
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
    mutationFn: () => (seen.current ?? latest.current)(values as Record<N, string>),
    onSuccess: async (answer) => {
      setOpen(false);
      setTyped({});
      dropDraft(draft);
      if (props.undo) offerUndo(answer);
      else
        // One message in one place: several acts in a row would cover the page's heading.
        void message.success({ content: props.done ?? say.done, key: 'done' });
      await client.invalidateQueries();
      after?.(answer);
    },
    onError: async (error) => {
      if (error instanceof NotAllDone) await reload();
    },
  });
  const start = (): void => {
    act.reset();
    seen.current = run;
    setBegun(initialOf(fields));
    setTyped((kept) => ({ ...keptDraft(draft), ...kept }));
    setOpen(true);
  };
  const type = (next: Next<Values>): void => {
    const before = typedNow.current;
    const stood = { ...(begun ?? initialOf(fields)), ...before };
    const touched = Object.fromEntries(
      Object.entries(typeof next === 'function' ? next(stood) : next).filter(
        ([name, text]) => name in before || text !== (stood[name] ?? ''),
      ),
    );
    typedNow.current = touched;
    setTyped(touched);
    keepDraft(draft, fields, touched);
  };
  const reload = async (): Promise<void> => {
    await client.invalidateQueries();
    seen.current = undefined;
    setBegun(undefined);
  };
  // What is on its way is not left: its answer would be of a form nobody sees.
  const close = (): void => {
    if (!act.isPending) setOpen(false);
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
        onCancel={close}
        destroyOnHidden
        {...(props.beside ? { width: 'min(1120px, calc(100vw - 32px))' } : {})}
      >
        <div className={props.beside ? 'form-beside' : undefined}>
          <form className="form" onSubmit={submit}>
            {consequence && <div>{consequence}</div>}
            {final && !props.undo && <p className="quiet">{say.final}</p>}
            <Fields fields={fields} values={values} change={type} faults={faultsOf(act.error)} />
            <ProblemAlert problem={act.error} reload={() => void reload()} />
            <div className="page-actions">
              <Button
                type="primary"
                danger={final}
                htmlType="submit"
                disabled={uploading}
                loading={act.isPending}
              >
                {label}
              </Button>
              <Button disabled={act.isPending} onClick={close}>
                {say.cancel}
              </Button>
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
