import { useQuery } from '@tanstack/react-query';
import { useAwards } from '../api/awards';
import { command, read } from '../api/client';
import { ActButton } from '../parts/act-button';
import { useLineFields } from '../proposals/line-fields';
import { LineVerdict } from '../proposals/nominee-panel';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { AMENDABLE, amendments } from './amendments';
import type { Dossier } from './dossier';

const words = speaker({
  amend: ['Sửa hồ sơ', 'Amend'],
  what: [
    'Chỉ sửa được khi tờ trình chưa gửi. Sai tên hoặc nhầm người: xoá khỏi bản nháp rồi thêm lại.',
    'Only while the letter is not filed. For a wrong name or person, remove the line and add it again.',
  ],
  done: ['Đã sửa hồ sơ', 'Amended'],
});

interface Props {
  dossier: Dossier;
  /** The line's parts as they stand, texts included. */
  stands: Record<string, unknown>;
}

/** A line of the draft corrected in place, with what the record says beside the form. */
export function AmendLine({ dossier, stands }: Props) {
  const say = useWords(words);
  const { current } = useAwards();
  const { proposalId, award, kind, subjectId } = dossier.state;
  const { data: letter } = useQuery({
    queryKey: ['/proposals', proposalId],
    queryFn: () => read('/proposals/{id}', { id: proposalId }),
  });
  const { data: round } = useQuery({
    queryKey: ['/rounds', letter?.roundId],
    queryFn: () => read('/rounds/{id}', { id: letter?.roundId ?? '' }),
    enabled: letter?.roundId !== undefined,
    staleTime: 60_000,
  });
  // What stands there stays a choice, also where the round no longer offers it.
  const offered = current.filter(
    ({ code }) => !round || round.awards.includes(code) || code === award,
  );
  const parts = useLineFields(offered);
  return (
    <ActButton
      primary
      label={say.amend}
      done={say.done}
      consequence={<p className="quiet">{say.what}</p>}
      beside={(values) => <LineVerdict kind={kind} subjectId={subjectId} values={values} />}
      fields={AMENDABLE.map((name) => {
        const stood = stands[name];
        const initial = typeof stood === 'string' ? stood : '';
        // A class once given can be changed, not taken away.
        const required = name !== 'post' && name !== 'summary' && initial !== '';
        return { ...parts[name], initial, required };
      })}
      run={(values) => {
        const fields = amendments(stands, values);
        return command('/dossiers/{id}/amend', { id: dossier.id }, { fields }, dossier.version);
      }}
    />
  );
}
