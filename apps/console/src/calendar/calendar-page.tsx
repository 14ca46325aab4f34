import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useHolds } from '../app/session';
import { Choice } from '../parts/choice';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { PlainTable } from '../parts/plain-table';
import { Tag } from '../parts/tag';
import { useFilter } from '../parts/use-filter';
import { nameOf } from '../words/codes';
import { day, today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { AnnounceForm } from './announce-form';
import { calendarYears, DAY_KIND, weekday } from './year';

const words = speaker({
  title: ['Lịch làm việc', 'Working calendar'],
  help: [
    'Ngày nghỉ, nghỉ bù và ngày làm bù; mọi hạn xử lý tính theo lịch này.',
    'Holidays, days in lieu and swapped working days; every deadline rests on it.',
  ],
  year: ['Năm', 'Year'],
  announce: ['Công bố lịch năm {year}', 'Announce {year}'],
  amend: ['Sửa lịch năm {year}', 'Amend {year}'],
  source: ['Căn cứ', 'Source'],
  state: ['Tình trạng', 'State'],
  verified: ['theo thông báo chính thức', 'as announced'],
  unverified: ['dự kiến, chưa có thông báo chính thức', 'expected, not announced yet'],
  none: [
    'Chưa có lịch của năm này: chỉ trừ thứ Bảy, Chủ nhật.',
    'No calendar for this year: only weekends count as off.',
  ],
  days: ['Ngày nghỉ và ngày làm bù', 'Days off and weekends worked'],
  date: ['Ngày', 'Day'],
  weekday: ['Thứ', 'Weekday'],
  name: ['Dịp', 'Occasion'],
  kind: ['Loại', 'Kind'],
});

export default function CalendarPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const may = useHolds()('admin', 'board-head');
  const [year = today().slice(0, 4), choose] = useFilter('year');
  const [editing, setEditing] = useState(false);
  const found = useQuery(calendarYears);
  const one = found.data?.items.find((item) => String(item.year) === year);
  const known = (found.data?.items ?? []).map((item) => item.year);
  const next = String(Math.max(Number(today().slice(0, 4)), ...known) + 1);
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        may &&
        found.data &&
        !editing && (
          <Button type="primary" onClick={() => setEditing(true)}>
            {(one?.verified ? say.amend : say.announce).replace('{year}', year)}
          </Button>
        )
      }
    >
      <Loaded from={found}>
        {({ items }) => (
          <>
            <div className="list-bar">
              <Choice
                label={say.year}
                value={year}
                choose={(chosen) => {
                  setEditing(false);
                  choose(chosen);
                }}
                options={[...items.map((item) => String(item.year)), ...(may ? [next] : [])].map(
                  (value) => ({ value, label: value }),
                )}
              />
            </div>
            {editing && (
              <AnnounceForm
                key={year}
                year={Number(year)}
                known={one}
                close={() => setEditing(false)}
              />
            )}
            {!editing && !one && <p className="card">{say.none}</p>}
            {!editing && one && (
              <section className="card">
                <Facts
                  of={[
                    [
                      say.state,
                      <Tag key="state" colour={one.verified ? 'green' : 'orange'}>
                        {one.verified ? say.verified : say.unverified}
                      </Tag>,
                    ],
                    [say.source, one.source],
                  ]}
                />
                <PlainTable
                  caption={say.days}
                  file={`lich-${year}`}
                  head={[say.date, say.weekday, say.name, say.kind]}
                  texts={4}
                  empty={say.none}
                  rows={one.days.map(({ date, kind, name }) => [
                    day(date),
                    weekday(date)[n],
                    name[language],
                    nameOf(DAY_KIND, kind, language),
                  ])}
                />
              </section>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
