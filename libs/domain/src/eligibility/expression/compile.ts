import { BUILT_IN_VALUES, FUNCTION_VALUES } from '../counting/functions.js';
import type { Inquiry } from '../counting/inquiry.js';
import { VARIABLE_VALUES, type Value } from '../counting/variables.js';
import { typeOf } from './check.js';
import { ExpressionFault, type Arithmetic, type Comparison, type FeelNode } from './node.js';
import { parse } from './parse.js';

/** An expression as a closure over an inquiry. */
export type Compiled = (q: Inquiry) => Value;

const FUNCTIONS = { ...BUILT_IN_VALUES, ...FUNCTION_VALUES };

/**
 * Compiles an expression once, for any number of inquiries. Both sides of `and` and `or` are
 * evaluated, so that an unknown datum is noticed whatever stands beside it.
 * @throws ExpressionFault for what the type check refuses
 */
export function compile(text: string): Compiled {
  const node = parse(text);
  typeOf(node);
  return build(node);
}

function build(node: FeelNode): Compiled {
  switch (node.is) {
    case 'literal': {
      const { value } = node;
      return () => value;
    }
    case 'list':
      throw new ExpressionFault('a list of literals is only an argument', node);
    case 'name':
      return VARIABLE_VALUES[node.name as keyof typeof VARIABLE_VALUES];
    case 'call':
      return buildCall(node);
    case 'minus': {
      const of = build(node.of);
      return (q) => -(of(q) as number);
    }
    case 'arithmetic': {
      const [left, right, apply] = [build(node.left), build(node.right), ARITHMETIC[node.op]];
      return (q) => apply(left(q) as number, right(q) as number);
    }
    case 'compare': {
      const [left, right, apply] = [build(node.left), build(node.right), COMPARE[node.op]];
      return (q) => apply(left(q) as number, right(q) as number);
    }
    case 'and':
    case 'or': {
      const [left, right, and] = [build(node.left), build(node.right), node.is === 'and'];
      return (q) => {
        const [a, b] = [left(q) === true, right(q) === true];
        return and ? a && b : a || b;
      };
    }
    case 'if': {
      const [test, then, otherwise] = [build(node.test), build(node.then), build(node.otherwise)];
      return (q) => (test(q) === true ? then(q) : otherwise(q));
    }
  }
}

const ARITHMETIC: Record<Arithmetic, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
};

/** The type check saw to it that both sides are of one type. */
export const COMPARE: Record<
  Comparison,
  <T extends number | string | boolean>(a: T, b: T) => boolean
> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function buildCall({ name, args }: FeelNode & { is: 'call' }): Compiled {
  const apply = FUNCTIONS[name as keyof typeof FUNCTIONS];
  const [a, b, ...rest] = args.map(argument);
  if (!a) return (q) => apply(q);
  if (!b) return (q) => apply(q, a(q));
  if (rest.length === 0) return (q) => apply(q, a(q), b(q));
  return (q) => apply(q, a(q), b(q), ...rest.map((one) => one(q)));
}

/** Words are constants; a list of them is made once. */
function argument(node: FeelNode): (q: Inquiry) => unknown {
  if (node.is !== 'list') return build(node);
  const words = node.items.map((item) => (item.is === 'literal' ? item.value : ''));
  return () => words;
}
