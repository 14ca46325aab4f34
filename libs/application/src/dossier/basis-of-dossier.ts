import { Injectable } from '@nestjs/common';
import {
  acceptedOn,
  awardIn,
  basisMark,
  submissionDecider,
  type BasisMark,
  type DossierState,
  type UnconfirmedBasis,
  vietnamDay,
} from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';
import { CommandRunner } from '../run-command.js';
import { UnconfirmedLaw } from './unconfirmed-law.js';

/** Under which law a line stands, and how sure that law is. */
export interface DossierBasis {
  /** ISO days of receipt by the province's and by the ministry's appraiser; null before. */
  receipts: { province: string | null; ministry: string | null };
  /** Mark of the rules the last check used, as they stood then; null before the first check. */
  law: BasisMark | null;
  /** What a verdict on it would rest on and nobody has confirmed; null where all of it is sure. */
  unconfirmed: UnconfirmedBasis | null;
  /** Edition an officer chose over that of the receipt. */
  appliedEdition: string | null;
}

@Injectable()
export class BasisOfDossier {
  constructor(
    private readonly runner: CommandRunner,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
    private readonly unconfirmed: UnconfirmedLaw,
  ) {}

  async of(state: DossierState): Promise<DossierBasis> {
    const [law, ministry, { unconfirmed = null }] = await Promise.all([
      this.law(state),
      this.ministry(state),
      this.unconfirmed.ofVerdict(state),
    ]);
    return {
      receipts: { province: state.receipts?.province ?? null, ministry },
      law,
      unconfirmed,
      appliedEdition: state.appliedEdition ?? null,
    };
  }

  /** The wording that was applied, not the one in force: nothing is recomputed by a later change. */
  private async law({ check, award }: DossierState): Promise<BasisMark | null> {
    if (!check) return null;
    const { edition: code, editionVersion: version } = check;
    const edition =
      version === undefined
        ? await this.catalogue.edition(code)
        : await this.catalogue.editionAt(code, version);
    if (!edition) return null;
    const today = vietnamDay(this.clock.now());
    return basisMark(edition, today, awardIn(edition, award));
  }

  /** The line itself learns the day with the centre's answer; until then its submission knows. */
  private async ministry({ receipts, submissionId }: DossierState): Promise<string | null> {
    if (receipts?.ministry || !submissionId) return receipts?.ministry ?? null;
    const { state } = await this.runner.load(submissionDecider, submissionId);
    return acceptedOn(state.statuses) ?? null;
  }
}
