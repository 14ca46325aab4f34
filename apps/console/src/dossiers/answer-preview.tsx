import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { nameOf } from '../words/codes';
import { Differing } from './changes';
import type { Dossier } from './dossier';
import { PART_NAMES, useShown } from './shown';

const words = speaker({
  title: ['Sẽ gửi khác với bản bị trả lại', 'What the answer changes'],
  asked: ['Được yêu cầu', 'Asked for'],
  same: ['{part}: chưa sửa gì', '{part}: unchanged so far'],
  papers: [
    'Giấy tờ: đã nộp {given} trên {all} loại được yêu cầu',
    '{given} of {all} papers handed in',
  ],
});

interface Props {
  dossier: Dossier;
  parts: { name: string; before: unknown; after: string | undefined }[];
}

/** Beside the answer to a return: what was asked, and each part before and after. */
export function AnswerPreview({ dossier, parts }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const show = useShown();
  const { papers = [], given = [] } = dossier.state.returned ?? {};
  const message = dossier.texts.findLast(({ body }) => typeof body.message === 'string');
  const held = dossier.state.held ?? {};
  const handed = new Set(given.map((id) => held[id]?.kind));
  return (
    <div>
      {message && (
        <>
          <h3>{say.asked}</h3>
          <p className="long-text">{message.body.message as string}</p>
        </>
      )}
      <h3>{say.title}</h3>
      {parts.map(({ name, before, after = '' }) => {
        const part = nameOf(PART_NAMES, name, language);
        const was = before === undefined ? '' : show(name, before);
        const now = after === '' ? was : show(name, after);
        return was === now ? (
          <p key={name} className="quiet">
            {say.same.replace('{part}', part)}
          </p>
        ) : (
          <div key={name}>
            <strong>{part}</strong>
            <Differing before={was} after={now} />
          </div>
        );
      })}
      {papers.length > 0 && (
        <p>
          {say.papers
            .replace('{given}', String(papers.filter((kind) => handed.has(kind)).length))
            .replace('{all}', String(papers.length))}
        </p>
      )}
    </div>
  );
}
