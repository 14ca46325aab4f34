import 'reflect-metadata';
import { Injectable, type OnModuleInit, type Type } from '@nestjs/common';
import { eventRegistry } from '@vinhdanh/domain';
import { handlers, messages } from './features.js';
import { routedEvents } from './process/route-event.js';

// Where @CommandHandler and @QueryHandler keep the class they handle; @nestjs/cqrs does not export it.
const COMMAND_HANDLER = '__commandHandler__';
const QUERY_HANDLER = '__queryHandler__';

/**
 * Refuses to start with a hole in the wiring: a command or query without a handler or with
 * two (Nest would only warn, and the last one would win), an event type nobody routes, a route for no event.
 */
@Injectable()
export class StartUpCheck implements OnModuleInit {
  onModuleInit(): void {
    const faults = wiringFaults(handlers, messages, Object.keys(eventRegistry), routedEvents());
    if (faults.length) throw new Error(`wiring: ${faults.join('; ')}`);
  }
}

/** Pure part of the check, for tests. */
export function wiringFaults(
  all: Type<unknown>[],
  shown: Type<unknown>[],
  events: string[],
  routed: string[],
): string[] {
  const faults: string[] = [];
  const seen = new Map<unknown, string>();
  for (const handler of all) {
    const target: Type<unknown> | undefined =
      Reflect.getMetadata(COMMAND_HANDLER, handler) ?? Reflect.getMetadata(QUERY_HANDLER, handler);
    if (!target) {
      faults.push(`${handler.name} handles nothing`);
      continue;
    }
    const first = seen.get(target);
    if (first) faults.push(`${target.name} is handled twice (${first}, ${handler.name})`);
    seen.set(target, handler.name);
  }
  for (const message of shown) if (!seen.has(message)) faults.push(`${message.name} is unhandled`);
  for (const type of events) if (!routed.includes(type)) faults.push(`${type} has no route`);
  for (const type of routed)
    if (!events.includes(type)) faults.push(`${type} is routed but unknown`);
  return faults;
}
