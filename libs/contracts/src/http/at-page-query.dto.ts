import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from './page-query.dto.js';

/** One thing now or at a moment of the past; the cursor pages its lines. */
export class AtPageQueryDto extends PageQueryDto {
  /** Position in the log, or an ISO instant or day; absent means now. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  at?: string;
}
