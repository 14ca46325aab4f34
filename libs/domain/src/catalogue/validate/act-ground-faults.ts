import { GROUNDED, type ActGround } from '../../act/ground.js';
import { RECOVERIES } from '../../dossier/flag.js';
import { basisFaults, nameFaults, twice, unknown, type Faults } from './checks.js';

/** Faults of the grounds on which what was granted is changed. */
export const actGroundFaults = (grounds: readonly ActGround[]): Faults => [
  ...twice(grounds.map(({ id }) => id)).map((id) => `ground ${id} twice`),
  ...grounds.flatMap((ground) => [
    ...basisFaults(`ground ${ground.id}`, ground),
    ...nameFaults(`ground ${ground.id}`, ground.name),
    ...unknown('act of a ground', [ground.act], GROUNDED),
    ...unknown('recovery', ground.recover ?? [], RECOVERIES),
  ]),
];
