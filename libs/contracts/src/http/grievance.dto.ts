import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
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
import { IsDay } from './is-day.js';
import { IsPlainText } from './is-plain-text.js';
import { PageQueryDto } from './page-query.dto.js';
import { PaperDatedDto } from './paper-dated.dto.js';

/** Người khiếu nại, người tố cáo; of a denouncer it is sealed as it comes in. */
export class SenderDto {
  @IsPlainText()
  @IsString()
  @Length(2, 200)
  name!: string;

  /** Address, telephone. */
  @IsString()
  @Length(2, 500)
  contact!: string;
}

/** Vào sổ đơn; the lines it is about, each held for itself once it is taken on. */
export class EnterGrievanceDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  dossierIds!: string[];

  @IsString()
  @Length(3, 20_000)
  about!: string;

  /** Absent: anonymous. */
  @IsOptional()
  @ValidateNested()
  @Type(() => SenderDto)
  from?: SenderDto;
}

export class AcceptGrievanceDto extends PaperDatedDto {}

const DECLINE_REASONS = [
  'not-competent',
  'anonymous',
  'out-of-time',
  'settled-already',
  'no-ground',
] as const;
export class DeclineGrievanceDto extends PaperDatedDto {
  @IsIn(DECLINE_REASONS)
  reason!: (typeof DECLINE_REASONS)[number];

  @IsString()
  @Length(3, 5000)
  note!: string;
}

export class ExtendGrievanceDto extends PaperDatedDto {
  @IsString()
  @Length(3, 5000)
  reason!: string;
}

/** The decision or conclusion of the body that settled it. */
export class GrievancePaperDto {
  @IsPlainText()
  @IsString()
  @Length(1, 100)
  number!: string;

  @IsDay()
  date!: string;
}

const OUTCOMES = ['upheld', 'partly-upheld', 'not-upheld', 'withdrawn'] as const;
export class ConcludeGrievanceDto extends PaperDatedDto {
  @IsIn(OUTCOMES)
  outcome!: (typeof OUTCOMES)[number];

  @ValidateNested()
  @Type(() => GrievancePaperDto)
  paper!: GrievancePaperDto;

  @IsString()
  @Length(3, 20_000)
  note!: string;
}

export class RequestUnsealingDto extends PaperDatedDto {
  @IsString()
  @Length(3, 5000)
  reason!: string;
}

export class AnswerUnsealingDto extends RequestUnsealingDto {
  @IsBoolean()
  agree!: boolean;
}

export class ReadIdentityDto extends PaperDatedDto {}

const STATUSES = ['entered', 'accepted', 'declined', 'concluded'] as const;
export class GrievanceQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(STATUSES)
  status?: (typeof STATUSES)[number];

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2200)
  year?: number;

  @IsOptional()
  @IsUUID()
  dossierId?: string;
}
