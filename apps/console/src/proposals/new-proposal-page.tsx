import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { command, read } from '../api/client';
import { useMe } from '../app/session';
import { Fields, type FieldSpec, type Values } from '../parts/fields';
import { useKept } from '../parts/kept';
import { Page } from '../parts/page';
import { ProblemAlert } from '../parts/problem-view';
import { KIND, LEVEL } from '../words/codes';
import { day, today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

const words = speaker({
  title: ['Lập tờ trình mới', 'New proposal'],
  help: [
    'Khai phần đầu tờ trình trước, rồi thêm từng người hoặc nạp danh sách từ bảng tính. Chưa gì được gửi đi ở bước này.',
    'State the head of the letter first, then add nominees one by one or from a spreadsheet. Nothing is sent at this step.',
  ],
  steps: [
    'Bước 1 trên 6: đợt và loại hình → người, tập thể → giấy tờ → kiểm tra → xem bản in → gửi.',
    'Step 1 of 6: round and kind → nominees → papers → check → preview → file.',
  ],
  round: ['Đợt xét', 'Round'],
  roundHelp: ['để trống với khen đột xuất', 'leave empty for spot cases'],
  unit: ['Đơn vị trình', 'Filing unit'],
  kind: ['Loại hình khen thưởng', 'Kind'],
  level: ['Trình cấp', 'To level'],
  number: ['Số tờ trình', 'Number of the letter'],
  date: ['Ngày ký', 'Date'],
  signer: ['Họ tên người ký', 'Signed by'],
  create: ['Lưu nháp và thêm người', 'Save draft and add nominees'],
  until: ['hạn', 'until'],
});

/** First step of the guided letter; what is typed is kept on this machine until it is saved. */
export default function NewProposalPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const me = useMe();
  const navigate = useNavigate();
  const rounds = useQuery({
    queryKey: ['/rounds', { status: 'open', limit: 100 }],
    queryFn: () => read('/rounds', { status: 'open', limit: 100 }),
  });
  const units = useQuery({
    queryKey: ['my-units', me.unitIds],
    queryFn: () =>
      Promise.all(me.unitIds.slice(0, 50).map((id) => read('/organisations/{id}', { id }))),
  });
  const [draft, keepDraft] = useKept<Values>(`new-proposal.${me.accountId}`, {});
  const values: Values = {
    kind: 'merit',
    level: 'province',
    date: today(),
    unitId: me.unitIds[0] ?? '',
    ...draft,
  };
  const create = useMutation({
    mutationFn: () => {
      const { roundId, unitId, kind, level, number, date, signer } = values;
      const body = { unitId, kind, level, letter: { number, date, signer } };
      return command('/proposals', roundId ? { ...body, roundId } : body);
    },
    onSuccess: ({ id }) => {
      keepDraft({});
      void navigate(`/to-trinh/${id}?buoc=nguoi`);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    create.mutate();
  };
  const choices = (table: Record<string, readonly [string, string]>) =>
    Object.entries(table).map(([value, name]) => ({ value, label: name[n] }));
  const fields: FieldSpec[] = [
    {
      name: 'roundId',
      label: say.round,
      help: `(${say.roundHelp})`,
      type: 'select',
      options: (rounds.data?.items ?? []).map((round) => ({
        value: round.id,
        label: `${round.title} (${say.until} ${day(round.deadline)})`,
      })),
    },
    {
      name: 'unitId',
      label: say.unit,
      type: 'select',
      required: true,
      options: (units.data ?? []).map((unit) => ({ value: unit.id, label: unit.name })),
    },
    { name: 'kind', label: say.kind, type: 'select', required: true, options: choices(KIND) },
    { name: 'level', label: say.level, type: 'select', required: true, options: choices(LEVEL) },
    { name: 'number', label: say.number, required: true },
    { name: 'date', label: say.date, type: 'date', required: true },
    { name: 'signer', label: say.signer, required: true },
  ];
  return (
    <Page title={say.title} help={say.help}>
      <p className="quiet">{say.steps}</p>
      <form className="form card" onSubmit={submit}>
        <ProblemAlert problem={create.error} />
        <Fields fields={fields} values={values} change={keepDraft} />
        <Button type="primary" htmlType="submit" loading={create.isPending}>
          {say.create}
        </Button>
      </form>
    </Page>
  );
}
