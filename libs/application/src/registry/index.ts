import { GetAuthorityHandler } from './get-authority.js';
import { lineageHandlers, lineageProcessors, lineageUseCases } from './lineage/index.js';
import { LoadOrganisations } from './load-organisations.js';
import { ChangeOrganisationHandler, RegisterOrganisationHandler } from './organisations.js';
import { FindOrganisationsHandler, GetOrganisationHandler } from './read-registry.js';
import { recordHandlers } from './record/index.js';
import { subjectHandlers, subjectProcessors, subjectUseCases } from './subject/index.js';
import { LoadUnits } from './units/load-units.js';

export * from './get-authority.js';
export * from './lineage/index.js';
export * from './load-organisations.js';
export * from './units/load-units.js';
export * from './units/unit-set.js';
export * from './organisations.js';
export * from './read-registry.js';
export * from './record/index.js';
export * from './subject/index.js';

export const registryHandlers = [
  ...lineageHandlers,
  RegisterOrganisationHandler,
  ChangeOrganisationHandler,
  FindOrganisationsHandler,
  GetOrganisationHandler,
  GetAuthorityHandler,
  ...subjectHandlers,
  ...recordHandlers,
];

/** Used by other features, ops and imports as well. */
export const registryUseCases = [
  LoadOrganisations,
  LoadUnits,
  ...lineageUseCases,
  ...subjectUseCases,
];

export const registryProcessors = [...lineageProcessors, ...subjectProcessors];
