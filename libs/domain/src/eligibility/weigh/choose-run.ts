import type { Inquiry } from '../counting/inquiry.js';
import { spanOf, type Window } from '../counting/window.js';
import type { Compiled } from '../expression/compile.js';
import { allOf, anyOf, type Truth } from './truth.js';
import type { Weighing } from './weighing.js';

/**
 * Binds `run` in each way of looking to the window that serves best, and gives back how to undo it.
 * Where no window serves even in hope, all three look at the best decided one. `parts` weighs the
 * countable parts of the group with the window that is bound.
 */
export function chooseRun(
  over: Compiled,
  of: 'all' | 'any',
  w: Weighing,
  parts: () => Truth[],
): () => void {
  const ways = [w.decided, w.awaited, w.hoped];
  const before = ways.map((q) => q.run);
  const windowsOf = (q: Inquiry): Window[] => {
    const found = over(q.begin()) as Window | Window[];
    return Array.isArray(found) ? found : [found];
  };
  const bestRun = (windows: Window[], way: keyof Truth) => best(windows, way, of, w, parts);
  const { somePending, wholeRecord } = w.decided.ground;
  const [quiet, open] = [w.quiet, w.open];
  w.quiet = true;
  w.open = false;
  const first = bestRun(windowsOf(w.decided), 'decided');
  const later = first.serves || !somePending ? first : bestRun(windowsOf(w.awaited), 'awaited');
  // Hope finds another window only where something is in doubt.
  const sure = wholeRecord && !somePending && !w.open;
  const last = later.serves || sure ? later : bestRun(windowsOf(w.hoped), 'hoped');
  w.quiet = quiet;
  w.open = open || w.open;
  w.decided.run = first.run;
  w.awaited.run = later.serves ? later.run : first.run;
  w.hoped.run = last.serves ? last.run : first.run;
  return () => ways.forEach((q, i) => (q.run = before[i] ?? q.run));
}

function best(
  windows: Window[],
  way: keyof Truth,
  of: 'all' | 'any',
  w: Weighing,
  parts: () => Truth[],
): Ranked {
  const nothing = { from: w.decided.ground.lastYear + 1, to: w.decided.ground.lastYear };
  let found: Ranked | undefined;
  for (const run of windows.length > 0 ? windows : [nothing]) {
    for (const q of [w.decided, w.awaited, w.hoped]) q.run = run;
    const weighed = parts();
    const serves = (of === 'all' ? allOf : anyOf)(weighed)[way];
    const met = weighed.filter((part) => part[way]).length;
    if (!found || better({ run, serves, met }, found)) found = { run, serves, met };
  }
  return found ?? { run: nothing, serves: false, met: 0 };
}

interface Ranked {
  run: Window;
  serves: boolean;
  /** How many of the conditions are met with it. */
  met: number;
}

/** Serving first, then more of the conditions met, then longer, then later. */
const better = (a: Ranked, b: Ranked): boolean =>
  (Number(a.serves) - Number(b.serves) ||
    a.met - b.met ||
    spanOf(a.run) - spanOf(b.run) ||
    a.run.to - b.run.to) > 0;
