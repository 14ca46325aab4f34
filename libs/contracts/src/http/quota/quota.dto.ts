import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { CODE } from '../words.js';

/** Whose lines of an award and merit year are put in order. */
export class RankQueryDto {
  @Matches(CODE)
  @MaxLength(60)
  award!: string;

  @Type(() => Number)
  @IsInt()
  @Min(1945)
  @Max(2200)
  year!: number;

  @IsOptional()
  @IsUUID()
  unit?: string;
}

/** One of `round` and `year` is needed; `unit` adds that unit's quotas and those of its block. */
export class QuotaQueryDto {
  @IsOptional()
  @IsUUID()
  round?: string;

  /** Merit year: the year in which the merit period ends. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1945)
  @Max(2200)
  year?: number;

  @IsOptional()
  @IsUUID()
  unit?: string;

  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  award?: string;
}
