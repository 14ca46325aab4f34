/** Why the vault does not do what it was asked; the code is told to the caller, nothing else. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly facts: Record<string, unknown> = {},
  ) {
    super(code);
  }
}

export const noSuchRound = (): Refusal => new Refusal(404, 'ballot-round-unknown');
export const roundVoid = (): Refusal => new Refusal(409, 'ballot-round-void');
export const roundClosed = (): Refusal => new Refusal(409, 'ballot-round-closed');
