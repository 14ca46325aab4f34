import { Command, CommandHandler } from '@nestjs/cqrs';
import { eventRegistry } from '@vinhdanh/domain';
import { TASK_KINDS } from '@vinhdanh/contracts';
import { handlers, messages, processors } from './features.js';
import { ProcessorRegistry } from './process/processor-registry.js';
import { routedEvents } from './process/route-event.js';
import type { StageProcessor } from './process/stage-processor.js';
import { wiringFaults } from './start-up-check.js';

class Known extends Command<void> {}
class Forgotten extends Command<void> {}
@CommandHandler(Known)
class First {}
@CommandHandler(Known)
class Second {}

const processor = (queue: string, ...kinds: string[]) =>
  ({ queue, kinds, process: async () => [] }) as unknown as StageProcessor;
const known = { ...TASK_KINDS, documents: ['read-import'] };
const others = Object.entries(TASK_KINDS)
  .filter(([queue]) => queue !== 'documents')
  .map(([queue, kinds]) => processor(queue, ...kinds));

describe('start-up check', () => {
  it('finds nothing wrong with the product', () => {
    expect(messages.length).toBeGreaterThan(40);
    expect(wiringFaults(handlers, messages, Object.keys(eventRegistry), routedEvents())).toEqual(
      [],
    );
    const kinds = processors.flatMap((p) => new Array<string>(1).fill(p.name));
    expect(kinds.length).toBeGreaterThan(8);
  });

  it('names a command handled twice or not at all', () => {
    expect(wiringFaults([First, Second], [Known, Forgotten], [], [])).toEqual([
      'Known is handled twice (First, Second)',
      'Forgotten is unhandled',
    ]);
  });

  it('names an event without a route and a route without an event', () => {
    expect(wiringFaults([], [], ['dossier.filed'], ['dossier.lost'])).toEqual([
      'dossier.filed has no route',
      'dossier.lost is routed but unknown',
    ]);
  });

  it('names a stage task without a processor, with two, and one nobody knows', () => {
    expect(() => new ProcessorRegistry(others, known)).toThrow(
      'documents/read-import is unhandled',
    );
    const twice = processor('documents', 'read-import');
    expect(() => new ProcessorRegistry([...others, twice, twice], known)).toThrow(
      'documents/read-import is handled twice',
    );
    expect(
      () =>
        new ProcessorRegistry([...others, processor('documents', 'read-import', 'paint')], known),
    ).toThrow('documents/paint is not a known task kind');
  });
});
