import type { DossierState } from '../dossier/state.js';
import type { ProposalState } from '../proposal/state.js';
import type { FrozenPaper } from './state.js';

/** Papers of a line as they are, in an order that depends on nothing but themselves. */
export function papersOf({ held = {}, papers = {} }: DossierState): FrozenPaper[] {
  const own = Object.entries(held).map(([paperId, { kind, version, sha256 }]): FrozenPaper => ({
    kind,
    paperId,
    version,
    ...(sha256 ? { sha256 } : {}),
  }));
  const kinds = new Set(own.map(({ kind }) => kind));
  const supplied = Object.entries(papers)
    .filter(([kind]) => !kinds.has(kind))
    .map(([kind, sha256]): FrozenPaper => ({ kind, ...(sha256 ? { sha256 } : {}) }));
  return [...own, ...supplied].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Papers of a letter as a whole, in the same order; the same file twice is one paper. */
export function papersOfLetter({ papers }: Pick<ProposalState, 'papers'>): FrozenPaper[] {
  const all = new Map(
    papers.map(({ kind, sha256 }) => [`${kind}/${sha256}`, { kind, paperId: sha256, sha256 }]),
  );
  return [...all.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Letters a line came with: its own and, where it was taken over by another, the first one. */
export const lettersOf = ({
  proposalId,
  originProposalId,
}: Pick<DossierState, 'proposalId' | 'originProposalId'>): string[] =>
  originProposalId && originProposalId !== proposalId
    ? [proposalId, originProposalId]
    : [proposalId];

const keyOf = ({ kind, paperId = '' }: FrozenPaper): string => `${kind}/${paperId}`;

export type PaperChange = 'same' | 'changed' | 'added' | 'withdrawn';

/** How each paper of a line stands to what was frozen; withdrawn ones come last. */
export function changedSince(
  frozen: readonly FrozenPaper[],
  now: readonly FrozenPaper[],
): (FrozenPaper & { change: PaperChange })[] {
  const before = new Map(frozen.map((paper) => [keyOf(paper), paper]));
  const found = now.map((paper) => {
    const old = before.get(keyOf(paper));
    before.delete(keyOf(paper));
    const same = old?.sha256 === paper.sha256 && old?.version === paper.version;
    return { ...paper, change: !old ? ('added' as const) : same ? 'same' : 'changed' } as const;
  });
  return [
    ...found,
    ...[...before.values()].map((old) => ({ ...old, change: 'withdrawn' as const })),
  ];
}
