import { Link } from 'react-router';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { Tag } from '../parts/tag';
import { useFilter } from '../parts/use-filter';
import { count, day, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { useAgencyWords } from './agency-list';
import { ReceiveList } from './receive-list';

const words = speaker({
  title: ['Danh sách hằng năm của cơ quan', "Agencies' yearly lists"],
  help: [
    'Danh sách của thuế, công an, thanh tra… được đối chiếu với đối tượng đang có hồ sơ; từng trường hợp do người xác nhận, không ai bị loại tự động.',
    'Lists of tax, police, inspectors … matched with the register; every match is settled by a person, nobody is refused by itself.',
  ],
  agency: ['Cơ quan', 'Agency'],
  year: ['Năm', 'Year'],
  received: ['Ngày nhận', 'Received'],
  rows: ['Số dòng', 'Rows'],
  numbered: ['Có số định danh', 'With a number'],
  bad: ['Không dùng được', 'Left out'],
  open: ['Chờ chuyên viên xác nhận', 'To be settled by a specialist'],
  settled: ['Đã xác nhận', 'Settled'],
  of: ['{confirmed} đúng, {rejected} không phải', '{confirmed} yes, {rejected} no'],
  due: ['Hạn', 'Due'],
  none: ['Không còn', 'None'],
  empty: [
    'Chưa nhận danh sách nào. Nạp tệp của cơ quan ở trên.',
    'No list was received yet. Load one above.',
  ],
});

export default function AgencyListsPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { agencies } = useAgencyWords();
  const [agency, chooseAgency] = useFilter('agency');
  const [year, chooseYear] = useFilter('year');
  const years = [0, 1, 2, 3, 4].map((n) => String(Number(today().slice(0, 4)) - n));
  return (
    <Page title={say.title} help={say.help}>
      <ReceiveList />
      <ListTable
        name="agency-lists"
        path="/agency-lists"
        query={{ agency, year }}
        rowKey={(row) => row.id}
        empty={say.empty}
        live
        bar={
          <>
            <Choice
              label={say.agency}
              value={agency}
              choose={chooseAgency}
              options={agencies.map(({ code, name }) => ({ value: code, label: name[language] }))}
            />
            <Choice
              label={say.year}
              value={year}
              choose={chooseYear}
              options={years.map((value) => ({ value, label: value }))}
            />
          </>
        }
        columns={[
          {
            key: 'agency',
            title: say.agency,
            fixed: true,
            width: 240,
            show: (row) => <Link to={`/doi-chieu/${row.id}`}>{row.agencyName[language]}</Link>,
            text: (row) => row.agencyName[language],
          },
          { key: 'year', title: say.year, width: 80, align: 'right', show: (row) => row.year },
          {
            key: 'open',
            title: say.open,
            width: 140,
            show: (row) =>
              row.open > 0 ? (
                <Link to={`/doi-chieu/${row.id}`}>
                  <Tag colour="orange">{count(row.open)}</Tag>
                </Link>
              ) : (
                <span className="quiet">{say.none}</span>
              ),
            text: (row) => String(row.open),
          },
          {
            key: 'due',
            title: say.due,
            width: 120,
            show: (row) => (row.open > 0 ? day(row.term?.finishBy) : '–'),
          },
          {
            key: 'settled',
            title: say.settled,
            width: 200,
            show: ({ confirmed, rejected }) => fill(say.of, { confirmed, rejected }),
          },
          { key: 'received', title: say.received, width: 120, show: (row) => day(row.receivedOn) },
          {
            key: 'rows',
            title: say.rows,
            width: 90,
            align: 'right',
            show: (row) => count(row.rows),
          },
          {
            key: 'numbered',
            title: say.numbered,
            width: 140,
            align: 'right',
            show: (row) => count(row.numbered),
          },
          {
            key: 'bad',
            title: say.bad,
            align: 'right',
            show: (row) => count(row.bad),
          },
        ]}
      />
    </Page>
  );
}
