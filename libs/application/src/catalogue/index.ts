import { ActivateEditionHandler, ChangeEditionHandler } from './change-edition.js';
import { EditionWriter } from './edition-writer.js';
import { ListAwardNamesHandler } from './list-award-names.js';
import { ListRulesHandler } from './list-rules.js';
import { PreviewActivationHandler } from './preview-activation.js';
import { PreviewAmendmentHandler } from './preview-amendment.js';
import { ListUnverifiedHandler } from './list-unverified.js';
import { LoadCatalogue } from './load-catalogue.js';
import {
  DiffEditionsHandler,
  FindAwardHandler,
  FindBasisHandler,
  FindEditionHandler,
  ListAwardsHandler,
  ListEditionsHandler,
} from './read-catalogue.js';

export { ActivateEdition, ChangeEdition } from './change-edition.js';
export { EditionWriter } from './edition-writer.js';
export { ListAwardNames, type AwardNames } from './list-award-names.js';
export { ListRules, RULE_MARKS, type RuleItem, type RuleMark } from './list-rules.js';
export { PreviewActivation, type ActivationPreview } from './preview-activation.js';
export { PreviewAmendment, type AmendmentPreview } from './preview-amendment.js';
export { ListUnverified, type UnverifiedRule } from './list-unverified.js';
export { LoadCatalogue, type LoadedCatalogue } from './load-catalogue.js';
export {
  DiffEditions,
  FindAward,
  FindBasis,
  FindEdition,
  ListAwards,
  ListEditions,
  type AwardItem,
  type AwardsOn,
  type EditionItem,
} from './read-catalogue.js';
export { catalogueRoutes } from './routes.js';

export const catalogueHandlers = [
  ActivateEditionHandler,
  ChangeEditionHandler,
  DiffEditionsHandler,
  FindAwardHandler,
  FindBasisHandler,
  FindEditionHandler,
  ListAwardNamesHandler,
  ListAwardsHandler,
  ListEditionsHandler,
  ListRulesHandler,
  ListUnverifiedHandler,
  PreviewActivationHandler,
  PreviewAmendmentHandler,
];
export const catalogueUseCases = [EditionWriter, LoadCatalogue];
