import { Injectable } from '@nestjs/common';
import type { Name } from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';

/** Kinds of agency the law speaks of, each with its newest name. */
@Injectable()
export class AgencyKinds {
  constructor(private readonly catalogue: Catalogue) {}

  /** Of every edition: a list may speak of years before the law first named the agency. */
  async names(): Promise<ReadonlyMap<string, Name>> {
    const steps = (await this.catalogue.editions()).flatMap((edition) => edition.steps ?? []);
    const agencies = steps.flatMap((step) => step.agencies ?? []);
    return new Map(agencies.map(({ code, name }) => [code, name]));
  }
}
