import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { command, read } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { Choice } from '../parts/choice';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { PlainTable } from '../parts/plain-table';
import { StatusTag } from '../parts/status-tag';
import { Tag } from '../parts/tag';
import { useFilter } from '../parts/use-filter';
import { PURPOSE } from '../scoring/scoring';
import { nameOf } from '../words/codes';
import { count, day, today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { SHEET_STATUS, SHEET_TYPE } from './kinds';
import { draftOf, attainableIn } from './sheet-rows';

const words = speaker({
  help: [
    'Đợt chấm lấy bản có hiệu lực vào ngày của đợt; điểm đã chấm theo bản cũ giữ nguyên.',
    'A round takes the wording in force on its day; what was scored by an older one stays.',
  ],
  back: ['Các bảng điểm', 'All score sheets'],
  revise: ['Soạn bản mới', 'Write a new wording'],
  retire: ['Thôi áp dụng', 'End it'],
  retireWhat: [
    'Sau ngày này không mở đợt chấm mới theo bảng điểm này được; các đợt đã mở giữ nguyên.',
    'No new round is scored by it after that day; those under way stay.',
  ],
  on: ['Ngày cuối áp dụng', 'Last day'],
  reason: ['Lý do', 'Reason'],
  wording: ['Bản', 'Wording'],
  status: ['Tình trạng', 'Status'],
  purpose: ['Dùng cho', 'For'],
  from: ['Hiệu lực từ', 'In force from'],
  until: ['Thôi áp dụng sau', 'Ended after'],
  sum: ['Tổng điểm tối đa', 'Points in all'],
  cap: ['Điểm trần', 'Cap'],
  pass: ['Mức đạt', 'Pass mark'],
  source: ['Căn cứ', 'Source'],
  mark: ['Đối chiếu', 'Checked'],
  yes: ['đã đối chiếu', 'checked'],
  no: ['chưa đối chiếu', 'unconfirmed'],
  why: ['Lý do sửa', 'Why it changed'],
  criteria: ['Tiêu chí', 'Criteria'],
  type: ['Cách chấm', 'How it is scored'],
  max: ['Điểm tối đa', 'Points'],
  passMark: ['Điểm đạt', 'Pass mark'],
  knockout: ['Loại trực tiếp', 'Knock-out'],
  bands: ['Mức xếp loại', 'Bands'],
  band: ['Mức', 'Band'],
  reach: ['Từ điểm', 'From'],
  none: ['Không có.', 'None.'],
});

/** A score sheet: its wordings through the years, and what each asks. */
export default function SheetPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const admin = useHolds()('admin');
  const [from, choose] = useFilter('ban');
  const found = useQuery({
    queryKey: ['/score-sheets', id],
    queryFn: () => read('/score-sheets/{id}', { id }),
  });
  return (
    <Loaded from={found}>
      {(item) => {
        const shown = item.versions.find((one) => one.from === from) ?? item.versions.at(-1)!;
        const { sheet } = shown;
        return (
          <Page
            title={sheet.name[language]}
            help={say.help}
            actions={
              <>
                <Link className="button-link" to="/bang-diem">
                  {say.back}
                </Link>
                {admin && item.status === 'defined' && (
                  <>
                    <Link className="button-link primary" to={`/bang-diem/${id}/sua`}>
                      {say.revise}
                    </Link>
                    <ActButton
                      final
                      label={say.retire}
                      consequence={say.retireWhat}
                      fields={[
                        {
                          name: 'on',
                          label: say.on,
                          type: 'date',
                          required: true,
                          initial: today(),
                        },
                        { name: 'reason', label: say.reason, type: 'area', required: true },
                      ]}
                      run={(values) =>
                        command('/score-sheets/{id}/retire', { id }, values, item.version)
                      }
                    />
                  </>
                )}
              </>
            }
          >
            {item.versions.length > 1 && (
              <div className="list-bar">
                <Choice
                  label={say.wording}
                  value={shown.from}
                  choose={choose}
                  options={item.versions.map((one) => ({ value: one.from, label: day(one.from) }))}
                />
              </div>
            )}
            <section className="card">
              <Facts
                of={[
                  [
                    say.status,
                    <StatusTag key="s" table={SHEET_STATUS as never} code={item.status} />,
                  ],
                  [say.purpose, nameOf(PURPOSE, item.purpose, language)],
                  [say.from, day(shown.from)],
                  ...(item.retiredOn ? [[say.until, day(item.retiredOn)] as const] : []),
                  [say.sum, count(attainableIn(draftOf(sheet).criteria))],
                  ...(sheet.cap === undefined ? [] : [[say.cap, count(sheet.cap)] as const]),
                  ...(sheet.passPercent === undefined
                    ? []
                    : [[say.pass, `${sheet.passPercent} %`] as const]),
                  [say.source, sheet.source],
                  [
                    say.mark,
                    <Tag key="m" colour={sheet.verified ? 'green' : 'orange'}>
                      {sheet.verified ? say.yes : say.no}
                    </Tag>,
                  ],
                  ...(shown.reason ? [[say.why, shown.reason] as const] : []),
                ]}
              />
            </section>
            <section className="card spaced">
              <h2>{say.criteria}</h2>
              <PlainTable
                caption={say.criteria}
                file={`bang-diem-${sheet.code}`}
                head={[say.criteria, say.type, say.max, say.passMark, say.knockout]}
                texts={2}
                empty={say.none}
                rows={sheet.criteria.map((one) => [
                  one.name[language],
                  nameOf(SHEET_TYPE, one.type, language),
                  count(one.max),
                  one.passMark === undefined ? '–' : count(one.passMark),
                  one.knockout ? '✓' : '',
                ])}
              />
            </section>
            <section className="card spaced">
              <h2>{say.bands}</h2>
              <PlainTable
                caption={say.bands}
                file={`muc-${sheet.code}`}
                head={[say.band, say.reach]}
                empty={say.none}
                rows={sheet.bands.map(({ name, from: least }) => [name[language], count(least)])}
              />
            </section>
          </Page>
        );
      }}
    </Loaded>
  );
}
