import { uncited } from '../../catalogue/unconfirmed.js';
import { countVerdict } from '../../council/count.js';
import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { isRejection, reject } from '../../log/rejection.js';
import { councilStep, nextStage } from '../../stages/route.js';
import type { ConcludeDossier, DossierPolicy } from '../commands.js';
import type { DossierEventData } from '../event-data.js';
import { fact, unlessIn } from '../fact.js';
import { unlessCleared } from './steps.js';
import { isIsoDay } from '../../catalogue/period.js';
import type { DossierState } from '../state.js';

type Concluded = DossierEventData['dossier.council-concluded'];

/**
 * Brings the council's vote to the line. The verdict is computed from the tally and the rule; a
 * corrected result replaces the first until the line stands in an act. Rejects
 * `step-not-in-route`, `other-session`, `no-ballot-rule`, `tally-does-not-add-up`,
 * `quorum-not-met`, `lower-form-not-allowed`, `bad-date`, `basis-unconfirmed`,
 * `prerequisites-open`.
 */
export function conclude(
  state: DossierState,
  command: ConcludeDossier,
  policy: DossierPolicy,
  context: CommandContext,
): Decision {
  const route = state.check?.route;
  const step = councilStep(route);
  if (route && !step)
    return reject('step-not-in-route', { step: 'council-review', route: route.id });
  const barred = unlessIn(state, 'scheduled', 'passed', 'failed', 'deferred', 'ready');
  if (barred) return barred;
  const open = unlessCleared(state, 'council');
  if (open) return open;
  if (command.sessionId !== state.sessionId)
    return reject('other-session', { sessionId: state.sessionId ?? null });
  const { rule, roster } = policy;
  if (!rule || !roster || !route || !step) return reject('no-ballot-rule', { award: state.award });
  const { sessionId, tally, defer, lowerForm, cited } = command;
  const verdict = countVerdict(tally, rule, roster);
  if (isRejection(verdict)) return verdict;
  const unsure = uncited(policy.unconfirmed, cited);
  if (unsure) return unsure;
  const { yes, need } = verdict;
  const vote = { sessionId, on: policy.heldOn ?? actingDay(context), tally, rule, need, yes };
  const say = (rest: Pick<Concluded, 'outcome' | 'next'> & Partial<Concluded>): Decision => [
    fact('dossier.council-concluded', { ...vote, ...rest, ...(cited ? { cited } : {}) }),
  ];

  if (defer) {
    if (defer.until !== undefined && !isIsoDay(defer.until))
      return reject('bad-date', { value: defer.until });
    const until = defer.until === undefined ? {} : { deferUntil: defer.until };
    return say({ outcome: 'defer', ...until, next: 'council-review' });
  }
  if (verdict.outcome === 'no-quorum')
    return reject('quorum-not-met', {
      present: verdict.present,
      need: verdict.quorum,
      roster,
      source: rule.source,
    });
  if (lowerForm !== undefined && policy.lowerForm?.award !== lowerForm)
    return reject('lower-form-not-allowed', { lowerForm });
  if (verdict.outcome === 'fail') return say({ outcome: 'fail', next: 'closed' });
  if (lowerForm !== undefined && policy.lowerForm)
    return say({
      outcome: 'lower-form',
      lowerForm,
      route: policy.lowerForm.route,
      ...(policy.lowerForm.steps?.length ? { steps: policy.lowerForm.steps } : {}),
      next: nextStage(policy.lowerForm.route, step) ?? 'provincial-decision',
    });
  return say({ outcome: 'pass', next: nextStage(route, step) ?? 'provincial-decision' });
}
