import { isRejection } from '../log/rejection.js';
import { taskDecider } from './decide.js';
import { noTask, type TaskFacts } from './state.js';

const dead: TaskFacts = {
  queue: 'unit-proposal',
  kind: 'check-line',
  about: 'dossier:d1',
  attempts: 5,
  dead: true,
};
const context = { actor: 'admin', at: '2026-01-05T02:00:00.000Z' };

describe('redriving a task', () => {
  it('is recorded with its reason', () => {
    const events = taskDecider.decide(
      noTask,
      { type: 'redrive', reason: ' đã sửa ' },
      dead,
      context,
    );
    expect(events).toEqual([
      {
        type: 'task.redriven',
        data: {
          task: 'check-line',
          queue: 'unit-proposal',
          about: 'dossier:d1',
          attempts: 5,
          reason: 'đã sửa',
        },
      },
    ]);
  });

  it.each([
    ['task-not-dead', 'x', { ...dead, dead: false }],
    ['reason-missing', '  ', dead],
  ])('refuses with %s', (code, reason, facts) => {
    const refused = taskDecider.decide(noTask, { type: 'redrive', reason }, facts, context);
    expect(isRejection(refused) && refused.code).toBe(code);
  });

  it('counts how often', () => {
    const event = { type: 'task.redriven', data: {} };
    const once = taskDecider.evolve(noTask, event, context.at, 'admin');
    expect(taskDecider.evolve(once, event, context.at, 'admin').redrives).toBe(2);
  });
});
