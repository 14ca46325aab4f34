import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { EligibilityTree } from '../dossiers/eligibility-tree';
import { linePaperHref, letterPaperHref } from '../papers/paper';
import { Loaded } from '../parts/loaded';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

const words = speaker({
  summary: ['Tóm tắt thành tích', 'Achievements'],
  criteria: ['Điều kiện, tiêu chuẩn', 'Criteria'],
  papers: ['Giấy tờ', 'Papers'],
  none: ['Chưa có giấy tờ nào.', 'No papers.'],
  letter: ['theo tờ trình', 'with the letter'],
});

/** What a member weighs before choosing: achievements, criteria with their basis, papers to open. */
export function LineEvidence({ dossierId }: { dossierId: string }) {
  const say = useWords(words);
  const dossier = useQuery({
    queryKey: ['/dossiers', dossierId],
    queryFn: () => read('/dossiers/{id}', { id: dossierId }),
  });
  return (
    <div className="line-evidence">
      <h2>{say.summary}</h2>
      <Loaded from={dossier}>
        {({ texts }) => {
          const written = texts.filter(({ body }) => typeof body.summary === 'string').at(-1);
          return <p className="long-text">{(written?.body.summary as string) ?? '–'}</p>;
        }}
      </Loaded>
      <h2>{say.criteria}</h2>
      <EligibilityTree id={dossierId} />
      <h2>{say.papers}</h2>
      <Papers dossierId={dossierId} />
    </div>
  );
}

function Papers({ dossierId }: { dossierId: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: ['/dossiers', dossierId, 'papers'],
    queryFn: () => read('/dossiers/{id}/papers', { id: dossierId }),
  });
  return (
    <Loaded from={found}>
      {({ papers, letter, completeness }) => {
        const kindOf = (kind: string): string =>
          completeness.items.find(({ code }) => code === kind)?.name[language] ?? kind;
        const own = papers.flatMap(({ paperId, kind, withdrawnAt, versions }) => {
          const last = versions.at(-1);
          if (withdrawnAt !== null || !last) return [];
          const href = linePaperHref(dossierId, paperId, last.version);
          return [{ href, name: kindOf(kind), of: last.name }];
        });
        const letters = letter.map(({ kind, proposalId, sha256 }) => ({
          ...{ href: letterPaperHref(proposalId, sha256), name: kindOf(kind), of: say.letter },
        }));
        if (own.length + letters.length === 0) return <p className="quiet">{say.none}</p>;
        return (
          <ul className="plain">
            {[...own, ...letters].map(({ href, name, of }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noreferrer">
                  {name}
                </a>{' '}
                {of && <span className="quiet">· {of}</span>}
              </li>
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}
