import type { Item } from '../handover/objects';

/** A row of `GET /recoveries`. */
export interface Recovery {
  dossierId: string;
  subjectName: string | null;
  status: string;
  award: string;
  annulledOn: string | null;
  held: Item[];
  paid: number;
  recover: string[] | null;
}
export interface ReprintOrder {
  actId: string;
  on: string;
  fields: string[];
  items: Item[];
  done?: { on: string; reference: string; old: Item[]; anew: Item[] };
}
/** A row of `GET /reprints`. */
export interface Reprint {
  dossierId: string;
  subjectName: string | null;
  award: string;
  version: number;
  orders: ReprintOrder[];
}
