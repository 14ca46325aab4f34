import {
  LAUNCHERS,
  MOVEMENT_RESULTS,
  MOVEMENT_REVIEWS,
  type Launcher,
  type MovementResult,
  type MovementReview,
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
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { OpeningLetterDto } from '../round/round.dto.js';

export class LaunchMovementDto extends PaperDatedDto {
  @IsPlainText()
  @IsString()
  @Length(3, 300)
  name!: string;

  @IsIn(LAUNCHERS)
  launcher!: Launcher;

  /** Body that runs it here. */
  @IsUUID()
  ownerId!: string;

  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(1, 100)
  sector?: string;

  /** Wider movement it carries out. */
  @IsOptional()
  @IsUUID()
  parentId?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsPlainText({ each: true })
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  focus?: string[];

  /** The plan or letter that launched it. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OpeningLetterDto)
  launchLetter?: OpeningLetterDto;

  @IsDay()
  from!: string;

  @IsOptional()
  @IsDay()
  to?: string;
}

export class SetThemeDto extends PaperDatedDto {
  @IsInt()
  @Min(1945)
  @Max(2200)
  year!: number;

  @IsPlainText()
  @IsString()
  @Length(3, 300)
  theme!: string;
}

export class RegisterUnitsDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  unitIds!: string[];
}

export class HoldReviewDto extends PaperDatedDto {
  /** Sơ kết or tổng kết. */
  @IsIn(MOVEMENT_REVIEWS)
  kind!: MovementReview;

  @IsDay()
  on!: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => OpeningLetterDto)
  letter?: OpeningLetterDto;
}

export class ReviewResultDto {
  @IsUUID()
  subjectId!: string;

  @IsIn(MOVEMENT_RESULTS)
  result!: MovementResult;
}

export class RecordMovementResultsDto extends PaperDatedDto {
  /** Day of the review they belong to. */
  @IsDay()
  on!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => ReviewResultDto)
  results!: ReviewResultDto[];
}

export class EndMovementDto extends PaperDatedDto {
  @IsDay()
  on!: string;
}

export class MovementQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(['running', 'ended'])
  status?: 'running' | 'ended';

  @IsOptional()
  @IsUUID()
  ownerId?: string;
}
