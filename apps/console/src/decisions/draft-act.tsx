import { useAwards } from '../api/awards';
import { command } from '../api/client';
import { useNamesOf } from '../councils/own-units';
import { ActButton } from '../parts/act-button';
import type { FieldSpec } from '../parts/fields';
import { ACT_KIND } from '../words/codes';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { issuedBy } from './hands';
import { useHands } from './use-hands';
import { useMovements } from './movements';

const words = speaker({
  draft: ['Lập dự thảo', 'Draft'],
  kind: ['Loại văn bản', 'Kind'],
  body: ['Của đơn vị', 'Of the body'],
  bodyHelp: ['(để trống: văn bản của tỉnh)', "(empty: the province's own act)"],
  name: ['Trích yếu', 'Title'],
  award: ['Hình thức khen thưởng', 'Award'],
  movement: ['Của phong trào thi đua', 'Of the movement'],
});

/** What begins with itself; an act about an earlier one is drafted on the page of that one. */
const KINDS = ['granting', 'submission-letter'] as const;

/** A new act: the province's, or one of the body whose clerk drafts it. */
export function DraftAct() {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const hands = useHands();
  const bodies = useNamesOf(hands.bodies);
  const movements = useMovements();
  const province = hands.does('draft');
  if (!province && hands.bodies.length === 0) return null;
  const kind: FieldSpec = {
    ...{ name: 'kind', label: say.kind, type: 'select', required: true, initial: 'granting' },
    options: KINDS.map((value) => ({
      value,
      label: ACT_KIND[value]?.[language === 'vi' ? 0 : 1] ?? value,
    })),
  };
  const body: FieldSpec = {
    ...{ name: 'unitId', label: say.body, type: 'select', options: bodies },
    ...(province
      ? { help: say.bodyHelp }
      : { required: true, initial: bodies[0] ? bodies[0].value : '' }),
  };
  return (
    <ActButton
      primary
      label={say.draft}
      fields={[
        // What goes to the centre the province alone sends.
        ...(province ? [kind] : []),
        ...(hands.bodies.length > 0 ? [body] : []),
        { name: 'title', label: say.name, required: true },
        {
          ...{ name: 'award', label: say.award, type: 'select' },
          options: awards.current.map(({ code, name }) => ({ value: code, label: name[language] })),
        },
        ...(movements.length > 0
          ? [
              {
                ...{ name: 'movementId', label: say.movement, type: 'select' as const },
                options: movements,
              },
            ]
          : []),
      ]}
      run={({ kind: actKind = 'granting', unitId, title, award, movementId }) =>
        command('/decisions', {
          ...{ kind: actKind, title, ...(award ? { award } : {}) },
          ...(movementId ? { movementId } : {}),
          ...(unitId ? issuedBy({ level: 'unit', unitId }) : {}),
        })
      }
    />
  );
}
