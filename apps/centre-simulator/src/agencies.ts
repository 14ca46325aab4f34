/** An agency in the directory; `pcode` is the one above it. */
export interface Agency {
  code: string;
  name: string;
  pcode?: string;
  mail?: string;
}

/** Codes as interop readers meet them: `H61`, `H13.41.24`, `000.00.00.H61`. */
const CODE = /^([A-Z]\d{2}(\.[0-9A-Z]{2,3})*|(\d{2,3}\.){1,3}[A-Z]\d{2})$/;

/** The axis's own, which nobody registers. */
const CENTRE: Agency = { code: 'G99', name: 'Cơ quan Trung ương (mô phỏng)' };

export const directory = (agencies: Record<string, Agency>): Agency[] => [
  CENTRE,
  ...Object.values(agencies).sort((a, b) => (a.code < b.code ? -1 : 1)),
];

/** @throws RangeError naming what is wrong */
export function readAgency(body: unknown): Agency {
  const { code, name, pcode, mail } = (body ?? {}) as Record<string, unknown>;
  if (typeof code !== 'string' || !CODE.test(code)) throw new RangeError('code');
  if (typeof name !== 'string' || name.trim() === '') throw new RangeError('name');
  return {
    ...{ code, name },
    ...(typeof pcode === 'string' ? { pcode } : {}),
    ...(typeof mail === 'string' ? { mail } : {}),
  };
}
