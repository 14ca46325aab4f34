import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useAwards } from '../api/awards';
import { command } from '../api/client';
import { useHolds, useMe } from '../app/session';
import { Fields, initialOf, type FieldSpec, type Values } from '../parts/fields';
import { useKept } from '../parts/kept';
import { ManyChoice } from '../parts/many-choice';
import { Page } from '../parts/page';
import { ProblemAlert } from '../parts/problem-view';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { asked, COUNCIL_KIND, OF_UNIT } from './council-words';
import { decisionFields, decisionOf, memberOf, statuteFields, statuteOf } from './fields';
import { MembersForm } from './members-form';
import { useOwnUnits } from './own-units';
import { worksFields, worksOf, worksWords } from './works';

const words = speaker({
  title: ['Lập Hội đồng', 'Establish a council'],
  help: [
    'Theo quyết định thành lập: tên, quy chế, danh sách thành viên. Danh sách có hiệu lực từ ngày ghi dưới đây; sau này thêm, thay, thôi từng người theo quyết định riêng.',
    'By the founding decision: name, statute, members. The roster holds from the day below; members are added, replaced and ended later, each by a decision of its own.',
  ],
  decision: ['Quyết định thành lập', 'Founding decision'],
  name: ['Tên Hội đồng', 'Name'],
  kind: ['Loại Hội đồng', 'Kind'],
  unit: ['Của đơn vị', 'Of the body'],
  advises: ['Danh hiệu được tư vấn', 'Titles it advises on'],
  advisesHelp: [
    'Quyết định thành lập nêu danh hiệu nào thì đánh dấu danh hiệu ấy; một Hội đồng có thể tư vấn nhiều danh hiệu.',
    'As its founding decision says; one council may advise on several.',
  ],
  statute: ['Quy chế', 'Statute'],
  statuteHelp: [
    'Hệ thống làm đúng như quy chế: ai không bỏ phiếu, tính mẫu số thế nào, có lấy ý kiến bằng văn bản không.',
    'The service does as the statute says: who does not vote, what the share is taken of, whether opinions are taken in writing.',
  ],
  found: ['Lập Hội đồng với {n} thành viên', 'Establish with {n} members'],
});

interface Draft {
  values: Values;
  members: Values[];
}
const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'values' in value && 'members' in value;

/** What is typed is kept on this machine until the council stands. */
export default function FoundCouncilPage() {
  const say = useWords(words);
  const ask = useWords(asked);
  const works = useWords(worksWords);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const { accountId } = useMe();
  const awards = useAwards();
  const navigate = useNavigate();
  const province = useHolds()('secretary', 'board-head');
  const units = useOwnUnits();
  const [draft, keep] = useKept<Draft>(
    `new-council.${accountId}`,
    { values: {}, members: [] },
    isDraft,
  );
  const { members } = draft;
  const kinds = Object.entries(COUNCIL_KIND).filter(([kind]) =>
    OF_UNIT.includes(kind) ? units.length > 0 || (province && kind === 'initiative') : province,
  );
  const head: FieldSpec[] = [
    { name: 'name', label: say.name, required: true },
    {
      name: 'kind',
      label: say.kind,
      type: 'select',
      required: true,
      options: kinds.map(([value, name]) => ({ value, label: name[n] })),
    },
    ...whose(draft.values.kind ?? ''),
    { name: 'from', label: ask.from, type: 'date', required: true, initial: today() },
    ...decisionFields(ask),
  ];
  const ofWorks = draft.values.kind === 'initiative';
  const statute = [...statuteFields(ask, n), ...(ofWorks ? worksFields(works) : [])];
  const values: Values = { ...initialOf([...head, ...statute]), ...draft.values };
  const change = (next: Values): void => keep({ ...draft, values: next });
  const found = useMutation({
    mutationFn: () => {
      const { name, kind, from, unitId, advises } = values;
      const body = {
        ...{ name, kind, from, decision: decisionOf(values) },
        statute: { ...statuteOf(values), ...(ofWorks ? worksOf(values) : {}) },
        ...(OF_UNIT.includes(kind ?? '') && unitId ? { unitId } : {}),
        ...(kind === 'advisory' && advises ? { advises: advises.split(' ') } : {}),
        members: members.map(memberOf),
      };
      return command('/councils', body);
    },
    onSuccess: ({ id }) => {
      keep({ values: {}, members: [] });
      void navigate(`/hoi-dong/${id}`);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    found.mutate();
  };
  return (
    <Page title={say.title} help={say.help}>
      <form id="found" className="form card" onSubmit={submit}>
        <h2>{say.decision}</h2>
        <Fields fields={head} values={values} change={change} />
        {values.kind === 'advisory' && (
          <ManyChoice
            legend={say.advises}
            help={say.advisesHelp}
            value={values.advises ?? ''}
            set={(advises) => change({ ...values, advises })}
            options={awards.advised.map(({ code, name }) => ({
              value: code,
              label: name[language],
            }))}
          />
        )}
        <h2>{say.statute}</h2>
        <p className="quiet">{say.statuteHelp}</p>
        <Fields fields={statute} values={values} change={change} />
      </form>
      <MembersForm members={members} change={(next) => keep({ ...draft, members: next })} />
      <section className="card">
        <ProblemAlert problem={found.error} />
        <Button type="primary" htmlType="submit" form="found" loading={found.isPending}>
          {fill(say.found, { n: members.length })}
        </Button>
      </section>
    </Page>
  );

  function whose(kind: string): FieldSpec[] {
    if (!OF_UNIT.includes(kind) || units.length === 0) return [];
    return [
      {
        name: 'unitId',
        label: say.unit,
        type: 'select',
        required: kind !== 'initiative' || !province,
        initial: units[0]!.value,
        options: units,
      },
    ];
  }
}
