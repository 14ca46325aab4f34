import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { command, read } from '../api/client';
import { useHolds } from '../app/session';
import { DossierTable } from '../dossiers/dossier-table';
import { UploadList } from '../imports/upload-list';
import { ActButton } from '../parts/act-button';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { DOSSIER_STATUS, KIND, LEVEL, nameOf, PROPOSAL_STATUS } from '../words/codes';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { AddNominee } from './add-nominee';
import { linesOf, type ProposalRow } from './proposal';
import { ProposalWarnings } from './proposal-warnings';

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
  unit: ['Đơn vị', 'Unit'],
  date: ['Ngày', 'Date'],
  filed: ['Ngày gửi', 'Filed on'],
  kind: ['Loại hình', 'Kind'],
  status: ['Trạng thái', 'Status'],
  lines: ['Hồ sơ trong tờ trình', 'Dossiers of the letter'],
  draftNote: [
    'Bản nháp: thêm người đề nghị, rồi trình thủ trưởng đơn vị gửi đi.',
    "A draft: add nominees, then present it to the unit's head to be filed.",
  ],
  print: ['In', 'Print'],
});

export default function ProposalPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const holds = useHolds();
  const found = useQuery({
    queryKey: ['/proposals', id],
    queryFn: () => read<ProposalRow>(`/proposals/${id}`),
  });
  return (
    <Loaded from={found}>
      {(letter) => {
        const n = linesOf(letter);
        const draft = letter.status === 'draft' || letter.status === 'presented';
        const act = (verb: string) => (values: Record<string, string>, key: string) =>
          command(
            `/proposals/${id}/${verb}`,
            values.lateReason ? { lateReason: values.lateReason } : {},
            letter.version,
            key,
          );
        return (
          <Page
            title={fill(say.title, { number: letter.letter.number })}
            actions={
              <>
                {letter.status === 'draft' && holds('unit-clerk') && (
                  <ActButton
                    primary
                    label={say.present}
                    consequence={fill(say.presentWhat, { n })}
                    disabled={n === 0}
                    run={act('present')}
                  />
                )}
                {letter.status === 'presented' && holds('unit-head') && (
                  <ActButton
                    primary
                    label={say.file}
                    consequence={fill(say.fileWhat, { n })}
                    fields={[
                      {
                        name: 'lateReason',
                        label: say.lateReason,
                        help: say.lateHelp,
                        type: 'area',
                      },
                    ]}
                    run={act('file')}
                  />
                )}
                {letter.status === 'filed' && holds('unit-head', 'unit-clerk') && (
                  <ActButton
                    final
                    label={say.withdraw}
                    consequence={say.withdrawWhat}
                    run={act('withdraw')}
                  />
                )}
              </>
            }
          >
            <section className="card">
              <dl className="facts">
                <dt>{say.unit}</dt>
                <dd>{letter.unitName}</dd>
                <dt>{say.date}</dt>
                <dd>{day(letter.letter.date)}</dd>
                <dt>{say.filed}</dt>
                <dd>{day(letter.filedOn)}</dd>
                <dt>{say.kind}</dt>
                <dd>
                  {nameOf(KIND, letter.kind, language)} · {nameOf(LEVEL, letter.level, language)}
                </dd>
                <dt>{say.status}</dt>
                <dd>
                  <StatusTag table={PROPOSAL_STATUS} code={letter.shown} holder />{' '}
                  {Object.entries(letter.lines).map(([status, many]) => (
                    <Link key={status} to={`/ho-so?proposalId=${id}&status=${status}`}>
                      {many}{' '}
                      {(
                        DOSSIER_STATUS[status]?.name[language === 'vi' ? 0 : 1] ?? status
                      ).toLowerCase()}
                      ;{' '}
                    </Link>
                  ))}
                </dd>
              </dl>
            </section>
            <ProposalWarnings id={id} />
            {draft && holds('unit-clerk', 'unit-head') && (
              <section className="card">
                <Alert type="info" title={say.draftNote} className="problem" />
                <div className="page-actions">
                  <AddNominee proposal={letter} />
                  <UploadList
                    proposalId={id}
                    received={(importId) => void navigate(`/to-trinh/${id}/nhap-tep/${importId}`)}
                  />
                </div>
              </section>
            )}
            <section className="part">
              <h2>{say.lines}</h2>
              <DossierTable name="proposal-lines" query={{ proposalId: id }} />
            </section>
          </Page>
        );
      }}
    </Loaded>
  );
}
