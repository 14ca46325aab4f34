import type {
  Basis,
  CommendationKind,
  Name,
  PositionClass,
  RecipientKind,
} from '../catalogue/vocabulary.js';

/**
 * A condition of law as data. A node is one of three:
 * - `all` or `any` of other nodes (branches of an article);
 * - a test: a FEEL expression `have` over the documented context, compared with `need`;
 * - a `confirm`: something no register knows (exemplary conduct, a voted result), which an officer
 *   confirms with the text of the law in sight.
 */
export type Criterion = CriterionGroup | CriterionTest | CriterionConfirm;

/** What every node carries; `when` narrows it, and a node that does not apply is left out. */
export interface CriterionHead extends Basis {
  /** Unique in the award, kept through editions, e.g. `merit.ratings`. */
  id: string;
  /** Short name of the condition as a clerk reads it. */
  name: Name;
  when?: {
    kinds?: CommendationKind[];
    recipients?: RecipientKind[];
    positions?: PositionClass[];
    /** FEEL, boolean. */
    test?: string;
  };
  /** Missing it ends the matter whatever else is met (knock-out, rule R7). */
  knockout?: boolean;
}

export interface CriterionGroup extends CriterionHead {
  all?: Criterion[];
  any?: Criterion[];
  /**
   * FEEL of type `window` or `windows`: the group is weighed once for each, with the name `run`
   * standing for it, and the best answer is kept ("five consecutive years, and in them …").
   */
  over?: string;
}

export interface CriterionTest extends CriterionHead {
  /** FEEL expression of the context and functions in docs/eligibility.md. */
  have: string;
  op: '>=' | '>' | '=' | '<=' | '<';
  need: number | string | boolean;
  /** Unit of `have` and `need`: `year`, `title`, `percent`, `initiative`, … */
  unit: string;
  /**
   * What to tell when it is missing; `{have}`, `{need}`, `{missing}` and `{years}` are filled in, e.g.
   * "còn thiếu {missing} danh hiệu CSTĐCS năm {years}".
   */
  message: Name;
}

export interface CriterionConfirm extends CriterionHead {
  confirm: true;
  /** What remains to be confirmed, in words. */
  message: Name;
}

export const isGroup = (node: Criterion): node is CriterionGroup => 'all' in node || 'any' in node;
export const isTest = (node: Criterion): node is CriterionTest => 'have' in node;
