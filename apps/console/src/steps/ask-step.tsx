import { useQuery } from '@tanstack/react-query';
import { command, read, type PageOf } from '../api/client';
import { useHolds } from '../app/session';
import { STEP_KINDS } from '../opinions/opinion';
import { ActButton } from '../parts/act-button';
import type { FieldSpec } from '../parts/fields';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  ask: ['Xin ý kiến', 'Ask'],
  body: ['Cơ quan được hỏi', 'Body asked'],
  question: ['Nội dung hỏi', 'Question'],
});

interface Props {
  dossierId: string;
  step: { id: string; kind: string; name: string };
}

/** Asks the body of a step about one dossier; a consultation names the body. */
export function AskStep({ dossierId, step }: Props) {
  const say = useWords(words);
  const mayAsk = useHolds()('specialist', 'board-head') && step.kind in STEP_KINDS;
  const namesBody = step.kind === 'consultation';
  const bodies = useQuery({
    queryKey: ['/organisations', { limit: 200 }],
    queryFn: () => read<PageOf<{ id: string; name: string }>>('/organisations', { limit: 200 }),
    enabled: mayAsk && namesBody,
  });
  if (!mayAsk) return null;
  const body: FieldSpec = {
    ...{ name: 'bodyId', label: say.body, type: 'select', required: true },
    options: (bodies.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
  };
  return (
    <ActButton
      label={`${say.ask}: ${step.name}`}
      fields={[
        ...(namesBody ? [body] : []),
        { name: 'question', label: say.question, type: 'area' },
      ]}
      run={({ bodyId, question }, key) =>
        command(
          '/opinions',
          {
            ...{ step: step.id, dossierIds: [dossierId] },
            ...(bodyId ? { bodyId } : {}),
            ...(question ? { question } : {}),
          },
          undefined,
          key,
        )
      }
    />
  );
}
