import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from '@vinhdanh/infrastructure';
import { parse } from 'yaml';
import type { Citation } from './batch.js';

/** Some recipients of one award; the count is of the five years. */
export interface Share {
  kind: 'individual' | 'collective' | 'household' | 'family';
  position?: string;
  count: number;
}

export interface RecordedAward {
  award: string;
  kind: string;
  level: string;
  council: boolean;
  centre?: 'grant' | 'hold';
  /** Short form of the award, for the names of generated recipients and for letters. */
  number: string;
  recipients: Share[];
}

export interface RecordFile {
  years: number[];
  heldInMarch2019: Record<string, number>;
  awards: RecordedAward[];
  /** Texts the officers of the record have in hand, oldest first; from an ISO day each. */
  citations: (Citation & { from: string })[];
}

export const readRecord = (): RecordFile =>
  parse(
    readFileSync(join(programFolder(), 'sample/record-2016-2020/record.yaml'), 'utf8'),
  ) as RecordFile;

/** What is left of the totals when the session of March 2019 is taken off. */
export function remainder({ awards, heldInMarch2019 }: RecordFile): RecordedAward[] {
  return awards.map((award) => {
    let held = heldInMarch2019[award.award] ?? 0;
    const recipients = award.recipients.map((share) => {
      // Only collectives were voted on in that session.
      const taken = share.kind === 'collective' ? Math.min(held, share.count) : 0;
      held -= taken;
      return { ...share, count: share.count - taken };
    });
    return { ...award, recipients };
  });
}

/** An even part of a total for one of `n` turns; the parts add up to the total. */
export const part = (total: number, n: number, turn: number): number =>
  Math.floor((total * (turn + 1)) / n) - Math.floor((total * turn) / n);

/** The text of the law in hand on a day. */
export function citationOn({ citations }: RecordFile, day: string): Citation {
  const found = citations.findLast(({ from }) => from <= day);
  if (!found) throw new Error(`record.yaml names no text of the law for ${day}`);
  const { from: _day, ...citation } = found;
  return citation;
}
