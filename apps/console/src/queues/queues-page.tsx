import { useQuery } from '@tanstack/react-query';
import { api, command, content } from '../api/client';
import { useWatched } from '../app/live';
import type { components } from '../api/schema';
import { ActButton } from '../parts/act-button';
import { ListTable } from '../parts/list-table';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { useHolds } from '../app/session';
import { Alert } from 'antd';
import { nameOf } from '../words/codes';
import { moment } from '../words/dates';
import { fill, speaker, type Phrase } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

type Queues = components['schemas']['QueuesDto'];

const words = speaker({
  acts: ['Thao tác', 'Actions'],
  title: ['Hàng đợi', 'Queues'],
  help: [
    'Việc máy đang làm. Dòng hỏng được làm lại sau khi đã sửa nguyên nhân; không có gì mất.',
    'What the machine works on. A dead row is run again once its cause is mended; nothing is lost.',
  ],
  queue: ['Hàng đợi', 'Queue'],
  due: ['Đến lượt', 'Due'],
  leased: ['Đang làm', 'Running'],
  later: ['Hẹn giờ', 'Later'],
  dead: ['Hỏng', 'Dead'],
  oldest: ['Chờ lâu nhất (giây)', 'Oldest (s)'],
  deadRows: ['Dòng hỏng', 'Dead rows'],
  kind: ['Việc', 'Task'],
  error: ['Lỗi', 'Error'],
  since: ['Từ lúc', 'Since'],
  about: ['Về', 'About'],
  attempts: ['Số lần', 'Attempts'],
  well: ['Mọi hàng đợi bình thường.', 'All queues are well.'],
  ill: [
    '{n} dòng hỏng cần xem. Sửa nguyên nhân rồi làm lại; các việc khác vẫn chạy.',
    '{n} dead rows to look at. Mend the cause, then run them again; the rest goes on.',
  ],
  slow: [
    'Có việc chờ quá {n} phút. Kiểm tra tiến trình xử lý có đang chạy không.',
    'Something has waited for over {n} minutes. See whether the workers run.',
  ],
  redrive: ['Làm lại', 'Run again'],
  redriveTitle: ['Làm lại: {kind}', 'Run again: {kind}'],
  redriveWhat: [
    'Việc này được làm lại từ đầu, đúng một lần; lý do ghi vào nhật ký.',
    'The task is run again, once; the reason goes into the trail.',
  ],
  reason: ['Lý do', 'Reason'],
  none: ['Không có dòng hỏng nào.', 'No dead rows.'],
});

export default function QueuesPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const admin = useHolds()('admin');
  const found = useQuery({
    queryKey: ['/queues'],
    queryFn: () => content(api.GET('/api/v1/queues')),
    refetchInterval: useWatched('queues', 5_000),
  });
  return (
    <Page title={say.title} help={say.help}>
      <Loaded from={found}>
        {({ queues }) => (
          <section className="card scrolls" tabIndex={0} aria-label={say.queue}>
            <Health queues={queues} />
            <table className="plain-table">
              <thead>
                <tr>
                  <th>{say.queue}</th>
                  {[say.due, say.leased, say.later, say.dead, say.oldest].map((title) => (
                    <th key={title} className="n">
                      {title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {queues.map((queue) => (
                  <tr key={queue.queue}>
                    <th scope="row">
                      {nameOf(QUEUE, queue.queue, language)}
                      <div className="quiet small">{queue.queue}</div>
                    </th>
                    <td className="n">{queue.due}</td>
                    <td className="n">{queue.leased}</td>
                    <td className="n">{queue.later}</td>
                    <td className={queue.dead > 0 ? 'n late' : 'n'}>{queue.dead}</td>
                    <td className="n">{queue.oldestSeconds ?? '–'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </Loaded>
      <h2>{say.deadRows}</h2>
      <ListTable
        name="dead"
        path="/queues/dead"
        rowKey={(row) => row.taskId}
        empty={say.none}
        live
        columns={[
          {
            key: 'queue',
            title: say.queue,
            width: 180,
            show: (row) => nameOf(QUEUE, row.queue, language),
          },
          { key: 'kind', title: say.kind, width: 200, show: (row) => row.kind },
          { key: 'about', title: say.about, width: 260, show: (row) => row.stream, extra: true },
          {
            key: 'attempts',
            title: say.attempts,
            width: 90,
            align: 'right',
            show: (row) => row.attempts,
          },
          { key: 'error', title: say.error, width: 420, show: (row) => row.lastError ?? '–' },
          { key: 'since', title: say.since, width: 150, show: (row) => moment(row.deadAt) },
          {
            key: 'acts',
            title: say.acts,
            width: 130,
            text: false as const,
            show: (row) =>
              admin && (
                <ActButton
                  label={say.redrive}
                  title={fill(say.redriveTitle, { kind: row.kind })}
                  consequence={<p>{say.redriveWhat}</p>}
                  fields={[{ name: 'reason', label: say.reason, required: true }]}
                  run={({ reason }) =>
                    command('/queues/dead/{taskId}/redrive', { taskId: row.taskId }, { reason })
                  }
                />
              ),
          },
        ]}
      />
    </Page>
  );
}

/** Longer than this and somebody should look, in seconds. */
const TOO_LONG = 300;

/** In one sentence whether somebody has to do something. */
function Health({ queues }: { queues: Queues['queues'] }) {
  const say = useWords(words);
  const dead = queues.reduce((sum, queue) => sum + queue.dead, 0);
  const slow = queues.some((queue) => (queue.oldestSeconds ?? 0) > TOO_LONG);
  if (dead === 0 && !slow)
    return <Alert className="problem" type="success" showIcon title={say.well} />;
  return (
    <>
      {dead > 0 && (
        <Alert className="problem" type="error" showIcon title={fill(say.ill, { n: dead })} />
      )}
      {slow && (
        <Alert
          className="problem"
          type="warning"
          showIcon
          title={fill(say.slow, { n: TOO_LONG / 60 })}
        />
      )}
    </>
  );
}

/** What each queue does, by its name. */
const QUEUE: Record<string, Phrase> = {
  'unit-proposal': ['Đơn vị đề nghị', 'Unit proposals'],
  'council-review': ['Hội đồng xét', 'Council review'],
  'provincial-decision': ['Tỉnh quyết định', 'Provincial decisions'],
  'central-submission': ['Trình Trung ương', 'Central submissions'],
  documents: ['Văn bản, bảng tính', 'Documents, spreadsheets'],
  notices: ['Thông báo, thư điện tử', 'Notices, mail'],
  registry: ['Đơn vị, đối tượng, danh sách', 'Registry'],
};
