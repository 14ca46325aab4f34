import { stageGraph, type StageGraph } from './graph.js';
import { STEPS, type Route, type Stage, type Step } from './steps.js';

/** The routes there are; the catalogue says which award takes which. */
export const ROUTES: readonly Route[] = [
  { id: 'council-chair', steps: ['appraisal', 'council-review', 'provincial-decision'] },
  { id: 'appraisal-chair', steps: ['appraisal', 'provincial-decision'] },
  {
    id: 'council-chair-centre',
    steps: ['appraisal', 'council-review', 'provincial-decision', 'central-submission'],
  },
  { id: 'appraisal-centre', steps: ['appraisal', 'provincial-decision', 'central-submission'] },
  { id: 'own-council-head', steps: ['appraisal', 'own-council', 'own-head'] },
  { id: 'own-head', steps: ['appraisal', 'own-head'] },
];

export const routeById = (id: string): Route | undefined => ROUTES.find((route) => route.id === id);

/** Faults of a route against the stage graph, in words; empty means legal. */
export function routeFaults(route: Route, graph: StageGraph = stageGraph): string[] {
  const { steps } = route;
  const faults = steps
    .filter((step) => !STEPS.includes(step))
    .map((step) => `unknown step ${String(step)}`);
  const [first] = steps;
  const last = steps[steps.length - 1];
  if (!first || !last) return ['a route needs at least one step'];
  if (!graph.start.includes(first)) faults.push(`cannot start with ${first}`);
  if (!graph.final.includes(last)) faults.push(`cannot end with ${last}`);
  if (new Set(steps).size !== steps.length) faults.push('a step occurs twice');
  steps.slice(1).forEach((to, i) => {
    const from = steps[i];
    if (!graph.edges.some(([a, b]) => a === from && b === to))
      faults.push(`no edge from ${String(from)} to ${to}`);
  });
  return faults;
}

export const hasStep = (route: Route | undefined, step: Step): boolean =>
  route?.steps.includes(step) ?? false;

/** The council step of a route, or undefined where no council votes. */
export const councilStep = (route: Route | undefined): Step | undefined =>
  route?.steps.find((step) => step === 'council-review' || step === 'own-council');

/**
 * Stage that follows a step: `closed` after the last one, undefined when the route lacks the step
 * (no route may invent a step it does not have).
 */
export function nextStage(route: Route, afterStep: Step): Stage | undefined {
  const index = route.steps.indexOf(afterStep);
  if (index < 0) return undefined;
  const next = route.steps[index + 1];
  return next ? stageGraph.stageOf[next] : 'closed';
}
