import { useNavigate } from 'react-router';
import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import type { Values } from '../parts/fields';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { ERASED, type Cluster } from './cluster';

const words = speaker({
  sign: ['Ký giao ước năm', 'Sign a covenant'],
  what: [
    'Mở năm thi đua cho {n} thành viên hiện có. Quy tắc xếp hạng giữ nguyên cả năm. Trưởng theo lượt nếu không chọn.',
    'Opens a year for the {n} members there are now. The ranking rule holds for the year. The leader is whose turn it is unless chosen.',
  ],
  year: ['Năm', 'Year'],
  number: ['Số giao ước', 'Number'],
  date: ['Ngày giao ước', 'Dated'],
  place: ['Nơi họp hội nghị ký kết', 'Where it was signed'],
  indicators: ['Chỉ tiêu thi đua', 'Indicators'],
  indicatorsHelp: ['mỗi dòng một chỉ tiêu', 'one a line'],
  ties: ['Tiêu chí phân hạng khi bằng điểm', 'Criteria that part ties'],
  tiesHelp: [
    'mã tiêu chí trong bảng điểm, cách nhau bằng dấu phẩy, xét lần lượt',
    'criterion codes of the sheet with commas, in order',
  ],
  without: ['Đơn vị không được giao chỉ tiêu nào', 'Units without any target'],
  apart: ['Xếp hạng riêng, không có suất', 'Ranked apart, no slot'],
  together: ['Xếp hạng chung', 'Ranked with the others'],
  leader: ['Trưởng (để trống: theo lượt)', 'Leader (empty: by turn)'],
});

/** Opens a year: the covenant, and how its members will be ranked. */
export function SignCovenant({ cluster }: { cluster: Cluster }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const now = cluster.members.filter(({ to }) => to === undefined || to >= today());
  const options = now.map(({ subjectId }) => ({
    value: subjectId,
    label: cluster.names[subjectId] ?? ERASED[language === 'vi' ? 0 : 1],
  }));
  return (
    <ActButton
      primary
      label={say.sign}
      consequence={fill(say.what, { n: now.length })}
      fields={[
        { name: 'year', label: say.year, type: 'number', required: true, min: 1945, max: 2200 },
        { name: 'number', label: say.number, required: true },
        { ...{ name: 'date', label: say.date, type: 'date', required: true }, initial: today() },
        { name: 'place', label: say.place, required: true },
        { name: 'indicators', label: say.indicators, help: say.indicatorsHelp, type: 'area' },
        { name: 'ties', label: say.ties, help: say.tiesHelp },
        {
          ...{ name: 'without', label: say.without, type: 'select', required: true },
          options: [
            { value: 'apart', label: say.apart },
            { value: 'together', label: say.together },
          ],
          initial: 'apart',
        },
        { ...{ name: 'leader', label: say.leader, type: 'select' }, options },
      ]}
      run={async (values) => {
        await command(
          '/clusters/{id}/years/{year}/sign-covenant',
          { id: cluster.id, year: values['year'] },
          covenantOf(values),
          cluster.version,
        );
        return values['year'];
      }}
      after={(year) => void navigate(`/cum-khoi/${cluster.id}/${String(year)}`)}
    />
  );
}

const parts = (text: string | undefined, by: RegExp): string[] =>
  (text ?? '')
    .split(by)
    .map((one) => one.trim())
    .filter(Boolean);

function covenantOf({ number, date, place, indicators, ties, without, leader }: Values) {
  return {
    document: { number, date },
    conference: { on: date, place },
    indicators: parts(indicators, /\n/).map((name, n) => ({ id: `chi-tieu-${n + 1}`, name })),
    ranking: { ties: parts(ties, /,/), withoutTarget: without },
    ...(leader ? { leaders: { leader, deputies: [] } } : {}),
  };
}
