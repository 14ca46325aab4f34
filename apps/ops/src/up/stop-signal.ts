import { isAlive, type ProcessIdentity } from '@vinhdanh/infrastructure';

const PARENT_CHECK_MS = 300;

/** Turns "please end" into a promise: a signal, or the end of the npm that started us. */
export class StopSignal {
  asked = false;
  readonly whenAsked: Promise<void>;

  constructor(npm?: ProcessIdentity) {
    this.whenAsked = new Promise((done) => {
      const stop = (): void => {
        this.asked = true;
        done();
      };
      let signals = 0;
      for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
        process.on(name, () => {
          signals += 1;
          // Somebody insists: leave at once; the next start cleans up.
          if (signals > 2) process.exit(1);
          stop();
        });
      const parent = process.ppid;
      const orphaned = (): boolean => process.ppid !== parent || !isAlive(npm);
      if (npm) setInterval(() => orphaned() && stop(), PARENT_CHECK_MS).unref();
    });
  }

  /** @throws Stopped when the end was asked for meanwhile */
  check(): void {
    if (this.asked) throw new Stopped();
  }
}

/** Not a failure: the operator changed his mind during the start. */
export class Stopped extends Error {}
