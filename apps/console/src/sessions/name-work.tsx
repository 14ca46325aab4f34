import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { fill, speaker, type Phrase } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Session, SessionLine } from './session';

const words = speaker({
  name: ['Nêu sáng kiến', 'Name the work'],
  again: ['Sửa sáng kiến', 'Change the work'],
  title: ['Sáng kiến của mục {n}: {name}', 'The work of item {n}: {name}'],
  what: [
    'Hội đồng biểu quyết đúng tên và phạm vi ghi dưới đây. Chưa nêu thì chưa biểu quyết được.',
    'The council votes on the very title and effect below. Without them nothing is voted on.',
  ],
  work: ['Tên sáng kiến, đề tài', 'Title of the work'],
  scope: ['Phạm vi ảnh hưởng đề nghị công nhận', 'Effect to be recognised'],
  year: ['Công nhận cho năm', 'Recognised for the year'],
});
const SCOPES: Record<string, Phrase> = {
  grassroots: ['Cấp cơ sở', 'Grassroots'],
  province: ['Cấp tỉnh', 'Province'],
  nation: ['Toàn quốc', 'Nation'],
};

/** What a line of an initiative council rests on, named before it is voted on. */
export function NameWork({ session, line }: { session: Session; line: SessionLine }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { work } = line;
  return (
    <ActButton
      label={work?.scope ? say.again : say.name}
      title={fill(say.title, { n: line.item, name: line.subjectName ?? '' })}
      consequence={say.what}
      fields={[
        { name: 'title', label: say.work, required: true, initial: work?.title ?? '' },
        {
          name: 'scope',
          label: say.scope,
          type: 'select',
          required: true,
          initial: work?.scope ?? '',
          options: Object.entries(SCOPES).map(([value, name]) => ({
            value,
            label: name[language === 'vi' ? 0 : 1],
          })),
        },
        {
          name: 'year',
          label: say.year,
          type: 'number',
          min: 1945,
          max: 2200,
          required: true,
          initial: String(work?.year ?? session.heldOn.slice(0, 4)),
        },
      ]}
      run={({ title, scope, year }) =>
        command(
          '/council-sessions/{id}/works',
          { id: session.id },
          { works: [{ dossierId: line.dossierId, title, scope, year: Number(year) }] },
        )
      }
    />
  );
}
