import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Progress, Steps } from 'antd';
import { Fragment, useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { command, read } from '../api/client';
import { useWatched } from '../app/live';
import { ActButton } from '../parts/act-button';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { historyWords } from './history-words';
import type { ImportState } from './import';
import { MappingForm } from './mapping-form';
import { ROWS_ID, RowsTable } from './rows-table';

const words = speaker({
  title: ['Nạp danh sách: {file}', 'Loading {file}'],
  help: [
    'Chưa có gì được thêm vào tờ trình cho đến khi bạn bấm thêm ở bước cuối.',
    'Nothing is added to the letter until the last step.',
  ],
  read: ['Đọc tệp', 'Read'],
  map: ['Nhận cột', 'Columns'],
  check: ['Kiểm tra thử', 'Dry run'],
  add: ['Thêm vào tờ trình', 'Add'],
  reading: ['Đang đọc tệp…', 'Reading the file…'],
  checking: ['Đang kiểm tra từng dòng…', 'Checking every row…'],
  adding: ['Đang thêm vào tờ trình: {added}/{all}', 'Adding: {added}/{all}'],
  good: ['{n} dòng dùng được', '{n} good rows'],
  bad: ['{n} dòng có lỗi', '{n} with errors'],
  added: ['{n} dòng đã thêm', '{n} added'],
  total: ['tổng {n} dòng', '{n} in all'],
  remap: ['Sửa cách đọc cột', 'Correct the columns'],
  openLetter: ['Xem các hồ sơ của tờ trình', 'The dossiers of the letter'],
  goodRows: ['Thêm {n} dòng tốt ngay', 'Add the {n} good rows now'],
  goodWhat: [
    '{n} dòng được thêm vào tờ trình. {bad} dòng lỗi được giữ lại để sửa tại chỗ hoặc tải về kèm cột lý do.',
    '{n} rows are added. {bad} bad rows stay, to be mended here or downloaded with a reason column.',
  ],
  all: ['Chỉ thêm khi mọi dòng đều đúng', 'Add only if every row is right'],
  allWhat: [
    'Hoặc thêm cả {n} dòng, hoặc không dòng nào.',
    'Either all {n} rows are added, or none.',
  ],
  badFile: ['Tải các dòng lỗi kèm lý do', 'Download the bad rows with reasons'],
  done: ['Đã thêm {n} hồ sơ vào tờ trình.', '{n} dossiers were added.'],
  back: ['Về tờ trình', 'Back to the letter'],
  failed: ['Không đọc được tệp này.', 'This file could not be read.'],
  cancel: ['Hủy nạp danh sách', 'Give the list up'],
  cancelWhat: [
    'Các dòng đã đọc được xóa khỏi hệ thống; tờ trình không thay đổi. Muốn nạp lại thì gửi tệp lần nữa.',
    'What was read is deleted; the letter does not change. Send the file again to load it.',
  ],
  cancelled: [
    'Đã hủy: không dòng nào của tệp này vào tờ trình.',
    'Given up: no row of this file went into the letter.',
  ],
});
const STEP: Record<ImportState['status'], number> = {
  none: 0,
  received: 0,
  failed: 0,
  cancelled: 0,
  read: 1,
  mapped: 2,
  checked: 2,
  committing: 3,
  committed: 3,
};
/** Nothing of it was added yet. */
const CANCELLABLE = new Set<ImportState['status']>(['received', 'read', 'mapped', 'checked']);
const BUSY = new Set<ImportState['status']>(['received', 'mapped', 'committing']);

/** The columns may be said anew until something of the list was added. */
const mayRemap = ({ status, added }: ImportState): boolean => status === 'checked' && added === 0;

export default function ImportPage() {
  const ofLetter = useWords(words);
  const ofHistory = useWords(historyWords);
  const { language } = useLanguage();
  const { importId = '', id: proposalId = '' } = useParams();
  const asking = useWatched(`import:${importId}`, 1_000);
  const found = useQuery({
    queryKey: ['/imports', importId],
    queryFn: () => read('/imports/{id}', { id: importId }),
    refetchInterval: ({ state }) => (!state.data || BUSY.has(state.data.status) ? asking : false),
  });
  const history = found.data !== undefined && found.data.purpose !== 'nominees';
  const say = history ? { ...ofLetter, ...ofHistory } : ofLetter;
  const client = useQueryClient();
  const [remapping, setRemapping] = useState(false);
  const added = found.data?.status === 'committed' ? found.data.added : 0;
  // The rows say that they were added; the letter or the register shows it when one goes back.
  useEffect(() => {
    if (added > 0) void client.invalidateQueries({ queryKey: [`/imports/${importId}/rows`] });
    if (added > 0) void client.invalidateQueries({ queryKey: ['/dossiers'] });
    if (added > 0) void client.invalidateQueries({ queryKey: ['/proposals'] });
    if (added > 0) void client.invalidateQueries({ queryKey: ['/subjects'] });
  }, [added, client, importId]);
  const commit = (policy: string) => () =>
    command('/imports/{id}/commit', { id: importId }, { policy });
  return (
    <Loaded from={found}>
      {(list) => (
        <Page
          title={fill(say.title, { file: list.fileName ?? '' })}
          help={say.help}
          actions={
            <>
              <Link to={history ? '/doi-tuong' : `/to-trinh/${proposalId}`}>{say.back}</Link>
              {CANCELLABLE.has(list.status) && (
                <ActButton
                  final
                  label={say.cancel}
                  consequence={say.cancelWhat}
                  run={() => command('/imports/{id}/cancel', { id: importId }, {})}
                />
              )}
            </>
          }
        >
          <Steps
            className="card"
            size="small"
            current={STEP[list.status]}
            status={
              list.status === 'failed' || list.status === 'cancelled'
                ? 'error'
                : list.status === 'committed'
                  ? 'finish'
                  : 'process'
            }
            items={[say.read, say.map, say.check, say.add].map((title) => ({ title }))}
          />
          <div aria-live="polite">
            {list.status === 'received' && <p>{say.reading}</p>}
            {list.status === 'mapped' && (
              <Progress percent={Math.round((100 * list.done) / Math.max(1, list.total))} />
            )}
            {list.status === 'mapped' && <p>{say.checking}</p>}
            {list.status === 'committing' && (
              <>
                <Progress percent={Math.round((100 * list.added) / Math.max(1, list.good))} />
                <p>{fill(say.adding, { added: list.added, all: list.good })}</p>
              </>
            )}
            {list.status === 'failed' && (
              <Alert
                type="error"
                title={
                  typeof list.failure === 'object'
                    ? list.failure[language]
                    : (list.failure ?? say.failed)
                }
              />
            )}
            {list.status === 'cancelled' && (
              <Alert type="info" showIcon className="problem" title={say.cancelled} />
            )}
            {list.status === 'committed' && (
              <Alert
                type="success"
                showIcon
                className="problem"
                title={fill(say.done, { n: list.added })}
                description={
                  <Link to={history ? '/doi-tuong' : `/ho-so?proposalId=${proposalId}`}>
                    {say.openLetter}
                  </Link>
                }
              />
            )}
          </div>
          {list.status === 'read' && <MappingForm list={list} />}
          {mayRemap(list) && remapping && (
            <MappingForm list={list} close={() => setRemapping(false)} />
          )}
          {['checked', 'committed'].includes(list.status) && (
            <section className="part">
              <Figures list={list} say={say} />
              <div className="page-actions">
                {mayRemap(list) && !remapping && (
                  <Button onClick={() => setRemapping(true)}>{say.remap}</Button>
                )}
                {list.good > 0 && (
                  <ActButton
                    primary
                    label={fill(say.goodRows, { n: list.good })}
                    consequence={fill(say.goodWhat, { n: list.good, bad: list.bad })}
                    run={commit('good-rows')}
                  />
                )}
                {list.status === 'checked' && (
                  <ActButton
                    label={say.all}
                    disabled={list.bad > 0}
                    consequence={fill(say.allWhat, { n: list.total })}
                    run={commit('all-or-nothing')}
                  />
                )}
                {list.bad > 0 && (
                  <a href={`/api/v1/imports/${importId}/bad-rows.xlsx`} download>
                    {say.badFile}
                  </a>
                )}
              </div>
              <RowsTable list={list} />
            </section>
          )}
        </Page>
      )}
    </Loaded>
  );
}

interface FiguresProps {
  list: ImportState;
  /** As a list of its kind is spoken of. */
  say: Record<'good' | 'bad' | 'added' | 'total', string>;
}

/** How the dry run came out; each count shows the rows it counts. */
function Figures({ list, say }: FiguresProps) {
  const all = list.figures.reduce((sum, { rows }) => sum + rows, 0);
  const counts = [
    ['good', say.good, list.good],
    ['bad', say.bad, list.bad],
    ...(list.added > 0 ? [['added', say.added, list.added] as const] : []),
    [undefined, say.total, all],
  ] as const;
  return (
    <p>
      <strong>
        {counts.map(([state, label, n]) => {
          const text = fill(label, { n });
          const to = { search: state ? `?state=${state}` : '', hash: ROWS_ID };
          return (
            <Fragment key={label}>
              {n > 0 ? <Link to={to}>{text}</Link> : text}
              {state ? ', ' : '.'}
            </Fragment>
          );
        })}
      </strong>
    </p>
  );
}
