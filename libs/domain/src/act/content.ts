import { hash } from 'node:crypto';
import { canonical } from '../log/canonical.js';
import type { ActGroundRef, ActState } from './state.js';

/** A line as it stands on the paper that is signed. */
export interface SignedLine {
  dossierId: string;
  subjectId: string;
  /** Null once erased. */
  name: string | null;
  recipientKind: string;
  unitId: string;
  /** Award code it is to get. */
  form: string;
  /** ISO days of the merit period. */
  meritFrom: string;
  meritTo: string;
}

/**
 * SHA-256 (hex) of what a signature covers: kind and words of the act, and who gets what by name.
 * Over canonical JSON with the lines by dossier id, so that anybody with the same content comes to
 * the same hash. Number and date are not in it: they are given after the signature.
 */
export function contentHash(state: ActState, lines: readonly SignedLine[]): string {
  const { actKind, title, award, issuer, legalBasis, correctsActId, asks, ground } = state;
  const content = {
    actKind: actKind ?? null,
    title: title ?? null,
    award: award ?? null,
    issuer: { level: issuer?.level ?? null, unitId: issuer?.unitId ?? null },
    legalBasis: legalBasis ?? [],
    correctsActId: correctsActId ?? null,
    // Only where there is one: older signatures cover a content without.
    ...(asks ? { asks } : {}),
    ...(ground ? { ground: canonicalGround(ground) } : {}),
    lines: [...lines].sort(byId).map((line) => ({
      dossierId: line.dossierId,
      subjectId: line.subjectId,
      name: line.name,
      recipientKind: line.recipientKind,
      unitId: line.unitId,
      form: line.form,
      meritFrom: line.meritFrom,
      meritTo: line.meritTo,
      changes: { ...state.targets?.[line.dossierId] },
    })),
  };
  return hash('sha256', canonical(content), 'hex');
}

const canonicalGround = ({ id, edition, source }: ActGroundRef) => ({ id, edition, source });

// Ids are unique and plain ASCII, so comparing code units gives one order everywhere.
const byId = (a: SignedLine, b: SignedLine): number => (a.dossierId < b.dossierId ? -1 : 1);
