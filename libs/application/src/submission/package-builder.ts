import { createHash } from 'node:crypto';
import { canonical, type Json, type SubmissionState } from '@vinhdanh/domain';
import type { CentrePackage, PackageLine } from '../ports/centre-gateway.js';
import type { SubmissionSettings } from '../ports/submission-settings.js';
import type { SubmissionViews } from '../ports/submission-views.js';
import { pagesOfLines } from './all-lines.js';

export type Letter = Pick<SubmissionState, 'actId' | 'letterNumber' | 'letterDate' | 'synthetic'>;

/**
 * Builds a letter's package from its lines. Built afresh for each sending, so that no second copy
 * of personal data lies about; the same letter and lines always give the same bytes.
 */
export class PackageBuilder {
  constructor(
    private readonly views: SubmissionViews,
    private readonly settings: SubmissionSettings,
  ) {}

  /** Form `<organ>,<yyyy/MM/dd>,<number>/<notation>`; minted once, kept through every retry. */
  documentId(letter: Letter): string {
    return `${this.settings.organId},${letter.letterDate.replaceAll('-', '/')},${letter.letterNumber}`;
  }

  async build(letter: Letter, documentId: string): Promise<CentrePackage> {
    const lines: PackageLine[] = [];
    for await (const page of pagesOfLines(this.views, letter.actId))
      // No electronic file of a State secret goes to the centre (Law 2022 Art. 84(4)): on paper only.
      lines.push(...page.filter((line) => !line.secret).map(asPackageLine));
    const hints = this.settings.sampleHints;
    return {
      documentId,
      organId: this.settings.organId,
      letter: { number: letter.letterNumber, date: letter.letterDate },
      lines,
      ...(letter.synthetic && Object.keys(hints).length
        ? { sample: { awards: { ...hints } } }
        : {}),
    };
  }
}

/** SHA-256 of the package's canonical text, hex. */
export const packageHash = (pkg: CentrePackage): string =>
  createHash('sha256')
    .update(canonical(pkg as unknown as Json))
    .digest('hex');

const asPackageLine = (line: PackageLine): PackageLine => ({
  dossierId: line.dossierId,
  award: line.award,
  kind: line.kind,
  recipientKind: line.recipientKind,
  meritFrom: line.meritFrom,
  meritTo: line.meritTo,
  unitId: line.unitId,
  name: line.name,
});
