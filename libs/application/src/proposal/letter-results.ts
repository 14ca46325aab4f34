import { Injectable } from '@nestjs/common';
import {
  annexKey,
  dossierDecider,
  resultOf,
  type DossierState,
  type LineOutcome,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DossierViews, type DossierRow } from '../ports/dossier-views.js';
import { CommandRunner } from '../run-command.js';

/** What a unit is told of one of its lines. */
export interface ResultLine extends LineOutcome {
  dossierId: string;
  /** Null once erased. */
  name: string | null;
  recipientKind: string;
  unitId: string;
  unitName: string | null;
  /** Award code that was proposed. */
  award: string;
  /** Of a granted line: number and ISO day of the decision, and the act. */
  number?: string;
  decidedOn?: string;
  actId?: string;
}

const PAGE = 500;

/** Granted and not granted, line by line, of one letter. */
@Injectable()
export class LetterResults {
  constructor(
    private readonly views: DossierViews,
    private readonly runner: CommandRunner,
  ) {}

  /**
   * Every line of the letter the viewer may see, also those a managing unit took into its own:
   * granted ones first, then by award, kind and name as a Vietnamese list orders them.
   */
  async of(viewer: Viewer, proposalId: string): Promise<ResultLine[]> {
    const found: [string, ResultLine][] = [];
    for (let after: string | undefined, more = true; more;) {
      const rows = await this.views.list(viewer.scope, { proposalId }, after, PAGE);
      const ids = rows.map(({ id }) => id);
      const states = await this.runner.loadMany<DossierState>(dossierDecider, ids);
      for (const row of rows) {
        const known = states.get(row.id);
        if (known) found.push(keyed(row, known.state));
      }
      more = rows.length === PAGE;
      after = ids.at(-1);
    }
    return found.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  }
}

const ORDER: readonly LineOutcome['result'][] = [
  'granted',
  'suspended',
  'not-granted',
  'annulled',
  'stripped',
  'open',
  'withdrawn',
];

const DECIDED: readonly LineOutcome['result'][] = ['granted', 'suspended', 'annulled', 'stripped'];

function keyed(row: DossierRow, state: DossierState): [string, ResultLine] {
  const found = resultOf(state);
  const { id: dossierId, subjectName: name, recipientKind, unitId, unitName, award } = row;
  const { decisionNumber: number, decidedOn, actId } = state;
  const decided = DECIDED.includes(found.result);
  const line: ResultLine = {
    ...{ dossierId, name, recipientKind, unitId, unitName, award },
    ...found,
    ...(decided && number ? { number } : {}),
    ...(decided && decidedOn ? { decidedOn } : {}),
    ...(decided && actId ? { actId } : {}),
  };
  const place = String(ORDER.indexOf(found.result));
  return [`${place}\n${award}\n${annexKey({ dossierId, recipientKind, name }, 0)}`, line];
}
