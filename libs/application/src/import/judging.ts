import { Injectable } from '@nestjs/common';
import { proposalDecider, roundDecider, type ImportState } from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';
import { CommandRunner } from '../run-command.js';
import { commonValues, importWords } from './import-words.js';
import type { Judging } from './judge-rows.js';

/** Gathers what rows are judged by: the proposal, its round, the awards of the letter's day. */
@Injectable()
export class ImportJudging {
  constructor(
    private readonly runner: CommandRunner,
    private readonly catalogue: Catalogue,
  ) {}

  async of(state: ImportState, today: string): Promise<Judging> {
    const { proposalId, unitId, mapping } = state;
    const { state: proposal } = await this.runner.load(proposalDecider, proposalId);
    const { state: round } = await this.runner.load(roundDecider, proposal.roundId ?? '');
    const edition = await this.catalogue.editionOn(proposal.letter.date || today);
    return {
      proposalId,
      unitId,
      mapping,
      defaults: commonValues(proposal, round, state.defaults),
      words: importWords(edition, today),
    };
  }
}
