import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { read } from '../api/client';
import { Timeline } from '../audit/timeline';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { nameOf } from '../words/codes';
import { day, moment } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { MATTER_STATUS, OUTCOME, type RegisterPlace } from './matter';
import { MatterActs } from './matter-acts';
import { MatterLines } from './matter-lines';
import { SealCard } from './seal-card';

const words = speaker({
  complaint: ['Khiếu nại số {n}', 'Complaint {n}'],
  denunciation: ['Tố cáo số {n}', 'Denunciation {n}'],
  status: ['Trạng thái', 'Status'],
  received: ['Ngày nhận', 'Received'],
  acceptBy: ['Hạn thụ lý', 'To be taken on by'],
  settleBy: ['Hạn giải quyết', 'To be settled by'],
  extensions: ['Số lần gia hạn', 'Extensions'],
  outcome: ['Kết luận', 'Outcome'],
  paper: ['Văn bản', 'Paper'],
  from: ['Người gửi', 'From'],
  anonymous: ['nặc danh', 'anonymous'],
  about: ['Nội dung', 'What it says'],
  notes: ['Lý do, ghi chú', 'Reasons and notes'],
  noNotes: ['Chưa có ghi chú nào.', 'No notes yet.'],
  history: ['Diễn biến', 'History'],
});

/** One matter: what it says, what it does to each line, and whose turn it is. */
export function MatterPage({ of }: { of: RegisterPlace }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const found = useQuery({
    queryKey: [of.path, id],
    queryFn: () => read(`${of.path}/{id}`, { id }),
  });
  return (
    <Loaded from={found}>
      {(matter) => (
        <Page
          title={say[of.register].replace('{n}', matter.number)}
          actions={<MatterActs of={of} matter={matter} />}
        >
          <div className="two">
            <section className="card">
              <dl className="facts">
                <dt>{say.status}</dt>
                <dd>
                  <StatusTag table={MATTER_STATUS} code={matter.status} />
                </dd>
                <dt>{say.received}</dt>
                <dd>{day(matter.receivedOn)}</dd>
                <dt>{say.acceptBy}</dt>
                <dd>{day(matter.acceptBy)}</dd>
                {matter.settleBy && (
                  <>
                    <dt>{say.settleBy}</dt>
                    <dd>{day(matter.settleBy)}</dd>
                    <dt>{say.extensions}</dt>
                    <dd>{matter.extensions}</dd>
                  </>
                )}
                {of.register === 'complaint' && (
                  <>
                    <dt>{say.from}</dt>
                    <dd>
                      {matter.from ? `${matter.from.name}, ${matter.from.contact}` : say.anonymous}
                    </dd>
                  </>
                )}
                {matter.outcome && (
                  <>
                    <dt>{say.outcome}</dt>
                    <dd>{nameOf(OUTCOME, matter.outcome, language)}</dd>
                    <dt>{say.paper}</dt>
                    <dd>
                      {matter.paper?.number}, {day(matter.paper?.date)}
                    </dd>
                  </>
                )}
              </dl>
            </section>
            <section className="card">
              <h2>{say.about}</h2>
              <p className="long-text">{matter.about ?? '–'}</p>
            </section>
          </div>
          {of.register === 'denunciation' && <SealCard matter={matter} />}
          <MatterLines matter={matter} />
          <section className="card">
            <h2>{say.notes}</h2>
            {matter.notes.length === 0 && <p className="quiet">{say.noNotes}</p>}
            <ul className="plain">
              {matter.notes.map((note) => (
                <li key={`${note.at}${note.event}`}>
                  <span className="quiet small">{moment(note.at)}</span>{' '}
                  <span className="long-text">{note.text}</span>
                </li>
              ))}
            </ul>
          </section>
          <section className="card">
            <h2>{say.history}</h2>
            <Timeline query={{ stream: `${of.register}:${id}` }} />
          </section>
        </Page>
      )}
    </Loaded>
  );
}
