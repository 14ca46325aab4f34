import { useQuery } from '@tanstack/react-query';
import { api, command, content } from '../api/client';
import type { components } from '../api/schema';
import { ActButton } from '../parts/act-button';
import { ListTable } from '../parts/list-table';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { moment } from '../words/dates';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

type Queues = components['schemas']['QueuesDto'];
type Dead = components['schemas']['DeadTaskDto'];

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
  redrive: ['Làm lại', 'Run again'],
  reason: ['Lý do', 'Reason'],
  none: ['Không có dòng hỏng nào.', 'No dead rows.'],
});

export default function QueuesPage() {
  const say = useWords(words);
  const found = useQuery({
    queryKey: ['/queues'],
    queryFn: () => content<Queues>(api.GET('/api/v1/queues')),
    refetchInterval: 2_000,
  });
  return (
    <Page title={say.title} help={say.help}>
      <Loaded from={found}>
        {({ queues }) => (
          <section className="card">
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
                    <th scope="row">{queue.queue}</th>
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
      <ListTable<Dead>
        name="dead"
        path="/queues/dead"
        rowKey={(row) => row.taskId}
        empty={say.none}
        live
        columns={[
          { key: 'queue', title: say.queue, width: 180, show: (row) => row.queue },
          { key: 'kind', title: say.kind, width: 200, show: (row) => row.kind },
          { key: 'error', title: say.error, show: (row) => row.lastError ?? '–' },
          { key: 'since', title: say.since, width: 150, show: (row) => moment(row.deadAt) },
          {
            key: 'acts',
            title: say.acts,
            width: 130,
            text: () => '',
            show: (row) => (
              <ActButton
                label={say.redrive}
                fields={[{ name: 'reason', label: say.reason, required: true }]}
                run={({ reason }, key) =>
                  command(`/queues/dead/${row.taskId}/redrive`, { reason }, undefined, key)
                }
              />
            ),
          },
        ]}
      />
    </Page>
  );
}
