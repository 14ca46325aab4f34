/** What sort of body an organisation is; the fine kinds that quotas and clusters ask for. */
export const ORGANISATION_KINDS = [
  'province',
  'department',
  'board',
  'party-body',
  'mass-organisation',
  'armed-forces',
  'justice',
  'district',
  'commune',
  'school',
  'hospital',
  'public-service-unit',
  'enterprise',
  'cooperative',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
