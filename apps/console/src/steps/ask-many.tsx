import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { useLanguage } from '../words/language';
import { AskStep } from './ask-step';
import { canBegin } from './steps-card';

/** Asks one body about many dossiers: the steps are those of the first, all must be at them. */
export function AskMany({ ids, asked }: { ids: readonly string[]; asked: () => void }) {
  const { language } = useLanguage();
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
          step={{ ...step, name: step.name[language] }}
          asked={asked}
        />
      ))}
    </>
  );
}
