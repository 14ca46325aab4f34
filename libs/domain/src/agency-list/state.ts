/** A yearly list of an agency and what people made of its matches; no person is named in it. */
export interface AgencyListState {
  status: 'none' | 'received';
  agency: string;
  year: number;
  sha256: string;
  /** ISO day of receipt. */
  receivedOn: string;
  rows: number;
  numbered: number;
  bad: number;
  /** By the mark of the match. */
  settled: Record<string, 'confirmed' | 'rejected'>;
}

export const noAgencyList: AgencyListState = {
  status: 'none',
  agency: '',
  year: 0,
  sha256: '',
  receivedOn: '',
  rows: 0,
  numbered: 0,
  bad: 0,
  settled: {},
};

export const isMatchSettled = ({ settled }: AgencyListState, mark: string): boolean =>
  Object.hasOwn(settled, mark);
