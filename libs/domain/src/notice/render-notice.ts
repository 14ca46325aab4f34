import type { JsonObject } from '../log/json.js';
import { render } from '../log/render.js';
import type { Lang } from '../log/words.js';
import { NOTICE_WORDS } from './notice-words.js';

/** A notice as a plain sentence; a kind without words shows its name. */
export function renderNotice(kind: string, count: number, params: JsonObject, lang: Lang): string {
  const words = NOTICE_WORDS[kind];
  if (!words) return kind;
  const template = (count > 1 && words.many) || words.one;
  // A kind that counts by itself, such as a list of refused lines, says so in its parameters.
  const facts = words.many ? { ...params, count } : params;
  return render(kind, facts, lang, {}, { [kind]: { schema: 1, ...template } });
}
