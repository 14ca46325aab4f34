import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Min,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { CODE } from '../words.js';

export class AwardQueryDto {
  /** Day whose law is wanted; today if absent. */
  @IsOptional()
  @IsDay()
  on?: string;
}

export class EditionQueryDto {
  /** The edition as it was at this version; as it is now if absent. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version?: number;
}

export class DiffQueryDto {
  @Matches(CODE)
  from!: string;

  @Matches(CODE)
  to!: string;
}

export class UnverifiedQueryDto extends PageQueryDto {
  @IsOptional()
  @Matches(CODE)
  edition?: string;

  @IsOptional()
  @Matches(CODE)
  award?: string;
}

export class RuleQueryDto extends PageQueryDto {
  /** Code of an award; `edition` for the tables that belong to none. */
  @IsOptional()
  @Matches(CODE)
  award?: string;

  /** `confirmed` is what an officer checked here, `verified` also what was shipped so. */
  @IsOptional()
  @IsIn(['verified', 'unverified', 'confirmed'])
  mark?: 'verified' | 'unverified' | 'confirmed';

  /** Words of its name, path or source. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  q?: string;
}

export class PreviewAmendmentDto {
  /** The rule as an award file writes it; with `extends` only what differs. */
  @IsObject()
  award!: Record<string, unknown>;
}

export class ConfirmRuleDto extends PaperDatedDto {
  /** Path of the rule as `/catalogue/unverified` names it, e.g. `provincial-flag/papers/letter`. */
  @IsString()
  @Length(1, 300)
  path!: string;

  /** Article that was read. */
  @IsPlainText()
  @IsString()
  @Length(3, 1000)
  citation!: string;

  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(1, 2000)
  note?: string;

  /** `hash` of the rule as it was read; 412 if it says something else by now. */
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  seen?: string;
}

export class WithdrawConfirmationDto extends PaperDatedDto {
  @IsString()
  @Length(1, 300)
  path!: string;

  @IsPlainText()
  @IsString()
  @Length(3, 2000)
  reason!: string;
}

export class AmendAwardDto extends PaperDatedDto {
  /** The rule as an award file writes it; with `extends` only what differs. */
  @IsObject()
  award!: Record<string, unknown>;

  @IsPlainText()
  @IsString()
  @Length(3, 2000)
  reason!: string;

  @IsPlainText()
  @IsString()
  @Length(3, 1000)
  citation!: string;
}

export class ActivateEditionDto extends PaperDatedDto {
  /** Dates, name, source and tables as the index file writes them, without `code` and `awards`. */
  @IsObject()
  header!: Record<string, unknown>;

  /** Every award, as an award file writes it. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(300)
  @IsObject({ each: true })
  awards!: Record<string, unknown>[];

  /** Code of the edition it replaces: that one ends the day before this one begins. */
  @IsOptional()
  @Matches(CODE)
  ends?: string;
}
