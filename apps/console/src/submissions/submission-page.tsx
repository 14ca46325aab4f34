import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { useAsking } from '../app/live';
import { Timeline } from '../audit/timeline';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { DOSSIER_STATUS, SUBMISSION_STATUS, TRANSPORT } from '../words/codes';
import { count, day, moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { DecisionsCard } from './decisions-card';
import { FlaggedCard } from './flagged-card';
import { MessageList } from './message-list';
import { wholePackage } from './submission';
import { RecordOutcome } from './record-outcome';
import { SubmissionActs } from './submission-acts';

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
  leftOut: ['Tài liệu không kèm được', 'Papers left out'],
  leftOutHow: [
    '{files} tệp, {size} MB: trục không nhận gói lớn hơn. Mục lục minh chứng có ghi tên và mã băm; gửi bằng cách khác.',
    '{files} files, {size} MB: the axis takes no larger package. The index names them by hash; send them in another way.',
  ],
  paperOnly: ['Hồ sơ mật gửi bản giấy', 'Secret dossiers on paper'],
  since: ['lỗi từ', 'failing since'],
  request: ['Đã đề nghị Trung ương', 'Asked of the centre'],
  open: ['chờ Trung ương trả lời', 'waits for the centre'],
  agreed: ['Trung ương đồng ý', 'the centre agreed'],
  refused: ['Trung ương không đồng ý', 'the centre refused'],
  statuses: ['Trung ương báo', 'Reported by the centre'],
  lines: ['Hồ sơ trong gói', 'Dossiers in the package'],
  see: ['mở', 'open'],
  history: ['Diễn biến', 'History'],
});
const REQUESTS: Record<string, readonly [string, string]> = {
  recall: ['Lấy lại gói', 'To have the package back'],
  update: ['Cập nhật nội dung', 'To take an update'],
  replace: ['Thay bằng tờ trình khác', 'To take another letter instead'],
};
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
    queryFn: () => wholePackage((cursor) => read('/submissions/{id}', { id, limit: 200, cursor })),
    refetchInterval: useAsking(5_000),
  });
  return (
    <Loaded from={found}>
      {(one) => (
        <Page
          title={fill(say.title, { number: one.letterNumber })}
          actions={
            <>
              <SubmissionActs one={one} />
              <RecordOutcome one={one} />
            </>
          }
        >
          <div className="two">
            <section className="card">
              <dl className="facts">
                <dt>{say.status}</dt>
                <dd>
                  <StatusTag table={SUBMISSION_STATUS} code={one.status} />
                </dd>
                <dt>{say.transport}</dt>
                <dd>
                  <StatusTag table={TRANSPORT} code={one.transport} />{' '}
                  {one.failingSince && (
                    <span className="quiet small">
                      {say.since} {moment(one.failingSince)}
                    </span>
                  )}
                </dd>
                {one.request && (
                  <>
                    <dt>{say.request}</dt>
                    <dd>
                      {REQUESTS[one.request.kind]?.[language === 'vi' ? 0 : 1] ?? one.request.kind},{' '}
                      {moment(one.request.since)}: {say[one.request.answer ?? 'open']}
                    </dd>
                  </>
                )}
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
                {one.leftOut && (
                  <>
                    <dt>{say.leftOut}</dt>
                    <dd>
                      {fill(say.leftOutHow, {
                        files: one.leftOut.files,
                        size: count(Math.ceil(one.leftOut.bytes / 1_000_000)),
                      })}
                    </dd>
                  </>
                )}
                {one.paperOnly && (
                  <>
                    <dt>{say.paperOnly}</dt>
                    <dd>{one.paperOnly}</dd>
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
          <FlaggedCard one={one} />
          <DecisionsCard one={one} />
          <section className="card">
            <h2>{say.lines}</h2>
            <ul className="plain">
              {one.lines.items.map((line) => (
                <li key={line.dossierId}>
                  <Link
                    to={line.recordOf ? `/doi-tuong/${line.recordOf}` : `/ho-so/${line.dossierId}`}
                  >
                    {line.name ?? say.see}
                  </Link>{' '}
                  · {awards.name(line.grantedForm ?? line.award)}{' '}
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
