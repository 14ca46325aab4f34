import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { CODE } from '../words.js';
import { AnswerDto } from './assessment.dto.js';

export class ConcludeAssessmentDto extends PaperDatedDto {}

export class ReviewedAnswerDto {
  @Matches(CODE)
  criterion!: string;

  @ValidateNested()
  @Type(() => AnswerDto)
  answer!: AnswerDto;

  /** Needed wherever it differs from the unit's own answer. */
  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(1, 2000)
  reason?: string;
}

export class ReviewCriteriaDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ReviewedAnswerDto)
  items!: ReviewedAnswerDto[];
}

export class AssessmentReasonDto extends PaperDatedDto {
  @IsPlainText()
  @IsString()
  @Length(3, 2000)
  reason!: string;
}

export class ReturnAssessmentDto extends AssessmentReasonDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @Matches(CODE, { each: true })
  criteria!: string[];
}

/** The decision on paper; what kind of decider it is follows from the body. */
export class RecogniseBodyDto extends PaperDatedDto {
  @IsPlainText()
  @IsString()
  @Length(1, 100)
  number!: string;

  @IsDay()
  date!: string;

  @IsUUID()
  deciderId!: string;
}

export class DeclineBodyDto extends RecogniseBodyDto {
  @IsPlainText()
  @IsString()
  @Length(3, 2000)
  reason!: string;
}
