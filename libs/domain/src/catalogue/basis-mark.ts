import type { AwardRule } from './award-rule.js';
import type { Edition, EditionWarning } from './edition.js';
import { rulesOf } from './rule-paths.js';
import type { Name } from './vocabulary.js';

/** What every answer that shows a rule or a verdict says of its basis. */
export interface BasisMark {
  edition: string;
  /** The edition is a copy whose changes are not known yet. */
  provisional: boolean;
  /** Every rule looked at was checked against the text, and the edition is not provisional. */
  verified: boolean;
  /** How many of the rules looked at nobody has checked. */
  unverified: number;
  warnings: Name[];
}

/** The mark of an award's rules in an edition, or of the whole edition; `on` is an ISO day. */
export function basisMark(edition: Edition, on: string, award?: AwardRule): BasisMark {
  const rules = rulesOf(award ? { ...edition, awards: [award] } : edition).filter(
    ({ path }) => !award || path === award.code || path.startsWith(`${award.code}/`),
  );
  const provisional = edition.provisional ?? false;
  const unverified = rules.filter(({ basis }) => !basis.verified).length;
  return {
    edition: edition.code,
    provisional,
    verified: !provisional && edition.verified && unverified === 0,
    unverified,
    warnings: warningsOn(edition, on).map(({ text }) => text),
  };
}

/** What every paper made under these rules prints on top; undefined where all of them are sure. */
export function basisNotice({
  edition,
  provisional,
  verified,
  unverified,
  warnings,
}: BasisMark): Name | undefined {
  if (verified) return undefined;
  const vi = provisional
    ? `danh mục ${edition} là bản chép tạm`
    : `danh mục ${edition} còn ${unverified} quy định chưa đối chiếu văn bản`;
  const en = provisional
    ? `edition ${edition} is a provisional copy`
    : `${unverified} rules of edition ${edition} were not checked against the text`;
  const told = (lang: 'vi' | 'en') => warnings.map((warning) => ` ${warning[lang]}`).join('');
  return {
    vi: `CĂN CỨ CHƯA ĐƯỢC XÁC NHẬN: ${vi}; không tự động công nhận hoặc loại, cán bộ phải xác nhận theo văn bản.${told('vi')}`,
    en: `BASIS NOT CONFIRMED: ${en}; nothing is counted or refused automatically, an officer confirms with the text.${told('en')}`,
  };
}

/** What people who work under an edition on a day must be told. */
export const warningsOn = ({ warnings = [] }: Edition, on: string): EditionWarning[] =>
  warnings.filter(({ from }) => from === undefined || from <= on);

/**
 * The warning that keeps anything from being filed under an edition on a day until an officer has
 * confirmed it, the text of the law in hand; undefined where the way is free.
 */
export const closedBy = (edition: Edition, on: string): EditionWarning | undefined =>
  warningsOn(edition, on).find(
    ({ needsConfirmation, confirmed }) => needsConfirmation && !confirmed,
  );
