import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { CountedQueryDto } from '../report/counted-query.dto.js';

/**
 * Narrows a list of dossiers to those that a figure of a quota counts: `usedList` and
 * `proposedList` of `GET /quotas` say with what. Needs `quota`, `places`, and one of `quotaRound`
 * and `quotaYear`.
 */
export class QuotaLinesQueryDto extends CountedQueryDto {
  /** Award and rule, with a slash. */
  @IsOptional()
  @Matches(/^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9.-]*$/)
  @MaxLength(170)
  quota?: string;

  /** Lines that hold a place, or those proposed for one. */
  @IsOptional()
  @IsIn(['used', 'proposed'])
  places?: 'used' | 'proposed';

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1945)
  @Max(2200)
  quotaYear?: number;

  @IsOptional()
  @IsUUID()
  quotaRound?: string;

  @IsOptional()
  @IsUUID()
  quotaUnit?: string;

  /** Unit or code of the block it is counted in. */
  @IsOptional()
  @Matches(/^[\w-]{1,64}$/)
  quotaPlace?: string;

  /** A letter whose drafts count as proposed. */
  @IsOptional()
  @IsUUID()
  quotaLetter?: string;
}
