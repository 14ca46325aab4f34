import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useDeferredValue } from 'react';
import { Link, useNavigate } from 'react-router';
import { command, read } from '../api/client';
import { useHolds, useMe } from '../app/session';
import { ActButton } from '../parts/act-button';
import type { FieldSpec, Values } from '../parts/fields';
import { given } from '../parts/given';
import { nameOf, RECIPIENT } from '../words/codes';
import { speaker, type Phrase } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { KEEPERS, unitOf } from './keepers';

const words = speaker({
  person: ['Ghi thêm một người', 'Register a person'],
  body: ['Ghi thêm tập thể, hộ, gia đình', 'Register a collective or household'],
  what: [
    'Ghi vào danh sách đối tượng để sau này đề nghị hoặc ghi quá trình. Trùng số định danh với người đã có thì hệ thống mở người đó.',
    'Entered into the register, to be nominated later or to have a record. Where the number is known, the subject there is opened.',
  ],
  name: ['Họ và tên', 'Name'],
  bodyName: ['Tên tập thể, chủ hộ hoặc gia đình', 'Name'],
  kind: ['Loại', 'Kind'],
  unit: ['Thuộc đơn vị', 'Unit'],
  year: ['Năm sinh', 'Birth year'],
  date: ['Ngày sinh', 'Birth date'],
  sex: ['Giới tính', 'Sex'],
  male: ['Nam', 'Male'],
  female: ['Nữ', 'Female'],
  number: ['Số định danh cá nhân (12 số)', 'Personal number (12 digits)'],
  numberHelp: ['(không có thì chọn lý do bên dưới)', '(where there is none, say why below)'],
  why: ['Vì sao không có số', 'Why there is no number'],
  staff: ['Mã cán bộ', 'Staff code'],
  founded: ['Ngày thành lập', 'Founded'],
  speaks: ['Người đại diện', 'Representative'],
  alike: ['Tên giống trong danh sách', 'Like names in the register'],
  alikeWhat: [
    'Cùng người, cùng tập thể thì mở bản ghi đã có, không ghi thêm.',
    'Where it is the same, open that one instead of adding another.',
  ],
  none: ['Chưa có tên nào giống.', 'No like name yet.'],
  type: ['Gõ tên để xem đã có chưa.', 'Type the name to see who is there.'],
  existed: ['Đã có trong danh sách từ trước: đây là bản ghi đó.', 'Was there before: here it is.'],
});
const NO_NUMBER: Record<string, Phrase> = {
  'wartime-mother': ['Bà mẹ Việt Nam anh hùng', 'Heroic mother'],
  martyr: ['Liệt sĩ', 'Martyr'],
  deceased: ['Đã mất', 'Deceased'],
  foreigner: ['Người nước ngoài', 'Foreigner'],
  'not-recorded': ['Giấy tờ không ghi', 'Not in the papers'],
};
/** Somebody enters the register by himself, in no letter and no list. */
export function RegisterSubject() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { roles } = useMe();
  const holds = useHolds();
  const navigate = useNavigate();
  const { message } = App.useApp();
  if (!holds(...KEEPERS)) return null;
  const listed = (table: Record<string, Phrase>) =>
    Object.entries(table).map(([value, name]) => ({
      value,
      label: name[language === 'vi' ? 0 : 1],
    }));
  const unit: FieldSpec = {
    ...{ name: 'unitId', label: say.unit, type: 'organisation', required: true },
    initial: unitOf(roles) ?? '',
  };
  const opened = ({ id, existed }: { id: string; existed: boolean }): void => {
    if (existed) void message.info(say.existed, 6);
    void navigate(`/doi-tuong/${id}`);
  };
  const person: FieldSpec[] = [
    { name: 'name', label: say.name, required: true },
    unit,
    { name: 'birthYear', label: say.year, type: 'number', min: 1850, max: 2100 },
    { name: 'birthDate', label: say.date, type: 'date' },
    {
      ...{ name: 'sex', label: say.sex, type: 'select' },
      options: [
        { value: 'male', label: say.male },
        { value: 'female', label: say.female },
      ],
    },
    { name: 'personalNumber', label: say.number, help: say.numberHelp, unkept: true },
    { name: 'noNumberReason', label: say.why, type: 'select', options: listed(NO_NUMBER) },
    { name: 'staffCode', label: say.staff },
  ];
  const { individual: _one, ...bodies } = RECIPIENT;
  const body: FieldSpec[] = [
    {
      ...{ name: 'kind', label: say.kind, type: 'select', required: true, initial: 'collective' },
      options: listed(bodies),
    },
    { name: 'name', label: say.bodyName, required: true },
    unit,
    { name: 'foundedOn', label: say.founded, type: 'date' },
    { name: 'representative', label: say.speaks },
  ];
  return (
    <>
      <ActButton
        label={say.person}
        consequence={say.what}
        fields={person}
        beside={(values) => <Alike kind="individual" values={values} />}
        run={(values) => command('/subjects', subjectOf('individual', values))}
        after={opened}
      />
      <ActButton
        label={say.body}
        consequence={say.what}
        fields={body}
        beside={(values) => <Alike kind={values.kind} values={values} />}
        run={({ kind, ...values }) => command('/subjects', subjectOf(kind ?? '', values))}
        after={opened}
      />
    </>
  );
}

function subjectOf(kind: string, { name = '', unitId = '', birthYear, ...rest }: Values) {
  const said = given(rest);
  return { kind, name, unitId, ...said, ...(birthYear ? { birthYear: Number(birthYear) } : {}) };
}

/** Who is there under such a name already. */
function Alike({ kind, values }: { kind: string | undefined; values: Values }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const q = useDeferredValue((values.name ?? '').trim());
  const known = useQuery({
    queryKey: ['/subjects', { q, kind, limit: 8 }],
    queryFn: () => read('/subjects', { q, kind, limit: 8 }),
    enabled: q.length >= 3,
    staleTime: 30_000,
  });
  const found = q.length >= 3 ? (known.data?.items ?? []) : [];
  return (
    <div className="part">
      <h2>{say.alike}</h2>
      {found.length === 0 ? (
        <p className="quiet">{q.length >= 3 && known.data ? say.none : say.type}</p>
      ) : (
        <p className="quiet">{say.alikeWhat}</p>
      )}
      <ul className="plain">
        {found.map((row) => (
          <li key={row.id}>
            <Link to={`/doi-tuong/${row.id}`}>{row.name ?? row.id.slice(0, 8)}</Link>{' '}
            <span className="quiet small">
              {[nameOf(RECIPIENT, row.kind, language), row.birthYear, row.number, row.unitName]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
