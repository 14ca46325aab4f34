import type { Edition } from '../catalogue/edition.js';
import type { Basis, Name } from '../catalogue/vocabulary.js';
import type { Recovery } from '../dossier/flag.js';
import type { ActGroundRef, ActKind, CentreAsk } from './state.js';

/** What becomes of an award that was granted, by whoever may decide it. */
export const GROUNDED = [
  'correction',
  'amendment',
  'replacement',
  'annulment',
  'suspension',
  'resumption',
  'stripping',
  'restoration',
] as const;
export type Grounded = (typeof GROUNDED)[number];

/** A ground the law names for changing what was granted, and what goes back by it. */
export interface ActGround extends Basis {
  id: string;
  act: Grounded;
  name: Name;
  /** Absent: nothing goes back. */
  recover?: Recovery[];
}

const ASKED: Record<CentreAsk, Grounded> = {
  annul: 'annulment',
  strip: 'stripping',
  restore: 'restoration',
  correct: 'correction',
};

/** Under which heading of the catalogue the grounds of an act stand; undefined: it needs none. */
export function groundedAs(kind: ActKind, asks?: CentreAsk): Grounded | undefined {
  if (asks !== undefined) return ASKED[asks];
  return kind === 'granting' || kind === 'submission-letter' ? undefined : kind;
}

/** The grounds the law of a day knows for such an act, whole as the catalogue writes them. */
export const groundsIn = (
  edition: Pick<Edition, 'actGrounds'> | undefined,
  kind: ActKind,
  asks?: CentreAsk,
): ActGround[] => {
  const as = groundedAs(kind, asks);
  return (edition?.actGrounds ?? []).filter(({ act }) => act === as);
};

/** As an act keeps it: which, by what text of which edition, and how sure that is. */
export const groundRef = (edition: string, ground: ActGround): ActGroundRef => ({
  ...{
    id: ground.id,
    name: { ...ground.name },
    edition,
    source: ground.source,
    verified: ground.verified,
  },
  ...(ground.recover ? { recover: [...ground.recover] } : {}),
});
