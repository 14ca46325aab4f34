import { Type } from 'class-transformer';
import { IsInt, IsObject, IsOptional, IsString, Length, Matches, Min } from 'class-validator';
import { IsPlainText } from '../is-plain-text.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { CODE } from '../words.js';

export class DefineCriteriaSetDto extends PaperDatedDto {
  /** The set as a file of `catalogue/criteria-sets` writes it; its faults are answered in words. */
  @IsObject()
  set!: Record<string, unknown>;
}

export class AmendCriteriaSetDto extends DefineCriteriaSetDto {
  @IsPlainText()
  @IsString()
  @Length(3, 2000)
  reason!: string;
}

export class ActivateCriteriaSetDto extends PaperDatedDto {}

export class RetireCriteriaSetDto extends PaperDatedDto {
  @IsPlainText()
  @IsString()
  @Length(3, 2000)
  reason!: string;
}

export class CriteriaSetQueryDto {
  /** Number of the wording wanted; the one in force if absent. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  wording?: number;
}

export class PreviewCriteriaSetDto {
  /** The set as it would be; its faults are answered each with its place. */
  @IsObject()
  set!: Record<string, unknown>;

  /** A figure by criterion; what it leaves out is met in full. */
  @IsOptional()
  @IsObject()
  example?: Record<string, unknown>;

  /** Region figures are measured in; the first one if absent. */
  @IsOptional()
  @Matches(CODE)
  region?: string;
}
