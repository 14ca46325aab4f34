import { FACT_GRADES, type FactGrade, type Graded } from '@vinhdanh/domain';

/** The words of one line, taken one by one; what is left at the end was not understood. */
export interface Words {
  head: string;
  /** Next word, or a fault naming the line. */
  next(): string;
  /** The value of `name=value`, if it is there. */
  value(name: string): string | undefined;
  /** Whether a word stands anywhere in the line. */
  has(word: string): boolean;
  years(): number[];
  /** Two ISO days `from..to`; `to` may be left open. */
  days(): { from: string; to?: string };
  oneOf<T extends string>(known: readonly T[]): T;
  /** What every fact carries; `part` tells the facts of one line apart. */
  graded(part?: string | number): Graded;
  finish(): void;
}

export function words(text: string, ref: string): Words {
  const rest = text.trim().split(/\s+/);
  const fault = (what: string): Error => new Error(`"${text}": ${what}`);
  const take = (word: string): boolean => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  };
  const next = (): string => {
    const word = rest.shift();
    if (word === undefined) throw fault('ends too early');
    return word;
  };
  const head = next();
  const grade = rest.find((word) => word.startsWith('~'));
  if (grade) take(grade);
  const known = (grade?.slice(1) ?? 'confirmed') as FactGrade;
  if (!FACT_GRADES.includes(known)) throw fault(`no grade ${known}`);
  const pending = take('pending');
  return {
    head,
    next,
    value(name) {
      const word = rest.find((one) => one.startsWith(`${name}=`));
      if (word) take(word);
      return word?.slice(name.length + 1);
    },
    has: take,
    years: () => yearsOf(next(), fault),
    days() {
      const [from = '', to = ''] = next().split('..');
      return { from, ...(to ? { to } : {}) };
    },
    oneOf(list) {
      const word = next();
      const found = list.find((one) => one === word);
      if (!found) throw fault(`"${word}" is none of ${list.join(', ')}`);
      return found;
    },
    graded: (part) => ({
      ref: part === undefined ? ref : `${ref}.${part}`,
      grade: known,
      ...(pending ? { pending } : {}),
    }),
    finish() {
      if (rest.length > 0) throw fault(`"${rest.join(' ')}" was not understood`);
    },
  };
}

/** `2025` or `2020-2024`. */
function yearsOf(word: string, fault: (what: string) => Error): number[] {
  const found = /^(\d{4})(?:-(\d{4}))?$/.exec(word);
  if (!found) throw fault(`"${word}" is no year`);
  const from = Number(found[1]);
  const to = Number(found[2] ?? found[1]);
  if (to < from) throw fault(`${word} runs backwards`);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
