const WIDTH = 30;

export interface Progress {
  at: (done: number, total: number) => void;
  end: () => void;
}

/** A bar on a terminal; elsewhere (a log, a pipe) nothing, since it could not be redrawn. */
export function progress(title: string): Progress {
  const out = process.stderr;
  if (!out.isTTY) return { at: () => undefined, end: () => undefined };
  let shown = '';
  return {
    at: (done, total) => {
      const share = total > 0 ? Math.min(done / total, 1) : 1;
      const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
      const next = `${title} ${bar} ${Math.round(share * 100)}% ${done}/${total}`;
      if (next !== shown) out.write(`\r${next}`);
      shown = next;
    },
    end: () => {
      if (shown) out.write('\n');
    },
  };
}
