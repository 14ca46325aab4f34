import { Type } from 'class-transformer';
import {
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { LawCitationDto } from '../law-citation.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
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

  /** A letter whose drafted lines count as proposed; with a year, only its awards are shown. */
  @IsOptional()
  @IsUUID()
  letter?: string;
}

/** One quota as `GET /quotas` shows it, at the round or merit year and unit it is counted for. */
export class ConfirmQuotaDto extends PaperDatedDto {
  @IsOptional()
  @IsUUID()
  round?: string;

  @IsOptional()
  @IsInt()
  @Min(1945)
  @Max(2200)
  year?: number;

  @IsOptional()
  @IsUUID()
  unit?: string;

  @Matches(CODE)
  @MaxLength(60)
  award!: string;

  /** Id of the quota's rule. */
  @Matches(/^[a-z0-9][a-z0-9.-]*$/)
  @MaxLength(100)
  rule!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => LawCitationDto)
  confirmation!: LawCitationDto;
}
