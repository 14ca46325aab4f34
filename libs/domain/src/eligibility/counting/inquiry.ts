import type { FactGrade, Graded } from '../facts.js';
import type { Ground } from './ground.js';
import { holds, type Window } from './window.js';

/**
 * What an expression is evaluated with:
 * - `decided`: facts that stand;
 * - `awaited`: also what is on its way;
 * - `hoped`: also whatever years nobody answers for might hold, and nothing against the subject that
 *   is merely declared. What fails even then is certain to fail.
 */
export type Mode = 'decided' | 'awaited' | 'hoped';

/** As many as any law could ask for. */
export const PLENTY = 1000;

export interface UsedFact {
  ref: string;
  grade: FactGrade;
  years?: number[];
  pending?: boolean;
  /** An award without effect for now: who weighs must be told. */
  suspended?: boolean;
}

/** Years that lack something: `run` ends with the window's last year, `choice` is any of them. */
export interface Lack {
  as: 'run' | 'choice';
  counted: readonly number[];
  within: Window;
}

/** One way of looking at one subject; remembers what the last expression rested on. */
export class Inquiry {
  /** What `run` stands for inside a group with `over`. */
  run: Window = { from: 1, to: 0 };
  used = new Map<string, UsedFact>();
  /** A datum the expression asked for is not known. */
  unknown = false;
  lack: Lack | undefined;

  constructor(
    readonly ground: Ground,
    readonly mode: Mode,
  ) {}

  get facts() {
    return this.ground.facts;
  }

  /** Forgets what the expression before rested on. */
  begin(): this {
    this.used = new Map();
    this.unknown = false;
    this.lack = undefined;
    return this;
  }

  /** Whether a fact counts in this mode. */
  sees({ pending }: Graded): boolean {
    return !pending || this.mode !== 'decided';
  }

  use(
    { ref, grade, pending, suspended }: Graded & { suspended?: boolean },
    years: readonly number[] = [],
  ): void {
    if (this.mode === 'hoped') return;
    const known = this.used.get(ref);
    const all = [...new Set([...(known?.years ?? []), ...years])].sort((a, b) => a - b);
    this.used.set(ref, {
      ref,
      grade,
      ...(all.length > 0 ? { years: all } : {}),
      ...(pending ? { pending } : {}),
      ...(suspended ? { suspended } : {}),
    });
  }

  /** Years of a window that might hold anything; none unless hoping. */
  dark(window: Window): number[] {
    if (this.mode !== 'hoped') return [];
    return this.ground.unknownYears.filter((year) => holds(window, year));
  }

  /** Says that a datum is not known and gives what stands in its place. */
  missing<T>(instead: T): T {
    this.unknown = true;
    return instead;
  }
}
