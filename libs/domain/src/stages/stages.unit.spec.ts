import { graphFaults, stageGraph } from './graph.js';
import { councilStep, nextStage, routeById, routeFaults, ROUTES } from './route.js';
import type { Route, Step } from './steps.js';

const route = (...steps: Step[]): Route => ({ id: 'test', steps });

describe('stages', () => {
  it('reaches every step and finds a way out of each', () => {
    expect(graphFaults(stageGraph)).toEqual([]);
  });

  it('reports a step that nothing leads to, and one that leads nowhere', () => {
    const edges = stageGraph.edges.filter(([, to]) => to !== 'own-head');
    expect(graphFaults({ ...stageGraph, edges })).toEqual([
      'step own-head is never reached',
      'step own-council has no way out',
    ]);
  });

  it('has only legal routes', () => {
    expect(ROUTES.flatMap((one) => routeFaults(one))).toEqual([]);
  });

  it.each([
    [route(), 'a route needs at least one step'],
    [route('council-review', 'provincial-decision'), 'cannot start with council-review'],
    [route('appraisal', 'council-review'), 'cannot end with council-review'],
    [route('appraisal', 'central-submission'), 'no edge from appraisal to central-submission'],
    [route('appraisal', 'appraisal', 'provincial-decision'), 'a step occurs twice'],
    [route('appraisal', 'lottery' as Step), 'unknown step lottery'],
  ])('reports %o', (wrong, fault) => {
    expect(routeFaults(wrong)).toContain(fault);
  });

  it.each([
    ['council-chair', 'appraisal', 'council-review'],
    ['council-chair', 'council-review', 'provincial-decision'],
    ['council-chair', 'provincial-decision', 'closed'],
    ['appraisal-chair', 'appraisal', 'provincial-decision'],
    ['appraisal-chair', 'council-review', undefined],
    ['appraisal-centre', 'provincial-decision', 'central-submission'],
    ['council-chair-centre', 'central-submission', 'closed'],
    ['own-council-head', 'own-council', 'provincial-decision'],
    ['own-head', 'appraisal', 'provincial-decision'],
    ['own-head', 'provincial-decision', undefined],
    ['own-head', 'own-head', 'closed'],
  ] as const)('%s: after %s comes %s', (id, step, stage) => {
    const found = routeById(id);
    expect(found && nextStage(found, step)).toBe(stage);
  });

  it('knows which routes have a council', () => {
    expect(ROUTES.filter((one) => !councilStep(one)).map((one) => one.id)).toEqual([
      'appraisal-chair',
      'appraisal-centre',
      'own-head',
    ]);
  });
});
