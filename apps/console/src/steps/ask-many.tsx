import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import type { DossierRow } from '../dossiers/dossier';
import { useLanguage } from '../words/language';
import { AskStep } from './ask-step';
import { canBegin } from './steps-card';

/** Asks one body about many dossiers: the steps are those of the first, all must be at them. */
export function AskMany({ rows, asked }: { rows: readonly DossierRow[]; asked: () => void }) {
  const { language } = useLanguage();
  const ids = rows.map(({ id }) => id);
  const [first = ''] = ids;
  const { data } = useQuery({
    queryKey: ['/dossiers', first, 'steps'],
    queryFn: () => read('/dossiers/{id}/steps', { id: first }),
    enabled: first !== '',
  });
  return (
    <>
      {(data?.steps ?? []).filter(canBegin).map((step) => (
        <AskStep
          key={step.id}
          dossierIds={ids}
          names={rows.map(({ id, subjectName }) => subjectName ?? id.slice(0, 8))}
          step={{ ...step, name: step.name[language] }}
          asked={asked}
        />
      ))}
    </>
  );
}
