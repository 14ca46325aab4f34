import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { read } from '../api/client';
import type { Said } from '../dossiers/dossier';
import { Loaded } from '../parts/loaded';
import { Tag, type TagColour } from '../parts/tag';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { AskStep } from './ask-step';

interface Step {
  id: string;
  kind: string;
  name: Said;
  beforeName: Said;
  /** What was done for it, e.g. `opinion:<id>`. */
  deeds: { ref: string }[];
  standing: 'open' | 'undecided' | 'not-asked' | 'waiting' | 'against' | 'done';
  keepsShut: boolean;
  holder: { role: string; name: Said } | null;
  dueOn: string | null;
  sentence: Said;
  source: string | null;
  verified: boolean;
}

const words = speaker({
  title: ['Các bước quanh hội đồng', 'Steps around the council'],
  none: ['Hình thức này không có bước riêng.', 'This award has no steps of its own.'],
  open: ['Chưa làm', 'Not begun'],
  undecided: ['Cán bộ xác định', 'An officer decides'],
  'not-asked': ['Không yêu cầu', 'Not asked'],
  waiting: ['Đang chờ', 'Waiting'],
  against: ['Có ý kiến trái', 'Against'],
  done: ['Xong', 'Done'],
  before: ['trước', 'before'],
  due: ['hạn {day}', 'due {day}'],
  opinion: ['xem ý kiến', 'see the opinion'],
});
const COLOURS: Record<Step['standing'], TagColour> = {
  open: 'orange',
  undecided: 'orange',
  'not-asked': 'grey',
  waiting: 'blue',
  against: 'red',
  done: 'green',
};

/** What must be done before which act, in any order; each with who owes it and by when. */
export function StepsCard({ id }: { id: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: ['/dossiers', id, 'steps'],
    queryFn: () => read<{ steps: Step[] }>(`/dossiers/${id}/steps`),
  });
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <Loaded from={found}>
        {({ steps }) => (
          <ul className="plain">
            {steps.length === 0 && <li className="quiet">{say.none}</li>}
            {steps.map((step) => (
              <li key={step.id}>
                <Tag colour={COLOURS[step.standing]}>{say[step.standing]}</Tag>{' '}
                {step.name[language]}{' '}
                <span className="quiet small">
                  ({say.before} {step.beforeName[language].toLowerCase()}
                  {step.dueOn && `, ${say.due.replace('{day}', day(step.dueOn))}`}
                  {step.holder && `, ${step.holder.name[language]}`})
                </span>
                <div className="quiet small">
                  {step.sentence[language]}
                  {opinionsOf(step).map((opinion) => (
                    <span key={opinion}>
                      {' '}
                      · <Link to={`/xin-y-kien/${opinion}`}>{say.opinion}</Link>
                    </span>
                  ))}
                </div>
                {CAN_ASK.includes(step.standing) && (
                  <AskStep dossierId={id} step={{ ...step, name: step.name[language] }} />
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

const CAN_ASK: readonly Step['standing'][] = ['open', 'undecided', 'not-asked'];
const opinionsOf = ({ deeds }: Step): string[] =>
  deeds.flatMap(({ ref }) => (ref.startsWith('opinion:') ? [ref.slice('opinion:'.length)] : []));
