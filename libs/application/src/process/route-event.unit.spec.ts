import type { RecordedEvent } from '@vinhdanh/domain';
import { routeEvent } from './route-event.js';

const event = (type: string, data: object = {}, status?: string): RecordedEvent => ({
  eventId: 'e',
  stream: 'dossier:d',
  version: 1,
  type,
  schemaVersion: 1,
  data: data as never,
  meta: { actor: 'a', recordedAt: '', commandId: 'c', correlationId: 'c', status },
});
const kinds = (...given: Parameters<typeof event>) =>
  routeEvent(event(...given)).map((t) => t.kind);

describe('routeEvent', () => {
  it('checks every filed line', () => {
    expect(kinds('dossier.filed')).toEqual(['check-line']);
  });

  it('owes no check of a line that was checked as it was filed', () => {
    expect(routeEvent(event('dossier.filed'), ['dossier.checked'])).toEqual([]);
  });

  it.each([
    ['council-review', []],
    ['provincial-decision', ['ready-line']],
  ])('sends an appraised line with next stage %s on', (next, expected) => {
    expect(kinds('dossier.appraised', { next })).toEqual(expected);
  });

  it.each([
    ['full', 'filed', ['check-line']],
    ['asker', 'checked', ['recount-deadline']],
    ['asker', 'passed', ['ready-line']],
    ['asker', 'eligible', ['ready-line']],
    ['asker', 'returned-by-centre', ['ready-line']],
  ])('after a supplement with review %s and status %s owes %j', (review, status, expected) => {
    expect(kinds('dossier.supplemented', { review }, status)).toEqual(expected);
  });

  it('refuses an event type nobody has answered for', () => {
    expect(() => routeEvent(event('dossier.vanished'))).toThrow('has no route');
  });
});
