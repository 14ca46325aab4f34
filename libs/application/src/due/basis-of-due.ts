import {
  unconfirmedVerdict,
  warningsOn,
  type BasisMark,
  type DueListState,
  type Edition,
} from '@vinhdanh/domain';

/** How sure the rules are that a list was counted by: who may get its awards, and their criteria. */
export function basisOfDue(edition: Edition, { awards, on }: DueListState): BasisMark {
  const asked = edition.awards.filter(({ code }) => awards?.includes(code) ?? true);
  const unsure = asked.flatMap(({ code }) => unconfirmedVerdict(edition, code) ?? []);
  return {
    edition: edition.code,
    provisional: edition.provisional ?? false,
    verified: unsure.length === 0,
    unverified: new Set(unsure.flatMap(({ rules }) => rules)).size,
    warnings: warningsOn(edition, on).map(({ text }) => text),
  };
}
