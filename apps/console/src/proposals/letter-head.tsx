import { Link } from 'react-router';
import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { Facts } from '../parts/facts';
import { StatusTag } from '../parts/status-tag';
import type { RoundRow } from '../rounds/round';
import { DOSSIER_STATUS, KIND, LEVEL, nameOf, PROPOSAL_STATUS } from '../words/codes';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Letter } from './proposal';

const words = speaker({
  unit: ['Đơn vị', 'Unit'],
  round: ['Đợt xét', 'Round'],
  until: ['hạn nộp {day}', 'until {day}'],
  date: ['Ngày', 'Date'],
  signer: ['Người ký', 'Signed by'],
  filed: ['Ngày gửi', 'Filed on'],
  kind: ['Loại hình', 'Kind'],
  status: ['Trạng thái', 'Status'],
  lines: ['Hồ sơ', 'Dossiers'],
  amend: ['Sửa phần đầu tờ trình', 'Change the head of the letter'],
  number: ['Số tờ trình', 'Number of the letter'],
  signed: ['Ngày ký', 'Date'],
});

interface Props {
  letter: Letter;
  round: RoundRow | undefined;
  mayAmend: boolean;
}

/** What heads the letter; number, date and signer can be mended until it is filed. */
export function LetterHead({ letter, round, mayAmend }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  return (
    <section className="card">
      <Facts
        of={[
          [say.unit, letter.unitName ?? '–'],
          ...(round
            ? [
                [
                  say.round,
                  `${round.title} (${say.until.replace('{day}', day(round.deadline))})`,
                ] as const,
              ]
            : []),
          [say.date, day(letter.letter.date)],
          [say.signer, letter.signer ?? '–'],
          [say.filed, day(letter.filedOn)],
          [
            say.kind,
            `${nameOf(KIND, letter.kind, language)} · ${nameOf(LEVEL, letter.level, language)}`,
          ],
          [
            say.status,
            <StatusTag
              key="status"
              table={PROPOSAL_STATUS}
              code={letter.shown}
              level={letter.level}
            />,
          ],
          [
            say.lines,
            <ul key="lines" className="inline">
              {Object.entries(letter.lines).map(([status, many]) => (
                <li key={status}>
                  <Link to={`/ho-so?proposalId=${letter.id}&status=${status}`}>
                    {many} {(DOSSIER_STATUS[status]?.name[n] ?? status).toLowerCase()}
                  </Link>
                </li>
              ))}
            </ul>,
          ],
        ]}
      />
      {mayAmend && (
        <p>
          <ActButton
            label={say.amend}
            fields={[
              {
                ...{ name: 'number', label: say.number, required: true },
                initial: letter.letter.number,
              },
              {
                ...{ name: 'date', label: say.signed, type: 'date', required: true },
                initial: letter.letter.date,
              },
              {
                ...{ name: 'signer', label: say.signer, required: true },
                initial: letter.signer ?? '',
              },
            ]}
            run={({ number, date, signer }) =>
              command(
                '/proposals/{id}/amend-letter',
                { id: letter.id },
                { letter: { number, date, signer } },
                letter.version,
              )
            }
          />
        </p>
      )}
    </section>
  );
}
