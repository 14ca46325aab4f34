import type { Type } from '@nestjs/common';
import { AccountsController } from './account/accounts.controller.js';
import { AuthController } from './account/auth.controller.js';
import { OrganisationsController } from './registry/organisations.controller.js';
import { SubjectsController } from './registry/subjects.controller.js';

/** Controllers, feature by feature; a new feature adds its lines. */
export const controllers: Type<unknown>[] = [
  AuthController,
  AccountsController,
  OrganisationsController,
  SubjectsController,
];
