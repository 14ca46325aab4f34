import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { read, type PageOf } from '../api/client';
import { useHolds } from '../app/session';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  title: ['Từ tỉnh trống đến hồ sơ đầu tiên', 'From an empty province to the first dossier'],
  units: ['Nhập danh sách đơn vị', 'Enter the units'],
  accounts: [
    'Mở tài khoản cho đơn vị và cán bộ (nhập từ bảng tính được)',
    'Open accounts (a spreadsheet will do)',
  ],
  calendar: ['Công bố lịch làm việc của năm', "Announce the year's working calendar"],
  law: ['Đối chiếu các quy định chưa xác nhận', 'Confirm the rules nobody has checked'],
  round: ['Ban Thi đua – Khen thưởng mở đợt xét', 'The board opens a round'],
});

/** The administrator's checklist; it goes once a round is open. */
export function FirstSteps() {
  const say = useWords(words);
  const admin = useHolds()('admin');
  const ask = (path: string) => ({
    queryKey: [path, { limit: 2 }],
    queryFn: () => read<PageOf<object>>(path, { limit: 2 }),
    enabled: admin,
  });
  const units = useQuery(ask('/organisations'));
  const accounts = useQuery(ask('/accounts'));
  if (!admin || !units.data || !accounts.data) return null;
  const steps: [string, string, boolean][] = [
    [say.units, '/don-vi', units.data.items.length > 1],
    [say.accounts, '/tai-khoan', accounts.data.items.length > 1],
    [say.calendar, '/lich', false],
    [say.law, '/quy-dinh', false],
  ];
  if (steps[0]![2] && steps[1]![2]) return null;
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <ol>
        {steps.map(([name, to, done]) => (
          <li key={to}>
            <Link to={to}>{name}</Link> {done ? '✓' : ''}
          </li>
        ))}
        <li>{say.round}</li>
      </ol>
    </section>
  );
}
