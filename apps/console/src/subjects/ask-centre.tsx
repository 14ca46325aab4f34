import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { read } from '../api/client';
import { useDraftWithLines } from '../decisions/draft-with-lines';
import { ActButton } from '../parts/act-button';
import type { Values } from '../parts/fields';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

const words = speaker({
  strip: ['Đề nghị tước', 'Ask to strip'],
  restore: ['Đề nghị phục hồi', 'Ask to restore'],
  consequence: [
    'Lập dự thảo tờ trình đề nghị Trung ương về “{award}” của {name}, nêu mục này của hồ sơ. Tờ trình qua duyệt, thẩm tra, ký, lấy số, ban hành rồi gửi đi; chỉ quyết định của Trung ương mới đổi hồ sơ.',
    'Drafts a letter to the centre about “{award}” of {name}, naming this entry. It is endorsed, verified, signed, numbered and promulgated before it is sent; only the decision of the centre changes the record.',
  ],
  title: ['Trích yếu', 'Title'],
  ground: ['Căn cứ, lý do', 'Ground'],
  unverified: ['chưa kiểm chứng', 'not verified'],
  basis: ['Căn cứ pháp lý', 'Legal basis'],
});

interface Props {
  asks: 'strip' | 'restore';
  subjectId: string;
  /** Whose record it is, as the draft calls him. */
  name: string;
  entryId: string;
  award: string;
}

/** Drafts a letter to the centre about an award that stands only in this record, and goes to it. */
export function AskCentre({ asks, subjectId, name, entryId, award }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { data } = useQuery({
    queryKey: ['/act-grounds', 'submission-letter', asks],
    queryFn: () => read('/act-grounds', { kind: 'submission-letter', asks, on: today() }),
    staleTime: 3_600_000,
  });
  const draftWithLines = useDraftWithLines();
  const draft = ({ title, ground, basis }: Values): Promise<string> =>
    draftWithLines(
      {
        ...{ kind: 'submission-letter', ofRecord: true, asks, title: title ?? '' },
        ...(ground ? { ground } : {}),
        legalBasis: (basis ?? '').split('\n').filter((line) => line.trim() !== ''),
      },
      { entries: [{ subjectId, entryId }] },
    );
  return (
    <ActButton
      label={say[asks]}
      consequence={<p>{fill(say.consequence, { award, name })}</p>}
      fields={[
        {
          ...{ name: 'title', label: say.title, type: 'area', required: true },
          initial: `${say[asks]}: ${award}, ${name}`,
        },
        {
          ...{ name: 'ground', label: say.ground, type: 'select', required: true },
          options: (data?.items ?? []).map((one) => ({
            value: one.id,
            label: `${one.name[language]}${one.verified ? '' : ` (${say.unverified})`}`,
          })),
        },
        { name: 'basis', label: say.basis, type: 'area' },
      ]}
      run={draft}
      after={(id) => void navigate(`/quyet-dinh/${String(id)}`)}
    />
  );
}
