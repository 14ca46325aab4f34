import type { LetterRef } from '../round/state.js';
import type { DatedStatute, Membership, Substitution } from './state.js';
import type { CouncilKind } from './vocabulary.js';

export interface FoundCouncil {
  type: 'found';
  name: string;
  kind: CouncilKind;
  unitId?: string;
  advises?: string[];
  from: string;
  decision: LetterRef;
  statute: Omit<DatedStatute, 'from'>;
  members: Omit<Membership, 'from' | 'to' | 'decision' | 'ended'>[];
}
export interface SeatMember extends Omit<Membership, 'ended'> {
  type: 'seat-member';
}
/** `to` is the last day of the seat. */
export interface EndSeat {
  type: 'end-seat';
  memberId: string;
  to: string;
  decision: LetterRef;
}
export interface NameSubstitute extends Substitution {
  type: 'name-substitute';
}
export interface SetStatute extends DatedStatute {
  type: 'set-statute';
}
export interface DissolveCouncil {
  type: 'dissolve';
  on: string;
  decision: LetterRef;
}
export type CouncilBodyCommand =
  FoundCouncil | SeatMember | EndSeat | NameSubstitute | SetStatute | DissolveCouncil;
