import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, type FormEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { command, read } from '../api/client';
import { useMe } from '../app/session';
import { standingOf } from '../councils/council';
import { useKeeps } from '../councils/who';
import { Fields, initialOf, type FieldSpec, type Values } from '../parts/fields';
import { useKept } from '../parts/kept';
import { Page } from '../parts/page';
import { ProblemAlert } from '../parts/problem-view';
import { Unread } from '../parts/unread';
import { day, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { SESSION_MODE } from './mode-words';

const words = speaker({
  title: ['Triệu tập phiên họp', 'Convene a session'],
  help: [
    'Thành viên, người dự thay và quy chế lấy theo Hội đồng trong ngày họp; tổng số thành viên là mẫu số của tỷ lệ phiếu.',
    'Members, substitutes and statute are those of the council on the day; all members are what shares are taken of.',
  ],
  council: ['Hội đồng', 'Council'],
  name: ['Tên phiên', 'Title'],
  on: ['Ngày họp', 'Held on'],
  mode: ['Hình thức', 'Mode'],
  place: ['Địa điểm', 'Place'],
  go: ['Triệu tập', 'Convene'],
  found: ['Lập Hội đồng', 'Establish a council'],
  none: [
    'Chưa có Hội đồng nào bạn triệu tập được. Lập Hội đồng trước; hoặc gõ tên và tổng số thành viên dưới đây (khi đó không bỏ phiếu trên máy được).',
    'There is no council you can convene. Establish one first; or type its name and size below (then nobody votes on a device).',
  ],
  typed: ['Tên Hội đồng', 'Name of the council'],
  roster: ['Tổng số thành viên', 'Members'],
  of: [
    'Ngày {day}: {n} thành viên, {seats} người có tài khoản, {subs} người dự thay.',
    'On {day}: {n} members, {seats} with an account, {subs} substitutes.',
  ],
  nobody: [
    'Ngày {day} Hội đồng không có thành viên nào: chọn ngày khác hoặc bổ sung danh sách.',
    'On {day} the council has no members: choose another day or complete its roster.',
  ],
  notInWriting: [
    'Quy chế ({source}) không cho lấy ý kiến bằng văn bản thay cuộc họp.',
    'The statute ({source}) has no circulation in writing instead of a meeting.',
  ],
  noStatute: [
    'Hội đồng chưa ghi quy chế cho ngày này nên không lấy ý kiến bằng văn bản được.',
    'No statute is on record for the day, so nothing goes in writing.',
  ],
});

/** The council, the way, the day and the place; who will sit is shown before it is convened. */
export default function ConvenePage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { accountId } = useMe();
  const navigate = useNavigate();
  const keeps = useKeeps();
  const [params] = useSearchParams();
  const [draft, keep] = useKept<Values>(`new-session.${accountId}`, {});
  const asked = params.get('hoi-dong');
  useEffect(() => {
    // Whoever comes from a council means that one, whatever an earlier draft was about.
    if (asked && draft.councilId !== asked) keep({ ...draft, councilId: asked });
    // Once for each address: what is chosen by hand afterwards stands.
  }, [asked]);
  const councils = useQuery({
    queryKey: ['/councils', { limit: 200 }],
    queryFn: () => read('/councils', { limit: 200 }),
  });
  const mine = (councils.data?.items ?? []).filter(
    (council) => ['founded', 'ending'].includes(standingOf(council)) && keeps(council.unitId),
  );
  const typed = councils.data !== undefined && mine.length === 0 && keeps(undefined);
  const fields: FieldSpec[] = [
    ...(typed
      ? ([
          { name: 'council', label: say.typed, required: true },
          {
            ...{ name: 'roster', label: say.roster, type: 'number' as const },
            ...{ min: 1, max: 1000, required: true },
          },
        ] satisfies FieldSpec[])
      : ([
          {
            name: 'councilId',
            label: say.council,
            type: 'select',
            required: true,
            initial: mine.length === 1 ? mine[0]!.id : '',
            options: mine.map(({ id, name }) => ({ value: id, label: name })),
          },
        ] satisfies FieldSpec[])),
    { name: 'title', label: say.name, required: true },
    {
      name: 'mode',
      label: say.mode,
      type: 'select',
      required: true,
      initial: 'meeting',
      options: Object.entries(SESSION_MODE).map(([value, name]) => ({
        value,
        label: name[language === 'vi' ? 0 : 1],
      })),
    },
    { name: 'heldOn', label: say.on, type: 'date', required: true, initial: today() },
  ];
  const kept = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== ''));
  const values: Values = { ...initialOf(fields), ...kept };
  if (values.mode !== 'circulation') fields.push({ name: 'place', label: say.place });
  const convene = useMutation({
    mutationFn: () => {
      const { title, mode, heldOn, place, councilId, council, roster } = values;
      const who = typed ? { council: { name: council, roster: Number(roster) } } : { councilId };
      const where = mode !== 'circulation' && place ? { place } : {};
      return command('/council-sessions', { title, mode, heldOn, ...where, ...who });
    },
    onSuccess: ({ id }) => {
      keep({});
      void navigate(`/phien-hop/${id}`);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    convene.mutate();
  };
  return (
    <Page title={say.title} help={say.help}>
      {typed && (
        <Alert
          className="problem"
          showIcon
          type="info"
          title={say.none}
          action={
            <Link className="button-link" to="/hoi-dong/moi">
              {say.found}
            </Link>
          }
        />
      )}
      <form className="form card" onSubmit={submit}>
        <Fields fields={fields} values={values} change={keep} />
        {!typed && values.councilId && values.heldOn && (
          <WhoSits id={values.councilId} on={values.heldOn} mode={values.mode ?? ''} />
        )}
        <ProblemAlert problem={convene.error} />
        <Button type="primary" htmlType="submit" loading={convene.isPending}>
          {say.go}
        </Button>
      </form>
    </Page>
  );
}

/** The roster of the day, and whether the statute has this way. */
function WhoSits({ id, on, mode }: { id: string; on: string; mode: string }) {
  const say = useWords(words);
  const found = useQuery({
    queryKey: ['/councils', id, on],
    queryFn: () => read('/councils/{id}', { id, on }),
  });
  if (!found.data) return <Unread from={found} />;
  const { size, members, substitutions, statute } = found.data.roster;
  if (size === 0)
    return <Alert showIcon type="warning" title={fill(say.nobody, { day: day(on) })} />;
  const figures = {
    day: day(on),
    n: size,
    seats: members.filter((seat) => seat.accountId).length,
    subs: substitutions.length,
  };
  const bar =
    mode === 'meeting'
      ? undefined
      : !statute
        ? say.noStatute
        : mode === 'circulation' && !statute.circulation
          ? fill(say.notInWriting, { source: statute.source })
          : undefined;
  return (
    <>
      <p role="status">{fill(say.of, figures)}</p>
      {bar && <Alert showIcon type="warning" title={bar} />}
    </>
  );
}
