import { ExpressionFault, type FeelNode } from './node.js';
import { parse } from './parse.js';
import { BUILT_INS, FUNCTIONS, VARIABLES, type Signature } from './signatures.js';
import { WORDS, type FeelType, type Parameter } from './types.js';

const SIGNATURES: Record<string, Signature> = { ...FUNCTIONS, ...BUILT_INS };
const NAMES: Record<string, FeelType> = VARIABLES;
/** Codes of awards and posts as the catalogue writes them. */
const CODE = /^[a-z0-9][a-z0-9:-]*$/;

/**
 * Faults of an expression, each with its place, in words for the person who edits the file; empty
 * means it can be compiled and gives what is expected. `windows` takes a single window too.
 */
export function expressionFaults(text: string, expected: FeelType): string[] {
  try {
    const node = parse(text);
    const type = typeOf(node);
    return fits(type, expected) ? [] : [`gives ${type}, but ${expected} is needed`];
  } catch (fault) {
    if (!(fault instanceof ExpressionFault)) throw fault;
    return [
      `${fault.message} (characters ${fault.at.from + 1}–${fault.at.to}: ${shown(text, fault)})`,
    ];
  }
}

const shown = (text: string, { at }: ExpressionFault): string =>
  `"${text.slice(at.from, Math.max(at.to, at.from + 12))}"`;

const fits = (type: FeelType, expected: FeelType): boolean =>
  type === expected || (type === 'window' && expected === 'windows');

/** The type of an expression; throws ExpressionFault where its parts do not fit together. */
export function typeOf(node: FeelNode): FeelType {
  switch (node.is) {
    case 'literal':
      return typeof node.value as FeelType;
    case 'list':
      throw new ExpressionFault('a list of literals is only an argument', node);
    case 'name':
      return variableType(node.name, node);
    case 'call':
      return callType(node.name, node.args, node);
    case 'minus':
      return want(node.of, 'number');
    case 'arithmetic':
      want(node.left, 'number');
      return want(node.right, 'number');
    case 'compare':
      return comparisonType(node);
    case 'and':
    case 'or':
      want(node.left, 'boolean');
      return want(node.right, 'boolean');
    case 'if':
      want(node.test, 'boolean');
      return want(node.otherwise, typeOf(node.then));
  }
}

function want(node: FeelNode, expected: FeelType): FeelType {
  const type = typeOf(node);
  if (!fits(type, expected)) throw new ExpressionFault(`${expected} needed, this is ${type}`, node);
  return expected;
}

function variableType(name: string, at: FeelNode): FeelType {
  const type = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  if (type) return type;
  const isFunction = Object.hasOwn(SIGNATURES, name);
  throw new ExpressionFault(isFunction ? `${name} is a function` : `unknown name ${name}`, at);
}

function comparisonType(node: FeelNode & { is: 'compare' }): 'boolean' {
  const type = typeOf(node.left);
  const ordered = node.op !== '=' && node.op !== '!=';
  if (ordered ? type !== 'number' : !['number', 'string', 'boolean'].includes(type))
    throw new ExpressionFault(`${type} cannot be compared with ${node.op}`, node.left);
  want(node.right, type);
  return 'boolean';
}

function callType(name: string, args: FeelNode[], at: FeelNode): FeelType {
  const signature = Object.hasOwn(SIGNATURES, name) ? SIGNATURES[name] : undefined;
  if (!signature) throw new ExpressionFault(`unknown function ${name}`, at);
  const { parameters, optional = 0, result } = signature;
  const least = parameters.length - optional;
  if (args.length < least || args.length > parameters.length) {
    const asked = optional ? `${least} to ${parameters.length}` : `${least}`;
    throw new ExpressionFault(`${name} takes ${asked} arguments, not ${args.length}`, at);
  }
  parameters.forEach((parameter, i) => args[i] && argument(args[i], parameter));
  const divisor = name === 'modulo' ? args[1] : undefined;
  if (divisor && !(divisor.is === 'literal' && Number(divisor.value) > 0))
    throw new ExpressionFault('modulo needs a whole number above 0', divisor);
  return result;
}

function argument(node: FeelNode, parameter: Parameter): void {
  if (parameter === 'honours' || parameter === 'codes') return void texts(node, CODE, true);
  if (typeof parameter === 'string') return void want(node, parameter);
  const list = 'words' in parameter;
  const known: readonly string[] = WORDS['words' in parameter ? parameter.words : parameter.word];
  for (const item of texts(node, /^/, list))
    if (!known.includes(item.value as string))
      throw new ExpressionFault(`"${item.value}" is none of ${known.join(', ')}`, item);
}

/** Texts written out: a variable could hold anything, and then nothing could be checked here. */
function texts(node: FeelNode, pattern: RegExp, list: boolean): (FeelNode & { is: 'literal' })[] {
  const items = node.is === 'list' && list ? node.items : [node];
  if (items.length === 0) throw new ExpressionFault('the list is empty', node);
  return items.map((item) => {
    if (item.is !== 'literal' || typeof item.value !== 'string' || !pattern.test(item.value))
      throw new ExpressionFault(
        list ? 'a code or a list of codes is needed' : 'a word is needed',
        item,
      );
    return item;
  });
}

/** Codes and classes of honours an expression names, for a look whether the edition knows them. */
export function honoursNamed(text: string): string[] {
  const found = new Set<string>();
  visit(parse(text), (node) => {
    if (node.is !== 'call') return;
    (SIGNATURES[node.name]?.parameters ?? []).forEach((parameter, i) => {
      const arg = node.args[i];
      if (parameter === 'honours' && arg)
        for (const item of texts(arg, CODE, true)) found.add(String(item.value));
    });
  });
  return [...found].sort();
}

/** Names of the context an expression reads. */
export function variablesNamed(text: string): string[] {
  const found = new Set<string>();
  visit(parse(text), (node) => {
    if (node.is === 'name') found.add(node.name);
  });
  return [...found].sort();
}

function visit(node: FeelNode, see: (node: FeelNode) => void): void {
  see(node);
  for (const part of Object.values(node))
    for (const one of Array.isArray(part) ? part : [part])
      if (one && typeof one === 'object' && 'is' in one) visit(one as FeelNode, see);
}
