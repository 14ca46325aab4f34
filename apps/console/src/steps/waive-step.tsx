import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  waive: ['Không cần bước này', 'Does not apply'],
  title: ['Không cần bước: {name}', 'Does not apply: {name}'],
  what: [
    'Cán bộ xác định bước này không áp dụng cho hồ sơ. Hồ sơ đi tiếp không qua bước này; tên bạn, lý do và văn bản nằm trong diễn biến.',
    'You say that this step does not apply here. The line goes on without it; your name, the reason and the text stand in its history.',
  ],
  reason: ['Lý do', 'Reason'],
  document: ['Văn bản, điều khoản làm căn cứ', 'Text and article relied on'],
  basis: ['Căn cứ', 'After'],
});

interface Props {
  dossierId: string;
  version: number;
  step: { id: string; name: string };
}

/** A named officer says that a step the law leaves to him does not apply to this line. */
export function WaiveStep({ dossierId, version, step }: Props) {
  const say = useWords(words);
  return (
    <ActButton
      final
      label={say.waive}
      title={say.title.replace('{name}', step.name)}
      consequence={say.what}
      fields={[
        { name: 'reason', label: say.reason, type: 'area', required: true },
        { name: 'document', label: say.document, required: true },
      ]}
      run={({ reason = '', document = '' }) =>
        command(
          '/dossiers/{id}/waive-step',
          { id: dossierId },
          { step: step.id, reason: `${reason.trim()} (${say.basis}: ${document.trim()})` },
          version,
        )
      }
    />
  );
}
