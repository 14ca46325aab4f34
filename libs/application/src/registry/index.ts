import { GetAuthorityHandler } from './get-authority.js';
import { lineageHandlers, lineageProcessors, lineageUseCases } from './lineage/index.js';
import { LoadOrganisations } from './load-organisations.js';
import { ChangeOrganisationHandler, RegisterOrganisationHandler } from './organisations.js';
import {
  FindOrganisationsHandler,
  FindSubjectsHandler,
  GetOrganisationHandler,
  GetSubjectHandler,
} from './read-registry.js';
import { RegisterSubjectHandler } from './register-subject.js';
import { RegisterSubjects } from './register-subjects.js';

export * from './get-authority.js';
export * from './lineage/index.js';
export * from './load-organisations.js';
export * from './organisations.js';
export * from './read-registry.js';
export * from './register-subject.js';
export * from './register-subjects.js';

export const registryHandlers = [
  ...lineageHandlers,
  RegisterOrganisationHandler,
  ChangeOrganisationHandler,
  RegisterSubjectHandler,
  FindOrganisationsHandler,
  GetOrganisationHandler,
  GetAuthorityHandler,
  FindSubjectsHandler,
  GetSubjectHandler,
];

/** Used by other features, ops and imports as well. */
export const registryUseCases = [RegisterSubjects, LoadOrganisations, ...lineageUseCases];
export const registryProcessors = [...lineageProcessors];
