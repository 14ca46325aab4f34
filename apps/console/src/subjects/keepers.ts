/** Who keeps the register for a unit of their own. */
const UNITS: readonly string[] = ['unit-clerk', 'unit-head', 'managing-unit'];

/** Who keeps the register of people and bodies at all, each as far as he manages them. */
export const KEEPERS = [...UNITS, 'specialist', 'board-head'];

/** The unit somebody keeps the register for; none for who keeps it for all. */
export const unitOf = (
  roles: readonly { role: string; unitId?: string | null | undefined }[],
): string | undefined =>
  roles.find(({ role, unitId }) => UNITS.includes(role) && unitId)?.unitId ?? undefined;
