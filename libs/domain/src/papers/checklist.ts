import type { AwardRule, PaperRule } from '../catalogue/award-rule.js';
import type { Edition } from '../catalogue/edition.js';
import type { LineFacts } from '../catalogue/judgement.js';
import { routeFor } from '../catalogue/select-route.js';
import type { Basis, Name } from '../catalogue/vocabulary.js';
import { conditionHolds } from '../eligibility/weigh/condition.js';
import type { EligibilityFacts } from '../eligibility/facts.js';

/** What a checklist looks at, besides the law. */
export type PaperCase = Pick<
  LineFacts,
  'kind' | 'level' | 'localRule' | 'recipientKind' | 'paperNeeds'
> & {
  /** For conditions a datum can tell; without it those are left to an officer. */
  history?: () => EligibilityFacts;
};

/** Full procedure, or the simplified one (thủ tục đơn giản, Law 2022 Art. 85). */
export type Procedure = 'full' | 'simplified';

/** One paper a line is asked for, may bring, or would need in some case. */
export interface ChecklistItem extends Basis {
  code: string;
  name: Name;
  required: boolean;
  /** When it must be there. */
  at: NonNullable<PaperRule['at']>;
  /** Whether the case is one in which it is asked for; `unsaid`: an officer has to say. */
  applies: 'yes' | 'no' | 'unsaid';
  condition?: Name;
  guard?: 'warn' | 'block';
  form?: PaperRule['form'];
  sets?: number;
}

/** Which procedure the law of the time has for a kind of commendation. */
export const procedureOf = (edition: Edition, kind: LineFacts['kind']): Procedure =>
  edition.commendationKinds?.find((one) => one.code === kind)?.procedure ?? 'full';

/** The papers of one line under one edition: by award, kind, procedure, route, recipient, condition. */
export function checklist(edition: Edition, award: AwardRule, line: PaperCase): ChecklistItem[] {
  const procedure = procedureOf(edition, line.kind);
  const route = routeFor(award, line)?.route.id;
  return award.papers
    .filter(
      ({ kinds, recipients, procedures, routes }) =>
        (kinds?.includes(line.kind) ?? true) &&
        (recipients?.includes(line.recipientKind) ?? true) &&
        (procedures?.includes(procedure) ?? true) &&
        (routes === undefined || (route !== undefined && routes.includes(route))),
    )
    .map((paper) => ({
      code: paper.code,
      name: paper.name,
      required: paper.required,
      at: paper.at ?? 'filing',
      applies: applies(paper, line, award, edition),
      ...(paper.condition ? { condition: paper.condition.name } : {}),
      ...(paper.guard ? { guard: paper.guard } : {}),
      ...(paper.form ? { form: paper.form } : {}),
      ...(paper.sets === undefined ? {} : { sets: paper.sets }),
      source: paper.source,
      verified: paper.verified,
    }));
}

/** What must be there with the letter, whatever a person may still have to say. */
export const papersDue = (items: readonly ChecklistItem[]): ChecklistItem[] =>
  items.filter((item) => item.required && item.at === 'filing' && item.applies === 'yes');

/** A person's word goes before a datum: they have the case in front of them. */
function applies(
  { code, condition }: PaperRule,
  { paperNeeds, history }: PaperCase,
  award: AwardRule,
  edition: Edition,
): ChecklistItem['applies'] {
  if (!condition) return 'yes';
  const said = paperNeeds?.[code];
  if (said !== undefined) return said ? 'yes' : 'no';
  if (condition.test === undefined || !history) return 'unsaid';
  const holds = conditionHolds(condition.test, history(), award, edition);
  return holds === 'unknown' ? 'unsaid' : holds;
}
