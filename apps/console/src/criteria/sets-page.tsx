import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { read } from '../api/client';
import { useHolds } from '../app/session';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { Tag } from '../parts/tag';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { SET_STATUS } from './kinds';

const words = speaker({
  title: ['Bộ tiêu chí', 'Criteria sets'],
  help: [
    'Tiêu chí để đơn vị tự đánh giá (chi bộ, xã nông thôn mới…): có căn cứ, thời kỳ và dấu đã đối chiếu.',
    'What units assess themselves by, with its source, period and mark.',
  ],
  write: ['Soạn bộ tiêu chí', 'Write a criteria set'],
  name: ['Bộ tiêu chí', 'Criteria set'],
  criteria: ['Số tiêu chí', 'Criteria'],
  inForce: ['Bản đang áp dụng', 'Wording in force'],
  draft: ['có bản đang soạn', 'another is being written'],
  mark: ['Đối chiếu', 'Checked'],
  yes: ['đã đối chiếu', 'checked'],
  no: ['chưa đối chiếu', 'unconfirmed'],
  status: ['Tình trạng', 'Status'],
  source: ['Căn cứ', 'Source'],
  empty: [
    'Chưa có bộ tiêu chí nào. Người quản trị bấm Soạn bộ tiêu chí; dán được cả bảng từ Excel.',
    'No criteria set yet. An administrator writes one; a whole table can be pasted.',
  ],
});

/** The sets there are, in force, being written and ended. */
export default function SetsPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const admin = useHolds()('admin');
  const found = useQuery({
    queryKey: ['/criteria-sets'],
    queryFn: () => read('/criteria-sets'),
  });
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        admin && (
          <Link className="button-link primary" to="/tieu-chi/moi">
            {say.write}
          </Link>
        )
      }
    >
      <Loaded from={found}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="card">{say.empty}</p>
          ) : (
            <section className="card scrolls" tabIndex={0} aria-label={say.title}>
              <table className="plain-table">
                <thead>
                  <tr>
                    {[say.name, say.status, say.criteria, say.inForce, say.mark, say.source].map(
                      (title) => (
                        <th key={title} scope="col">
                          {title}
                        </th>
                      ),
                    )}
                  </tr>
                </thead>
                <tbody>
                  {items.map((item) => (
                    <tr key={item.code}>
                      <th scope="row">
                        <Link to={`/tieu-chi/${item.code}`}>{item.name[language]}</Link>
                      </th>
                      <td>
                        <StatusTag table={SET_STATUS as never} code={item.status} />
                        {item.draft && item.status === 'active' && (
                          <div className="quiet small">{say.draft}</div>
                        )}
                      </td>
                      <td>{item.criteria}</td>
                      <td>{item.inForce ?? '–'}</td>
                      <td>
                        <Tag colour={item.verified ? 'green' : 'orange'}>
                          {item.verified ? say.yes : say.no}
                        </Tag>
                      </td>
                      <td>{item.source}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )
        }
      </Loaded>
    </Page>
  );
}
