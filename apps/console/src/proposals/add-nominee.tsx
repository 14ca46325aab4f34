import { PlusOutlined } from '@ant-design/icons';
import { useAwards } from '../api/awards';
import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { RECIPIENT } from '../words/codes';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { ProposalRow } from './proposal';

const words = speaker({
  add: ['Thêm người hoặc tập thể', 'Add a nominee'],
  name: ['Họ và tên hoặc tên tập thể', 'Name'],
  kind: ['Đối tượng', 'Recipient'],
  award: ['Hình thức đề nghị', 'Award'],
  number: ['Số định danh cá nhân', 'Personal number'],
  numberHelp: ['(12 chữ số; được mã hoá khi lưu)', '(12 digits; stored encrypted)'],
  birthYear: ['Năm sinh', 'Year of birth'],
  sex: ['Giới tính', 'Sex'],
  male: ['Nam', 'Male'],
  female: ['Nữ', 'Female'],
  post: ['Chức vụ, chức danh', 'Post'],
  summary: ['Tóm tắt thành tích', 'Summary of merit'],
  done: ['Đã thêm vào tờ trình', 'Added to the letter'],
});

interface Added {
  results: { ok: boolean; id?: string; message?: string }[];
}

export function AddNominee({ proposal }: { proposal: ProposalRow }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { current } = useAwards();
  const n = language === 'vi' ? 0 : 1;
  return (
    <ActButton
      label={say.add}
      icon={<PlusOutlined />}
      done={say.done}
      fields={[
        {
          name: 'recipientKind',
          label: say.kind,
          type: 'select',
          required: true,
          initial: 'individual',
          options: Object.entries(RECIPIENT).map(([value, name]) => ({ value, label: name[n] })),
        },
        { name: 'name', label: say.name, required: true },
        {
          name: 'award',
          label: say.award,
          type: 'select',
          required: true,
          options: current.map(({ code, name }) => ({ value: code, label: name[language] })),
        },
        { name: 'personalNumber', label: say.number, help: say.numberHelp },
        { name: 'birthYear', label: say.birthYear, type: 'number', min: 1850, max: 2100 },
        {
          name: 'sex',
          label: say.sex,
          type: 'select',
          options: [
            { value: 'male', label: say.male },
            { value: 'female', label: say.female },
          ],
        },
        { name: 'post', label: say.post },
        { name: 'summary', label: say.summary, type: 'area' },
      ]}
      run={async (values, key) => {
        const { name, birthYear, sex, post, personalNumber, award, recipientKind, summary } =
          values;
        const given = Object.fromEntries(
          Object.entries({ name, sex, post, personalNumber }).filter(([, value]) => value),
        );
        const subject = birthYear ? { ...given, birthYear: Number(birthYear) } : given;
        const line = { subject, award, recipientKind, ...(summary ? { summary } : {}) };
        const answer = await command<Added>(
          `/proposals/${proposal.id}/lines`,
          { lines: [line] },
          undefined,
          key,
        );
        const [first] = answer.results;
        if (first && !first.ok) throw new Error(first.message ?? say.add);
        return answer;
      }}
    />
  );
}
