import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({ loading: ['Đang tải…', 'Loading…'] });

export function Waiting() {
  const say = useWords(words);
  return (
    <div className="waiting" role="status">
      <span className="spin" /> <span className="quiet">{say.loading}</span>
    </div>
  );
}
