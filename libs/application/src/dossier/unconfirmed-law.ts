import { Injectable } from '@nestjs/common';
import { unconfirmedVerdict, type DossierPolicy, type DossierState } from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';

/** Finds what a verdict on a line would rest on that nobody has confirmed. */
@Injectable()
export class UnconfirmedLaw {
  constructor(private readonly catalogue: Catalogue) {}

  /** By the wording the line was checked under, whatever was confirmed or amended since. */
  async ofVerdict({ check, award }: DossierState): Promise<Pick<DossierPolicy, 'unconfirmed'>> {
    if (!check) return {};
    const { edition: code, editionVersion: version } = check;
    const then = version === undefined ? undefined : await this.catalogue.editionAt(code, version);
    const edition = then ?? (await this.catalogue.edition(code));
    // A wording that is kept nowhere confirms nothing.
    const unconfirmed = edition
      ? unconfirmedVerdict(edition, award, check.missingPapers)
      : { edition: code, provisional: false, rules: [], sources: [code] };
    return unconfirmed ? { unconfirmed } : {};
  }
}
