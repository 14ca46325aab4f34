import { STAGES, STEPS, type Stage, type Step } from './steps.js';

/** Which step may follow which. Data, so that it can be drawn, checked and extended. */
export interface StageGraph {
  /** The stage (queue and screen) in which a step is worked on. */
  stageOf: Record<Step, Stage>;
  start: Step[];
  edges: [from: Step, to: Step][];
  /** Steps after which a dossier may be closed by a grant. */
  final: Step[];
}

/**
 * The graph of the service. A submission letter is signed by the chair, so central submission
 * always follows the provincial decision; own-level awards never leave the unit.
 */
export const stageGraph: StageGraph = {
  stageOf: {
    appraisal: 'unit-proposal',
    'council-review': 'council-review',
    'provincial-decision': 'provincial-decision',
    'central-submission': 'central-submission',
    'own-council': 'council-review',
    'own-head': 'provincial-decision',
  },
  start: ['appraisal'],
  edges: [
    ['appraisal', 'council-review'],
    ['appraisal', 'provincial-decision'],
    ['appraisal', 'own-council'],
    ['appraisal', 'own-head'],
    ['council-review', 'provincial-decision'],
    ['provincial-decision', 'central-submission'],
    ['own-council', 'own-head'],
  ],
  final: ['provincial-decision', 'central-submission', 'own-head'],
};

/** Faults of a graph in words: steps or stages that cannot be reached, steps without a way out. */
export function graphFaults(graph: StageGraph): string[] {
  const forward = closure(graph.start, graph.edges);
  const backward = closure(
    graph.final,
    graph.edges.map(([from, to]) => [to, from]),
  );
  const worked = new Set(Object.values(graph.stageOf));
  return [
    ...STEPS.filter((step) => !forward.has(step)).map((step) => `step ${step} is never reached`),
    ...STEPS.filter((step) => !backward.has(step)).map((step) => `step ${step} has no way out`),
    ...STAGES.filter((stage) => stage !== 'closed' && !worked.has(stage)).map(
      (stage) => `stage ${stage} has no step`,
    ),
  ];
}

function closure(from: readonly Step[], edges: readonly [Step, Step][]): Set<Step> {
  const seen = new Set(from);
  for (const step of seen) for (const [a, b] of edges) if (a === step) seen.add(b);
  return seen;
}
