import { randomUUID } from 'node:crypto';
import { CommandRunner } from '@vinhdanh/application';
import { dossierDecider, selectRoute, type DossierCommand } from '@vinhdanh/domain';
import {
  catalogueFolder,
  Database,
  PgEventLog,
  readCatalogueFiles,
} from '@vinhdanh/infrastructure';
import { contextOf } from '../use-cases/start-use-cases.js';
import type { Service } from './start-service.js';

export interface SeedWish {
  award: string;
  count: number;
  recipientKind?: 'collective' | 'individual';
  /** Which of the award's routes, where a province has its own. */
  localRule?: string;
  /** Unit of origin; `u1` if left out. */
  unitId?: string;
  /** Whom the lines are about, where that is somebody of the register. */
  subjectId?: string;
}

/**
 * Appraised lines that wait for the council, checked under an edition of the law. To be called
 * while no worker serves the stages: it would check filed lines by itself. Answers ids in the order wished.
 */
export async function seedEligible(
  service: Service,
  editionCode: string,
  meritYear: number,
  wishes: SeedWish[],
): Promise<{ id: string; award: string }[]> {
  const editions = await readCatalogueFiles(catalogueFolder());
  const edition = editions.find(({ code }) => code === editionCode);
  if (!edition) throw new Error(`no edition ${editionCode}`);
  const db = new Database(service.database.apiUrl, 'seed');
  const runner = new CommandRunner(new PgEventLog(db));
  const lines = wishes.flatMap(
    ({ award, count, recipientKind = 'collective', localRule, unitId = 'u1', subjectId }) =>
      Array.from({ length: count }, () => ({
        id: randomUUID(),
        award,
        recipientKind,
        unitId,
        ...(localRule ? { localRule } : {}),
        subjectId: subjectId ?? randomUUID(),
      })),
  );
  try {
    await Promise.all(
      lines.map(async ({ id, award, recipientKind, localRule, unitId, subjectId }) => {
        const entry = selectRoute(edition, { award, kind: 'merit', localRule });
        if (!entry) throw new Error(`no route for ${award}`);
        const proposalId = randomUUID();
        const commands: DossierCommand[] = [
          {
            type: 'draft',
            proposalId,
            unitId,
            unitLine: [unitId, 'p'],
            filingUnitId: unitId,
            subjectId,
            award,
            kind: 'merit',
            level: 'province',
            recipientKind,
            ...(localRule ? { localRule } : {}),
            meritFrom: `${meritYear}-01-01`,
            meritTo: `${meritYear}-12-31`,
            source: 'sample',
          },
          { type: 'file', proposalId },
          {
            type: 'check',
            edition: editionCode,
            route: entry.route,
            verdict: 'not-enough-data',
            basisVerified: false,
            finishBy: `${meritYear + 1}-03-01`,
            eligibility: null,
            inputsHash: 'h',
            missingPapers: [],
            items: [],
            duplicates: [],
          },
          { type: 'appraise', result: 'eligible' },
        ];
        for (const command of commands)
          await runner.run(dossierDecider, id, command, contextOf('seed'), {});
      }),
    );
  } finally {
    await db.close();
  }
  return lines.map(({ id, award }) => ({ id, award }));
}
