import { useQuery } from '@tanstack/react-query';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { useHolds, useMe } from '../app/session';
import { Choice } from '../parts/choice';
import { Loaded } from '../parts/loaded';
import { OrganisationField } from '../parts/organisation-field';
import { Page } from '../parts/page';
import { Tag } from '../parts/tag';
import { useChooseAll, useFilter } from '../parts/use-filter';
import { useEditions } from '../catalogue/edition';
import { count, day, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { ConfirmQuota } from './confirm-quota';
import { Figure } from './figure';
import type { Quota, QuotaPlace } from './quota';

const words = speaker({
  title: ['Chỉ tiêu, tỷ lệ', 'Quotas'],
  help: [
    'Mỗi chỉ tiêu đã dùng bao nhiêu, còn bao nhiêu, và đã có ai đối chiếu với văn bản chưa.',
    'How much of each quota is used and left, and whether anybody has checked it against its text.',
  ],
  round: ['Đợt xét', 'Round'],
  year: ['Năm thành tích', 'Merit year'],
  unit: ['Đơn vị', 'Unit'],
  award: ['Hình thức', 'Award'],
  law: ['Theo {name}, ngày {day}', 'By {name}, on {day}'],
  none: [
    'Không có chỉ tiêu nào ở đây. Chọn một đơn vị để thấy chỉ tiêu tính trong đơn vị và trong khối.',
    'No quota here. Choose a unit to see those counted within it and its block.',
  ],
  rule: ['Chỉ tiêu', 'Quota'],
  used: ['Đã dùng', 'Used'],
  proposed: ['Đang đề nghị', 'Proposed'],
  limit: ['Giới hạn', 'Limit'],
  left: ['Còn lại', 'Left'],
  mark: ['Đối chiếu với văn bản', 'Checked against the text'],
  verified: ['đã đối chiếu', 'checked'],
  confirmed: [
    'Xác nhận theo {document} ngày {date}, {article}',
    'Confirmed by {document} of {date}, {article}',
  ],
  blocks: ['Hồ sơ vượt không gửi được', 'Lines beyond it are kept back'],
  warns: ['Chỉ cảnh báo', 'A warning only'],
  unverified: ['chưa đối chiếu', 'not checked'],
  unknown: ['chưa biết', 'not known'],
});

/** Stands in the address where somebody cleared the own unit. */
const EVERY = 'all';

/** Every quota of a round or a year, and the place where the head of the board confirms one. */
export default function QuotasPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const me = useMe();
  const awards = useAwards();
  const holds = useHolds();
  const editions = useEditions().data?.items ?? [];
  const chooseAll = useChooseAll();
  const thisYear = today().slice(0, 4);
  const [round] = useFilter('round');
  const [year = thisYear] = useFilter('year');
  const [award, chooseAward] = useFilter('award');
  const [named, chooseUnit] = useFilter('unit');
  const own = holds('unit-clerk', 'unit-head', 'managing-unit') ? me.unitIds[0] : undefined;
  const unit = named === EVERY ? undefined : (named ?? own);
  const rounds = useQuery({
    queryKey: ['/rounds', { limit: 100 }],
    queryFn: () => read('/rounds', { limit: 100 }),
    staleTime: 60_000,
  });
  const place: QuotaPlace = {
    ...(round ? { round } : { year: Number(year) }),
    ...(unit ? { unit } : {}),
  };
  const found = useQuery({
    queryKey: ['/quotas', { ...place, award }],
    queryFn: () => read('/quotas', { ...place, award }),
    retry: false,
  });
  const years = Array.from({ length: 12 }, (_, n) => String(Number(thisYear) + 1 - n));
  return (
    <Page title={say.title} help={say.help}>
      <div className="list-bar">
        <div className="list-bar-left">
          <Choice
            label={say.round}
            value={round}
            choose={(value) => chooseAll({ round: value, year: undefined })}
            options={(rounds.data?.items ?? []).map(({ id, title }) => ({
              value: id,
              label: title,
            }))}
          />
          {!round && (
            <Choice
              label={say.year}
              value={year}
              choose={(value) => chooseAll({ year: value, round: undefined })}
              options={years.map((value) => ({ value, label: value }))}
            />
          )}
          <Choice
            label={say.award}
            value={award}
            choose={chooseAward}
            options={awards.current.map(({ code, name }) => ({
              value: code,
              label: name[language],
            }))}
          />
        </div>
      </div>
      <section className="card">
        <div className="form">
          <label>
            <span>{say.unit}</span>
          </label>
          <OrganisationField
            label={say.unit}
            value={unit ?? ''}
            // Without a word in the address one's own unit would come back.
            set={(id) => chooseUnit(id || (own ? EVERY : undefined))}
          />
        </div>
      </section>
      <Loaded from={found}>
        {({ items, edition, on }) => (
          <section className="card">
            <p className="quiet">
              {fill(say.law, {
                name:
                  editions.find(({ code }) => code === edition)?.name[language] ?? edition ?? '–',
                day: day(on),
              })}
            </p>
            {items.length === 0 ? (
              <p className="quiet">{say.none}</p>
            ) : (
              <QuotaTable items={items} place={place} mayConfirm={holds('board-head')} />
            )}
          </section>
        )}
      </Loaded>
    </Page>
  );
}

interface TableProps {
  items: Quota[];
  place: QuotaPlace;
  mayConfirm: boolean;
}

function QuotaTable({ items, place, mayConfirm }: TableProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const figures = [say.used, say.proposed, say.limit, say.left];
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={say.title}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say.rule}</th>
            {figures.map((title) => (
              <th key={title} scope="col" className="n">
                {title}
              </th>
            ))}
            <th scope="col">{say.mark}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((quota) => (
            <tr key={`${quota.award}/${quota.rule}/${quota.place ?? ''}`}>
              <th scope="row">
                {quota.awardName[language]}
                <div className="quiet small">
                  {quota.name[language]}, {quota.perName[language]}
                </div>
              </th>
              <td className="n">
                <Figure n={quota.used} list={quota.usedList} />
              </td>
              <td className="n">
                <Figure n={quota.proposed} list={quota.proposedList} />
              </td>
              <td className="n">{quota.limit === null ? say.unknown : count(quota.limit)}</td>
              <td className="n">
                <Tag colour={COLOUR[quota.state]}>{count(quota.left)}</Tag>
              </td>
              <td>
                <Mark quota={quota} />
                {mayConfirm && quota.mayBlock && !quota.blocks && (
                  <div>
                    <ConfirmQuota quota={quota} place={place} />
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const COLOUR = {
  within: 'green',
  full: 'orange',
  over: 'red',
  short: 'orange',
  unknown: 'grey',
} as const;

function Mark({ quota }: { quota: Quota }) {
  const say = useWords(words);
  return (
    <>
      <div>
        {quota.confirmed ? (
          fill(say.confirmed, { ...quota.confirmed, date: day(quota.confirmed.date) })
        ) : (
          <Tag colour={quota.verified ? 'green' : 'orange'}>
            {quota.verified ? say.verified : say.unverified}
          </Tag>
        )}
      </div>
      <div className="quiet small">
        {quota.blocks ? say.blocks : say.warns} · {quota.source}
      </div>
    </>
  );
}
