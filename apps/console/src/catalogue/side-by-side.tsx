import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { Loaded } from '../parts/loaded';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { useEditions, type Edition } from './edition';

const words = speaker({
  caption: ['Danh hiệu, hình thức ở từng bản quy định', 'Awards in every edition'],
  award: ['Danh hiệu, hình thức', 'Award'],
  from: ['từ {from}', 'from {from}'],
  always: ['từ trước', 'from before'],
  has: ['có', 'yes'],
  marks: ['Đã đối chiếu', 'Checked'],
});

/** The editions beside each other: which award stands in which, and how far each has been checked. */
export function SideBySide() {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const editions = useEditions();
  return (
    <Loaded from={editions}>
      {({ items }) => {
        const codes = [...new Set(items.flatMap((edition) => edition.awards))].sort((a, b) =>
          awards.name(a).localeCompare(awards.name(b), 'vi'),
        );
        const since = ({ validFrom }: Edition): string =>
          validFrom ? fill(say.from, { from: day(validFrom) }) : say.always;
        return (
          <div className="card scrolls" tabIndex={0} role="region" aria-label={say.caption}>
            <table className="plain-table beside">
              <caption className="quiet">{say.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{say.award}</th>
                  {items.map((edition) => (
                    <th key={edition.code} scope="col">
                      <Link to={`/quy-dinh/${edition.code}`}>{edition.name[language]}</Link>
                      <div className="quiet small">{since(edition)}</div>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">{say.marks}</th>
                  {items.map(({ code, rules }) => (
                    <td key={code}>
                      {rules.verified}/{rules.all}
                    </td>
                  ))}
                </tr>
                {codes.map((award) => (
                  <tr key={award}>
                    <th scope="row">{awards.name(award)}</th>
                    {items.map((edition) => (
                      <td key={edition.code}>
                        {edition.awards.includes(award) ? (
                          <Link
                            to={`/quy-dinh/${edition.code}/${award}`}
                            aria-label={`${say.has}: ${awards.name(award)}, ${edition.name[language]}`}
                          >
                            {say.has}
                          </Link>
                        ) : (
                          '–'
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      }}
    </Loaded>
  );
}
