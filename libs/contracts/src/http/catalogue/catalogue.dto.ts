import { IsOptional } from 'class-validator';
import { IsDay } from '../is-day.js';

export class AwardQueryDto {
  /** Day whose law is wanted; today if absent. */
  @IsOptional()
  @IsDay()
  on?: string;
}
