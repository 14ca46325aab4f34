import type { Provider } from '@nestjs/common';

/** Ports answered by SQL over the read models, one line each. */
export const views: Provider[] = [];
