import type { CommandContext, Decider, Decision } from '../log/decider.js';
import { decideWork, isWorkCommand } from '../work/claims.js';
import type { DossierCommand, DossierPolicy } from './commands.js';
import { evolveDossier } from './evolve.js';
import { flag, unflag } from './flag.js';
import { dossierOwes } from './owes.js';
import { dossierRow } from './row.js';
import { adopt } from './rules/adopt.js';
import { amend } from './rules/amend.js';
import { annul } from './rules/annul.js';
import { attachPaper, noteSecretPaper } from './rules/attach-paper.js';
import { applyEdition } from './rules/apply-edition.js';
import { appraise } from './rules/appraise.js';
import { check } from './rules/check.js';
import { conclude } from './rules/conclude.js';
import { confirmCriterion } from './rules/confirm-criterion.js';
import { correct } from './rules/correct.js';
import { draft } from './rules/draft.js';
import { file } from './rules/file.js';
import { grant } from './rules/grant.js';
import { hold } from './rules/hold.js';
import { handOver } from './rules/hand-over.js';
import { list, unlist } from './rules/list.js';
import { moveDeadline } from './rules/move-deadline.js';
import { ready } from './rules/ready.js';
import { receive } from './rules/receive.js';
import { recallAppraisal } from './rules/recall-appraisal.js';
import { refuse } from './rules/refuse.js';
import { endHold } from './rules/end-hold.js';
import { inviteReply, reply } from './rules/reply.js';
import { remove } from './rules/remove.js';
import { report } from './rules/report.js';
import { refuseReport } from './rules/refuse-report.js';
import { returnByCentre } from './rules/return-by-centre.js';
import { returnLine } from './rules/return.js';
import { schedule } from './rules/schedule.js';
import { settleDuplicate } from './rules/settle-duplicate.js';
import { openStep, settleStep, waiveStep } from './rules/steps.js';
import { submit } from './rules/submit.js';
import { resume, suspend } from './rules/suspend.js';
import { restore, strip } from './rules/strip.js';
import { supplement } from './rules/supplement.js';
import { withdraw } from './rules/withdraw.js';
import { recordScan, sayPaperNeed, withdrawPaper } from './rules/withdraw-paper.js';
import { noDossier, type DossierState } from './state.js';

function decide(
  state: DossierState,
  command: DossierCommand,
  policy: DossierPolicy,
  context: CommandContext,
): Decision {
  if (isWorkCommand(command)) {
    const owed = dossierOwes(state).map((item) => item.kind);
    return decideWork(state.claims, owed, command, context.actor);
  }
  switch (command.type) {
    case 'draft':
      return draft(state, command);
    case 'amend':
      return amend(state, command);
    case 'remove':
      return remove(state);
    case 'file':
      return file(state, command, context);
    case 'report':
      return report(state, command, context);
    case 'adopt':
      return adopt(state, command);
    case 'hand-over':
      return handOver(state, command);
    case 'check':
      return check(state, command);
    case 'move-deadline':
      return moveDeadline(state, command);
    case 'confirm-criterion':
      return confirmCriterion(state, command);
    case 'receive':
      return receive(state, command, context);
    case 'apply-edition':
      return applyEdition(state, command, policy);
    case 'settle-duplicate':
      return settleDuplicate(state, command);
    case 'return':
      return returnLine(state, command, context);
    case 'supplement':
      return supplement(state, command, context);
    case 'appraise':
      return appraise(state, command, policy);
    case 'recall-appraisal':
      return recallAppraisal(state, context);
    case 'withdraw':
      return withdraw(state, command, context);
    case 'refuse-report':
      return refuseReport(state, command);
    case 'hold':
      return hold(state, command, context);
    case 'invite-reply':
      return inviteReply(state, command, context);
    case 'reply':
      return reply(state, command, context);
    case 'end-hold':
      return endHold(state, command, policy, context);
    case 'schedule':
      return schedule(state, command, policy, context);
    case 'conclude':
      return conclude(state, command, policy, context);
    case 'ready':
      return ready(state, command);
    case 'list':
      return list(state, command, policy);
    case 'unlist':
      return unlist(state, command);
    case 'grant':
      return grant(state, command);
    case 'refuse':
      return refuse(state, command);
    case 'submit':
      return submit(state, command);
    case 'return-by-centre':
      return returnByCentre(state, command);
    case 'correct':
      return correct(state, command);
    case 'annul':
      return annul(state, command);
    case 'suspend':
      return suspend(state, command);
    case 'resume':
      return resume(state, command, policy);
    case 'strip':
      return strip(state, command);
    case 'restore':
      return restore(state, command);
    case 'flag':
      return flag(state, command);
    case 'unflag':
      return unflag(state, command);
    case 'attach-paper':
      return attachPaper(state, command, policy, context);
    case 'note-secret-paper':
      return noteSecretPaper(state, command, policy);
    case 'withdraw-paper':
      return withdrawPaper(state, command);
    case 'record-scan':
      return recordScan(state, command);
    case 'say-paper-need':
      return sayPaperNeed(state, command);
    case 'open-step':
      return openStep(state, command);
    case 'settle-step':
      return settleStep(state, command);
    case 'waive-step':
      return waiveStep(state, command, context);
  }
}

/** Rules of one line: one subject × award × kind × merit period. */
export const dossierDecider: Decider<DossierState, DossierCommand, DossierPolicy> = {
  kind: 'dossier',
  initial: noDossier,
  decide,
  evolve: evolveDossier,
  owes: dossierOwes,
  row: dossierRow,
  position: ({ stage, status }) => ({ stage, status }),
};
