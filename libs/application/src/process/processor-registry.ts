import type { QueueName, StageProcessor } from './stage-processor.js';

/** Which processor answers for which kind of task. Refuses to exist with a hole or a double. */
export class ProcessorRegistry {
  private readonly byKind = new Map<string, StageProcessor>();

  /**
   * @param known the task kinds of each queue
   * @throws Error naming every kind without a processor, with two, or unknown
   */
  constructor(
    processors: readonly StageProcessor[],
    known: Readonly<Record<QueueName, readonly string[]>>,
  ) {
    const faults: string[] = [];
    for (const processor of processors)
      for (const kind of processor.kinds) {
        const key = `${processor.queue}/${kind}`;
        if (!known[processor.queue].includes(kind)) faults.push(`${key} is not a known task kind`);
        if (this.byKind.has(key)) faults.push(`${key} is handled twice`);
        this.byKind.set(key, processor);
      }
    for (const [queue, kinds] of Object.entries(known))
      for (const kind of kinds)
        if (!this.byKind.has(`${queue}/${kind}`)) faults.push(`${queue}/${kind} is unhandled`);
    if (faults.length) throw new Error(`stage processors: ${faults.join('; ')}`);
  }

  for(queue: QueueName, kind: string): StageProcessor {
    const processor = this.byKind.get(`${queue}/${kind}`);
    if (!processor) throw new Error(`no processor for ${queue}/${kind}`);
    return processor;
  }
}
