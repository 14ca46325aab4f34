import { Type } from 'class-transformer';
import { IsInt, IsObject, IsOptional, IsString, Length, Min } from 'class-validator';
import { IsPlainText } from '../is-plain-text.js';
import { PaperDatedDto } from '../paper-dated.dto.js';

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
