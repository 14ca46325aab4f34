import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Item } from './paper';

const words = speaker({
  say: ['Có cần không?', 'Is it needed?'],
  title: ['Có cần giấy tờ này: {name}', 'Whether it is needed: {name}'],
  what: [
    'Giấy tờ này chỉ cần khi: {condition}. Nói rõ hồ sơ này có thuộc trường hợp đó không.',
    'It is asked for only if: {condition}. Say whether this is such a case.',
  ],
  needed: ['Hồ sơ này', 'This dossier'],
  yes: ['Thuộc trường hợp đó: phải có giấy tờ', 'Is such a case: the paper is needed'],
  no: ['Không thuộc trường hợp đó: không cần', 'Is no such case: not needed'],
  note: ['Ghi chú', 'Note'],
});

interface Props {
  id: string;
  kind: string;
  name: string;
  condition: string;
  applies: Item['applies'];
}

/** Whether a paper under a condition is asked for here; said by those who hold the line. */
export function PaperNeed({ id, kind, name, condition, applies }: Props) {
  const say = useWords(words);
  return (
    <ActButton
      label={say.say}
      title={say.title.replace('{name}', name)}
      consequence={say.what.replace('{condition}', condition)}
      fields={[
        {
          ...{ name: 'needed', label: say.needed, type: 'select', required: true },
          ...(applies === 'unsaid' ? {} : { initial: applies }),
          options: [
            { value: 'yes', label: say.yes },
            { value: 'no', label: say.no },
          ],
        },
        { name: 'note', label: say.note },
      ]}
      run={({ needed, note }, key) =>
        command(
          '/dossiers/{id}/say-paper-need',
          { id },
          { kind, needed: needed === 'yes', ...(note ? { note } : {}) },
          undefined,
          key,
        )
      }
    />
  );
}
