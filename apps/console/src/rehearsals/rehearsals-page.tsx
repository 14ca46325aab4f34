import { Link, useNavigate } from 'react-router';
import { useAwards } from '../api/awards';
import { command } from '../api/client';
import { useEditions } from '../catalogue/edition';
import { ActButton } from '../parts/act-button';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { useStatusText } from '../parts/status-text';
import { count, day, moment, today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { REHEARSAL_STATUS } from './rehearsal';

const words = speaker({
  title: ['Xét thử theo quy định khác', 'Rehearsals'],
  help: [
    'Xét lại hồ sơ đã kết thúc theo một bản quy định khác, từ dữ liệu đã lưu lúc kiểm tra, để biết kết luận nào sẽ đổi. Không hồ sơ nào bị sửa.',
    'Closed dossiers weighed again under another edition, from the data kept when they were checked. No dossier is changed.',
  ],
  start: ['Xét thử', 'Rehearse'],
  startTitle: ['Xét thử hồ sơ theo một bản quy định', 'Rehearse dossiers under an edition'],
  what: [
    'Hồ sơ gửi trong những ngày này và đã kết thúc được xét lại theo bản quy định chọn dưới đây, coi như mọi điều khoản của bản đó đã đối chiếu. Kết quả chỉ để xem.',
    'Dossiers filed on these days and closed since are weighed again under the edition chosen, as if all of it were checked. The findings are for reading only.',
  ],
  edition: ['Theo bản quy định', 'Under the edition'],
  from: ['Hồ sơ gửi từ ngày', 'Filed from'],
  to: ['Đến ngày', 'Until'],
  award: ['Chỉ một hình thức', 'One award only'],
  awardHelp: ['(để trống: tất cả)', '(empty: all)'],
  period: ['Hồ sơ gửi', 'Filed'],
  status: ['Trạng thái', 'Status'],
  done: ['Đã xét', 'Weighed'],
  flips: ['Kết luận đổi', 'Verdicts that flip'],
  withoutInputs: ['Không có dữ liệu đã lưu', 'Without recorded data'],
  at: ['Yêu cầu lúc', 'Asked for'],
  awards: ['Hình thức', 'Awards'],
  all: ['tất cả', 'all'],
  none: [
    'Chưa có lần xét thử nào. Bấm “Xét thử” để so kết luận của hồ sơ cũ với một bản quy định khác.',
    'No rehearsal yet. Press “Rehearse” to compare past verdicts with another edition.',
  ],
});

/** Every rehearsal there was, and where another is asked for. */
export default function RehearsalsPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const statusOf = useStatusText();
  const navigate = useNavigate();
  const awards = useAwards();
  const editions = useEditions().data?.items ?? [];
  const editionOf = (code: string): string =>
    editions.find((edition) => edition.code === code)?.name[language] ?? code;
  const year = Number(today().slice(0, 4));
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        <ActButton
          primary
          label={say.start}
          title={say.startTitle}
          consequence={<p>{say.what}</p>}
          fields={[
            {
              name: 'edition',
              label: say.edition,
              type: 'select',
              required: true,
              options: [...editions]
                .reverse()
                .map(({ code, name }) => ({ value: code, label: name[language] })),
            },
            {
              name: 'from',
              label: say.from,
              type: 'date',
              required: true,
              initial: `${year - 1}-01-01`,
            },
            { name: 'to', label: say.to, type: 'date', required: true, initial: today() },
            {
              name: 'award',
              label: say.award,
              type: 'select',
              help: say.awardHelp,
              options: awards.all.map(({ code, name }) => ({ value: code, label: name[language] })),
            },
          ]}
          run={({ edition, from, to, award }) =>
            command('/rehearsals', { edition, from, to, ...(award ? { awards: [award] } : {}) })
          }
          after={({ id }) => void navigate(`/xet-thu/${id}`)}
        />
      }
    >
      <ListTable
        name="rehearsals"
        path="/rehearsals"
        rowKey={(row) => row.id}
        empty={say.none}
        live
        columns={[
          {
            key: 'edition',
            title: say.edition,
            fixed: true,
            width: 260,
            show: (row) => <Link to={`/xet-thu/${row.id}`}>{editionOf(row.edition)}</Link>,
            text: (row) => editionOf(row.edition),
          },
          {
            key: 'period',
            title: say.period,
            width: 200,
            show: (row) => `${day(row.from)} – ${day(row.to)}`,
          },
          {
            key: 'awards',
            title: say.awards,
            width: 130,
            show: (row) => row.awards?.map(awards.name).join(', ') ?? say.all,
          },
          {
            key: 'status',
            title: say.status,
            width: 120,
            show: (row) => <StatusTag table={REHEARSAL_STATUS} code={row.status} />,
            text: (row) => statusOf(REHEARSAL_STATUS, row.status),
          },
          {
            key: 'done',
            title: say.done,
            width: 100,
            align: 'right',
            show: (row) => `${count(row.done)}/${count(row.total)}`,
          },
          {
            key: 'flips',
            title: say.flips,
            width: 100,
            align: 'right',
            show: (row) =>
              row.flips > 0 ? (
                <Link to={`/xet-thu/${row.id}`}>{count(row.flips)}</Link>
              ) : (
                count(row.flips)
              ),
            text: (row) => String(row.flips),
          },
          {
            key: 'without',
            title: say.withoutInputs,
            width: 150,
            align: 'right',
            extra: true,
            show: (row) => count(row.withoutInputs),
          },
          { key: 'at', title: say.at, width: 150, show: (row) => moment(row.requestedAt) },
        ]}
      />
    </Page>
  );
}
