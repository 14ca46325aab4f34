import { PlusOutlined } from '@ant-design/icons';
import { useAwards } from '../api/awards';
import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { given } from '../parts/given';
import type { Values } from '../parts/fields';
import type { RoundRow } from '../rounds/round';
import { NotAllDone } from '../parts/not-all-done';
import { today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { useLineFields } from './line-fields';
import { chosenSubject, NomineePanel } from './nominee-panel';
import type { ProposalRow } from './proposal';

const words = speaker({
  add: ['Thêm người hoặc tập thể', 'Add a nominee'],
  name: ['Họ và tên hoặc tên tập thể', 'Name'],
  number: ['Số định danh cá nhân', 'Personal number'],
  numberHelp: ['(12 chữ số; được mã hoá khi lưu)', '(12 digits; stored encrypted)'],
  birthYear: ['Năm sinh', 'Year of birth'],
  sex: ['Giới tính', 'Sex'],
  male: ['Nam', 'Male'],
  female: ['Nữ', 'Female'],
  done: ['Đã thêm vào tờ trình', 'Added to the letter'],
});
interface Props {
  proposal: ProposalRow;
  /** Round it answers; its awards and merit period are taken over. */
  round?: RoundRow | undefined;
}

/** One nominee by hand, with what the record says of him beside the form. */
export function AddNominee({ proposal, round }: Props) {
  const say = useWords(words);
  const { current } = useAwards();
  const year = today().slice(0, 4);
  const period = {
    meritFrom: round?.meritFrom ?? `${year}-01-01`,
    meritTo: round?.meritTo ?? `${year}-12-31`,
  };
  const offered = current.filter(({ code }) => !round || round.awards.includes(code));
  const parts = useLineFields(offered);
  return (
    <ActButton
      label={say.add}
      icon={<PlusOutlined />}
      done={say.done}
      beside={(values, change) => (
        <NomineePanel proposal={proposal} period={period} values={values} change={change} />
      )}
      fields={[
        { ...parts.recipientKind, initial: 'individual' },
        { name: 'name', label: say.name, required: true },
        parts.award,
        ...(round
          ? []
          : [
              { ...parts.meritFrom, initial: period.meritFrom },
              { ...parts.meritTo, initial: period.meritTo },
            ]),
        parts.positionClass,
        { name: 'personalNumber', label: say.number, help: say.numberHelp },
        { name: 'birthYear', label: say.birthYear, type: 'number', min: 1850, max: 2100 },
        {
          ...{ name: 'sex', label: say.sex, type: 'select' },
          options: [
            { value: 'male', label: say.male },
            { value: 'female', label: say.female },
          ],
        },
        parts.post,
        parts.summary,
      ]}
      run={async (values) => {
        const body = { lines: [lineOf(values)] };
        const answer = await command('/proposals/{id}/lines', { id: proposal.id }, body);
        const [first] = answer.results;
        if (first && !first.ok) throw new NotAllDone(first.message ?? say.add);
        return answer;
      }}
    />
  );
}

/** Somebody of the register by his id, or a new one by what was typed; empty fields stay out. */
function lineOf(values: Values) {
  const { award, recipientKind, positionClass, meritFrom, meritTo, summary } = values;
  const { name, birthYear, sex, post, personalNumber } = values;
  const id = chosenSubject(values);
  const subject = id
    ? given({ id, post })
    : {
        ...given({ name, sex, post, personalNumber }),
        ...(birthYear ? { birthYear: Number(birthYear) } : {}),
      };
  return {
    ...{ subject, award: award || undefined, recipientKind: recipientKind || undefined },
    ...given({ positionClass, meritFrom, meritTo, summary }),
  };
}
