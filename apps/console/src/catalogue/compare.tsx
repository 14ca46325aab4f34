import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { Choice } from '../parts/choice';
import { Loaded } from '../parts/loaded';
import { useFilter } from '../parts/use-filter';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { useEditions } from './edition';
import { EditionChanges } from './edition-changes';

const words = speaker({
  from: ['Bản trước', 'From'],
  to: ['Bản sau', 'To'],
  choose: ['Chọn hai bản để so sánh.', 'Choose two editions to compare.'],
});

/** Two editions against each other, award by award; a mark of verification is no difference. */
export function Compare() {
  const say = useWords(words);
  const { language } = useLanguage();
  const editions = useEditions();
  const codes = (editions.data?.items ?? []).map(({ code }) => code);
  const [from = codes.at(-2), chooseFrom] = useFilter('from');
  const [to = codes.at(-1), chooseTo] = useFilter('to');
  const diff = useQuery({
    queryKey: ['/catalogue/diff', from, to],
    queryFn: () => read('/catalogue/diff', { from, to }),
    enabled: from !== undefined && to !== undefined && from !== to,
  });
  const options = (editions.data?.items ?? []).map(({ code, name }) => ({
    value: code,
    label: name[language],
  }));
  return (
    <>
      <div className="list-bar">
        <div className="list-bar-left">
          <Choice label={say.from} value={from} choose={chooseFrom} options={options} />
          <Choice label={say.to} value={to} choose={chooseTo} options={options} />
        </div>
      </div>
      {from === to || from === undefined ? (
        <p className="quiet">{say.choose}</p>
      ) : (
        <Loaded from={diff}>{(found) => <EditionChanges of={found} />}</Loaded>
      )}
    </>
  );
}
