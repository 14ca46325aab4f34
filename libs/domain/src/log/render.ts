import { eventRegistry } from '../events.js';
import type { EventRegistry } from './event-registry.js';
import type { Json, JsonObject } from './json.js';
import { word, type Lang, type WordCategory } from './words.js';

/** Words for the value of a parameter, by its name in the event's data. */
const CATEGORIES: Record<string, WordCategory> = {
  award: 'award',
  kind: 'commendationKind',
  lowerForm: 'award',
  grantedForm: 'award',
  level: 'level',
  source: 'source',
  recipientKind: 'recipientKind',
  positionClass: 'positionClass',
  role: 'role',
  stage: 'stage',
  next: 'stage',
  status: 'status',
  outcome: 'outcome',
  result: 'outcome',
  verdict: 'outcome',
  reason: 'reason',
  by: 'by',
  decider: 'by',
  keep: 'keep',
  conclusion: 'conclusion',
  step: 'step',
  stepKind: 'stepKind',
  answer: 'stepAnswer',
  finding: 'commentFinding',
  fields: 'field',
  papers: 'paper',
  paper: 'paper',
  missingPapers: 'paper',
  secrecy: 'secrecy',
  edition: 'edition',
  byReceipt: 'edition',
  queue: 'queue',
  moved: 'handover',
  option: 'continuity',
  found: 'movementResult',
};
/** Names that mean something else in one family of events. */
const FAMILIES: Record<string, Record<string, WordCategory>> = {
  work: { kind: 'workKind' },
  'council-session': { mode: 'voteMode', ground: 'conflictGround', scope: 'workScope' },
  council: {
    kind: 'councilKind',
    post: 'councilPost',
    conflict: 'conflictWay',
    substitutes: 'substituteWay',
  },
  dossier: { kind: 'paper', list: 'award' },
  subject: {
    kind: 'recipientKind',
    fields: 'subjectField',
    reason: 'subjectReason',
    what: 'recordKind',
    origin: 'recordOrigin',
    grade: 'factGrade',
    purpose: 'revealPurpose',
  },
  submission: { kind: 'matter', code: 'centreStatus' },
  import: { policy: 'importPolicy' },
  organisation: { kind: 'lineageKind' },
  'slot-plan': { level: 'clusterLevel' },
  stock: { object: 'awardObject' },
  handover: { to: 'receiver', cause: 'returnCause' },
};
/** How many members of a list are named before the rest is only counted. */
const NAMED = 5;

/** Names of accounts and organisations by id, as far as the reader knows them. */
export type Names = Readonly<Record<string, string>>;

/**
 * What happened, as a plain sentence: the event type's template with its parameters put into
 * words. A parameter that is absent (or private) leaves no gap. Unknown types show their name.
 * `params` are the event's data in the newest schema.
 */
export function render(
  type: string,
  params: JsonObject,
  lang: Lang,
  names: Names = {},
  registry: EventRegistry = eventRegistry,
): string {
  const template = registry[type]?.[lang];
  if (!template) return type;
  const family = type.split('.')[0]!;
  return tidy(
    template.replace(/\{(\w+)\}/g, (_all, name: string) => {
      // A year is a name, not an amount: 2020, not 2.020.
      if (name === 'year' && typeof params.year === 'number') return String(params.year);
      const category = FAMILIES[family]?.[name] ?? CATEGORIES[name];
      return inWords(params[name], { category, lang, names });
    }),
  );
}

interface Manner {
  category?: WordCategory;
  lang: Lang;
  names: Names;
}

function inWords(value: Json | undefined, manner: Manner): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return textInWords(value, manner);
  if (typeof value === 'boolean') {
    if (manner.lang === 'en') return value ? 'yes' : 'no';
    return value ? 'có' : 'không';
  }
  if (typeof value === 'number')
    return value.toLocaleString(manner.lang === 'vi' ? 'vi-VN' : 'en-GB');
  if (Array.isArray(value)) return listInWords(value, manner);
  return objectInWords(value, manner);
}

function textInWords(text: string, { category, lang, names }: Manner): string {
  // A draft list is known by the award it is for: `submission/government-flag`.
  if (category === 'award') return word(category, text.slice(text.lastIndexOf('/') + 1), lang);
  if (category) return word(category, text, lang);
  return names[text] ?? dateInWords(text, lang);
}

function listInWords(list: Json[], manner: Manner): string {
  const named = list.slice(0, NAMED).map((item) => inWords(item, manner));
  return `${named.join(', ')}${list.length > NAMED ? ` … (${list.length})` : ''}`;
}

/** A letter is known by number and date, a paper by its kind, changed fields by their names. */
function objectInWords(object: JsonObject, manner: Manner): string {
  const { lang } = manner;
  const { category } = manner;
  if (category === 'field' || category === 'handover')
    return Object.entries(object)
      .map(([field, value]) => {
        const inner = inWords(value, { ...manner, category: CATEGORIES[field] });
        return `${word(category, field, lang)}${inner ? ` ${inner}` : ''}`;
      })
      .join(', ');
  if (typeof object.document === 'string' && typeof object.article === 'string')
    return citationInWords(object, lang);
  if (typeof object.number === 'string' && object.date !== undefined)
    return lang === 'vi'
      ? `số ${object.number} ngày ${inWords(object.date, { lang, names: {} })}`
      : `${object.number} of ${inWords(object.date, { lang, names: {} })}`;
  if (typeof object.kind === 'string') return inWords(object.kind, manner);
  return listInWords(Object.values(object) as Json[], manner);
}

/** The text of the law an officer confirmed something by. */
function citationInWords({ document, article, date }: JsonObject, lang: Lang): string {
  const day = typeof date === 'string' ? dateInWords(date, lang) : '';
  return lang === 'vi'
    ? `(đã đối chiếu ${String(article)} ${String(document)} ngày ${day})`
    : `(checked against ${String(article)}, ${String(document)} of ${day})`;
}

/** Days as people write them; instants in the country's own time (UTC+7, no summer time). */
export function dateInWords(text: string, lang: Lang): string {
  if (lang === 'en') return text;
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (day) return `${day[3]}/${day[2]}/${day[1]}`;
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return text;
  const here = new Date(Date.parse(text) + 7 * 3_600_000).toISOString();
  return `${here.slice(11, 16)} ${dateInWords(here.slice(0, 10), lang)}`;
}

/** Takes away what an absent parameter leaves behind. */
const tidy = (sentence: string): string =>
  sentence
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;:.)])/g, '$1')
    .replace(/:\s*;/g, ';')
    .replace(/[\s,;:]+$/, '')
    .trim();
