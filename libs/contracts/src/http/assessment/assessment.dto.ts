import { ASSESSMENT_STATUSES, EVIDENCE_KINDS, type AssessmentStatus } from '@vinhdanh/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { CODE } from '../words.js';

export class PeriodDto {
  @IsDay()
  from!: string;

  @IsDay()
  to!: string;
}

export class AskedSubjectDto {
  /** A collective of the register. */
  @IsUUID()
  subjectId!: string;

  /** Class of place its thresholds go by, where the set has any. */
  @IsOptional()
  @Matches(CODE)
  region?: string;
}

export class OpenAssessmentsDto extends PaperDatedDto {
  @Matches(CODE)
  set!: string;

  @ValidateNested()
  @Type(() => PeriodDto)
  period!: PeriodDto;

  /** Day until which the bodies answer. */
  @IsDay()
  due!: string;

  /** Organisation that reviews. */
  @IsUUID()
  reviewerId!: string;

  /** Figures of the province to compare with, by code of the set. */
  @IsOptional()
  @IsObject()
  references?: Record<string, number>;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ArrayUnique(({ subjectId }: AskedSubjectDto) => subjectId)
  @ValidateNested({ each: true })
  @Type(() => AskedSubjectDto)
  subjects!: AskedSubjectDto[];
}

/** Exactly one of the four. */
export class AnswerDto {
  @IsOptional()
  @IsBoolean()
  met?: boolean;

  @IsOptional()
  @IsNumber()
  points?: number;

  @IsOptional()
  @IsNumber()
  value?: number;

  @IsOptional()
  @IsIn([true])
  notAssigned?: true;
}

export class EvidenceDto {
  @IsIn(EVIDENCE_KINDS)
  kind!: (typeof EVIDENCE_KINDS)[number];

  /** Of a paper: what its upload was answered with. */
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  sha256?: string;

  /** Title of the paper, the text, or the https address. */
  @IsPlainText()
  @IsString()
  @Length(1, 2000)
  text!: string;
}

export class OwnAnswerDto {
  @Matches(CODE)
  criterion!: string;

  @ValidateNested()
  @Type(() => AnswerDto)
  answer!: AnswerDto;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => EvidenceDto)
  evidence!: EvidenceDto[];
}

export class AnswerCriteriaDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => OwnAnswerDto)
  items!: OwnAnswerDto[];
}

export class SubmitAssessmentDto extends PaperDatedDto {}

export class AssessmentFilterDto {
  @IsOptional()
  @Matches(CODE)
  set?: string;

  /** Year the period ends in. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1945)
  @Max(2200)
  year?: number;

  @IsOptional()
  @IsUUID()
  reviewerId?: string;
}

export class AssessmentQueryDto extends PageQueryDto {
  @IsOptional()
  @Matches(CODE)
  set?: string;

  /** Year the period ends in. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1945)
  @Max(2200)
  year?: number;

  @IsOptional()
  @IsIn(ASSESSMENT_STATUSES)
  status?: AssessmentStatus;

  @IsOptional()
  @IsUUID()
  unitId?: string;

  @IsOptional()
  @IsUUID()
  reviewerId?: string;
}
