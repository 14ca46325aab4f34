import type { Provider } from '@nestjs/common';
import { BallotVault, CentreGateway, SubmissionSettings } from '@vinhdanh/application';
import { HttpBallotVault } from './http-ballot-vault.js';
import { AxisGateway } from './axis-gateway.js';
import { InstalledSubmissionSettings } from './submission-settings.js';

/** The ways out: to the centre and to the vault. */
export const gateways: Provider[] = [
  { provide: BallotVault, useClass: HttpBallotVault },
  { provide: CentreGateway, useClass: AxisGateway },
  { provide: SubmissionSettings, useClass: InstalledSubmissionSettings },
];
