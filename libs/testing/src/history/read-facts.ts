import { noHistory, type RecipientKind, type SubjectHistory } from '@vinhdanh/domain';
import { readEvents } from './read-events.js';
import { readHonour } from './read-honour.js';
import { readMerit } from './read-merit.js';
import { words, type Words } from './words.js';

/** What the notation leaves out and the reader must know. */
export interface Reading {
  subjectId?: string;
  kind: RecipientKind;
  /** Class of interchangeable awards an award belongs to, by the catalogue. */
  classOf?: (award: string) => string | undefined;
  /** Years the record is whole for, unless a line says otherwise. */
  covered?: { from: number; to: number };
}

/** One reader for each first word; every other first word is the code of an honour. */
type Reader = (history: SubjectHistory, line: Words) => void;
const READERS: Record<string, Reader> = { ...readMerit, ...readEvents };

/**
 * A history from one line per fact, as a person writes it down:
 *
 *     rating 2020-2024 good                     initiative 2024 province trained
 *     grassroots-fighter 2022-2024              topic 2024 grassroots used=provincial-fighter/title
 *     provincial-certificate/spot 2023          model 2024 province by=province stable=3 helps
 *     pm-certificate 2019 on=2019-11-15         movement province 2025 3y final leading
 *     provincial-fighter 2022-2024 whole        cluster central 2025 voted
 *     figures 2025 headcount=20 advanced=14     discipline warning 2021-07-01..2022-06-30
 *     hold denunciation 2025-08-15..            post director 2001-05-01..2016-05-01
 *     founded 2015-04-01                        not covered
 *     maternity 2023-02-01..2023-07-31          standing province
 *
 * Any line may end in `pending`, `annulled` or `~declared`. A later rating of a year replaces an
 * earlier one. Facts are confirmed by their issuer and honours are decided on 20 December of their
 * last year unless said otherwise.
 * @throws Error naming the line that cannot be read
 */
export function readFacts(lines: readonly string[], reading: Reading): SubjectHistory {
  const { subjectId = 's-1', kind, covered, classOf } = reading;
  const history: SubjectHistory = {
    ...noHistory(subjectId, kind),
    ...(covered ? { coverage: covered } : {}),
  };
  for (const [i, text] of lines.entries()) {
    const line = words(text, `f-${i + 1}`);
    const reader = READERS[line.head] ?? readHonour(classOf);
    reader(history, line);
    line.finish();
  }
  return history;
}
