import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import type { Said } from '../dossiers/dossier';
import { Choice } from '../parts/choice';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { Tag } from '../parts/tag';
import { useFilter } from '../parts/use-filter';
import { day, today } from '../words/dates';
import type { Phrase } from '../words/in-both';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

interface Year {
  year: number;
  verified?: boolean;
  source?: string;
  days: { date: string; kind: string; name: Said }[];
}
const words = speaker({
  title: ['Lịch làm việc', 'Working calendar'],
  help: [
    'Ngày nghỉ, nghỉ bù và ngày làm bù; mọi hạn xử lý tính theo lịch này.',
    'Holidays, days in lieu and swapped working days; every deadline rests on it.',
  ],
  year: ['Năm', 'Year'],
  unverified: ['chưa có thông báo chính thức', 'not announced yet'],
  none: ['Chưa có lịch của năm này.', 'No calendar for this year.'],
});
const KINDS: Record<string, Phrase> = {
  holiday: ['Nghỉ lễ', 'Holiday'],
  'in-lieu': ['Nghỉ bù', 'In lieu'],
  'working-day': ['Đi làm bù', 'Working day'],
  swapped: ['Hoán đổi', 'Swapped'],
};

export default function CalendarPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const [year = today().slice(0, 4), choose] = useFilter('year');
  const found = useQuery({
    queryKey: ['/calendar-years'],
    queryFn: () => read<{ items: Year[] }>('/calendar-years'),
  });
  return (
    <Page title={say.title} help={say.help}>
      <Loaded from={found}>
        {({ items }) => {
          const one = items.find((item) => String(item.year) === year);
          return (
            <section className="card">
              <Choice
                label={say.year}
                value={year}
                choose={choose}
                options={items.map((item) => ({
                  value: String(item.year),
                  label: String(item.year),
                }))}
              />{' '}
              {one?.verified === false && <Tag colour="orange">{say.unverified}</Tag>}
              {!one && <p className="quiet">{say.none}</p>}
              <table className="plain-table">
                <tbody>
                  {one?.days.map(({ date, kind, name }) => (
                    <tr key={date}>
                      <td>{day(date)}</td>
                      <td>{name[language]}</td>
                      <td>{KINDS[kind]?.[n] ?? kind}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          );
        }}
      </Loaded>
    </Page>
  );
}
