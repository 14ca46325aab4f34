import type { FieldSpec, Values } from './fields';

/**
 * What was typed into a form and not yet sent, kept for this window alone: a reload, a crash or an
 * expired session loses none of it, and the next person at the machine finds none of it.
 */
export const keyOf = (form: string): string => `vinhdanh.draft.${window.location.pathname}.${form}`;

export function keptDraft(form: string): Values {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(form)) ?? '{}') as Values;
  } catch {
    return {};
  }
}

/** What was emptied is kept as empty; what may not lie on a disk is left out. */
export function keepDraft(form: string, fields: readonly FieldSpec[], values: Values): void {
  const secret = new Set(
    fields.filter((field) => field.type === 'password' || field.unkept).map(({ name }) => name),
  );
  const open = Object.entries(values).filter(([name]) => !secret.has(name));
  sessionStorage.setItem(keyOf(form), JSON.stringify(Object.fromEntries(open)));
}

export const dropDraft = (form: string): void => sessionStorage.removeItem(keyOf(form));

/** On signing out: whoever sits down next finds nothing. */
export function dropAllDrafts(): void {
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith('vinhdanh.draft.')) sessionStorage.removeItem(key);
}

const OWNER = 'vinhdanh.drafts-of';

/**
 * The drafts of this window belong to whoever is signed in at it.
 * @returns whether they were another person's, and are gone
 */
export function ownDrafts(accountId: string): boolean {
  const former = sessionStorage.getItem(OWNER);
  sessionStorage.setItem(OWNER, accountId);
  if (former === null || former === accountId) return false;
  dropAllDrafts();
  return true;
}
