import { isGroup, isTest, type Criterion } from '../../eligibility/criterion.js';
import { COMMENDATION_KINDS, POSITION_CLASSES, RECIPIENT_KINDS } from '../vocabulary.js';
import { basisFaults, nameFaults, twice, unknown, unless, type Faults } from './checks.js';

const OPERATORS = ['>=', '>', '=', '<=', '<'];

/** Faults of an award's criteria: shape, ids, names and sources of every node of the tree. */
export function criteriaFaults(criteria: Criterion[]): Faults {
  const nodes = criteria.flatMap(flat);
  return [
    ...twice(nodes.map((node) => node.id)).map((id) => `criterion ${id} twice`),
    ...nodes.flatMap((node) => nodeFaults(node).map((fault) => `criterion ${node.id}: ${fault}`)),
  ];
}

const flat = (node: Criterion): Criterion[] => [
  node,
  ...(isGroup(node) ? [...(node.all ?? []), ...(node.any ?? [])].flatMap(flat) : []),
];

function nodeFaults(node: Criterion): Faults {
  return [
    ...unless(typeof node.id === 'string' && /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(node.id), 'not an id'),
    ...basisFaults('node', node),
    ...nameFaults('node', node.name),
    ...unknown('kind', node.when?.kinds, COMMENDATION_KINDS),
    ...unknown('recipient', node.when?.recipients, RECIPIENT_KINDS),
    ...unknown('class of post', node.when?.positions, POSITION_CLASSES),
    ...shapeFaults(node),
  ];
}

function shapeFaults(node: Criterion): Faults {
  const shapes = ['all', 'any', 'have', 'confirm'].filter((key) => key in node);
  if (shapes.length !== 1) return ['must be exactly one of all, any, have, confirm'];
  if (isGroup(node)) return unless((node.all ?? node.any ?? []).length > 0, 'a group without members');
  return [
    ...nameFaults('message', node.message),
    ...(isTest(node)
      ? [
          ...unknown('operator', [node.op], OPERATORS),
          ...unless(typeof node.have === 'string' && node.have !== '', 'no expression'),
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
