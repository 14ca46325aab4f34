import type { Basis, Name } from '../catalogue/vocabulary.js';

/**
 * A score sheet as data: of a cluster's yearly comparison, of an initiative council, of a movement.
 * Which formula a criterion follows, its weight, its pass mark and the bands of the total are
 * somebody's regulation, hence never written in code.
 */
export interface ScoreSheet extends Basis {
  code: string;
  name: Name;
  criteria: SheetCriterion[];
  /** Most points a whole sheet gives, bonus included; absent: the sum of the criteria, no bonus cut. */
  cap?: number;
  /** Per cent of the attainable points that must be reached in all. */
  passPercent?: number;
  /** Digits kept after the point; halves are rounded up. */
  decimals: number;
  /** Best first; the first band whose `from` the total reaches. */
  bands: { code: string; name: Name; from: number }[];
}

export interface CriterionBase {
  id: string;
  name: Name;
  /** Points at full marks. */
  max: number;
  /** Fewer points than this fail the criterion. */
  passMark?: number;
  /** Failing it ends the matter whatever the total (knock-out criterion). */
  knockout?: boolean;
}

/** Marks given by people. */
export interface MarkedCriterion extends CriterionBase {
  type: 'marked';
}

/** All or nothing. */
export interface YesNoCriterion extends CriterionBase {
  type: 'yes-no';
}

/** Points for each time it happened, up to `max`; negative `each` takes points away. */
export interface CountedCriterion extends CriterionBase {
  type: 'counted';
  each: number;
}

/** A result against a target, compared with the other units of the group. */
export interface MeasuredCriterion extends CriterionBase {
  type: 'measured';
  /** Which way is better, e.g. fewer accidents. */
  better: 'higher' | 'lower';
  /** Share of `max` that meeting the target exactly is worth, 0–1. */
  atTarget: number;
}

/** Points on top; they raise the total but not what could be reached. */
export interface BonusCriterion extends CriterionBase {
  type: 'bonus';
}

export type SheetCriterion =
  MarkedCriterion | YesNoCriterion | CountedCriterion | MeasuredCriterion | BonusCriterion;

/** What is known of one criterion; absent means nobody has said anything yet. */
export type Mark =
  | { points: number }
  | { met: boolean }
  | { times: number }
  /** The task was never given to this unit: no zero, it leaves both sides of the fraction. */
  | { notAssigned: true };

/** Rounds half up at a number of decimals, on the decimal writing of the value. */
export function rounded(value: number, decimals: number): number {
  const sign = value < 0 ? -1 : 1;
  return (sign * Math.round(Number(`${Math.abs(value).toFixed(10)}e${decimals}`))) / 10 ** decimals;
}

/**
 * What full marks add to the points attainable: nothing for a bonus, nor for a criterion that only
 * takes points away.
 */
export const attainable = (criterion: SheetCriterion): number =>
  criterion.type === 'bonus' || (criterion.type === 'counted' && criterion.each < 0)
    ? 0
    : criterion.max;
