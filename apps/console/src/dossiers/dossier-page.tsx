import { useQuery } from '@tanstack/react-query';
import { Alert, Tabs } from 'antd';
import { Link, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { useAsking } from '../app/live';
import { Timeline } from '../audit/timeline';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { useFilter } from '../parts/use-filter';
import { DOSSIER_STATUS, KIND, nameOf, RECIPIENT, STAGE } from '../words/codes';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { Appraisal } from './appraisal';
import { ConflictsCard } from './conflicts-card';
import { HoldCard } from './hold-card';
import { LawCard } from './law-card';
import { LevelsCard } from './levels-card';
import { may } from './dossier';
import { EligibilityTree } from './eligibility-tree';
import { AtMoment } from './at-moment';
import { EnterMatter } from '../grievances/enter-matter';
import { PapersCard } from '../papers/papers-card';
import { StepsCard } from '../steps/steps-card';
import { ReturnCard, SupplementCard } from './return-card';
import { RefuseReport } from './refuse-report';
import { UnitActs } from './unit-acts';

const words = speaker({
  unit: ['Đơn vị đề nghị', 'Proposing unit'],
  award: ['Hình thức đề nghị', 'Award'],
  granted: ['Được tặng', 'Granted form'],
  kind: ['Loại hình', 'Kind'],
  recipient: ['Đối tượng', 'Recipient'],
  merit: ['Thời gian thành tích', 'Merit period'],
  status: ['Trạng thái', 'Status'],
  stage: ['Bước', 'Stage'],
  due: ['Hạn xử lý', 'Due'],
  letter: ['Tờ trình', 'Letter'],
  session: ['Phiên họp', 'Session'],
  act: ['Quyết định', 'Decision'],
  objects: ['Hiện vật', 'Objects'],
  handing: ['Xem việc trao tặng', 'Handing over'],
  submission: ['Trình Trung ương', 'Submission'],
  open: ['mở', 'open'],
  summary: ['Tóm tắt thành tích', 'Summary of merit'],
  history: ['Diễn biến', 'History'],
  criteria: ['Điều kiện, tiêu chuẩn', 'Eligibility'],
  moment: ['Xem lại theo thời điểm', 'As it was'],
  rules: ['Xem từng điều kiện, căn cứ và dữ liệu dùng', 'Every condition, its source and data'],
  record: ['Quá trình khen thưởng', 'Lifelong record'],
  version: ['Bản {n}', 'Version {n}'],
});

export default function DossierPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const awards = useAwards();
  const [tab = 'history', chooseTab] = useFilter('tab');
  const found = useQuery({
    queryKey: ['/dossiers', id],
    queryFn: () => read('/dossiers/{id}', { id }),
    refetchInterval: useAsking(10_000),
  });
  return (
    <Loaded from={found}>
      {(dossier) => {
        const { state } = dossier;
        const appraises = may(dossier, 'appraise');
        const summaries = dossier.texts.filter(({ body }) => typeof body.summary === 'string');
        const facts = (
          <section className="card">
            <dl className="facts">
              <dt>{say.status}</dt>
              <dd>
                <StatusTag table={DOSSIER_STATUS} code={state.status} level={state.level} />
              </dd>
              <dt>{say.stage}</dt>
              <dd>{nameOf(STAGE, state.stage, language)}</dd>
              <dt>{say.award}</dt>
              <dd>{awards.name(state.award)}</dd>
              {state.grantedForm && (
                <>
                  <dt>{say.granted}</dt>
                  <dd>{awards.name(state.grantedForm)}</dd>
                </>
              )}
              <dt>{say.unit}</dt>
              <dd>{dossier.unitName ?? '–'}</dd>
              <dt>{say.recipient}</dt>
              <dd>{nameOf(RECIPIENT, state.recipientKind, language)}</dd>
              <dt>{say.kind}</dt>
              <dd>{nameOf(KIND, state.kind, language)}</dd>
              <dt>{say.merit}</dt>
              <dd>
                {day(state.meritFrom)} – {day(state.meritTo)}
              </dd>
              <dt>{say.due}</dt>
              <dd>{day(state.check?.finishBy)}</dd>
              <dt>{say.letter}</dt>
              <dd>
                <Link to={`/to-trinh/${state.proposalId}`}>{say.open}</Link>
              </dd>
              {state.sessionId && (
                <>
                  <dt>{say.session}</dt>
                  <dd>
                    <Link to={`/phien-hop/${state.sessionId}`}>{day(state.passedOn)}</Link>
                  </dd>
                </>
              )}
              {state.actId && (
                <>
                  <dt>{say.act}</dt>
                  <dd>
                    <Link to={`/quyet-dinh/${state.actId}`}>
                      {state.decisionNumber ?? say.open}
                    </Link>{' '}
                    {state.decidedOn && day(state.decidedOn)}
                  </dd>
                </>
              )}
              {(state.status === 'granted' || state.status === 'annulled') && (
                <>
                  <dt>{say.objects}</dt>
                  <dd>
                    <Link to={`/trao-tang/ho-so/${id}`}>{say.handing}</Link>
                  </dd>
                </>
              )}
            </dl>
          </section>
        );
        return (
          <Page
            title={dossier.subjectName ?? id.slice(0, 8)}
            help={fill(say.version, { n: dossier.version })}
            actions={
              <>
                <UnitActs dossier={dossier} />
                <RefuseReport dossier={dossier} />
                <EnterMatter dossierId={id} />
              </>
            }
          >
            {/* Today's law is marked on every page; another law under which this one stands, here. */}
            {(dossier.basis?.law?.edition === awards.basis?.edition
              ? []
              : (dossier.basis?.law?.warnings ?? [])
            ).map((warning) => (
              <Alert
                key={warning.en}
                type="warning"
                className="problem"
                title={warning[language]}
              />
            ))}
            <ReturnCard dossier={dossier} />
            <SupplementCard dossier={dossier} />
            {state.status === 'held' && <HoldCard dossier={dossier} />}
            <div className="two split">
              <div>
                {facts}
                <section className="card">
                  <h2>{say.summary}</h2>
                  <p className="long-text">{(summaries.at(-1)?.body.summary as string) ?? '–'}</p>
                  <Link to={`/doi-tuong/${state.subjectId}`}>{say.record}</Link>
                </section>
                <LawCard dossier={dossier} />
                <LevelsCard dossier={dossier} />
                <PapersCard id={id} />
                <StepsCard
                  id={id}
                  mayWaive={may(dossier, 'waive-step')}
                  version={dossier.version}
                />
              </div>
              <div>
                {appraises && ['checked', 'eligible'].includes(state.status) && (
                  <Appraisal dossier={dossier} />
                )}
                <ConflictsCard dossier={dossier} mayAct={appraises} />
                {state.status !== 'held' && <HoldCard dossier={dossier} />}
                <section className="card">
                  <h2>{say.criteria}</h2>
                  <p>
                    <Link to={`/ho-so/${id}/quy-dinh`}>{say.rules}</Link>
                  </p>
                  <EligibilityTree id={id} />
                </section>
              </div>
            </div>
            <Tabs
              className="card"
              activeKey={tab}
              onChange={(key) => chooseTab(key === 'history' ? undefined : key)}
              items={[
                {
                  key: 'history',
                  label: say.history,
                  children: <Timeline query={{ dossier: id }} />,
                },
                { key: 'moment', label: say.moment, children: <AtMoment id={id} /> },
              ]}
            />
          </Page>
        );
      }}
    </Loaded>
  );
}
