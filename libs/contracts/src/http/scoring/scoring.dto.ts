import {
  LAUNCHERS,
  MOVEMENT_RESULTS,
  MOVEMENT_REVIEWS,
  SCORE_PURPOSES,
  type Launcher,
  type MovementResult,
  type MovementReview,
  type ScorePurpose,
} from '@vinhdanh/domain';
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
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';

export class DefineScoreSheetDto extends PaperDatedDto {
  @IsIn(SCORE_PURPOSES)
  purpose!: ScorePurpose;

  /** First day it may be scored by. */
  @IsDay()
  from!: string;

  /** Criteria, weights, pass marks and bands with their source; judged as a whole. */
  @IsObject()
  sheet!: Record<string, unknown>;
}

export class ReviseScoreSheetDto extends PaperDatedDto {
  @IsDay()
  from!: string;

  @IsObject()
  sheet!: Record<string, unknown>;

  @IsPlainText()
  @IsString()
  @Length(3, 2_000)
  reason!: string;
}

export class RetireScoreSheetDto extends PaperDatedDto {
  /** Last day it may be scored by. */
  @IsDay()
  on!: string;

  @IsPlainText()
  @IsString()
  @Length(3, 2_000)
  reason!: string;
}

export class PreviewScoreSheetDto {
  /** The sheet as it would be; its faults are answered each with its place. */
  @IsObject()
  sheet!: Record<string, unknown>;

  /** A figure by criterion; what it leaves out has full marks. */
  @IsOptional()
  @IsObject()
  example?: Record<string, unknown>;
}

export class ScoredMovementDto {
  @IsIn(LAUNCHERS)
  launchedBy!: Launcher;

  /** Whole years it has run. */
  @IsInt()
  @Min(0)
  @Max(100)
  years!: number;

  @IsIn(MOVEMENT_REVIEWS)
  review!: MovementReview;
}

export class OpenScoreRoundDto extends PaperDatedDto {
  @IsPlainText()
  @IsString()
  @Length(3, 300)
  title!: string;

  @IsInt()
  @Min(1945)
  @Max(2200)
  year!: number;

  @IsUUID()
  sheetId!: string;

  /** Day whose wording of the sheet holds. */
  @IsDay()
  on!: string;

  /** Subjects to be scored. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  candidates!: string[];

  /** Accounts whose marks are all waited for; whoever may mark if absent. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  evaluators?: string[];

  /** Of a cluster’s sheet: its level. */
  @IsOptional()
  @IsIn(['province', 'central'])
  cluster?: 'province' | 'central';

  /** Of a movement’s sheet. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ScoredMovementDto)
  movement?: ScoredMovementDto;
}

export class MarkCandidateDto extends PaperDatedDto {
  @IsUUID()
  subjectId!: string;

  /** By criterion: points, met, times, or notAssigned, as its type takes. */
  @IsObject()
  marks!: Record<string, unknown>;
}

export class MeasuredResultDto {
  @IsUUID()
  subjectId!: string;

  /** Absent or 0: none was set; then it is compared with the others without one. */
  @IsOptional()
  @IsNumber({ allowInfinity: false, allowNaN: false })
  @Min(0)
  @Max(1e12)
  target?: number;

  @IsNumber({ allowInfinity: false, allowNaN: false })
  @Min(0)
  @Max(1e12)
  actual!: number;
}

export class MeasureCandidatesDto extends PaperDatedDto {
  @IsString()
  @Length(1, 100)
  criterion!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => MeasuredResultDto)
  results!: MeasuredResultDto[];
}

export class ConcludeScoringDto extends PaperDatedDto {
  @IsDay()
  on!: string;
}

export class ReopenScoringDto extends PaperDatedDto {
  @IsPlainText()
  @IsString()
  @Length(3, 2_000)
  reason!: string;
}

export class ScoreResultDto {
  @IsUUID()
  subjectId!: string;

  @IsIn(MOVEMENT_RESULTS)
  result!: MovementResult;
}

export class RecordScoreResultsDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ScoreResultDto)
  results!: ScoreResultDto[];

  /** Number of the minutes or decision. */
  @IsPlainText()
  @IsString()
  @Length(1, 100)
  reference!: string;
}

export class ScoreRoundQueryDto extends PageQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1945)
  @Max(2200)
  year?: number;

  @IsOptional()
  @IsIn(['open', 'concluded'])
  status?: 'open' | 'concluded';

  @IsOptional()
  @IsUUID()
  sheetId?: string;
}

export class ScoreOneselfDto extends PaperDatedDto {
  @IsUUID()
  subjectId!: string;

  /** By criterion, as marks are; a measured one takes points. */
  @IsObject()
  marks!: Record<string, unknown>;
}

export class ScorePeerDto extends ScoreOneselfDto {
  /** The candidate that gives them. */
  @IsUUID()
  peerId!: string;
}

export class ExplainScoreDto extends PaperDatedDto {
  @IsUUID()
  subjectId!: string;

  @IsOptional()
  @IsString()
  @Length(1, 100)
  criterion?: string;

  @IsPlainText()
  @IsString()
  @Length(3, 5_000)
  text!: string;
}

export class DisputeScoreDto extends PaperDatedDto {
  @IsUUID()
  subjectId!: string;

  @IsOptional()
  @IsString()
  @Length(1, 100)
  criterion?: string;

  @IsPlainText()
  @IsString()
  @Length(3, 5_000)
  grounds!: string;
}

export class SettleDisputeDto extends PaperDatedDto {
  /** Place in the round’s list of disputes, from 1. */
  @IsInt()
  @Min(1)
  @Max(10_000)
  number!: number;

  /** Upheld, the scoring is open again. */
  @IsBoolean()
  upheld!: boolean;

  @IsPlainText()
  @IsString()
  @Length(3, 2_000)
  why!: string;

  /** Number of the minutes or letter. */
  @IsPlainText()
  @IsString()
  @Length(1, 200)
  reference!: string;
}
