import { to, type Evolvers } from './to.js';

const statusAfter = {
  pass: 'passed',
  'lower-form': 'passed',
  fail: 'failed',
  defer: 'deferred',
} as const;

export const evolveCouncil: Evolvers<'dossier.scheduled' | 'dossier.council-concluded'> = {
  'dossier.scheduled': (state, { sessionId }, at) =>
    to(state, 'scheduled', at, { sessionId, deferUntil: undefined }),
  'dossier.council-concluded': (state, data, at) => {
    const passed = data.outcome === 'pass' || data.outcome === 'lower-form';
    return to(state, statusAfter[data.outcome] ?? state.status, at, {
      sessionId: data.sessionId,
      passedOn: passed ? data.on : undefined,
      deferUntil: data.deferUntil,
      grantedForm: data.outcome === 'lower-form' ? data.lowerForm : undefined,
      formRoute: data.outcome === 'lower-form' ? data.route : undefined,
      formSteps: data.outcome === 'lower-form' ? (data.steps ?? []) : undefined,
      list: undefined,
    });
  },
};
