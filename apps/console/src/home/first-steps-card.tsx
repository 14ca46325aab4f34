import { Link } from 'react-router';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { STEP, useFirstSteps } from './first-steps';

const words = speaker({
  title: ['Từ tỉnh trống đến hồ sơ đầu tiên', 'From an empty province to the first dossier'],
  done: ['{n} trên {of} bước đã xong. ', '{n} of {of} steps done. '],
  next: ['Tiếp theo: {name}', 'Next: {name}'],
});

/** On the administrator's desk, until the first dossier is complete. */
export function FirstStepsCard() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { data } = useFirstSteps();
  if (!data || data.steps.find(({ step }) => step === 'granted')?.done) return null;
  const next = data.steps.find(({ done }) => !done);
  const done = data.steps.filter((step) => step.done).length;
  return (
    <section className="card">
      <h2>
        <Link to="/buoc-dau">{say.title}</Link>
      </h2>
      <p>
        {fill(say.done, { n: done, of: data.steps.length })}
        {next &&
          fill(say.next, { name: STEP[next.step]?.name[language === 'vi' ? 0 : 1] ?? next.step })}
      </p>
    </section>
  );
}
