import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** Lines of JSON on standard output; line breaks and escape codes in data stay data. */
export const createLogger = (level: string): Logger => pino({ level, base: undefined });

/** Nest's own lines in the same form. */
export class NestLogger implements LoggerService {
  constructor(private readonly lines: Logger) {}

  verbose = (message: unknown, ...context: unknown[]) => this.write('trace', message, context);
  debug = (message: unknown, ...context: unknown[]) => this.write('debug', message, context);
  // Nest tells every route it maps; that is no news in operation.
  log = (message: unknown, ...context: unknown[]) => this.write('debug', message, context);
  warn = (message: unknown, ...context: unknown[]) => this.write('warn', message, context);
  error = (message: unknown, ...context: unknown[]) => this.write('error', message, context);
  fatal = (message: unknown, ...context: unknown[]) => this.write('fatal', message, context);

  private write(
    level: 'trace' | 'debug' | 'warn' | 'error' | 'fatal',
    message: unknown,
    context: unknown[],
  ): void {
    const from = { context: context.at(-1) };
    if (message !== null && typeof message === 'object') this.lines[level]({ ...from, ...message });
    else this.lines[level](from, String(message));
  }
}
