import { Link } from 'react-router';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { ProblemPage } from '../parts/problem-page';
import { ApiProblem } from '../api/problem';
import { useHolds } from '../app/session';
import { Tag } from '../parts/tag';
import { nameOf, ROLE } from '../words/codes';
import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { STEP, useFirstSteps, type Step } from './first-steps';

const words = speaker({
  title: ['Từ tỉnh trống đến hồ sơ đầu tiên', 'From an empty province to the first dossier'],
  help: [
    'Các bước theo thứ tự, đã đến đâu và ai làm. Số liệu tự cập nhật.',
    'The steps in order, how far they are and who does them. Figures are live.',
  ],
  sample: [
    'Đây là tỉnh mẫu: đơn vị, tài khoản và người đều là dữ liệu dựng.',
    'This is the sample province: all bodies, accounts and people are made up.',
  ],
  done: ['xong', 'done'],
  open: ['chưa xong', 'to do'],
  by: ['Người làm: {who}', 'Done by: {who}'],
  missing: ['Chưa ai giữ: {roles}', 'Nobody holds: {roles}'],
  all: ['Mọi bước đã xong.', 'All steps are done.'],
});

export default function FirstStepsPage() {
  const say = useWords(words);
  const admin = useHolds()('admin');
  const found = useFirstSteps();
  if (!admin) return <ProblemPage problem={new ApiProblem(404, 'not-found', '', '')} />;
  return (
    <Page title={say.title} help={say.help}>
      <Loaded from={found}>
        {({ mode, steps, done }) => (
          <>
            {mode === 'sample' && <p className="quiet">{say.sample}</p>}
            {done && <p role="status">{say.all}</p>}
            <ol className="steps-line first-steps">
              {steps.map((step) => (
                <OneStep key={step.step} step={step} />
              ))}
            </ol>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function OneStep({ step }: { step: Step }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const told = STEP[step.step];
  if (!told) return null;
  const { name, how, to, who, state } = told;
  return (
    <li className={step.done ? 'done' : undefined}>
      <div>
        <strong>{to ? <Link to={to}>{name[n]}</Link> : name[n]}</strong>{' '}
        <Tag colour={step.done ? 'green' : 'orange'}>{step.done ? say.done : say.open}</Tag>
      </div>
      <div>{fill(state[n], { n: count(step.count), of: count(step.of ?? 0) })}</div>
      {step.missing && step.missing.length > 0 && (
        <div>
          {fill(say.missing, {
            roles: step.missing.map((role) => nameOf(ROLE, role, language)).join(', '),
          })}
        </div>
      )}
      <div className="quiet small">
        {how[n]} {who && fill(say.by, { who: who[n] })}
      </div>
    </li>
  );
}
