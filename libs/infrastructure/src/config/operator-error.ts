/** A fault the person at the keyboard can mend: shown as one sentence, without a stack. */
export class OperatorError extends Error {
  override name = 'OperatorError';

  constructor(
    readonly vi: string,
    readonly en: string,
    options?: ErrorOptions,
  ) {
    super(`${vi} (${en})`, options);
  }
}
