import { Link } from 'react-router';
import { useHolds, useMe } from '../app/session';
import { Choice } from '../parts/choice';
import { PlainTable } from '../parts/plain-table';
import { useFilter } from '../parts/use-filter';
import { day, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { ExpectedUnit, RoundRow } from './round';

const words = speaker({
  title: ['Đơn vị được mời', 'Units expected'],
  counts: [
    'Mời {all} đơn vị: {filed} đã nộp, {missing} chưa nộp.',
    '{all} units expected: {filed} have filed, {missing} have not.',
  ],
  none: [
    'Đợt này không mời riêng đơn vị nào; đơn vị nào cũng nộp được.',
    'No unit is named in particular; any unit may file.',
  ],
  nobody: ['Không có đơn vị nào.', 'None.'],
  unit: ['Đơn vị', 'Unit'],
  state: ['Tình trạng', 'State'],
  proposals: ['Tờ trình', 'Letters'],
  lines: ['Hồ sơ', 'Dossiers'],
  came: ['đã nộp, lần đầu {day}', 'filed, first on {day}'],
  awaited: ['chưa nộp', 'not yet'],
  late: ['chưa nộp, đã quá hạn', 'nothing, past the deadline'],
  ended: ['không nộp', 'never filed'],
  show: ['Xem', 'Show'],
  filed: ['Đã nộp', 'Filed'],
  missing: ['Chưa nộp', 'Missing'],
});

const UNITS = ['unit-clerk', 'unit-head', 'managing-unit'];

/** Which of the expected units have filed, with how much; the missing ones by name. */
export function ExpectedCard({ round }: { round: RoundRow }) {
  const say = useWords(words);
  const [shown, choose] = useFilter('xem');
  const holds = useHolds();
  const { roles } = useMe();
  const { id, expected, missing } = round;
  const rows =
    shown === 'missing'
      ? missing
      : shown === 'filed'
        ? expected.filter(({ filedOn }) => filedOn !== null)
        : expected;
  const stateOf = ({ filedOn }: ExpectedUnit): string => {
    if (filedOn !== null) return fill(say.came, { day: day(filedOn) });
    if (round.status === 'closed') return say.ended;
    return round.deadline < today() ? say.late : say.awaited;
  };
  // A unit reads no lines of others, so theirs lead nowhere for it.
  const reads = ({ unitId }: ExpectedUnit): boolean =>
    !holds(...UNITS) || roles.some((role) => role.unitId === unitId);
  const listOf = ({ unitId }: ExpectedUnit): string => `/ho-so?roundId=${id}&unitId=${unitId}`;
  const nameOf = ({ unitId, unitName }: ExpectedUnit): string => unitName ?? unitId.slice(0, 8);
  return (
    <section className="card">
      <h2>{say.title}</h2>
      {expected.length === 0 ? (
        <p className="quiet">{say.none}</p>
      ) : (
        <>
          <p>
            {fill(say.counts, {
              all: expected.length,
              filed: expected.length - missing.length,
              missing: missing.length,
            })}
          </p>
          <Choice
            label={say.show}
            value={shown}
            choose={choose}
            options={[
              { value: 'filed', label: say.filed },
              { value: 'missing', label: say.missing },
            ]}
          />
          <PlainTable
            caption={say.title}
            file="don-vi-duoc-moi"
            head={[say.unit, say.state, say.proposals, say.lines]}
            texts={2}
            empty={say.nobody}
            rows={rows.map((row) => [
              nameOf(row),
              stateOf(row),
              String(row.proposals),
              String(row.lines),
            ])}
            link={(n) => {
              const row = rows[n]!;
              return row.lines > 0 && reads(row) ? (
                <Link to={listOf(row)}>{nameOf(row)}</Link>
              ) : undefined;
            }}
          />
        </>
      )}
    </section>
  );
}
