import type { RowGroup } from '../layout/lay-out.js';
import { classInText, classOfPost, commendationInText, kindInText } from '../layout/kind-words.js';
import type { CommendationKind, PositionClass, RecipientKind } from '../../catalogue/vocabulary.js';
import type { ImportWords, LineDefaults, SheetMapping } from '../types.js';
import type { RowCells } from './row-cells.js';

export interface ReadKinds {
  recipientKind?: RecipientKind;
  kind?: CommendationKind;
}

/**
 * Recipient kind and kind of commendation. Units use "Phân loại" and "Phân loại khen thưởng" for
 * either, so the value decides. A cell goes before the group row, the common value, the sheet, the
 * award (if only one kind may get it) and at last what only a person has.
 */
export function readKinds(
  cells: RowCells,
  group: RowGroup,
  defaults: LineDefaults,
  mapping: SheetMapping,
  award: string | undefined,
  words: ImportWords,
): ReadKinds {
  let said: RecipientKind | undefined;
  let kind: CommendationKind | undefined;
  for (const field of ['recipient-kind', 'kind'] as const) {
    const placed = cells.cell(field);
    if (!placed) continue;
    const recipient = kindInText(placed.text);
    const commendation = commendationInText(placed.text);
    said ??= recipient;
    kind ??= commendation;
    if (!recipient && !commendation) cells.failAt('kind-unknown', placed);
    else if (commendation && defaults.kind && commendation !== defaults.kind)
      cells.failAt('kind-conflict', placed, '');
  }
  const byAward = words.awards.find((a) => a.code === award)?.recipientKinds ?? [];
  const recipientKind =
    said ??
    group.recipientKind ??
    defaults.recipientKind ??
    mapping.recipientKind ??
    (byAward.length === 1 ? (byAward[0] as RecipientKind) : undefined) ??
    (isPerson(cells) ? 'individual' : undefined) ??
    cells.fail('recipient-missing', 'recipient-kind');
  if (recipientKind && byAward.length > 0 && !byAward.includes(recipientKind))
    cells.fail('award-wrong-recipient', 'award', nameOf(award, words));
  const common = kind ?? defaults.kind;
  return { ...(recipientKind ? { recipientKind } : {}), ...(common ? { kind: common } : {}) };
}

/** Class of a person's post at the merit period: the column of classes, else what the post says. */
export function readClass(
  cells: RowCells,
  post: string,
  defaults: LineDefaults,
): PositionClass | undefined {
  const placed = cells.cell('recipient-class');
  const said = placed && classInText(placed.text);
  if (placed && !said) return cells.failAt('class-unknown', placed);
  if (said && said !== 'body') return said;
  return (post ? classOfPost(post) : undefined) ?? defaults.positionClass;
}

const isPerson = (cells: RowCells): boolean =>
  (['title', 'birth', 'birth-male', 'birth-female', 'sex', 'personal-number'] as const).some(
    (field) => cells.cell(field),
  );

const nameOf = (award: string | undefined, words: ImportWords): string =>
  words.awards.find((a) => a.code === award)?.names[0] ?? award ?? '';
