import type { ReactNode } from 'react';
import { Choice } from '../parts/choice';
import { DayField } from '../parts/day-field';
import { useFilter } from '../parts/use-filter';
import { today } from '../words/dates';
import { speaker, type Phrase } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  from: ['Từ ngày', 'From'],
  to: ['Đến ngày', 'To'],
  source: ['Nguồn', 'Source'],
});

/** Where figures may come from, as the reports of the api name it. */
const SOURCES: Record<string, Phrase> = {
  workflow: ['Trong hệ thống', 'Workflow'],
  reported: ['Báo cáo từ nơi khác', 'Reported'],
  imported: ['Nhập từ hồ sơ cũ', 'Imported'],
  sample: ['Dữ liệu mẫu', 'Sample'],
};

/** Days and source a report is drawn for, kept in the address: last year and this unless chosen. */
export function usePeriod() {
  const year = today().slice(0, 4);
  const [from = `${Number(year) - 1}-01-01`, chooseFrom] = useFilter('from');
  const [to = `${year}-12-31`, chooseTo] = useFilter('to');
  const [source, chooseSource] = useFilter('source');
  const query = { from, to, ...(source ? { source } : {}) };
  return { query, chooseFrom, chooseTo, chooseSource };
}

interface Props {
  period: ReturnType<typeof usePeriod>;
  /** Further choices of the report. */
  children?: ReactNode;
}

export function PeriodBar({ period, children }: Props) {
  const say = useWords(words);
  const { query, chooseFrom, chooseTo, chooseSource } = period;
  const days = [
    { label: say.from, value: query.from, choose: chooseFrom },
    { label: say.to, value: query.to, choose: chooseTo },
  ];
  return (
    <div className="list-bar">
      <div className="list-bar-left">
        {days.map(({ label, value, choose }) => (
          <label key={label} className="choice">
            {label}
            <DayField
              className="field choice-field"
              value={value}
              set={(iso) => choose(iso || undefined)}
            />
          </label>
        ))}
        <Choice label={say.source} value={query.source} choose={chooseSource} codes={SOURCES} />
        {children}
      </div>
    </div>
  );
}
