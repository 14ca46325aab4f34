import type { Answer } from '../api/answers';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { useHolds } from '../app/session';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { DOSSIER_STATUS } from '../words/codes';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { HandoverActs } from './handover-acts';
import { CAUSE, HANDOVER_STATUS, itemsText, RECEIVER } from './objects';

const words = speaker({
  title: ['Trao tặng: {name}', 'Handing over: {name}'],
  award: ['Hình thức', 'Award'],
  line: ['Hồ sơ', 'Dossier'],
  status: ['Hiện vật', 'Objects'],
  held: ['Người nhận đang giữ', 'Held by the recipient'],
  nothing: ['không có', 'nothing'],
  happened: ['Đã diễn ra', 'What happened'],
  none: ['Chưa trao hiện vật nào.', 'Nothing was handed over yet.'],
  first: ['Trao', 'Handed over'],
  anew: ['Cấp lại', 'Issued anew'],
  exchanged: ['Cấp đổi', 'Exchanged'],
  lost: ['Báo mất, hỏng', 'Reported lost'],
  back: ['Nhận lại', 'Came back'],
  receipt: ['biên nhận', 'receipt'],
});

export type Handover = Answer<'/handovers/{id}'>;

/** The objects of one award: handed to whom, lost, issued anew, come back. */
export default function HandoverPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const { id = '' } = useParams();
  const awards = useAwards();
  const runs = useHolds()('specialist', 'board-head', 'office');
  const found = useQuery({
    queryKey: ['/handovers', id],
    queryFn: () => read('/handovers/{id}', { id }),
  });
  const told = ({ handings, lost, returned }: Handover) =>
    [
      ...handings.map(({ on, to, items, reference, reprintOf }, i) => ({
        on,
        text: `${i === 0 ? say.first : reprintOf ? say.exchanged : say.anew} ${itemsText(items, language)} – ${RECEIVER[to]?.[n] ?? to}, ${say.receipt} ${reference}`,
      })),
      ...lost.map(({ on, items, reason }) => ({
        on,
        text: `${say.lost} ${itemsText(items, language)}: ${reason}`,
      })),
      ...returned.map(({ on, items, cause, reference }) => ({
        on,
        text: `${say.back} ${itemsText(items, language)} – ${CAUSE[cause]?.[n] ?? cause}, ${reference}`,
      })),
    ].sort((a, b) => (a.on < b.on ? -1 : 1));
  const name = found.data?.subjectName ?? '…';
  return (
    <Page
      title={say.title.replace('{name}', name)}
      actions={runs && found.data && <HandoverActs handover={found.data} />}
    >
      <Loaded from={found}>
        {(handover) => (
          <>
            <section className="card">
              <Facts
                of={[
                  [say.award, awards.name(handover.award)],
                  [
                    say.line,
                    <Link key="l" to={`/ho-so/${id}`}>
                      <StatusTag table={DOSSIER_STATUS} code={handover.lineStatus} />
                    </Link>,
                  ],
                  [
                    say.status,
                    <StatusTag key="s" table={HANDOVER_STATUS} code={handover.status} />,
                  ],
                  [say.held, itemsText(handover.held, language) || say.nothing],
                ]}
              />
            </section>
            <section className="card">
              <h2>{say.happened}</h2>
              {told(handover).length === 0 && <p className="quiet">{say.none}</p>}
              <ul className="plain">
                {told(handover).map(({ on, text }, i) => (
                  <li key={i}>
                    {day(on)}: {text}
                  </li>
                ))}
              </ul>
            </section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
