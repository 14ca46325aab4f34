import { ChangeCouncilHandler } from './change-council.js';
import { FindCouncilHandler, ListCouncilsHandler } from './find-councils.js';
import { FoundCouncilHandler } from './found-council.js';

export { ChangeCouncil } from './change-council.js';
export * from './find-councils.js';
export { FoundCouncil, type NewMember } from './found-council.js';
export * from './routes.js';

export const councilBodyHandlers = [
  FoundCouncilHandler,
  ChangeCouncilHandler,
  ListCouncilsHandler,
  FindCouncilHandler,
];
