import type { LegalDocument } from '@vinhdanh/domain';

/** A province as the files name it; `body` is the code of its People's Committee in the registry. */
export interface ProvinceLine {
  code: string;
  name: string;
  body: string;
}

export interface NewProvinceLine extends ProvinceLine {
  /** How many communes it has. */
  communes: number;
  /** Codes of the provinces it was made of, where there were several. */
  from?: string[];
}

export interface CommuneLine {
  code: string;
  name: string;
  /** Code of the province its land belonged to before. */
  before?: string;
  /** Older units it was made of, as the source words them. */
  of?: string[];
  /** It went on as it was. */
  unchanged?: boolean;
}

/** The administrative units of the country around one reform. */
export interface UnitSet {
  inForceFrom: string;
  document: LegalDocument;
  /** First day of the record of the older bodies; ISO date. */
  recordFrom: string;
  before: ProvinceLine[];
  after: NewProvinceLine[];
  renamed: { code: string; from: string; name: string; source: string; verified: boolean }[];
}

/** `Tỉnh Bến Tre` → `Ủy ban nhân dân tỉnh Bến Tre`. */
export const committeeOf = (unit: string): string =>
  `Ủy ban nhân dân ${unit.charAt(0).toLowerCase()}${unit.slice(1)}`;

/** Code of the People's Committee of a commune in the registry. */
export const communeBody = (code: string): string => `ubnd-xa-${code}`;
