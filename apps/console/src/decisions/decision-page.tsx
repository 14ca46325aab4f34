import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { Timeline } from '../audit/timeline';
import { Page } from '../parts/page';
import { ProblemPage } from '../parts/problem-page';
import { StatusTag } from '../parts/status-tag';
import { useStatusText } from '../parts/status-text';
import { WideTable } from '../parts/wide-table';
import { Waiting } from '../parts/waiting';
import { ACT_KIND, DOSSIER_STATUS, nameOf, RECIPIENT } from '../words/codes';
import { day, moment } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { ActSteps } from './act-steps';
import { ChangesCard } from './changes-card';
import { Effect, useEffectText } from './effect';
import type { DecisionLine } from './decision';
import { EffectCard } from './effect-card';
import { dueStep, stepsOf } from './hands';
import { ListActs } from './list-acts';
import { PackageCard } from './package-card';
import { PreviewCard } from './preview-card';
import { ReturnedLines } from './returned-lines';
import { RewardsCard } from './rewards-card';
import { ScanCard } from './scan-card';
import { STEP, statusesOf } from './step-words';
import { useHands } from './use-hands';

const words = speaker({
  kind: ['Loại văn bản', 'Kind'],
  number: ['Số', 'Number'],
  date: ['Ngày', 'Date'],
  status: ['Trạng thái', 'Status'],
  lines: ['Số hồ sơ', 'Dossiers'],
  basis: ['Căn cứ', 'Legal basis'],
  steps: ['Đã qua tay', 'Hands it has passed'],
  subject: ['Đối tượng', 'Subject'],
  award: ['Hình thức', 'Award'],
  recipient: ['Loại', 'Recipient'],
  unit: ['Đơn vị', 'Unit'],
  list: ['Danh sách', 'List'],
  history: ['Diễn biến', 'History'],
  more: ['Xem thêm', 'Show more'],
  empty: [
    'Danh sách chưa có ai. Bấm “Đưa hồ sơ vào danh sách”.',
    'The list is empty. Use “Put dossiers on the list”.',
  ],
  print: ['In', 'Print'],
  effect: ['Thay đổi', 'What it changes'],
  about: ['Về văn bản', 'About'],
  earlier: ['văn bản trước', 'the earlier act'],
  ground: ['Căn cứ, lý do', 'Ground'],
  unverified: ['chưa kiểm chứng', 'not verified'],
});
const SIGNED = ['signed', 'numbered', 'promulgated'];

/** What is signed: who is on it, whose hands it passed, and the next hand's act. */
export default function DecisionPage() {
  const say = useWords(words);
  const statusOf = useStatusText();
  const effectOf = useEffectText();
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const awards = useAwards();
  const hands = useHands();
  const [chosen, setChosen] = useState<string[]>([]);
  const found = useInfiniteQuery({
    queryKey: ['/decisions', id],
    queryFn: ({ pageParam }) => read('/decisions/{id}', { id, limit: 100, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.lines.nextCursor,
  });
  if (!found.data) return found.error ? <ProblemPage problem={found.error} /> : <Waiting />;
  const act = found.data.pages[0]!;
  const lines = found.data.pages.flatMap((page) => page.lines.items);
  // The drafter takes off a draft's lines, the signer refuses some of what is to be signed.
  const choosable =
    (act.status === 'draft' && hands.does('draft', act.issuer)) ||
    (dueStep(act) === 'sign' && hands.does('sign', act.issuer)) ||
    (act.status === 'promulgated' &&
      !act.correctsActId &&
      (hands.does('draft', act.issuer) || hands.does('draft')));
  return (
    <Page
      title={act.title}
      actions={
        <>
          <ActSteps act={act} />
          <a
            className="button-link"
            href={`/api/v1/decisions/${act.id}/print`}
            target="_blank"
            rel="noreferrer"
          >
            {say.print}
          </a>
        </>
      }
    >
      <div className="two">
        <section className="card">
          <dl className="facts">
            <dt>{say.kind}</dt>
            <dd>{nameOf(ACT_KIND, act.actKind, language)}</dd>
            <dt>{say.number}</dt>
            <dd>{act.number ?? '–'}</dd>
            <dt>{say.date}</dt>
            <dd>{day(act.date)}</dd>
            <dt>{say.status}</dt>
            <dd>
              <StatusTag table={statusesOf(act)} code={act.status} />
            </dd>
            <dt>{say.lines}</dt>
            <dd>{act.lineCount}</dd>
            {act.correctsActId && (
              <>
                <dt>{say.about}</dt>
                <dd>
                  <Link to={`/quyet-dinh/${act.correctsActId}`}>{say.earlier}</Link>
                </dd>
              </>
            )}
            {act.ground && (
              <>
                <dt>{say.ground}</dt>
                <dd>
                  {act.ground.name[language]} ({act.ground.source})
                  {!act.ground.verified && ` – ${say.unverified}`}
                </dd>
              </>
            )}
            {act.legalBasis.length > 0 && (
              <>
                <dt>{say.basis}</dt>
                <dd>{act.legalBasis.join('; ')}</dd>
              </>
            )}
          </dl>
        </section>
        <section className="card">
          <h2>{say.steps}</h2>
          <ol className="steps-line">
            {stepsOf(act).map((step) => {
              const hand = Object.entries(act.hands).find(([name]) => name === step)?.[1];
              return (
                <li key={step} className={hand ? undefined : 'gap'}>
                  {STEP[step]?.[language === 'vi' ? 0 : 1]}{' '}
                  <span className="quiet small">{hand ? moment(hand.at) : ''}</span>
                </li>
              );
            })}
          </ol>
        </section>
      </div>
      {['draft', 'endorsed', 'verified'].includes(act.status) && act.lineCount > 0 && (
        <PreviewCard act={act} />
      )}
      {act.actKind === 'submission-letter' && act.status !== 'promulgated' && act.lineCount > 0 && (
        <PackageCard act={act} />
      )}
      <EffectCard act={act} />
      {SIGNED.includes(act.status) && <ScanCard act={act} />}
      {act.actKind === 'granting' && act.status === 'promulgated' && <RewardsCard act={act} />}
      <ChangesCard act={{ ...act, lines: { items: lines } }} chosen={chosen} />
      <ReturnedLines act={act} />
      <section className="part">
        <h2>{say.list}</h2>
        <ListActs act={act} chosen={chosen} done={() => setChosen([])} />
        <WideTable<DecisionLine>
          name="decision-lines"
          rows={lines}
          rowKey={(line) => line.dossierId}
          empty={say.empty}
          {...(choosable ? { selection: { chosen, choose: setChosen } } : {})}
          columns={[
            {
              ...{ key: 'subject', title: say.subject, width: 280, fixed: true },
              show: (line) =>
                // An award that stands only in a record has no dossier to open.
                act.ofRecord ? (
                  line.subjectName
                ) : (
                  <Link to={`/ho-so/${line.dossierId}`}>{line.subjectName}</Link>
                ),
              text: (line) => line.subjectName ?? '',
            },
            {
              ...{ key: 'award', title: say.award, width: 260 },
              show: (line) => awards.name(line.grantedForm ?? line.award),
            },
            {
              ...{ key: 'unit', title: say.unit, width: 220 },
              show: (line) => line.unitName ?? '–',
            },
            {
              ...{ key: 'recipient', title: say.recipient, width: 110 },
              show: (line) => nameOf(RECIPIENT, line.recipientKind, language),
            },
            {
              ...{ key: 'status', title: say.status, width: 200 },
              show: (line) => <StatusTag table={DOSSIER_STATUS} code={line.status} />,
              text: (line) => statusOf(DOSSIER_STATUS, line.status),
            },
            ...(act.correctsActId
              ? [
                  {
                    ...{ key: 'effect', title: say.effect, width: 320 },
                    show: (line: DecisionLine) => <Effect of={line.effect} />,
                    text: (line: DecisionLine) => effectOf(line.effect),
                  },
                ]
              : []),
          ]}
        />
        {found.hasNextPage && (
          <Button block className="more" onClick={() => void found.fetchNextPage()}>
            {say.more}
          </Button>
        )}
      </section>
      <section className="card">
        <h2>{say.history}</h2>
        <Timeline query={{ stream: `act:${id}` }} />
      </section>
    </Page>
  );
}
