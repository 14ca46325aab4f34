/** Where in the expression a part stands, in characters from 0. */
export interface At {
  from: number;
  to: number;
}

export const ARITHMETIC = ['+', '-', '*'] as const;
export const COMPARISONS = ['=', '!=', '<', '<=', '>', '>='] as const;
export type Arithmetic = (typeof ARITHMETIC)[number];
export type Comparison = (typeof COMPARISONS)[number];

/** An expression of the subset, taken apart. */
export type FeelNode = At &
  (
    | { is: 'literal'; value: number | string | boolean }
    | { is: 'list'; items: FeelNode[] }
    | { is: 'name'; name: string }
    | { is: 'call'; name: string; args: FeelNode[] }
    | { is: 'minus'; of: FeelNode }
    | { is: 'arithmetic'; op: Arithmetic; left: FeelNode; right: FeelNode }
    | { is: 'compare'; op: Comparison; left: FeelNode; right: FeelNode }
    | { is: 'and' | 'or'; left: FeelNode; right: FeelNode }
    | { is: 'if'; test: FeelNode; then: FeelNode; otherwise: FeelNode }
  );

/** A fault of an expression with its place; the message is for the person who edits the file. */
export class ExpressionFault extends Error {
  constructor(
    message: string,
    readonly at: At,
  ) {
    super(message);
  }
}
