import { Injectable } from '@nestjs/common';
import {
  awardIn,
  HEAD,
  planSteps,
  recognisesWorks,
  routeFor,
  stepRulesFor,
  unconfirmedAt,
  unconfirmedBallot,
} from '@vinhdanh/domain';
import type { CouncilState, DossierPolicy, DossierState, LineRules } from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';

/** Finds by which rule a vote on a line counts: the edition it was checked under, as data. */
@Injectable()
export class VoteRules {
  constructor(private readonly catalogue: Catalogue) {}

  /** Both rules of a line, for a secret round; undefined where the edition has no rule. */
  async forLine(dossier: DossierState, session: CouncilState): Promise<LineRules | undefined> {
    if (recognisesWorks(session)) return this.forWork(dossier, session);
    const { rule } = await this.policyFor(dossier, session, undefined);
    if (!rule) return undefined;
    const edition = dossier.check && (await this.catalogue.edition(dossier.check.edition));
    const form = edition && awardIn(edition, dossier.award)?.lowerForms?.[0];
    const unsure = await this.unconfirmed(dossier, undefined);
    const down = form === undefined ? undefined : await this.policyFor(dossier, session, form);
    if (form === undefined || !down?.lowerForm || !down.rule) return { rule, ...unsure };
    const below = await this.unconfirmed(dossier, form);
    return { rule, lower: { award: form, rule: down.rule }, ...below, ...unsure };
  }

  /** An initiative council votes by its own regulation or, where that is silent, by the step's rule. */
  private async forWork(
    dossier: DossierState,
    { council, works }: CouncilState,
  ): Promise<LineRules | undefined> {
    const { statute } = council ?? {};
    if (statute?.works) {
      const { source, verified, works: vote } = statute;
      return { rule: { ...vote, threshold: vote.threshold ?? 'majority', source, verified } };
    }
    const edition = dossier.check && (await this.catalogue.edition(dossier.check.edition));
    const award = dossier.grantedForm ?? dossier.award;
    const step =
      edition && works
        ? stepRulesFor(edition, { ...dossier, award }).find(({ ballot }) => ballot)
        : undefined;
    if (!edition || !step?.ballot) return undefined;
    const unconfirmed = unconfirmedAt(edition, `${HEAD}/steps/${step.id}/ballot`);
    return { rule: step.ballot, ...(unconfirmed ? { unconfirmed } : {}) };
  }

  /** What `conclude` must know; `lowerForm` is the form voted on instead of the one proposed. */
  async policyFor(
    dossier: DossierState,
    session: CouncilState,
    lowerForm: string | undefined,
  ): Promise<DossierPolicy> {
    const base = { heldOn: session.heldOn, roster: session.council?.roster };
    const edition = dossier.check && (await this.catalogue.edition(dossier.check.edition));
    const award = edition && awardIn(edition, dossier.award);
    if (!edition || !award) return base;
    if (lowerForm === undefined) return { ...base, rule: award.ballot };
    // A council may only go down the ladder the catalogue names; no ladder, no lower form.
    const lower = award.lowerForms?.includes(lowerForm) ? awardIn(edition, lowerForm) : undefined;
    const route = lower && routeFor(lower, dossier);
    const steps = route && planSteps(edition, { ...dossier, award: lowerForm }, route.route);
    return {
      ...base,
      rule: lower?.ballot ?? award.ballot,
      ...(route ? { lowerForm: { award: lowerForm, route: route.route, steps } } : {}),
    };
  }

  /** What counting the vote would rest on that nobody has confirmed. */
  async unconfirmed(
    { check, award }: DossierState,
    lowerForm: string | undefined,
  ): Promise<Pick<DossierPolicy, 'unconfirmed'>> {
    const edition = check && (await this.catalogue.edition(check.edition));
    if (!edition) return {};
    const lower = lowerForm === undefined ? undefined : awardIn(edition, lowerForm);
    const unconfirmed = unconfirmedBallot(edition, lower?.ballot ? lower.code : award);
    return unconfirmed ? { unconfirmed } : {};
  }
}
