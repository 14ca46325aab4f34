/** A council in a list; `members` is how many sit on it today. */
export interface CouncilRow {
  id: string;
  version: number;
  name: string;
  kind: string;
  status: string;
  unitId?: string;
  from: string;
  members: number;
}
