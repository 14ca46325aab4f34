import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { useHolds } from '../app/session';
import { DayField } from '../parts/day-field';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { useFilter } from '../parts/use-filter';
import { nameOf } from '../words/codes';
import { day, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { CouncilActs } from './council-acts';
import { CouncilHistory } from './council-history';
import { standingOf } from './council';
import { COUNCIL_KIND, COUNCIL_STATUS } from './council-words';
import { RosterTable } from './roster-table';
import { StatuteCard } from './statute-card';
import { SubstitutesCard } from './substitutes-card';
import { useKeeps } from './who';

const words = speaker({
  kind: ['Loại', 'Kind'],
  status: ['Trạng thái', 'Status'],
  unit: ['Của đơn vị', 'Of the body'],
  from: ['Thành lập từ ngày', 'Since'],
  decision: ['Quyết định thành lập', 'Founding decision'],
  advises: ['Tư vấn danh hiệu', 'Advises on'],
  ended: ['Giải thể từ ngày', 'Dissolved on'],
  of: ['số {number}, ngày {day}', '{number}, {day}'],
  on: ['Xem vào ngày', 'As of'],
  roster: ['Danh sách ngày {day}: {n} thành viên', 'Roster of {day}: {n} members'],
  nobody: [
    'Ngày này Hội đồng chưa có hoặc không còn thành viên nào.',
    'Nobody sits on the council on this day.',
  ],
});

/** One council: who sits on it on any day, what its statute says, and how it came to be so. */
export default function CouncilPage() {
  const say = useWords(words);
  const { id = '' } = useParams();
  const { language } = useLanguage();
  const awards = useAwards();
  const keeps = useKeeps();
  const also = useHolds()('board-head') ? ['board-head'] : [];
  const [asOf, choose] = useFilter('on');
  const on = asOf ?? today();
  const found = useQuery({
    queryKey: ['/councils', id, on],
    queryFn: () => read('/councils/{id}', { id, on }),
    placeholderData: (before) => before,
  });
  const unitId = found.data?.unitId;
  const unit = useQuery({
    queryKey: ['/organisations', unitId],
    queryFn: () => read('/organisations/{id}', { id: unitId ?? '' }),
    enabled: unitId !== undefined,
  });
  return (
    <Loaded from={found}>
      {(council) => {
        const may = council.status === 'founded' && keeps(council.unitId, also);
        const { number, date } = council.decision ?? {};
        return (
          <Page title={council.name} actions={may && <CouncilActs council={council} />}>
            <section className="card">
              <Facts
                of={[
                  [say.kind, nameOf(COUNCIL_KIND, council.kind, language)],
                  [
                    say.status,
                    <StatusTag key="status" table={COUNCIL_STATUS} code={standingOf(council)} />,
                  ],
                  ...(unitId ? [[say.unit, unit.data?.name ?? '…'] as const] : []),
                  [say.from, day(council.from)],
                  [say.decision, fill(say.of, { number, day: day(date) })],
                  ...(council.advises
                    ? [[say.advises, council.advises.map(awards.name).join('; ')] as const]
                    : []),
                  ...(council.dissolvedOn ? [[say.ended, day(council.dissolvedOn)] as const] : []),
                ]}
              />
            </section>
            <section className="card">
              <h2>{fill(say.roster, { day: day(council.roster.on), n: council.roster.size })}</h2>
              <label className="choice">
                {say.on}{' '}
                <DayField
                  className="field choice-field"
                  value={on}
                  set={(next) => choose(next || undefined)}
                />
              </label>
              {council.roster.size === 0 ? (
                <p className="quiet">{say.nobody}</p>
              ) : (
                <RosterTable council={council} may={may} />
              )}
            </section>
            <SubstitutesCard council={council} may={may} />
            <StatuteCard council={council} may={may} />
            <CouncilHistory council={council} />
          </Page>
        );
      }}
    </Loaded>
  );
}
