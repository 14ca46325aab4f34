import {
  AWARD_OBJECTS,
  RECEIVERS,
  RETURN_CAUSES,
  type AwardObject,
  type Receiver,
  type ReturnCause,
} from '@vinhdanh/domain';
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
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { CODE } from '../words.js';

export class MoveStockDto extends PaperDatedDto {
  @IsIn(AWARD_OBJECTS)
  object!: AwardObject;

  /** Code of the award; absent for what any may carry, e.g. a frame. */
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  award?: string;

  @IsDay()
  on!: string;

  @IsInt()
  @Min(1)
  @Max(1_000_000)
  count!: number;

  /** From or to whom. */
  @IsPlainText()
  @IsString()
  @Length(2, 300)
  party!: string;

  /** Number of the slip. */
  @IsPlainText()
  @IsString()
  @Length(1, 200)
  reference!: string;

  @IsOptional()
  @IsUUID()
  ceremonyId?: string;
}

export class PlanCeremonyDto extends PaperDatedDto {
  @IsPlainText()
  @IsString()
  @Length(3, 300)
  title!: string;

  @IsDay()
  on!: string;

  @IsPlainText()
  @IsString()
  @Length(2, 300)
  place!: string;

  /** The paper by which it was approved. */
  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(1, 200)
  reference?: string;
}

export class HoldCeremonyDto extends PaperDatedDto {
  @IsDay()
  on!: string;
}

export class CancelCeremonyDto extends PaperDatedDto {
  @IsPlainText()
  @IsString()
  @Length(3, 2_000)
  reason!: string;
}

/** Either `dossierIds`, or `actId` for every line that act granted. */
export class ListForCeremonyDto extends PaperDatedDto {
  @IsOptional()
  @IsUUID()
  actId?: string;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  dossierIds?: string[];
}

export class HandedItemDto {
  @IsIn(AWARD_OBJECTS)
  object!: AwardObject;

  /** Number in the register of certificates. */
  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(1, 60)
  serial?: string;
}

export class ReceiptDto {
  @IsIn(RECEIVERS)
  to!: Receiver;

  /** Which of the heirs the register names, from 1. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  heir?: number;

  /** Name of a representative; kept in the private part. */
  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(2, 300)
  receiver?: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => HandedItemDto)
  items!: HandedItemDto[];
}

export class CeremonyReceiptDto extends ReceiptDto {
  @IsUUID()
  dossierId!: string;
}

/** What was handed at a ceremony, line by line. */
export class HandAtCeremonyDto extends PaperDatedDto {
  @IsDay()
  on!: string;

  /** Number of the list of receipts. */
  @IsPlainText()
  @IsString()
  @Length(1, 200)
  reference!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => CeremonyReceiptDto)
  lines!: CeremonyReceiptDto[];
}

export class HandObjectsDto extends ReceiptDto {
  @IsDay()
  on!: string;

  /** Number of the receipt. */
  @IsPlainText()
  @IsString()
  @Length(1, 200)
  reference!: string;

  /** Date on the paper, when entered later. */
  @IsOptional()
  @IsDay()
  effectiveOn?: string;
}

export class ReportLostDto extends PaperDatedDto {
  @IsDay()
  on!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => HandedItemDto)
  items!: HandedItemDto[];

  @IsPlainText()
  @IsString()
  @Length(3, 2_000)
  reason!: string;
}

export class TakeObjectsBackDto extends PaperDatedDto {
  @IsDay()
  on!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => HandedItemDto)
  items!: HandedItemDto[];

  @IsIn(RETURN_CAUSES)
  cause!: ReturnCause;

  @IsPlainText()
  @IsString()
  @Length(1, 200)
  reference!: string;
}

/** Certificates an act has changed: each old one void, a new one in its place. */
export class ReprintDto extends HandObjectsDto {
  /** The act that changed what stands on them. */
  @IsUUID()
  actId!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => HandedItemDto)
  replaced!: HandedItemDto[];
}
