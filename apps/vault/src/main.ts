import { startVault } from './start-vault.js';

void startVault();
