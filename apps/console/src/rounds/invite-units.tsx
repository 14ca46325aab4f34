import { useState } from 'react';
import { command } from '../api/client';
import type { Named } from '../organisations/organisation';
import { PickBody } from '../organisations/pick-body';
import { ActButton } from '../parts/act-button';
import { useDraft } from '../parts/use-draft';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { ListedRound } from './round';

const words = speaker({
  title: ['Mời thêm đơn vị', 'Expect more units'],
  units: ['Đơn vị phải nộp', 'Units expected to file'],
  invite: ['Mời thêm {n} đơn vị', 'Expect {n} more units'],
  what: [
    'Đợt này đang mời {now} đơn vị. Mời thêm: {names}. Đơn vị đã mời không bỏ ra được.',
    'The round expects {now} units. Besides: {names}. A unit once expected stays so.',
  ],
  already: ['Đã được mời từ trước: {names}.', 'Expected already: {names}.'],
});

/** Names units that are to file besides those named at the opening; kept until it was sent. */
export function InviteUnits({ round }: { round: ListedRound }) {
  const say = useWords(words);
  const [{ units }, keep, drop] = useDraft<{ units: Named[] }>(`round-units.${round.id}`, {
    units: [],
  });
  const [begun] = useState(units.length > 0);
  const expected = new Set(round.expectedUnits);
  const fresh = units.filter(({ id }) => !expected.has(id));
  const known = units.filter(({ id }) => expected.has(id));
  const named = (bodies: readonly Named[]): string => bodies.map(({ name }) => name).join('; ');
  return (
    <details className="card" open={begun}>
      <summary>{say.title}</summary>
      <div className="form">
        <PickBody label={say.units} chosen={units} choose={(next) => keep({ units: next })} />
        {known.length > 0 && <p className="quiet">{fill(say.already, { names: named(known) })}</p>}
        <div className="page-actions">
          <ActButton
            primary
            label={fill(say.invite, { n: fresh.length })}
            disabled={fresh.length === 0}
            consequence={fill(say.what, { now: round.expectedUnits.length, names: named(fresh) })}
            run={() =>
              command(
                '/rounds/{id}/expect-units',
                { id: round.id },
                { unitIds: fresh.map(({ id }) => id) },
                round.version,
              )
            }
            after={drop}
          />
        </div>
      </div>
    </details>
  );
}
