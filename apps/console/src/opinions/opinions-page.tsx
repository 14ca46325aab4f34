import { Link } from 'react-router';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { Tag } from '../parts/tag';
import { useFilter } from '../parts/use-filter';
import { day, today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { askedOf, useOpinionKinds, type OpinionRow } from './opinion';

const words = speaker({
  title: ['Xin ý kiến', 'Opinions asked'],
  help: [
    'Cơ quan được hỏi về từng hồ sơ: hiệp y, Hội đồng sáng kiến, Ủy ban nhân dân, cấp ủy. Hỏi từ trang của hồ sơ.',
    "Bodies asked about dossiers: consultation, initiative council, People's Committee, Party committee. Ask on the dossier's page.",
  ],
  step: ['Bước', 'Step'],
  body: ['Cơ quan được hỏi', 'Body asked'],
  asked: ['Ngày hỏi', 'Asked on'],
  due: ['Hạn trả lời', 'Due'],
  lines: ['Số hồ sơ', 'Dossiers'],
  answered: ['Đã trả lời', 'Answered'],
  status: ['Tình trạng', 'Status'],
  late: ['Quá hạn', 'Overdue'],
  waiting: ['Chờ cơ quan trả lời', 'With the body asked'],
  done: ['Đã trả lời hết', 'All answered'],
  empty: ['Chưa hỏi ý kiến cơ quan nào.', 'Nobody was asked yet.'],
});

export default function OpinionsPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const [status, chooseStatus] = useFilter('status');
  const [stepKind, chooseStep] = useFilter('stepKind');
  const kinds = useOpinionKinds();
  const bar = (
    <>
      <Choice
        label={say.status}
        value={status}
        choose={chooseStatus}
        options={[
          { value: 'asked', label: say.waiting },
          { value: 'answered', label: say.done },
        ]}
      />
      <Choice
        label={say.step}
        value={stepKind}
        choose={chooseStep}
        options={kinds.map(({ code, name }) => ({ value: code, label: name[language] }))}
      />
    </>
  );
  return (
    <Page title={say.title} help={say.help}>
      <ListTable
        name="opinions"
        path="/opinions"
        query={{ status, stepKind }}
        bar={bar}
        savable
        rowKey={(row) => row.id}
        empty={say.empty}
        live
        columns={[
          {
            key: 'step',
            title: say.step,
            fixed: true,
            width: 240,
            show: (row) => <Link to={`/xin-y-kien/${row.id}`}>{row.stepName[language]}</Link>,
            text: (row) => row.stepName[language],
          },
          {
            key: 'body',
            title: say.body,
            width: 280,
            show: (row) => askedOf(row, language),
          },
          { key: 'asked', title: say.asked, width: 120, show: (row) => day(row.askedOn) },
          { key: 'due', title: say.due, width: 120, show: (row) => day(row.dueOn) },
          { key: 'lines', title: say.lines, width: 110, align: 'right', show: (row) => row.lines },
          {
            key: 'answered',
            title: say.answered,
            width: 120,
            align: 'right',
            show: (row) => row.answered,
          },
          {
            key: 'status',
            title: say.status,
            show: (row) => <Tag colour={COLOUR[standingOf(row)]}>{say[standingOf(row)]}</Tag>,
            text: (row) => say[standingOf(row)],
          },
        ]}
      />
    </Page>
  );
}

const COLOUR = { done: 'green', late: 'red', waiting: 'blue' } as const;

function standingOf(row: OpinionRow): keyof typeof COLOUR {
  if (row.status === 'answered') return 'done';
  return row.lapsedOn || (row.dueOn && row.dueOn < today()) ? 'late' : 'waiting';
}
