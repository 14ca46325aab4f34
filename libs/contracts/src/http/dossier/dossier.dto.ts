import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { CODE, POSITION_CLASSES, RECIPIENT_KINDS, REFUSAL_REASONS } from '../words.js';

/** Fields of a line that its unit may change while it may change the line at all. */
export class LineFieldsDto {
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  award?: string;

  @IsOptional()
  @IsIn(RECIPIENT_KINDS)
  recipientKind?: (typeof RECIPIENT_KINDS)[number];

  @IsOptional()
  @IsIn(POSITION_CLASSES)
  positionClass?: (typeof POSITION_CLASSES)[number];

  @IsOptional()
  @IsDay()
  meritFrom?: string;

  @IsOptional()
  @IsDay()
  meritTo?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  summary?: string;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  post?: string;
}

export class AmendDossierDto extends PaperDatedDto {
  @ValidateNested()
  @Type(() => LineFieldsDto)
  fields!: LineFieldsDto;
}

export class RemoveDossierDto extends PaperDatedDto {}

export class WithdrawDossierDto extends PaperDatedDto {
  /** Why the unit takes its line back. */
  @IsString()
  @Length(3, 1000)
  reason!: string;
}

/** Yêu cầu bổ sung: what is named may be changed, the rest stays locked. */
export class ReturnDossierDto extends PaperDatedDto {
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(/^[a-z][A-Za-z]{0,39}$/, { each: true })
  fields: string[] = [];

  /** Kinds of papers wanted. */
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(CODE, { each: true })
  papers: string[] = [];

  @IsDay()
  deadline!: string;

  @IsIn(REFUSAL_REASONS)
  reason!: (typeof REFUSAL_REASONS)[number];

  /** Words to the unit; the first thing it sees. */
  @IsString()
  @Length(3, 5000)
  message!: string;
}

export class SupplementDossierDto extends PaperDatedDto {
  @ValidateNested()
  @Type(() => LineFieldsDto)
  fields: LineFieldsDto = new LineFieldsDto();

  /** Kinds of papers now attached to the proposal. */
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(CODE, { each: true })
  papers: string[] = [];
}

export class AppraiseDossierDto extends PaperDatedDto {
  @IsIn(['eligible', 'not-eligible'])
  result!: 'eligible' | 'not-eligible';

  /** Required when not eligible. */
  @IsOptional()
  @IsIn(REFUSAL_REASONS)
  reason?: (typeof REFUSAL_REASONS)[number];

  @IsOptional()
  @IsString()
  @MaxLength(5000)
  note?: string;
}

/** Either up to 1,000 `ids`, or every line of a proposal that waits for appraisal. */
export class AppraiseManyDto extends AppraiseDossierDto {
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids?: string[];

  @IsOptional()
  @IsUUID()
  proposalId?: string;
}

export class SettleDuplicateDto extends PaperDatedDto {
  /** The other line of the same subject, award, kind and merit period. */
  @IsUUID()
  otherId!: string;

  /** The line that goes on. */
  @IsUUID()
  keep!: string;
}
