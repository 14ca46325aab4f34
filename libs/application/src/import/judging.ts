import { Injectable } from '@nestjs/common';
import {
  isHistory,
  plain,
  proposalDecider,
  roundDecider,
  versionOn,
  type ImportState,
} from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { CommandRunner } from '../run-command.js';
import { commonValues, historyWords, importWords } from './import-words.js';
import type { Judging } from './judge-rows.js';

/** Gathers what rows are judged by: the proposal, its round, the awards of the letter's day. */
@Injectable()
export class ImportJudging {
  constructor(
    private readonly runner: CommandRunner,
    private readonly catalogue: Catalogue,
    private readonly organisations: OrganisationViews,
  ) {}

  of(state: ImportState, today: string): Promise<Judging> {
    return isHistory(state) ? this.ofHistory(state, today) : this.ofNominees(state, today);
  }

  private async ofNominees(state: ImportState, today: string): Promise<Judging> {
    const { proposalId, unitId, mapping } = state;
    const { state: proposal } = await this.runner.load(proposalDecider, proposalId);
    const { state: round } = await this.runner.load(roundDecider, proposal.roundId ?? '');
    const day = proposal.letter.date || today;
    // What others decided follows the law of their decision.
    const edition = await this.catalogue.editionOn(proposal.outside?.decidedOn ?? day);
    return {
      proposalId,
      unitId,
      mapping,
      defaults: commonValues(proposal, round, state.defaults),
      words: importWords(edition, today, round.awards),
      unitIds: await this.unitsUnder(unitId, day),
    };
  }

  /** What was given under any law of any time may stand in a history. */
  private async ofHistory(state: ImportState, today: string): Promise<Judging> {
    const { unitId, mapping, defaults, purpose } = state;
    const words = historyWords(await this.catalogue.editions(), today, purpose);
    const unitIds = await this.unitsUnder(unitId, today);
    return { proposalId: '', unitId, mapping, defaults, words, unitIds };
  }

  /** Units that the filing unit manages, by name; a name that two of them bear says nothing. */
  private async unitsUnder(unitId: string, day: string): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    const doubtful = new Set<string>();
    for (const [id, { state }] of await this.organisations.all()) {
      const name = plain(versionOn(state, day)?.name ?? '');
      if (!name || !(await this.organisations.line(id, day)).includes(unitId)) continue;
      if (found.has(name)) doubtful.add(name);
      found.set(name, id);
    }
    for (const name of doubtful) found.delete(name);
    return found;
  }
}
