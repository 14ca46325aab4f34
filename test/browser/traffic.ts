import type { Page, Request } from 'playwright-core';

const QUIET_MS = 400;
const MOST_MS = 60_000;

/**
 * What a page still waits for. Playwright's own "networkidle" counts an open event stream as an
 * answer that never came, and so depends on which of the two was first.
 */
export class Traffic {
  private readonly open = new Set<Request>();
  private last = Date.now();

  constructor(private readonly page: Page) {
    const ended = (request: Request): void => {
      this.last = Date.now();
      this.open.delete(request);
    };
    page.on('request', (request) => {
      if (request.resourceType() === 'eventsource') return;
      this.last = Date.now();
      this.open.add(request);
    });
    page.on('requestfinished', ended);
    page.on('requestfailed', ended);
  }

  /** Resolves when nothing was asked or answered for a moment; else names what is outstanding. */
  async quiet(): Promise<void> {
    // What a click sets off is not asked in the very moment of the click.
    this.last = Date.now();
    const end = Date.now() + MOST_MS;
    while (this.open.size > 0 || Date.now() - this.last < QUIET_MS) {
      if (Date.now() > end) {
        const left = [...this.open].map((request) => request.url());
        throw new Error(`no quiet in ${MOST_MS} ms; outstanding: ${left.join(', ') || 'nothing'}`);
      }
      await this.page.waitForTimeout(50);
    }
  }
}
