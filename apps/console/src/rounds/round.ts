/** Đợt xét, as `GET /rounds` gives it. */
export interface RoundRow {
  id: string;
  version: number;
  title: string;
  status: string;
  awards: string[];
  meritFrom: string;
  meritTo: string;
  deadline: string;
  openingLetter?: { number: string; date: string };
  expectedUnits: string[];
  filedUnits?: string[];
}
