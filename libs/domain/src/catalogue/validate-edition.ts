import { isIsoDay } from './period.js';
import { councilStep, routeFaults } from '../stages/route.js';
import type { AwardRule, Edition } from './edition.js';
import { COMMENDATION_KINDS, LEVELS, RECIPIENT_KINDS } from './vocabulary.js';

/** Faults of an edition, in words for the person who edits the file; empty means sound. */
export function validateEdition(edition: Edition): string[] {
  const { code, validFrom, validTo, awards } = edition;
  const days = [validFrom, validTo].filter((day) => day !== null);
  return [
    ...(code ? [] : ['edition without a code']),
    ...basisFaults('edition', edition),
    ...days.filter((day) => !isIsoDay(day)).map((day) => `edition: no such day ${String(day)}`),
    ...(validFrom && validTo && validFrom > validTo ? ['edition ends before it begins'] : []),
    ...(awards.length > 0 ? [] : ['edition without awards']),
    ...twice(awards.map((award) => award.code)).map((award) => `award ${award} occurs twice`),
    ...awards.flatMap((award) => awardFaults(award, edition).map((f) => `${award.code}: ${f}`)),
  ];
}

function awardFaults(award: AwardRule, edition: Edition): string[] {
  const { routes, papers, recipients, ballot, lowerForm, deadlines, reward, level } = award;
  const keys = routes.map((r) => [r.kind, r.level ?? '', r.localRule ?? ''].join('/'));
  const voted = routes.some((entry) => councilStep(entry.route));
  const lower = lowerForm === undefined || edition.awards.some((a) => a.code === lowerForm);
  return [
    ...basisFaults('award', award),
    ...(award.name?.vi && award.name.en ? [] : ['needs a name in Vietnamese and English']),
    ...(LEVELS.includes(level) ? [] : [`unknown level ${level}`]),
    ...(recipients.length > 0 ? [] : ['nobody may receive it']),
    ...recipients.filter((r) => !RECIPIENT_KINDS.includes(r)).map((r) => `unknown recipient ${r}`),
    ...(routes.length > 0 ? [] : ['has no route']),
    ...twice(keys).map((key) => `two routes for ${key}`),
    ...routes.flatMap((entry) => [
      ...(entry.kind === 'any' || COMMENDATION_KINDS.includes(entry.kind)
        ? []
        : [`unknown kind ${String(entry.kind)}`]),
      ...routeFaults(entry.route),
      ...basisFaults('route', entry),
    ]),
    ...(voted && !ballot ? ['a council votes on it but there is no ballot rule'] : []),
    ...(ballot && !voted ? ['has a ballot rule but no council in its routes'] : []),
    ...(ballot ? [...basisFaults('ballot', ballot), ...ballotFaults(ballot)] : []),
    ...twice(papers.map((p) => `${p.code}/${p.kind ?? 'any'}`)).map((p) => `paper ${p} twice`),
    ...papers.flatMap((paper) => basisFaults(`paper ${paper.code}`, paper)),
    ...(lower ? [] : [`lower form ${String(lowerForm)} is not in the edition`]),
    ...basisFaults('deadlines', deadlines),
    ...(Number.isInteger(deadlines.appraisalDays) && deadlines.appraisalDays > 0
      ? []
      : ['appraisal days must be a whole number of at least 1']),
    ...basisFaults('reward', reward),
    ...[reward.individual, reward.collective, reward.household]
      .filter((times) => times !== undefined && !(times > 0))
      .map((times) => `reward ${String(times)} must be above 0`),
  ];
}

function ballotFaults({ threshold, quorum }: NonNullable<AwardRule['ballot']>): string[] {
  const shares = threshold === 'majority' ? [quorum] : [threshold, quorum];
  return shares
    .filter(({ num, den }) => !(Number.isInteger(num) && Number.isInteger(den) && 0 < num && num <= den))
    .map(({ num, den }) => `share ${num}/${den} is not between 0 and 1`);
}

function basisFaults(part: string, basis: { source: unknown; verified: unknown }): string[] {
  const { source, verified } = basis ?? {};
  return [
    ...(typeof source === 'string' && source ? [] : [`${part}: no source of law`]),
    ...(typeof verified === 'boolean' ? [] : [`${part}: not said whether verified`]),
  ];
}

const twice = (codes: string[]): string[] =>
  codes.filter((code, i) => codes.indexOf(code) !== i);
