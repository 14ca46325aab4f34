import type { FieldSpec, Values } from '../parts/fields';
import { KIND } from '../words/codes';
import type { Language, Phrase } from '../words/in-both';
import { FEAT, FIELD, NATURE, PENALTY, RATING, SCOPE } from './entry-words';

type Plain = Record<string, unknown>;
/** What a field of an entry is: a code of a list, a day, a number, years, yes or no, or text. */
type Sort = 'day' | 'number' | 'years' | 'check' | 'text' | 'award' | Record<string, Phrase>;

/** Fields a person fills in; those ending in `?` may be left empty. Other fields stay as they are. */
const FACTS: Record<string, Record<string, Sort>> = {
  award: { award: 'award', kind: KIND, years: 'years', 'decidedOn?': 'day', 'number?': 'text' },
  rating: { year: 'number', rating: RATING },
  initiative: {
    nature: NATURE,
    year: 'number',
    scope: SCOPE,
    applied: 'check',
    'share?': 'number',
  },
  achievement: { nature: FEAT, year: 'number', scope: SCOPE },
  post: { group: 'text', from: 'day', 'to?': 'day' },
  leave: { from: 'day', to: 'day' },
  figures: {
    ...{ year: 'number', headcount: 'number', 'completed?': 'number', 'advanced?': 'number' },
    ...{ 'fighters?': 'number', 'disciplined?': 'number', 'women?': 'number' },
  },
  discipline: { form: PENALTY, from: 'day', 'until?': 'day' },
};
const WORDS: Record<string, Sort> = { 'title?': 'text', 'issuer?': 'text', 'note?': 'text' };
/** What the rules ask for and nobody need type. */
const GIVEN: Record<string, Plain> = {
  initiative: { usedFor: [] },
  achievement: { usedFor: [] },
  leave: { nature: 'maternity' },
};

/** Kinds that can be entered or corrected by hand. */
export const TYPED_KINDS = Object.keys(FACTS);
export const isTyped = (kind: string): boolean => Object.hasOwn(FACTS, kind);

const bare = (name: string): string => name.replace('?', '');

/** The fields of an entry of a kind, filled with what it says. */
export function entryFields(
  kind: string,
  awards: readonly { value: string; label: string }[],
  language: Language,
  before: { fact: Plain; words: Plain } = { fact: {}, words: {} },
): FieldSpec[] {
  const n = language === 'vi' ? 0 : 1;
  const field =
    (place: 'fact' | 'words') =>
    ([key, sort]: [string, Sort]): FieldSpec => {
      const name = bare(key);
      const said = before[place][name];
      const codes =
        sort === 'award' ? awards : typeof sort === 'object' ? listed(sort, n) : undefined;
      return {
        name: `${place}.${name}`,
        label: FIELD[name]?.[n] ?? name,
        required: !key.endsWith('?') && sort !== 'check',
        type: codes
          ? 'select'
          : sort === 'day'
            ? 'date'
            : sort === 'number'
              ? 'number'
              : sort === 'check'
                ? 'check'
                : 'text',
        ...(codes ? { options: codes } : {}),
        initial: Array.isArray(said) ? said.join(', ') : shownAs(said),
      };
    };
  return [
    ...Object.entries(FACTS[kind] ?? {}).map(field('fact')),
    ...Object.entries(WORDS).map(field('words')),
  ];
}

const shownAs = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';

const listed = (codes: Record<string, Phrase>, n: 0 | 1) =>
  Object.entries(codes).map(([value, name]) => ({ value, label: name[n] }));

/** The entry as it is sent: what was typed over what it said; an emptied field is left out. */
export function entryOf(
  kind: string,
  values: Values,
  before: { fact: Plain; words: Plain } = { fact: GIVEN[kind] ?? {}, words: {} },
): { kind: string; fact: Plain; words: Plain } {
  const filled = (place: 'fact' | 'words', sorts: Record<string, Sort>): Plain => {
    const typed = Object.entries(sorts).map(([key, sort]): [string, unknown] => {
      const name = bare(key);
      return [name, valueOf(sort, values[`${place}.${name}`]?.trim() ?? '')];
    });
    return Object.fromEntries(
      Object.entries({ ...before[place], ...Object.fromEntries(typed) }).filter(
        ([, value]) => value !== undefined,
      ),
    );
  };
  return { kind, fact: filled('fact', FACTS[kind] ?? {}), words: filled('words', WORDS) };
}

function valueOf(sort: Sort, typed: string): unknown {
  if (sort === 'check') return typed === 'true';
  if (typed === '') return undefined;
  if (sort === 'number') return Number(typed.replace(',', '.'));
  if (sort === 'years')
    return [
      ...new Set(
        typed
          .split(/[\s,;]+/)
          .filter(Boolean)
          .map(Number),
      ),
    ].sort((a, b) => a - b);
  return typed;
}
