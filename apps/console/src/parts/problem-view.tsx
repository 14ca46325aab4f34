import { Alert } from 'antd';
import { ApiProblem } from '../api/problem';
import { speaker } from '../words/in-both';
import { ChangedAlert } from './changed-alert';
import { useWords } from '../words/language';

const words = speaker({
  trace: ['Mã tra cứu', 'Trace'],
});

/** A refusal beside the thing refused: what went wrong, field by field, and what to do. */
export function ProblemAlert({ problem, reload }: { problem: Error | null; reload?: () => void }) {
  const say = useWords(words);
  if (!problem) return null;
  const api = problem instanceof ApiProblem ? problem : undefined;
  if (api?.status === 412)
    return <ChangedAlert stream={api.stream} {...(reload ? { reload } : {})} />;
  return (
    <Alert
      className="problem"
      role="alert"
      type="error"
      showIcon
      title={problem.message}
      description={
        <>
          {api && api.errors.length > 0 && (
            <ul>
              {api.errors.map((fault) => (
                <li key={fault.pointer}>{fault.message ?? fault.pointer}</li>
              ))}
            </ul>
          )}
          {api && api.status >= 500 && api.traceId && (
            <small>
              {say.trace}: <code>{api.traceId}</code>
            </small>
          )}
        </>
      }
    />
  );
}
