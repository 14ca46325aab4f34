import { sampleOrganisations } from '@vinhdanh/infrastructure';
import type { Act, Batch, Dataset, Letter, Line } from './batch.js';
import {
  citationOn,
  part,
  readRecord,
  remainder,
  type RecordedAward,
  type RecordFile,
} from './record-file.js';

/** Lines a letter holds where there are units enough to share them. */
const PER_LETTER = 10;
const ROSTER = 22;
/** Cases outside rounds honour merit of the resistance war, not of a year. */
const WAR = { meritFrom: '1954-07-21', meritTo: '1975-04-30' };

const NAMES: Record<string, string> = {
  individual: 'Cá nhân mẫu',
  collective: 'Tập thể mẫu',
  household: 'Hộ mẫu',
  family: 'Gia đình mẫu',
};

/** The five-year record without the session of March 2019: one batch for each award and year. */
export function record2016To2020(): Dataset {
  const file = readRecord();
  const units = sampleOrganisations().filingCodes;
  const batches = file.years.flatMap((year, turn) =>
    remainder(file).flatMap((award, order): Batch[] => {
      const count = linesOfYear(award, file.years.length, turn).length;
      return count === 0 ? [] : [batchOf(award, order, year, turn, file, units)];
    }),
  );
  const awards = remainder(file).flatMap((award) => award.recipients);
  return {
    name: 'record-2016-2020',
    batches,
    lines: awards.reduce((sum, share) => sum + share.count, 0),
  };
}

function batchOf(
  award: RecordedAward,
  order: number,
  year: number,
  turn: number,
  file: RecordFile,
  units: string[],
): Batch {
  const turns = file.years.length;
  const code = `${award.number}-${year}`;
  const inRound = award.kind === 'merit' || award.kind === 'movement';
  const recipients = linesOfYear(award, turns, turn);
  const letters = Math.max(1, Math.min(units.length, Math.ceil(recipients.length / PER_LETTER)));
  return {
    key: code,
    kind: award.kind,
    level: award.level,
    ...(inRound ? { round: roundOf(award, year, code) } : {}),
    letters: Array.from({ length: letters }, (_, n): Letter => {
      // Another unit begins each year, so that small batches do not all come from the first.
      const unit = units[(n + order * 7 + turn * 13) % units.length] ?? '';
      return {
        unit,
        number: `${(order + 1) * 10 + turn}-${n + 1}/TTr-${award.number}`,
        date: `${year}-01-20`,
        signer: 'Thủ trưởng đơn vị (mẫu)',
        lines: () =>
          recipients.flatMap((recipient, i) =>
            i % letters === n ? [{ ...named(recipient, code, i), ...(inRound ? {} : WAR) }] : [],
          ),
      };
    }),
    filedOn: `${year}-01-25`,
    appraisedOn: `${year}-02-25`,
    citation: citationOn(file, `${year}-02-25`),
    ...(award.council
      ? {
          session: {
            title: `Phiên họp Hội đồng xét ${code} (mẫu)`,
            heldOn: `${year}-03-10`,
            council: 'Hội đồng Thi đua – Khen thưởng tỉnh (mẫu)',
            roster: ROSTER,
            passes: {},
          },
        }
      : {}),
    acts: [actOf(award, order, year, code)],
    held: award.centre === 'hold' ? [award.award] : [],
  };
}

const roundOf = (award: RecordedAward, year: number, code: string): Batch['round'] => ({
  title: `Đợt xét ${code} (mẫu)`,
  awards: [award.award],
  meritFrom: `${year - 1}-01-01`,
  meritTo: `${year - 1}-12-31`,
  yearKind: 'calendar',
  openingLetter: { number: `${code}/UBND-TĐKT`, date: `${year}-01-05` },
  deadline: `${year}-02-15`,
});

/** Numbers start beyond those of real registers, in which the 2019 session has its own. */
function actOf(award: RecordedAward, order: number, year: number, code: string): Act {
  const letter = award.centre !== undefined;
  return {
    kind: letter ? 'submission-letter' : 'granting',
    award: award.award,
    title: letter ? `Tờ trình khen thưởng ${code} (mẫu)` : `Quyết định khen thưởng ${code} (mẫu)`,
    number: `${9_001 + order}/${letter ? 'TTr' : 'QĐ'}-UBND`,
    date: `${year}-04-05`,
  };
}

type Recipient = Pick<Line, 'award' | 'recipientKind' | 'positionClass'>;

function linesOfYear(award: RecordedAward, turns: number, turn: number): Recipient[] {
  return award.recipients.flatMap(({ kind, position, count }) =>
    Array.from({ length: part(count, turns, turn) }, () => ({
      award: award.award,
      recipientKind: kind,
      ...(position ? { positionClass: position } : {}),
    })),
  );
}

function named(recipient: Recipient, code: string, n: number): Line {
  const name = `${NAMES[recipient.recipientKind]} ${code}-${String(n + 1).padStart(5, '0')}`;
  return { ...recipient, subject: { name, synthetic: true } };
}
