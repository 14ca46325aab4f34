import { distance, letterCounts, plain, surelyFar } from '../text.js';
import type { Field, ImportPurpose, ImportWords, PlainField } from '../types.js';
import { matchAward } from '../read/match-award.js';
import { HISTORY_LABELS } from './history-labels.js';
import { LABELS } from './labels.js';
import { ofYear, yearIn } from './year-columns.js';

export interface LabelMatch {
  field: Field;
  /** 0 to 1; 1 is the very words of the list. */
  score: number;
}

const LONGEST = 160;

interface Dictionary {
  entries: { field: PlainField; name: string; counts: Uint8Array }[];
  exact: Map<string, PlainField>;
}

function dictionary(labels: Partial<Record<PlainField, string[]>>): Dictionary {
  const entries = Object.entries(labels).flatMap(([field, names]) =>
    names.map((name) => ({ field: field as PlainField, name, counts: letterCounts(name) })),
  );
  return { entries, exact: new Map(entries.map(({ field, name }) => [name, field])) };
}

const NOMINEES = dictionary(LABELS);
const HISTORY = dictionary(HISTORY_LABELS);
const dictionaryOf = (purpose: ImportPurpose | undefined): Dictionary =>
  purpose === undefined || purpose === 'nominees' ? NOMINEES : HISTORY;

/** Tells what column labels mean; remembers what it was asked, since heads repeat their labels. */
export class LabelMatcher {
  private readonly fields = new Map<string, LabelMatch | undefined>();
  private readonly awards = new Map<string, Field | undefined>();

  private readonly known: Dictionary;

  constructor(private readonly words: ImportWords) {
    this.known = dictionaryOf(words.purpose);
  }

  /** Whether the list tells history, whose columns may stand for years. */
  get history(): boolean {
    return this.known === HISTORY;
  }

  /**
   * Field meant by a column label, however it is accented, spelt or continued ("Tóm tắt thành tích
   * (ghi ngắn gọn)"). Undefined when it resembles none.
   */
  field(label: string): LabelMatch | undefined {
    return remembered(this.fields, label, () => this.match(label));
  }

  private match(label: string): LabelMatch | undefined {
    const year = this.history ? yearIn(label) : undefined;
    if (!year) return matchLabel(label, this.known);
    const rest = year.rest === '' ? undefined : matchLabel(year.rest, this.known);
    return ofYear(rest?.field, year.year, rest?.score ?? 0.9) ?? matchLabel(label, this.known);
  }

  /** The field of a column that stands for one award, ticked with an x. */
  award(label: string): Field | undefined {
    return remembered<Field | undefined>(this.awards, label, () => {
      const found = label.length > LONGEST ? [] : matchAward(label, this.words.awards);
      return found.length === 1 ? `mark:${found[0]}` : undefined;
    });
  }
}

function matchLabel(label: string, { exact, entries }: Dictionary): LabelMatch | undefined {
  const text = label.length > LONGEST ? '' : withoutTail(label);
  if (!/\p{L}/u.test(text)) return undefined;
  const known = exact.get(text);
  if (known) return { field: known, score: 1 };
  const counts = letterCounts(text);
  let best: (LabelMatch & { length: number }) | undefined;
  for (const { field, name, counts: own } of entries) {
    const score = resemblance(text, name, (limit) => surelyFar(counts, own, limit));
    if (!score) continue;
    if (!best || score > best.score || (score === best.score && name.length > best.length))
      best = { field, score, length: name.length };
  }
  return best && { field: best.field, score: best.score };
}

function remembered<T>(answers: Map<string, T>, label: string, find: () => T): T {
  if (!answers.has(label)) answers.set(label, find());
  return answers.get(label) as T;
}

/** Remarks in brackets and required-marks say nothing about the field. */
const withoutTail = (label: string): string =>
  plain(label.replace(/\([^)]*\)?/g, ' ')) || plain(label);

function resemblance(text: string, name: string, far: (limit: number) => boolean): number {
  if (name.length >= 5) {
    if (text.startsWith(`${name} `)) return 0.9;
    const limit = name.length >= 12 ? 2 : 1;
    if (!far(limit) && distance(text, name, limit) <= limit) return 0.85;
  }
  return name.length >= 7 && ` ${text} `.includes(` ${name} `) ? 0.7 : 0;
}
