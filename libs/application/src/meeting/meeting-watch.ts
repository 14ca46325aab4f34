import { Injectable } from '@nestjs/common';
import { MeetingViews } from '../ports/meeting-views.js';

const LOOK_MS = 400;

interface Watched {
  mark?: string;
  /** Wake every screen that waits; each looks at what it may see. */
  waiting: Set<() => void>;
  watchers: number;
  looking: boolean;
}

/**
 * Says when a meeting has moved. However many screens follow one meeting in this process, one small
 * look at the database a moment serves them all.
 */
@Injectable()
export class MeetingWatch {
  private readonly watched = new Map<string, Watched>();

  constructor(private readonly views: MeetingViews) {}

  /** Yields at once, so that who joins late knows where it is, then whenever something moved. */
  async *changes(sessionId: string, signal: AbortSignal): AsyncGenerator<string> {
    const here = this.watched.get(sessionId) ?? { waiting: new Set(), watchers: 0, looking: false };
    this.watched.set(sessionId, here);
    here.watchers += 1;
    try {
      let seen: string | undefined = await this.views.mark(sessionId);
      if (!signal.aborted) yield seen;
      if (!here.looking) void this.look(sessionId, here);
      while (!signal.aborted) {
        if (here.mark !== undefined && here.mark !== seen) {
          seen = here.mark;
          yield seen;
        } else await this.wait(here, signal);
      }
    } finally {
      here.watchers -= 1;
      if (here.watchers === 0) this.watched.delete(sessionId);
    }
  }

  private wait(here: Watched, signal: AbortSignal): Promise<void> {
    return new Promise((resume) => {
      const wake = (): void => {
        here.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resume();
      };
      here.waiting.add(wake);
      signal.addEventListener('abort', wake, { once: true });
    });
  }

  /** Looks as long as anybody watches. What cannot be read now is read at the next look. */
  private async look(sessionId: string, here: Watched): Promise<void> {
    here.looking = true;
    while (here.watchers > 0) {
      const mark = await this.views.mark(sessionId).catch(() => here.mark);
      if (mark !== here.mark) {
        here.mark = mark;
        for (const wake of [...here.waiting]) wake();
      }
      await new Promise((resume) => setTimeout(resume, LOOK_MS));
    }
    here.looking = false;
  }
}
