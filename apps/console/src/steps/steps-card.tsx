import type { Answer } from '../api/answers';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { read } from '../api/client';
import { READERS } from '../app/menu';
import { useHolds } from '../app/session';
import { Loaded } from '../parts/loaded';
import { Tag, type TagColour } from '../parts/tag';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { AskStep } from './ask-step';
import { WaiveStep } from './waive-step';

/** A step of `GET /dossiers/{id}/steps`. */
export type Step = Answer<'/dossiers/{id}/steps'>['steps'][number];

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
  publicity: ['xem danh sách công khai', 'see the public list'],
});
const COLOURS: Record<Step['standing'], TagColour> = {
  open: 'orange',
  undecided: 'orange',
  'not-asked': 'grey',
  waiting: 'blue',
  against: 'red',
  done: 'green',
};

interface Props {
  id: string;
  /** Whether one's roles say for a step of this line that it does not apply. */
  mayWaive: boolean;
  /** Of the line, as it is seen. */
  version: number;
}

/** What must be done before which act, in any order; each with who owes it and by when. */
export function StepsCard({ id, mayWaive, version }: Props) {
  const say = useWords(words);
  // Units see that a body was asked, not what it said.
  const holds = useHolds();
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: ['/dossiers', id, 'steps'],
    queryFn: () => read('/dossiers/{id}/steps', { id }),
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
                  {deedsOf(step)
                    .filter(({ kind }) => holds(...READERS[kind]))
                    .map(({ kind, id: deed }) => (
                      <span key={deed}>
                        {' '}
                        · <Link to={`${PLACES[kind]}/${deed}`}>{say[kind]}</Link>
                      </span>
                    ))}
                </div>
                {mayWaive && canWaive(step) && (
                  <WaiveStep
                    dossierId={id}
                    version={version}
                    step={{ id: step.id, name: step.name[language] }}
                  />
                )}
                {canBegin(step) && (
                  <AskStep dossierIds={[id]} step={{ ...step, name: step.name[language] }} />
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
/** Whether nothing keeps the step from being begun now. */
export const canBegin = ({ standing, waitsFor }: Step): boolean =>
  CAN_ASK.includes(standing) && waitsFor.length === 0;

/** Only where the law leaves it to an officer whether the step applies, and he has not said so. */
const canWaive = ({ need, standing }: Step): boolean =>
  need === 'officer-says' && standing === 'undecided';

/** Where what was done for a step is looked at. */
const PLACES = { opinion: '/xin-y-kien', publicity: '/cong-khai-danh-sach' } as const;
type Deed = keyof typeof PLACES;
const deedsOf = ({ deeds }: Step): { kind: Deed; id: string }[] =>
  deeds.flatMap(({ ref }) => {
    const [kind = '', id = ''] = ref.split(':');
    return kind in PLACES ? [{ kind: kind as Deed, id }] : [];
  });
