import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { commands, read } from '../api/client';
import { useHolds, useMe } from '../app/session';
import { DossierTable } from '../dossiers/dossier-table';
import { UploadList } from '../imports/upload-list';
import { ActButton } from '../parts/act-button';
import { given } from '../parts/given';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { useFilter } from '../parts/use-filter';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { AddNominee } from './add-nominee';
import { DueCard } from './due-card';
import { GradeReport } from './grade-report';
import { LetterHead } from './letter-head';
import { LackingCard, LetterPapersCard } from './letter-papers';
import { LetterPreview } from './letter-preview';
import { isStep, LetterSteps } from './letter-steps';
import { isDraft, linesOf, type Letter } from './proposal';
import { ProposalWarnings } from './proposal-warnings';
import { QuotaMeter } from './quota-meter';

const words = speaker({
  title: ['Tờ trình {number}', 'Proposal {number}'],
  present: ['Trình thủ trưởng', 'Present to the head'],
  presentWhat: [
    'Tờ trình gồm {n} hồ sơ được chuyển cho thủ trưởng đơn vị xem và gửi.',
    'The letter with {n} dossiers goes to the head of the unit, who files it.',
  ],
  file: ['Gửi hồ sơ', 'File'],
  fileWhat: [
    '{n} hồ sơ được gửi đến cơ quan thẩm định. Sau khi gửi chỉ sửa được khi được yêu cầu bổ sung.',
    '{n} dossiers go to the appraising board. After filing only what is asked back can be changed.',
  ],
  lateReason: ['Lý do gửi trễ', 'Reason for late filing'],
  lateHelp: ['(chỉ khi đã quá hạn của đợt)', "(only after the round's deadline)"],
  withdraw: ['Thu hồi', 'Withdraw'],
  withdrawWhat: [
    'Rút lại tờ trình khi chưa cơ quan nào xử lý.',
    'Takes the letter back while nobody has acted on it.',
  ],
  lines: ['Hồ sơ trong tờ trình', 'Dossiers of the letter'],
  draftNote: [
    'Bản nháp: thêm người đề nghị, rồi trình thủ trưởng đơn vị gửi đi.',
    "A draft: add nominees, then present it to the unit's head to be filed.",
  ],
  consolidate: ['Tổng hợp hồ sơ của cấp dưới', 'Take over lines of units below'],
  none: ['Chưa có hồ sơ nào trong tờ trình.', 'There is no dossier in the letter yet.'],
  toPresent: [
    'Tờ trình có {n} hồ sơ. Cán bộ bấm “Trình thủ trưởng”; thủ trưởng xem rồi bấm “Gửi hồ sơ”.',
    'The letter holds {n} dossiers. The clerk presents it, the head looks at it and files.',
  ],
  atHead: [
    'Tờ trình đang chờ thủ trưởng đơn vị xem và gửi.',
    "The letter waits for the unit's head to file it.",
  ],
});

/** A unit's letter: step by step while it is drafted, on one page once it is filed. */
export default function ProposalPage() {
  const { id = '' } = useParams();
  const found = useQuery({
    queryKey: ['/proposals', id],
    queryFn: () => read('/proposals/{id}', { id }),
  });
  return <Loaded from={found}>{(letter) => <LetterView letter={letter} />}</Loaded>;
}

function LetterView({ letter }: { letter: Letter }) {
  const say = useWords(words);
  const navigate = useNavigate();
  const holds = useHolds();
  const me = useMe();
  const [chosen] = useFilter('buoc');
  const { id } = letter;
  const { data: round } = useQuery({
    queryKey: ['/rounds', letter.roundId],
    queryFn: () => read('/rounds/{id}', { id: letter.roundId ?? '' }),
    enabled: letter.roundId !== undefined,
    staleTime: 60_000,
  });
  const n = linesOf(letter);
  const own = me.unitIds.includes(letter.unitId);
  const preparing = isDraft(letter) && own && holds('unit-clerk', 'unit-head', 'managing-unit');
  const answers = own && holds('unit-head', 'managing-unit');
  const consolidates = preparing && answers;
  const step = preparing ? (isStep(chosen) ? chosen : 'nguoi') : undefined;
  const on = (...steps: string[]): boolean => step === undefined || steps.includes(step);
  const meritYear = Number((round?.meritTo ?? today()).slice(0, 4));
  const send = commands('/proposals/{id}', { id }, letter.version);
  return (
    <Page
      title={fill(say.title, { number: letter.letter.number })}
      actions={
        <>
          {letter.status === 'draft' && preparing && (
            <ActButton
              primary
              label={say.present}
              consequence={fill(say.presentWhat, { n })}
              disabled={n === 0}
              run={() => send('present', {})}
            />
          )}
          {letter.status === 'presented' && answers && (
            <ActButton
              primary
              label={say.file}
              consequence={fill(say.fileWhat, { n })}
              fields={[
                {
                  ...{
                    name: 'lateReason',
                    label: say.lateReason,
                    help: say.lateHelp,
                    type: 'area',
                  },
                  required: round !== undefined && round.deadline < today(),
                },
              ]}
              run={({ lateReason }) => send('file', given({ lateReason }))}
            />
          )}
          <GradeReport letter={letter} />
          {letter.status === 'filed' && answers && (
            <ActButton
              final
              label={say.withdraw}
              consequence={say.withdrawWhat}
              run={() => send('withdraw', {})}
            />
          )}
        </>
      }
    >
      {step && <LetterSteps at={step} />}
      <LetterHead letter={letter} round={round} mayAmend={preparing && step === 'dau'} />
      {step === 'gui' && (
        <Alert
          className="problem"
          type="info"
          showIcon
          title={
            n === 0
              ? say.none
              : letter.status === 'presented'
                ? say.atHead
                : fill(say.toPresent, { n })
          }
        />
      )}
      {preparing && on('kiem-tra', 'gui') && <ProposalWarnings id={id} whole />}
      {step === 'nguoi' && (
        <section className="card">
          <Alert type="info" title={say.draftNote} className="problem" />
          <div className="page-actions">
            <AddNominee proposal={letter} round={round} />
            <UploadList
              proposalId={id}
              received={(importId) => void navigate(`/to-trinh/${id}/nhap-tep/${importId}`)}
            />
            {consolidates && (
              <Link className="button-link" to={`/to-trinh/${id}/tong-hop`}>
                {say.consolidate}
              </Link>
            )}
          </div>
        </section>
      )}
      {preparing && on('giay-to') && <LetterPapersCard id={id} mayAdd />}
      {preparing && on('kiem-tra') && <LackingCard id={id} />}
      {on('xem-truoc') && step && <LetterPreview letter={letter} />}
      {on('nguoi', 'kiem-tra', 'gui') && (
        <section className="part">
          <h2>{say.lines}</h2>
          <DossierTable name="proposal-lines" query={{ proposalId: id }} />
        </section>
      )}
      {preparing && on('nguoi', 'kiem-tra') && <QuotaMeter letter={letter} meritYear={meritYear} />}
      {step === 'nguoi' && <DueCard letter={letter} round={round} year={meritYear} mayAdd />}
      {!step && (
        <>
          <LetterPapersCard id={id} mayAdd={false} />
          <LetterPreview letter={letter} />
        </>
      )}
    </Page>
  );
}
