import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import type { FieldFault } from '../api/problem';
import { ChangedAlert } from '../parts/changed-alert';
import { ProblemAlert } from '../parts/problem-view';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  preview: ['Xem trước, tính thử', 'Preview and reckon'],
  faulty: ['Chưa ghi được: {n} chỗ cần sửa.', 'Not yet: {n} things to mend.'],
  drop: ['Bỏ bản đang điền', 'Discard'],
});

interface Props {
  form: {
    faults: readonly FieldFault[];
    shown: { faults: readonly FieldFault[] } | undefined;
    ready: boolean;
    overtaken: boolean;
    preview: { isPending: boolean; error: Error | null };
    write: { isPending: boolean; error: Error | null; mutate: () => void };
    reload: () => void;
    problem: Error | null;
    drop: () => void;
  };
  /** Pointers that have a row to stand at. */
  placed: (fault: FieldFault) => boolean;
  stream: string;
  save: string;
  /** What the example comes to. */
  children?: ReactNode;
}

/** The foot of such a form: faults of the whole, the example, and the two buttons. */
export function WordingEnd({ form, placed, stream, save, children }: Props) {
  const say = useWords(words);
  const { faults, shown, ready, overtaken, preview, write } = form;
  const whole = faults.filter((fault) => !placed(fault));
  return (
    <>
      {shown && faults.length > 0 && (
        <Alert
          className="problem"
          type="error"
          showIcon
          role="alert"
          title={fill(say.faulty, { n: faults.length })}
          description={
            whole.length > 0 && (
              <ul>
                {whole.map(({ message }, at) => (
                  <li key={at}>{message}</li>
                ))}
              </ul>
            )
          }
        />
      )}
      {shown && faults.length === 0 && <div role="status">{children}</div>}
      <ProblemAlert problem={form.problem} reload={form.reload} />
      {overtaken && !write.error && <ChangedAlert stream={stream} reload={form.reload} />}
      <div className="page-actions">
        <Button
          htmlType="submit"
          type={ready ? 'default' : 'primary'}
          loading={preview.isPending}
          disabled={ready}
        >
          {say.preview}
        </Button>
        <Button
          type="primary"
          disabled={!ready}
          loading={write.isPending}
          onClick={(event) => {
            // The form's own check of required fields goes first.
            if (event.currentTarget.closest('form')?.reportValidity()) write.mutate();
          }}
        >
          {save}
        </Button>
        <Button onClick={form.drop}>{say.drop}</Button>
      </div>
    </>
  );
}
