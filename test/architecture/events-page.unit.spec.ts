import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventsPage, unspeakable } from '@vinhdanh/application';
import { eventRegistry } from '@vinhdanh/domain';

const file = join(__dirname, '..', '..', 'docs', 'events.md');

describe('docs/events.md', () => {
  it('is what the registries say (UPDATE_DOCS=1 writes it)', () => {
    const page = eventsPage(eventRegistry);
    if (process.env.UPDATE_DOCS === '1') writeFileSync(file, page);
    expect(readFileSync(file, 'utf8')).toBe(page);
  });

  it('can put every event into words', () => expect(unspeakable(eventRegistry)).toEqual([]));
});
