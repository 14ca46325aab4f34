import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { LawCitationDto } from '../law-citation.dto.js';
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';

export class OpenFundDto extends PaperDatedDto {
  @IsPlainText()
  @IsString()
  @Length(3, 300)
  name!: string;

  /** Body whose fund it is. */
  @IsUUID()
  unitId!: string;

  @IsInt()
  @Min(1945)
  @Max(2200)
  year!: number;
}

export class FundEntryDto extends PaperDatedDto {
  @IsDay()
  on!: string;

  /** Whole VND. */
  @IsInt()
  @Min(1)
  @Max(1e15)
  amount!: number;

  /** Where it comes from, or what it is spent on. */
  @IsPlainText()
  @IsString()
  @Length(3, 500)
  source!: string;

  /** Number of the voucher or decision. */
  @IsPlainText()
  @IsString()
  @Length(1, 200)
  reference!: string;
}

export class ReverseFundEntryDto extends PaperDatedDto {
  /** Number of the entry. */
  @IsInt()
  @Min(1)
  @Max(1e6)
  number!: number;

  @IsDay()
  on!: string;

  @IsPlainText()
  @IsString()
  @Length(3, 2_000)
  reason!: string;

  @IsPlainText()
  @IsString()
  @Length(1, 200)
  reference!: string;
}

export class CloseFundDto extends PaperDatedDto {
  @IsDay()
  on!: string;
}

export class FundQueryDto extends PageQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1945)
  @Max(2200)
  year?: number;
}

export class DecidedRewardDto {
  @IsUUID()
  dossierId!: string;

  @IsPlainText()
  @IsString()
  @Length(3, 2_000)
  reason!: string;
}

export class BookRewardsDto extends PaperDatedDto {
  @IsUUID()
  fundId!: string;

  /** The text in hand; needed where the rules of the day are not verified. */
  @IsOptional()
  @ValidateNested()
  @Type(() => LawCitationDto)
  cited?: LawCitationDto;

  /** Lines the law leaves open that somebody has decided to pay. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => DecidedRewardDto)
  decided?: DecidedRewardDto[];
}

export class PayRewardsDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  dossierIds!: string[];

  @IsDay()
  on!: string;

  /** Number of the voucher. */
  @IsPlainText()
  @IsString()
  @Length(1, 200)
  voucher!: string;

  @IsIn(['recipient', 'heir', 'representative'])
  to!: 'recipient' | 'heir' | 'representative';

  /** Whole VND the payer added up; nothing is paid if it is another sum by now. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1e15)
  sum?: number;
}

export class ReversePaymentDto extends PaperDatedDto {
  @IsDay()
  on!: string;

  @IsPlainText()
  @IsString()
  @Length(1, 200)
  voucher!: string;

  @IsPlainText()
  @IsString()
  @Length(3, 2_000)
  reason!: string;
}

export class CancelRewardDto extends PaperDatedDto {
  @IsPlainText()
  @IsString()
  @Length(3, 2_000)
  reason!: string;
}

export class RewardListQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  fundId?: string;

  @IsOptional()
  @IsUUID()
  actId?: string;

  @IsOptional()
  @IsIn(['due', 'paid', 'cancelled'])
  status?: 'due' | 'paid' | 'cancelled';
}
