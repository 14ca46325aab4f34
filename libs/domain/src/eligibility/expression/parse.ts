import { parseExpression } from 'feelin';
import { ARITHMETIC, COMPARISONS, ExpressionFault, type At, type FeelNode } from './node.js';
import { BUILT_INS, FUNCTIONS, VARIABLES } from './signatures.js';

/** Names the parser is told of, so that it splits words as the evaluation of the library does. */
const KNOWN = Object.fromEntries(
  [VARIABLES, FUNCTIONS, BUILT_INS].flatMap((table) =>
    Object.keys(table).map((name) => [name, null]),
  ),
);

/** A node of the library's tree, as far as it is used here. */
type Tree = ReturnType<typeof parseExpression>['topNode'];

/**
 * What was taken apart before: editions repeat each other's expressions, and checking all of them at
 * the start took longer than everything else. Emptied when full, as anybody may send new ones.
 */
const parsed = new Map<string, FeelNode>();
const MOST_PARSED = 5_000;

/** Takes an expression apart; throws ExpressionFault for anything outside the documented subset. */
export function parse(text: string): FeelNode {
  const before = parsed.get(text);
  if (before) return before;
  const node = takeApart(text);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(text, node);
  return node;
}

function takeApart(text: string): FeelNode {
  if (!text.trim()) throw new ExpressionFault('the expression is empty', { from: 0, to: 0 });
  const root = parseExpression(text, KNOWN, undefined).topNode;
  const [only] = parts(root);
  if (!only) throw new ExpressionFault('there is nothing to evaluate', root);
  return read(only, text);
}

/** Children that carry meaning: no brackets, no comments; a place the parser gave up at is a fault. */
function parts(node: Tree): Tree[] {
  const found: Tree[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.type.isError) throw new ExpressionFault('not understood from here', child);
    if (!/^(\(|\)|\[|\]|.*Comment)$/.test(child.name)) found.push(child);
  }
  return found;
}

function read(node: Tree, text: string): FeelNode {
  const at: At = { from: node.from, to: node.to };
  const words = text.slice(node.from, node.to);
  const inner = parts(node);
  const child = (i: number): FeelNode => {
    const found = inner[i];
    if (!found) throw new ExpressionFault('something is missing here', at);
    return read(found, text);
  };
  const word = (i: number): string => (inner[i] ? text.slice(inner[i].from, inner[i].to) : '');
  switch (node.name) {
    case 'NumericLiteral':
      if (!/^-?\s*\d{1,15}$/.test(words)) throw new ExpressionFault('only whole numbers', at);
      return { is: 'literal', value: Number(words.replace(/\s/g, '')), ...at };
    case 'StringLiteral':
      if (words.includes('\\')) throw new ExpressionFault('no backslash in a text', at);
      return { is: 'literal', value: words.slice(1, -1), ...at };
    case 'BooleanLiteral':
      return { is: 'literal', value: words === 'true', ...at };
    case 'VariableName':
      return { is: 'name', name: words, ...at };
    case 'ParenthesizedExpression':
      return child(0);
    case 'List':
      return { is: 'list', items: inner.map((_, i) => child(i)), ...at };
    case 'FunctionInvocation':
      return call(inner, text, at);
    case 'ArithmeticExpression':
      return arithmetic(inner.length, child, word, at);
    case 'Comparison':
      return comparison(child, word, at);
    case 'Conjunction':
      return { is: 'and', left: child(0), right: child(2), ...at };
    case 'Disjunction':
      return { is: 'or', left: child(0), right: child(2), ...at };
    case 'IfExpression':
      return { is: 'if', test: child(1), then: child(3), otherwise: child(5), ...at };
    default:
      throw new ExpressionFault(`${node.name} is not part of the language of criteria`, at);
  }
}

function call([target, given]: Tree[], text: string, at: At): FeelNode {
  if (target?.name !== 'VariableName') throw new ExpressionFault('only a name can be called', at);
  const name = text.slice(target.from, target.to);
  if (!given) return { is: 'call', name, args: [], ...at };
  if (given.name !== 'PositionalParameters')
    throw new ExpressionFault('arguments go by position, not by name', given);
  return { is: 'call', name, args: parts(given).map((one) => read(one, text)), ...at };
}

type Child = (i: number) => FeelNode;
type Word = (i: number) => string;

function arithmetic(length: number, child: Child, word: Word, at: At): FeelNode {
  if (length === 2) return { is: 'minus', of: child(1), ...at };
  const op = ARITHMETIC.find((one) => one === word(1));
  if (!op) throw new ExpressionFault(`operator ${word(1)} is not part of the language`, at);
  return { is: 'arithmetic', op, left: child(0), right: child(2), ...at };
}

function comparison(child: Child, word: Word, at: At): FeelNode {
  const op = COMPARISONS.find((one) => one === word(1));
  if (!op) throw new ExpressionFault(`comparison ${word(1)} is not part of the language`, at);
  return { is: 'compare', op, left: child(0), right: child(2), ...at };
}
