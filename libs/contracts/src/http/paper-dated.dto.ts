import { IsOptional } from 'class-validator';
import { IsDay } from './is-day.js';

/** Any command may say that the act was done on paper earlier and is recorded now. */
export class PaperDatedDto {
  /** ISO date on which the act was done on paper; not after today. */
  @IsOptional()
  @IsDay()
  effectiveOn?: string;
}
