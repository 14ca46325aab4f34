import { useQuery } from '@tanstack/react-query';
import { command, read } from '../api/client';
import { ActButton } from '../parts/act-button';
import { Loaded } from '../parts/loaded';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { LetterFiles } from './letter-files';
import { PaperItem } from './paper-item';
import { Versions } from './versions';

const words = speaker({
  title: ['Giấy tờ', 'Papers'],
  additional: ['Giấy tờ khác', 'Other papers'],
  note: ['Tài liệu mật', 'Classified paper'],
  noteWhat: [
    'Tài liệu có nội dung mật không được đưa vào hệ thống; chỉ ghi số đăng ký và mức độ mật.',
    'Classified content never enters; only the register number and the level are noted.',
  ],
  level: ['Mức độ mật', 'Level'],
  confidential: ['Mật', 'Confidential'],
  secretLevel: ['Tối mật', 'Secret'],
  topSecret: ['Tuyệt mật', 'Top secret'],
  register: ['Số đăng ký', 'Register number'],
  kind: ['Loại giấy tờ', 'Paper'],
  shared: ['Giấy tờ chung của tờ trình', 'Papers of the letter as a whole'],
  sharedHow: [
    'Lưu cùng tờ trình và tính cho mọi hồ sơ trong đó; thêm hay thay ở trang tờ trình.',
    'Kept with the letter, they count for each of its dossiers; added or replaced on its page.',
  ],
});

/** The checklist with what is missing, every paper with its versions, and what the letter brings. */
export function PapersCard({ id }: { id: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: ['/dossiers', id, 'papers'],
    queryFn: () => read('/dossiers/{id}/papers', { id }),
  });
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <Loaded from={found}>
        {(all) => {
          const known = new Set(all.completeness.items.map(({ code }) => code));
          const rest = all.papers.filter(({ kind }) => !known.has(kind));
          const kinds = all.completeness.items.map(({ code, name }) => ({
            value: code,
            label: name[language],
          }));
          return (
            <>
              <p>{all.completeness.message[language]}</p>
              <ul className="plain">
                {all.completeness.items.map((item) => (
                  <PaperItem key={item.code} item={item} all={all} />
                ))}
                {rest.map((paper) => (
                  <li key={paper.paperId}>
                    {paper.title ?? say.additional}
                    <Versions id={id} paper={paper} mayChange={all.side !== null} />
                  </li>
                ))}
              </ul>
              {all.letter.length > 0 && (
                <>
                  <h3>{say.shared}</h3>
                  <p className="quiet small">{say.sharedHow}</p>
                  <LetterFiles papers={all.letter} named />
                </>
              )}
              {all.side !== null && (
                <ActButton
                  label={say.note}
                  consequence={<p className="quiet">{say.noteWhat}</p>}
                  fields={[
                    {
                      name: 'kind',
                      label: say.kind,
                      type: 'select',
                      required: true,
                      options: kinds,
                    },
                    {
                      name: 'secrecy',
                      label: say.level,
                      type: 'select',
                      required: true,
                      options: [
                        { value: 'confidential', label: say.confidential },
                        { value: 'secret', label: say.secretLevel },
                        { value: 'top-secret', label: say.topSecret },
                      ],
                    },
                    { name: 'registerNumber', label: say.register, required: true },
                  ]}
                  run={(values) => command('/dossiers/{id}/note-secret-paper', { id }, values)}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
