import { Alert, Button, Result } from 'antd';
import { Link } from 'react-router';
import { ApiProblem } from '../api/problem';
import { speaker } from '../words/in-both';
import { ChangedAlert } from './changed-alert';
import { useWords } from '../words/language';

const words = speaker({
  again: ['Thử lại', 'Try again'],
  home: ['Về trang đầu', 'To the first page'],
  notFound: ['Không tìm thấy', 'Not found'],
  notFoundWhy: [
    'Địa chỉ không có, hoặc bạn không được xem nội dung này.',
    'There is nothing at this address, or it is not yours to see.',
  ],
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

/** Where a whole page cannot be shown. */
export function ProblemPage({ problem, again }: { problem: Error; again?: () => void }) {
  const say = useWords(words);
  const status = problem instanceof ApiProblem ? problem.status : 500;
  const hidden = status === 404 || status === 403;
  return (
    <Result
      status={status === 404 ? '404' : status === 403 ? '403' : 'warning'}
      title={
        status === 404 ? say.notFound : problem instanceof ApiProblem ? problem.title : problem.name
      }
      subTitle={status === 404 ? say.notFoundWhy : problem.message}
      extra={
        hidden || !again ? (
          <Link to="/">{say.home}</Link>
        ) : (
          <Button type="primary" onClick={again}>
            {say.again}
          </Button>
        )
      }
    />
  );
}
