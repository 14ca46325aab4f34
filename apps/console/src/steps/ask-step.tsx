import { command } from '../api/client';
import { useHolds } from '../app/session';
import type { Said } from '../dossiers/dossier';
import { ActButton } from '../parts/act-button';
import type { FieldSpec } from '../parts/fields';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

const words = speaker({
  ask: ['Xin ý kiến', 'Ask'],
  agency: ['Loại cơ quan', 'Kind of agency'],
  body: ['Cơ quan được hỏi', 'Body asked'],
  question: ['Nội dung hỏi', 'Question'],
  many: [
    'Hỏi một cơ quan về {n} hồ sơ đã chọn.',
    'One body is asked about the {n} dossiers chosen.',
  ],
});

interface Props {
  dossierIds: readonly string[];
  asked?: () => void;
  step: { id: string; name: string; done: string | null; agencies: { code: string; name: Said }[] };
}

/** Asks the body of a step about these dossiers; which one, where the law names kinds of agency. */
export function AskStep({ dossierIds, step, asked }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const mayAsk = useHolds()('specialist', 'board-head') && step.done === 'opinion';
  if (!mayAsk) return null;
  const whom: FieldSpec[] =
    step.agencies.length === 0
      ? []
      : [
          {
            ...{ name: 'agency', label: say.agency, type: 'select', required: true },
            options: step.agencies.map(({ code, name }) => ({
              value: code,
              label: name[language],
            })),
          },
          { name: 'bodyId', label: say.body, type: 'organisation', required: true },
        ];
  return (
    <ActButton
      label={`${say.ask}: ${step.name}`}
      {...(asked ? { after: asked } : {})}
      consequence={dossierIds.length > 1 && say.many.replace('{n}', String(dossierIds.length))}
      fields={[...whom, { name: 'question', label: say.question, type: 'area' }]}
      run={({ agency, bodyId, question }) =>
        command('/opinions', {
          ...{ step: step.id, dossierIds },
          ...(bodyId ? { bodyId } : {}),
          ...(agency ? { agency } : {}),
          ...(question ? { question } : {}),
        })
      }
    />
  );
}
