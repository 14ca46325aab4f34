import type { SheetRefusalCode } from '@vinhdanh/application';

/** A refusal inside the thread; crosses to the caller as code and facts. */
export class Refusal extends Error {
  constructor(
    readonly code: SheetRefusalCode,
    readonly facts: Record<string, string | number> = {},
  ) {
    super(code);
  }
}
