import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { Timeline } from '../audit/timeline';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { DOSSIER_STATUS, SUBMISSION_STATUS, TRANSPORT } from '../words/codes';
import { day, moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { MessageList } from './message-list';
import type { Submission } from './submission';

const words = speaker({
  title: ['Trình Trung ương {number}', 'Submission {number}'],
  letter: ['Tờ trình', 'Letter'],
  sent: ['Ngày gửi', 'Sent'],
  document: ['Mã văn bản', 'Document id'],
  hash: ['Mã băm gói hồ sơ', 'Package hash'],
  receipt: ['Mã biên nhận', 'Receipt'],
  attempts: ['Số lần gửi lại', 'Repeats'],
  status: ['Trung ương xử lý', 'With the centre'],
  transport: ['Đường truyền', 'Transport'],
  decisions: ['Văn bản trả lời', 'Documents of the centre'],
  statuses: ['Trung ương báo', 'Reported by the centre'],
  lines: ['Hồ sơ trong gói', 'Dossiers in the package'],
  open: ['mở', 'open'],
  history: ['Diễn biến', 'History'],
});
const CODES: Record<string, readonly [string, string]> = {
  '01': ['Đã đến', 'Arrived'],
  '02': ['Từ chối tiếp nhận', 'Refused'],
  '03': ['Đã tiếp nhận', 'Accepted'],
  '04': ['Phân công xử lý', 'Assigned'],
  '05': ['Đang xử lý', 'Being processed'],
  '06': ['Hoàn thành', 'Completed'],
  '13': ['Yêu cầu lấy lại', 'Asked to be taken back'],
  '15': ['Đồng ý lấy lại hoặc cập nhật', 'Recall or update agreed to'],
  '16': ['Từ chối lấy lại hoặc cập nhật', 'Recall or update refused'],
};

export default function SubmissionPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const awards = useAwards();
  const found = useQuery({
    queryKey: ['/submissions', id],
    queryFn: () => read<Submission>(`/submissions/${id}`, { limit: 100 }),
    refetchInterval: 5_000,
  });
  return (
    <Loaded from={found}>
      {(one) => (
        <Page title={fill(say.title, { number: one.letterNumber })}>
          <div className="two">
            <section className="card">
              <dl className="facts">
                <dt>{say.status}</dt>
                <dd>
                  <StatusTag table={SUBMISSION_STATUS} code={one.status} holder />
                </dd>
                <dt>{say.transport}</dt>
                <dd>
                  <StatusTag table={TRANSPORT} code={one.transport} holder />
                </dd>
                <dt>{say.letter}</dt>
                <dd>
                  <Link to={`/quyet-dinh/${one.actId}`}>{one.letterNumber}</Link>,{' '}
                  {day(one.letterDate)}
                </dd>
                <dt>{say.sent}</dt>
                <dd>{day(one.sentOn)}</dd>
                <dt>{say.document}</dt>
                <dd>{one.documentId}</dd>
                <dt>{say.receipt}</dt>
                <dd>{one.receipt ?? '–'}</dd>
                <dt>{say.attempts}</dt>
                <dd>{one.attempts}</dd>
                {one.decisions && (
                  <>
                    <dt>{say.decisions}</dt>
                    <dd>
                      {one.decisions.map(({ documentId, typeName, number, date }) => (
                        <div key={documentId}>
                          {typeName} {number}, {day(date)}
                        </div>
                      ))}
                    </dd>
                  </>
                )}
                <dt>{say.hash}</dt>
                <dd>
                  <code className="hash">{one.packageHash}</code>
                </dd>
              </dl>
            </section>
            <section className="card">
              <h2>{say.statuses}</h2>
              <ol className="steps-line">
                {one.statuses.map(({ code, reportedAt }) => (
                  <li
                    key={`${code}${reportedAt}`}
                    className={code === '02' ? 'failure' : undefined}
                  >
                    {code} · {CODES[code]?.[language === 'vi' ? 0 : 1] ?? code}{' '}
                    <span className="quiet small">{moment(reportedAt)}</span>
                  </li>
                ))}
              </ol>
            </section>
          </div>
          <section className="card">
            <h2>{say.lines}</h2>
            <ul className="plain">
              {one.lines.items.map((line) => (
                <li key={line.dossierId}>
                  <Link to={`/ho-so/${line.dossierId}`}>{line.name ?? say.open}</Link> ·{' '}
                  {awards.name(line.grantedForm ?? line.award)}{' '}
                  <StatusTag table={DOSSIER_STATUS} code={line.status} /> {line.decisionNumber}
                </li>
              ))}
            </ul>
          </section>
          <MessageList id={id} />
          <section className="card">
            <h2>{say.history}</h2>
            <Timeline query={{ stream: `submission:${id}` }} />
          </section>
        </Page>
      )}
    </Loaded>
  );
}
