import type { Type } from '@nestjs/common';
import type { StageProcessor } from './process/stage-processor.js';

/** Command and query handlers, feature by feature; a new feature adds its line. */
export const handlers: Type<unknown>[] = [];

/** Stage processors, feature by feature. */
export const processors: Type<StageProcessor>[] = [];
