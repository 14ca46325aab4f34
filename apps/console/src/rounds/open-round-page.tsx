import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { useAwards } from '../api/awards';
import { command } from '../api/client';
import { ApiProblem, faultsOf } from '../api/problem';
import { useHolds } from '../app/session';
import type { Named } from '../organisations/organisation';
import { PickBody } from '../organisations/pick-body';
import { Fields, type Values } from '../parts/fields';
import { ManyChoice } from '../parts/many-choice';
import { useOpenForm } from '../parts/open-forms';
import { Page } from '../parts/page';
import { ProblemPage } from '../parts/problem-page';
import { ProblemAlert } from '../parts/problem-view';
import { useDraft } from '../parts/use-draft';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

const words = speaker({
  title: ['Mở đợt xét', 'Open a round'],
  help: [
    'Đợt xét nêu hình thức được đề nghị, thời gian lập thành tích và hạn nộp. Mở xong, đơn vị chọn được đợt này khi lập tờ trình.',
    'A round names the awards, the merit period and the deadline. Once open, units can choose it for their letters.',
  ],
  back: ['Các đợt xét', 'All rounds'],
  name: ['Tên đợt', 'Title'],
  year: ['Tính theo', 'Reckoned by'],
  calendar: ['Năm dương lịch', 'Calendar year'],
  school: ['Năm học', 'School year'],
  from: ['Thành tích từ ngày', 'Merit from'],
  to: ['Thành tích đến ngày', 'Merit to'],
  deadline: ['Hạn nộp', 'Deadline'],
  number: ['Số công văn mở đợt', 'Number of the opening letter'],
  optional: ['(nếu có)', '(if there is one)'],
  date: ['Ngày công văn', 'Its date'],
  awards: ['Hình thức được đề nghị', 'Awards'],
  units: ['Đơn vị được mời', 'Units expected'],
  unitsHelp: [
    'Để biết ai chưa nộp khi gần hết hạn; đơn vị khác vẫn nộp được.',
    'To know who has not filed when the deadline nears; others may file, too.',
  ],
  open: [
    'Mở đợt với {awards} hình thức, {units} đơn vị',
    'Open with {awards} awards, {units} units',
  ],
  done: ['Đã mở đợt xét', 'The round is open'],
});

interface Draft {
  values: Values;
  units: Named[];
}

/** A round is opened for all units at once; what is typed is kept in this window until it is. */
export default function OpenRoundPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const board = useHolds()('board-head', 'specialist');
  const last = Number(today().slice(0, 4)) - 1;
  const [draft, keep, drop] = useDraft<Draft>('round', {
    units: [],
    values: { yearKind: 'calendar', meritFrom: `${last}-01-01`, meritTo: `${last}-12-31` },
  });
  useOpenForm(true);
  const { values, units } = draft;
  const change = (next: Values): void => keep({ ...draft, values: next });
  const chosen = (values.awards ?? '').split(' ').filter(Boolean);
  const open = useMutation({
    mutationFn: () => {
      const { title, yearKind, meritFrom, meritTo, deadline, number, date } = values;
      const body = {
        ...{ title, yearKind, meritFrom, meritTo, deadline, awards: chosen },
        expectedUnits: units.map(({ id }) => id),
        ...(number || date ? { openingLetter: { number, date } } : {}),
      };
      return command('/rounds', body);
    },
    onSuccess: async () => {
      drop();
      void message.success(say.done);
      await client.invalidateQueries();
      void navigate('/dot-xet');
    },
  });
  if (!board) return <ProblemPage problem={new ApiProblem(404, 'not-found', '', '')} />;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    open.mutate();
  };
  const faults = faultsOf(open.error);
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        <Link className="button-link" to="/dot-xet">
          {say.back}
        </Link>
      }
    >
      <form className="form card" onSubmit={submit}>
        <Fields
          fields={[
            { name: 'title', label: say.name, required: true },
            {
              name: 'yearKind',
              label: say.year,
              type: 'select',
              required: true,
              options: [
                { value: 'calendar', label: say.calendar },
                { value: 'school', label: say.school },
              ],
            },
            { name: 'meritFrom', label: say.from, type: 'date', required: true },
            { name: 'meritTo', label: say.to, type: 'date', required: true },
            { name: 'deadline', label: say.deadline, type: 'date', required: true },
            { name: 'number', label: say.number, help: say.optional },
            { name: 'date', label: say.date, type: 'date', required: Boolean(values.number) },
          ]}
          values={values}
          change={change}
          faults={faults}
        />
        <ManyChoice
          legend={say.awards}
          value={values.awards ?? ''}
          set={(next) => change({ ...values, awards: next })}
          options={awards.current.map(({ code, name }) => ({ value: code, label: name[language] }))}
          fault={faults.find(({ pointer }) => pointer.startsWith('/awards'))?.message}
        />
        <PickBody
          label={say.units}
          help={say.unitsHelp}
          chosen={units}
          choose={(next) => keep({ ...draft, units: next })}
        />
        <ProblemAlert problem={open.error} />
        <div className="page-actions">
          <Button
            type="primary"
            htmlType="submit"
            disabled={chosen.length === 0}
            loading={open.isPending}
          >
            {fill(say.open, { awards: chosen.length, units: units.length })}
          </Button>
        </div>
      </form>
    </Page>
  );
}
