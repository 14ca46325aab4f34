import type { Answer } from '../api/answers';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { upload } from '../api/client';
import { saveCsv } from '../parts/csv';
import { FileDrop } from '../parts/file-drop';
import { useOpenForm } from '../parts/open-forms';
import { Page } from '../parts/page';
import { PlainTable } from '../parts/plain-table';
import { ProblemAlert } from '../parts/problem-view';
import { saveSheet } from '../parts/save-sheet';
import { StayAsked } from '../parts/stay-asked';
import { nameOf, ROLE } from '../words/codes';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { linkAt } from './account';

type Checked = Answer<'/accounts/import/check', 'post'>;

const words = speaker({
  title: ['Nạp tài khoản và đơn vị từ bảng tính', 'Accounts and units from a spreadsheet'],
  help: [
    'Tệp .xlsx hoặc .csv, mỗi dòng một tài khoản, một vai trò hoặc một đơn vị. Kiểm tra thử trước, không ghi gì.',
    'An .xlsx or .csv file: each row an account, a role or a unit. It is tried first; nothing is written.',
  ],
  back: ['Các tài khoản', 'All accounts'],
  template: ['Tải tệp mẫu', 'Fetch the template'],
  drop: ['Kéo thả tệp vào đây, hoặc', 'Drop the file here, or'],
  choose: ['Chọn tệp', 'Choose a file'],
  checking: ['Đang kiểm tra thử {name}…', 'Trying {name}…'],
  sum: [
    '{ok} dòng tốt, {failed} dòng lỗi trong {name}.',
    '{ok} good rows, {failed} bad ones in {name}.',
  ],
  will: [
    'Sẽ mở {accounts} tài khoản, thêm {units} đơn vị, giao {roles} vai trò. Dòng lỗi bị bỏ qua.',
    'Opens {accounts} accounts, registers {units} units, gives {roles} roles. Bad rows are left out.',
  ],
  load: ['Nạp {n} dòng tốt', 'Load {n} good rows'],
  bad: ['Tải các dòng lỗi', 'Save the bad rows'],
  row: ['Dòng', 'Row'],
  username: ['Tên đăng nhập', 'User name'],
  unit: ['Đơn vị', 'Unit'],
  role: ['Vai trò', 'Role'],
  result: ['Kết quả kiểm tra', 'Result'],
  opens: ['mở mới', 'new'],
  there: ['đã có', 'there already'],
  registers: ['thêm mới', 'new'],
  held: ['đã giữ', 'held already'],
  sound: ['tốt', 'good'],
  since: ['từ {day}', 'since {day}'],
  done: ['Đã nạp {ok} dòng; {failed} dòng không nạp được.', '{ok} rows loaded; {failed} were not.'],
  links: [
    'Tải {n} đường dẫn đặt mật khẩu ngay: chúng không hiện lại lần nữa, hết hạn sau 72 giờ.',
    'Save the {n} links now: they are not shown again and live 72 hours.',
  ],
  lost: [
    'Chưa tải danh sách {n} đường dẫn đặt mật khẩu. Rời trang là mất: phải đặt lại mật khẩu từng tài khoản.',
    'The list of {n} links is not saved. Leaving loses them: each account would have to be reset.',
  ],
  saveLinks: ['Tải danh sách đường dẫn', 'Save the links'],
  link: ['Đường dẫn', 'Link'],
  name: ['Họ tên', 'Name'],
  fault: ['Lỗi', 'Fault'],
  caption: ['Kết quả kiểm tra từng dòng', 'Every row, tried'],
  empty: ['Tệp không có dòng nào.', 'The file has no rows.'],
});

/** The head as the reader knows it, and one row that shows how it is filled in. */
const TEMPLATE = [
  'Tên đăng nhập',
  'Họ và tên',
  'Vai trò',
  'Mã đơn vị',
  'Tên đơn vị',
  'Loại đơn vị',
  'Mã cơ quan quản lý',
  'Từ ngày',
  'Đến ngày',
];
const EXAMPLE = [
  'lan.nv',
  'Nguyễn Văn Lân',
  'unit-clerk',
  'truong-mau',
  'Trường mẫu',
  'school',
  'so-giao-duc-va-dao-tao',
  '01/01/2026',
  '',
];

/** A list of accounts and units: tried first, loaded when the person says so. */
export default function AccountImportPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [saved, setSaved] = useState(false);
  const form = (): FormData => {
    const data = new FormData();
    data.append('file', file!);
    return data;
  };
  const check = useMutation({
    mutationFn: (chosen: File) => {
      const data = new FormData();
      data.append('file', chosen);
      return upload('/accounts/import/check', data);
    },
  });
  const load = useMutation({
    mutationFn: () => upload('/accounts/import', form()),
    onSuccess: () => client.invalidateQueries(),
  });
  const template = useMutation({
    mutationFn: () => saveSheet('mau-tai-khoan', TEMPLATE, [EXAMPLE]),
  });
  useOpenForm(file !== undefined && !load.data);
  const take = (chosen: File): void => {
    setFile(chosen);
    load.reset();
    setSaved(false);
    check.mutate(chosen);
  };
  const rows = check.data?.results ?? [];
  const good = rows.filter(({ ok }) => ok);
  const n = (test: (row: Checked['results'][number]) => boolean): number =>
    good.filter(test).length;
  const newOnes = (of: (row: Checked['results'][number]) => string | undefined): number =>
    new Set(good.flatMap((row) => of(row) ?? [])).size;
  const told = (row: Checked['results'][number]): string[] => [
    String(row.row),
    row.username ? `${row.username} (${say[row.account ?? 'there']})` : '–',
    row.displayName || '–',
    row.unitCode ? `${row.unitName ?? row.unitCode} (${say[row.unit ?? 'there']})` : '–',
    row.role
      ? `${nameOf(ROLE, row.role, language)}${row.grant === 'held' ? ` (${say.held})` : ''}, ${row.to ? `${day(row.from)} – ${day(row.to)}` : fill(say.since, { day: day(row.from) })}`
      : '–',
    row.ok ? say.sound : row.faults.map(({ message }) => message).join(' '),
  ];
  const head = [say.row, say.username, say.name, say.unit, say.role, say.result];
  const links = (load.data?.results ?? []).filter(({ link }) => link);
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        <>
          <Link className="button-link" to="/tai-khoan">
            {say.back}
          </Link>
          <Button loading={template.isPending} onClick={() => template.mutate()}>
            {say.template}
          </Button>
        </>
      }
    >
      <StayAsked when={links.length > 0 && !saved} what={fill(say.lost, { n: links.length })} />
      <ProblemAlert problem={template.error} />
      <FileDrop name="accounts" accept=".xlsx,.csv" className="drop card" take={take}>
        {(choose) => (
          <>
            <span>{say.drop}</span>
            <Button onClick={choose}>{say.choose}</Button>
          </>
        )}
      </FileDrop>
      <ProblemAlert problem={check.error ?? load.error} />
      {check.isPending && <p role="status">{fill(say.checking, { name: file?.name ?? '' })}</p>}
      {check.data && !load.data && (
        <section className="card">
          <p role="status">
            <strong>
              {fill(say.sum, {
                ok: check.data.ok,
                failed: check.data.failed,
                name: file?.name ?? '',
              })}
            </strong>{' '}
            {fill(say.will, {
              accounts: newOnes((row) => (row.account === 'opens' ? row.username : undefined)),
              units: newOnes((row) => (row.unit === 'registers' ? row.unitCode : undefined)),
              roles: n(({ grant }) => grant === 'grants'),
            })}
          </p>
          <div className="page-actions">
            <Button
              type="primary"
              disabled={good.length === 0}
              loading={load.isPending}
              onClick={() => load.mutate()}
            >
              {fill(say.load, { n: good.length })}
            </Button>
            {check.data.failed > 0 && (
              <Button
                onClick={() =>
                  saveCsv('dong-loi.csv', head, rows.filter(({ ok }) => !ok).map(told))
                }
              >
                {say.bad}
              </Button>
            )}
          </div>
          <PlainTable
            caption={say.caption}
            file="kiem-tra-tai-khoan"
            head={head}
            texts={6}
            empty={say.empty}
            rows={rows.map(told)}
          />
        </section>
      )}
      {load.data && (
        <section className="card">
          <p role="status">
            <strong>{fill(say.done, { ok: load.data.ok, failed: load.data.failed })}</strong>
          </p>
          {links.length > 0 && (
            <>
              <Alert type="warning" showIcon title={fill(say.links, { n: links.length })} />
              <p>
                <Button
                  type="primary"
                  onClick={() => {
                    saveCsv(
                      'duong-dan-mat-khau.csv',
                      [say.username, say.link],
                      links.map(({ username, link }) => [username ?? '', linkAt(link!)]),
                    );
                    setSaved(true);
                  }}
                >
                  {say.saveLinks}
                </Button>
              </p>
            </>
          )}
          <PlainTable
            caption={say.fault}
            file="khong-nap-duoc"
            head={[say.row, say.username, say.fault]}
            texts={3}
            empty=""
            rows={load.data.results
              .filter(({ ok }) => !ok)
              .map((row) => [String(row.row), row.username ?? '–', row.message ?? '–'])}
          />
        </section>
      )}
    </Page>
  );
}
