import { ActivateEditionHandler } from './activate-edition.js';
import { LoadCatalogue } from './load-catalogue.js';
import { ListAwardsHandler, ListEditionsHandler } from './read-catalogue.js';

export { ActivateEdition } from './activate-edition.js';
export { LoadCatalogue, type LoadedCatalogue } from './load-catalogue.js';
export { ListAwards, ListEditions, type AwardsOn, type EditionItem } from './read-catalogue.js';
export { catalogueRoutes } from './routes.js';

export const catalogueHandlers = [ActivateEditionHandler, ListEditionsHandler, ListAwardsHandler];
export const catalogueUseCases = [LoadCatalogue];
