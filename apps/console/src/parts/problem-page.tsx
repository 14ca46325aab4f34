import { Link } from 'react-router';
import { ApiProblem } from '../api/problem';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  again: ['Thử lại', 'Try again'],
  home: ['Về trang đầu', 'To the first page'],
  notFound: ['Không tìm thấy', 'Not found'],
  notFoundWhy: [
    'Địa chỉ không có, hoặc bạn không được xem nội dung này.',
    'There is nothing at this address, or it is not yours to see.',
  ],
});

/** Where a whole page cannot be shown. */
export function ProblemPage({ problem, again }: { problem: Error; again?: () => void }) {
  const say = useWords(words);
  const status = problem instanceof ApiProblem ? problem.status : 500;
  const hidden = status === 404 || status === 403;
  const title = problem instanceof ApiProblem ? problem.title : problem.name;
  return (
    <section className="problem-page" role="alert">
      <h1>{status === 404 ? say.notFound : title}</h1>
      <p className="quiet">{status === 404 ? say.notFoundWhy : problem.message}</p>
      {hidden || !again ? (
        <Link to="/">{say.home}</Link>
      ) : (
        <button type="button" className="button-link primary" onClick={again}>
          {say.again}
        </button>
      )}
    </section>
  );
}
