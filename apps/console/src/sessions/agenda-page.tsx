import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { command, read } from '../api/client';
import { useAsking } from '../app/live';
import { ActButton } from '../parts/act-button';
import { Choice } from '../parts/choice';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { useFilter } from '../parts/use-filter';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { CandidatesTable } from './candidates-table';
import { readAll } from './read-all';
import type { Session } from './session';

const words = speaker({
  title: ['Lập chương trình họp', 'Build the agenda'],
  help: [
    'Hồ sơ đang chờ Hội đồng này. Chưa gì được đưa vào chương trình cho đến khi bạn bấm nút.',
    'What waits for this council. Nothing goes on the agenda before you press the button.',
  ],
  back: ['Về phiên họp', 'To the session'],
  round: ['Đợt xét', 'Round'],
  award: ['Hình thức', 'Award'],
  counts: [
    '{total} hồ sơ đang chờ; {ready} đưa vào được, {not} chưa sẵn sàng. Chương trình đang có {lines} mục.',
    '{total} wait; {ready} can go on the agenda, {not} cannot yet. The agenda has {lines} items.',
  ],
  none: [
    'Không có hồ sơ nào đang chờ Hội đồng này với bộ lọc đang chọn.',
    'Nothing waits for this council under these filters.',
  ],
  add: ['Đưa {n} hồ sơ vào chương trình', 'Put {n} on the agenda'],
  addWhat: [
    'Thêm {n} hồ sơ, gồm: {awards}. Mục được đánh số theo hình thức rồi theo đơn vị.',
    'Adds {n}: {awards}. Items are numbered by award, then by unit.',
  ],
  cannot: [
    'Trong số đó {n} hồ sơ không thể đạt dù mọi thành viên tán thành.',
    '{n} of them cannot pass even if all members agree.',
  ],
  skipped: [
    '{n} hồ sơ của lần trước không đưa vào được:',
    '{n} of the last request could not be put on the agenda:',
  ],
  building: ['Đang lập chương trình…', 'The agenda is being built…'],
});

/** What waits and what keeps it waiting, seen before anything is put on the agenda. */
export default function AgendaPage() {
  const say = useWords(words);
  const { id = '' } = useParams();
  const { language } = useLanguage();
  const awards = useAwards();
  const [roundId, chooseRound] = useFilter('roundId');
  const [award, chooseAward] = useFilter('award');
  const [chosen, choose] = useState<readonly string[]>([]);
  const asking = useAsking(1_000);
  const session = useQuery({
    queryKey: ['/council-sessions', id, 'head'],
    queryFn: () => read('/council-sessions/{id}', { id, limit: 1 }),
    refetchInterval: ({ state }) =>
      state.data && state.data.agenda.built < state.data.agenda.requested ? asking : false,
  });
  const waiting = useQuery({
    queryKey: ['/council-sessions', id, 'candidates', { roundId, award }],
    queryFn: () =>
      readAll('/council-sessions/{id}/agenda-candidates', {
        id,
        roundId,
        ...(award ? { awards: [award] } : {}),
      }),
  });
  const rounds = useQuery({
    queryKey: ['/rounds', { limit: 100 }],
    queryFn: () => read('/rounds', { limit: 100 }),
  });
  const picked = (waiting.data?.items ?? []).filter(({ dossierId }) => chosen.includes(dossierId));
  const n = picked.length;
  const lost = picked.filter(({ vote }) => vote && vote.highest < vote.need).length;
  const building = session.data && session.data.agenda.built < session.data.agenda.requested;
  return (
    <Page
      title={say.title}
      help={`${session.data?.title ?? ''}. ${say.help}`}
      actions={
        <Link className="button-link" to={`/phien-hop/${id}`}>
          {say.back}
        </Link>
      }
    >
      {building && <Alert className="problem" showIcon type="info" title={say.building} />}
      {session.data && !building && <Skipped session={session.data} />}
      <div className="list-bar">
        <div className="list-bar-left">
          <Choice
            label={say.round}
            value={roundId}
            choose={chooseRound}
            options={(rounds.data?.items ?? []).map((round) => ({
              value: round.id,
              label: round.title,
            }))}
          />
          <Choice
            label={say.award}
            value={award}
            choose={chooseAward}
            options={awards.current.map(({ code, name }) => ({
              value: code,
              label: name[language],
            }))}
          />
        </div>
      </div>
      <Loaded from={waiting}>
        {({ items, total }) => {
          const ready = items.filter((one) => one.ready).length;
          const lines = session.data?.agenda.lines ?? 0;
          return (
            <>
              <p role="status">
                {fill(say.counts, { total, ready, not: items.length - ready, lines })}
              </p>
              {items.length === 0 ? (
                <p className="quiet">{say.none}</p>
              ) : (
                <CandidatesTable items={items} chosen={chosen} choose={choose} />
              )}
            </>
          );
        }}
      </Loaded>
      {n > 0 && (
        <ActButton
          primary
          label={fill(say.add, { n })}
          consequence={
            <>
              <p>{fill(say.addWhat, { n, awards: byAward() })}</p>
              {lost > 0 && <Alert showIcon type="warning" title={fill(say.cannot, { n: lost })} />}
            </>
          }
          run={() =>
            command(
              '/council-sessions/{id}/agenda',
              { id },
              { dossierIds: picked.map((one) => one.dossierId) },
            )
          }
          after={() => choose([])}
        />
      )}
    </Page>
  );

  function byAward(): string {
    const sums = new Map<string, number>();
    for (const one of picked) sums.set(one.award, (sums.get(one.award) ?? 0) + 1);
    return [...sums].map(([code, sum]) => `${awards.name(code)}: ${sum}`).join('; ');
  }
}

/** What the last request could not put on the agenda, each with its reason. */
function Skipped({ session }: { session: Session }) {
  const say = useWords(words);
  const skipped = session.agenda.skipped ?? [];
  if (skipped.length === 0) return null;
  return (
    <Alert
      className="problem"
      showIcon
      type="warning"
      title={fill(say.skipped, { n: skipped.length })}
      description={
        <ul>
          {skipped.map(({ dossierId, message }) => (
            <li key={dossierId}>
              <Link to={`/ho-so/${dossierId}`}>{message}</Link>
            </li>
          ))}
        </ul>
      }
    />
  );
}
