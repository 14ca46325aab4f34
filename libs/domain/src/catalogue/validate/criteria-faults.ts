import {
  isGroup,
  isTest,
  type Criterion,
  type CriterionTest,
} from '../../eligibility/criterion.js';
import type { Edition } from '../edition.js';
import { COMMENDATION_KINDS, POSITION_CLASSES, RECIPIENT_KINDS } from '../vocabulary.js';
import { faultsOf, honoursOf, readable, variablesOf } from './expressions.js';
import { basisFaults, nameFaults, twice, unknown, unless, type Faults } from './checks.js';

const OPERATORS = ['>=', '>', '=', '<=', '<'];

/**
 * Faults of an award's criteria: shape, ids, names, sources and expressions of every node of the
 * tree, and honours named in them that are neither an award nor a class of the edition.
 */
export function criteriaFaults(criteria: Criterion[], edition: Edition): Faults {
  const nodes = criteria.flatMap(flat);
  const known = new Set(
    edition.awards.flatMap((one) => [one.code, ...(one.replaces ?? []), one.countsAs ?? one.code]),
  );
  return [
    ...twice(nodes.map((node) => node.id)).map((id) => `criterion ${id} twice`),
    ...criteria.flatMap((node) => runFaults(node, false)),
    ...nodes.flatMap((node) =>
      [...nodeFaults(node), ...honourFaults(node, known)].map(
        (fault) => `criterion ${node.id}: ${fault}`,
      ),
    ),
  ];
}

/** Every expression of a node that can be taken apart; the others are reported by their own fault. */
const textsOf = (node: Criterion): string[] =>
  [
    node.when?.test,
    isTest(node) ? node.have : undefined,
    isGroup(node) ? node.over : undefined,
  ].filter((text) => typeof text === 'string' && readable(text)) as string[];

/** Outside a group with `over`, `run` stands for nothing. */
function runFaults(node: Criterion, inside: boolean): Faults {
  const below = inside || (isGroup(node) && node.over !== undefined);
  const own = inside ? [] : textsOf(node).filter((text) => variablesOf(text).includes('run'));
  const parts = isGroup(node) ? [...(node.all ?? []), ...(node.any ?? [])] : [];
  return [
    ...own.map(() => `criterion ${node.id}: names run outside a group with over`),
    ...parts.flatMap((part) => runFaults(part, below)),
  ];
}

function honourFaults(node: Criterion, known: Set<string>): Faults {
  return textsOf(node)
    .flatMap((text) => honoursOf(text))
    .filter((honour) => !known.has(honour))
    .map((honour) => `names ${honour}, which is no award or class of the edition`);
}

const flat = (node: Criterion): Criterion[] => [
  node,
  ...(isGroup(node) ? [...(node.all ?? []), ...(node.any ?? [])].flatMap(flat) : []),
];

function nodeFaults(node: Criterion): Faults {
  return [
    ...unless(
      typeof node.id === 'string' && /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(node.id),
      'not an id',
    ),
    ...basisFaults('node', node),
    ...nameFaults('node', node.name),
    ...unknown('kind', node.when?.kinds, COMMENDATION_KINDS),
    ...unknown('recipient', node.when?.recipients, RECIPIENT_KINDS),
    ...unknown('class of post', node.when?.positions, POSITION_CLASSES),
    ...(node.when?.test === undefined ? [] : faultsOf(node.when.test, 'boolean')),
    ...(isGroup(node) && node.over !== undefined ? faultsOf(node.over, 'windows') : []),
    ...shapeFaults(node),
  ];
}

function shapeFaults(node: Criterion): Faults {
  const shapes = ['all', 'any', 'have', 'confirm'].filter((key) => key in node);
  if (shapes.length !== 1) return ['must be exactly one of all, any, have, confirm'];
  if (isGroup(node))
    return unless((node.all ?? node.any ?? []).length > 0, 'a group without members');
  return [
    ...nameFaults('message', node.message),
    ...(isTest(node)
      ? [
          ...unknown('operator', [node.op], OPERATORS),
          ...haveFaults(node),
          ...unless(['number', 'string', 'boolean'].includes(typeof node.need), 'no need stated'),
          ...unless(
            typeof node.need === 'number' || node.op === '=',
            `${node.op} compares numbers only`,
          ),
          ...unless(typeof node.unit === 'string' && node.unit !== '', 'no unit'),
        ]
      : []),
  ];
}

/** `have` must be of the type of `need`; the first fault of type would only repeat a missing need. */
function haveFaults({ have, need }: CriterionTest): Faults {
  if (typeof have !== 'string' || have === '') return ['no expression'];
  const type = typeof need;
  return type === 'number' || type === 'string' || type === 'boolean' ? faultsOf(have, type) : [];
}
