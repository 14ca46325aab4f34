import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  clusterDecider,
  clusterYearDecider,
  clusterYearKey,
  reject,
  type AwardSlot,
  type Letter,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../errors.js';
import { derivedId } from '../ids.js';
import { AddLines, type LineResult } from '../proposal/add-lines.js';
import { DraftProposal } from '../proposal/draft-proposal.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext } from '../run-context.js';
import { ChangeClusterYear } from './change-cluster-year.js';

/** The letter the slots were drafted into, and what became of each. */
export interface ProposedSlots {
  proposalId: string;
  version: number;
  results: (LineResult & Pick<AwardSlot, 'place' | 'award'>)[];
}

/** Which slots, and the letter: its unit, round, number, date and signer. */
export interface SlotLetter {
  roundId: string;
  /** Who files; the cluster's own filing unit if absent. */
  unitId?: string;
  letter: Letter;
  /** All free slots if absent. */
  places?: number[];
}

/** Drafts one letter with a line for each free slot, and tells each line to its slot. */
export class ProposeSlots extends Command<ProposedSlots> {
  constructor(
    readonly clusterId: string,
    readonly year: number,
    readonly asked: SlotLetter,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ProposeSlots)
export class ProposeSlotsHandler implements ICommandHandler<ProposeSlots> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly commands: CommandBus,
  ) {}

  /** @throws NotVisible; DomainRejectionError `filing-unit-missing`, `no-slot-free`, and of the letter */
  async execute(message: ProposeSlots): Promise<ProposedSlots> {
    const { clusterId, year, asked, viewer, context } = message;
    const { state: cluster } = await this.runner.load(clusterDecider, clusterId);
    if (cluster.status === 'none') throw new NotVisible('cluster');
    const { roundId, letter, unitId = cluster.filingUnitId, places } = asked;
    if (unitId === undefined) throw new DomainRejectionError(reject('filing-unit-missing'));
    const { state } = await this.runner.load(clusterYearDecider, clusterYearKey(clusterId, year));
    // What an earlier try of this very request has drafted is its own.
    const free = state.slots.filter(
      ({ place, dossierId }) =>
        (places?.includes(place) ?? true) &&
        (dossierId === undefined || dossierId === lineOf(context, place)),
    );
    if (free.length === 0) throw new DomainRejectionError(reject('no-slot-free'));
    const level = cluster.level === 'central' ? ('state' as const) : ('province' as const);
    const fields = { roundId, letter: { ...letter }, unitId, kind: 'merit' as const, level };
    const draft = new DraftProposal(fields, viewer, part(context, 'letter'));
    const { id: proposalId, version } = await this.commands.execute(draft);
    const results: ProposedSlots['results'] = [];
    for (const slot of free) results.push(await this.draftLine(message, proposalId, slot));
    return { proposalId, version, results };
  }

  /** One line at a time, so that a repeated request meets its own lines again by place. */
  private async draftLine(
    { clusterId, year, viewer, context }: ProposeSlots,
    proposalId: string,
    { place, award, subjectId }: AwardSlot,
  ) {
    const line = {
      subject: { id: subjectId },
      ...{ award, recipientKind: 'collective' as const },
      ...{ meritFrom: `${year}-01-01`, meritTo: `${year}-12-31` },
    };
    const adding = new AddLines(proposalId, [line], viewer, part(context, lineName(place)));
    const [added] = await this.commands.execute(adding);
    if (added?.ok) {
      const use = { type: 'use-slot' as const, place, dossierId: added.id };
      const told = part(context, `use/${place}`);
      await this.commands.execute(new ChangeClusterYear(clusterId, year, use, viewer, told));
    }
    return { ...added!, place, award };
  }
}

const lineName = (place: number): string => `slot/${place}`;
const lineOf = (context: RunContext, place: number): string =>
  derivedId(part(context, lineName(place)).commandId, 'line:0');

/** One request, several commands: each is applied once however often the request comes. */
const part = (context: RunContext, name: string): RunContext => ({
  ...context,
  commandId: derivedId(context.commandId, name),
  expectedVersion: undefined,
});
