import { useQueryClient } from '@tanstack/react-query';
import { Progress } from 'antd';
import { useState } from 'react';
import type { Told } from '../api/answers';
import { useTold } from '../parts/told';
import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Decision } from './decision';

const words = speaker({
  title: ['Quyết định đang có hiệu lực trên từng hồ sơ', 'Taking effect on each dossier'],
  far: ['{applied}/{all} hồ sơ', '{applied}/{all} dossiers'],
});

type Progressed = Told<'/decisions/{id}/progress', 'progress'>;

/** How far a promulgated act has come with its lines; nothing once it is at rest. */
export function EffectCard({ act }: { act: Decision }) {
  const say = useWords(words);
  const client = useQueryClient();
  const [told, setTold] = useState<Progressed>();
  const wanted = act.status === 'promulgated' && !act.effect && act.actKind === 'granting';
  useTold('/decisions/{id}/progress', wanted ? { id: act.id } : undefined, 'progress', (next) => {
    setTold(next);
    if (next.atRest) void client.invalidateQueries({ queryKey: ['/decisions', act.id] });
    return next.atRest;
  });
  if (!wanted || !told || told.atRest) return null;
  const { applied, lineCount } = told;
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <Progress
        aria-label={say.title}
        percent={Math.floor((100 * applied) / Math.max(1, lineCount))}
      />
      <p aria-live="polite">{fill(say.far, { applied: count(applied), all: count(lineCount) })}</p>
    </section>
  );
}
