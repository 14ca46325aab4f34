import {
  awardIn,
  stripFault,
  type Level,
  type RecordAsk,
  type RecordEntry,
} from '@vinhdanh/domain';
import type { Catalogue } from '../../ports/catalogue.js';
import type { EntryRow } from '../../ports/subject-views.js';

/** Code of what bars a letter to the centre from asking this for an entry; undefined: nothing. */
export async function stripFaultOf(
  catalogue: Catalogue,
  asks: RecordAsk,
  row: EntryRow,
): Promise<string | undefined> {
  const entry = { kind: row.kind, fact: row.fact, words: row.words } as unknown as RecordEntry;
  const level = row.kind === 'award' ? await levelOf(catalogue, row) : undefined;
  const found = { entry, grade: row.grade, withdrawn: row.withdrawn !== null };
  return stripFault(asks, { ...found, ...(level ? { level } : {}) });
}

/** What may be asked for an entry as it stands; undefined: nothing. */
export async function asksFor(catalogue: Catalogue, row: EntryRow): Promise<RecordAsk | undefined> {
  const asks = row.fact.annulled === true ? 'restore' : 'strip';
  return (await stripFaultOf(catalogue, asks, row)) === undefined ? asks : undefined;
}

/** Who decides on it: by the law of its day, else by the newest law that knows the award. */
async function levelOf(
  catalogue: Catalogue,
  { fact, words, year }: EntryRow,
): Promise<Level | undefined> {
  const then = String(fact.decidedOn ?? words.decidedOn ?? `${year}-12-31`);
  const ofThen = await catalogue.editionOn(then);
  const others = [...(await catalogue.editions())].reverse();
  for (const edition of ofThen ? [ofThen, ...others] : others) {
    const rule = awardIn(edition, String(fact.award));
    if (rule) return rule.level;
  }
  return undefined;
}
