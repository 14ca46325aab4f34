import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  amended,
  diffEditions,
  validateEdition,
  type AwardFile,
  type RuleChange,
} from '@vinhdanh/domain';
import { NotVisible } from '../errors.js';
import { Catalogue } from '../ports/catalogue.js';
import { EditionWriter } from './edition-writer.js';

export interface AmendmentPreview {
  /** Of the edition as it was compared with. */
  version: number;
  /** Whether the edition knows the award already. */
  known: boolean;
  /** It would take over from an award that is not there. */
  missing: boolean;
  /** What is wrong with the edition as it would be, in words for its editor; empty: it is sound. */
  faults: string[];
  /** What would change in the award; empty: nothing. */
  rules: RuleChange[];
  /** Rules whose confirmation would go, for they would say something else. */
  unconfirmed: string[];
}

/** What amending an award would do, and what would be refused. Writes nothing. */
export class PreviewAmendment extends Query<AmendmentPreview> {
  constructor(
    readonly code: string,
    readonly award: AwardFile,
  ) {
    super();
  }
}

@QueryHandler(PreviewAmendment)
export class PreviewAmendmentHandler implements IQueryHandler<PreviewAmendment> {
  constructor(
    private readonly writer: EditionWriter,
    private readonly catalogue: Catalogue,
  ) {}

  async execute({ code, award }: PreviewAmendment): Promise<AmendmentPreview> {
    // Before the content: what is entered meanwhile makes the version too old, never too new.
    const version = (await this.catalogue.streams()).find((one) => one.code === code)?.version ?? 0;
    const editions = await this.writer.contents();
    const current = editions.find((one) => one.code === code);
    if (!current) throw new NotVisible('edition');
    const others = editions.filter((one) => one.code !== code);
    const known = current.awards.some((one) => one.code === award.code);
    const next = amended(current, award, others);
    const nothing = { version, known, missing: !next, faults: [], rules: [], unconfirmed: [] };
    if (!next) return nothing;
    const faults = validateEdition(next);
    if (faults.length > 0) return { ...nothing, faults };
    const rules = diffEditions(current, next).awards.find((one) => one.award === award.code)?.rules;
    return {
      ...nothing,
      rules: rules ?? [],
      unconfirmed: (rules ?? [])
        .filter(({ change }) => change !== 'added')
        .map(({ path }) => (path === '' ? award.code : `${award.code}/${path}`)),
    };
  }
}
