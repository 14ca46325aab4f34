import type { Group } from '../catalogue/vocabulary.js';

/** An award an initiative serves or has served. */
export interface InitiativeUse {
  award: string;
  group: Group;
  /** Line it served; absent for a use known from the record only. */
  dossierId?: string;
  /** Merit year of that award, where known. */
  year?: number;
}

/**
 * Uses that bar this one (letter 5007/BNV-TĐKT of 2023): what served a title may not serve a form,
 * nor the other way round, nor two forms. Between titles the text forbids nothing.
 */
export function barringUses(mine: InitiativeUse, uses: readonly InitiativeUse[]): InitiativeUse[] {
  return uses.filter((use) => !sameUse(mine, use) && !(isTitle(mine) && isTitle(use)));
}

/** Author's part of an initiative, whole or broken per cent. */
export interface Share {
  subjectId: string;
  percent: number;
}

/**
 * What is wrong with the shares of one initiative: a share outside 0 to 100, an author named
 * twice, more than a whole. Less than a whole is no fault: an author may have left.
 */
export function shareFaults(shares: readonly Share[]): ('range' | 'twice' | 'over-whole')[] {
  const ids = shares.map((share) => share.subjectId);
  const total = shares.reduce((sum, share) => sum + share.percent, 0);
  return [
    ...(shares.every(({ percent }) => percent > 0 && percent <= 100) ? [] : (['range'] as const)),
    ...(new Set(ids).size === ids.length ? [] : (['twice'] as const)),
    // Thirds written with two decimals must not be called too much.
    ...(total <= 100 + 0.005 * shares.length ? [] : (['over-whole'] as const)),
  ];
}

/**
 * Earlier uses of the same author's share that leave nothing for this one: a share serves one
 * title of one year. Other authors' uses are none of theirs.
 */
export const spentShare = (mine: InitiativeUse, uses: readonly InitiativeUse[]): InitiativeUse[] =>
  uses.filter((use) => !sameUse(mine, use));

const isTitle = (use: InitiativeUse): boolean =>
  use.group === 'title' || use.group === 'local-title';

const sameUse = (a: InitiativeUse, b: InitiativeUse): boolean =>
  a.dossierId !== undefined && b.dossierId !== undefined
    ? a.dossierId === b.dossierId
    : a.award === b.award && a.year !== undefined && a.year === b.year;
