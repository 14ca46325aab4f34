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
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { LawCitationDto } from '../law-citation.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { LetterDto } from '../proposal/proposal.dto.js';

export class ClusterPaperDto {
  @IsPlainText()
  @IsString()
  @Length(1, 60)
  number!: string;

  @IsDay()
  date!: string;

  /** SHA-256 (hex) of its scan. */
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  sha256?: string;
}

export class ConferenceDto {
  @IsDay()
  on!: string;

  @IsPlainText()
  @IsString()
  @Length(1, 300)
  place!: string;
}

export class IndicatorDto {
  @IsPlainText()
  @IsString()
  @Length(1, 100)
  id!: string;

  @IsPlainText()
  @IsString()
  @Length(1, 300)
  name!: string;

  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(1, 60)
  unit?: string;
}

export class RankingRuleDto {
  /** Criteria of the sheet that part equal totals, the first that differs decides. */
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  ties!: string[];

  /** Whether members without any target have a list of their own. */
  @IsIn(['apart', 'together'])
  withoutTarget!: 'apart' | 'together';
}

export class LeadersDto {
  @IsUUID()
  leader!: string;

  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  deputies!: string[];
}

export class SignCovenantDto extends PaperDatedDto {
  @ValidateNested()
  @Type(() => ClusterPaperDto)
  document!: ClusterPaperDto;

  /** The signing conference. */
  @ValidateNested()
  @Type(() => ConferenceDto)
  conference!: ConferenceDto;

  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => IndicatorDto)
  indicators!: IndicatorDto[];

  @ValidateNested()
  @Type(() => RankingRuleDto)
  ranking!: RankingRuleDto;

  /** By rotation if absent. */
  @IsOptional()
  @ValidateNested()
  @Type(() => LeadersDto)
  leaders?: LeadersDto;
}

export class NameLeadersDto extends PaperDatedDto {
  @IsUUID()
  leader!: string;

  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  deputies!: string[];

  @IsPlainText()
  @IsString()
  @Length(1, 200)
  reference!: string;
}

export class LinkScoringDto extends PaperDatedDto {
  @IsUUID()
  scoreRoundId!: string;
}

export class RankClusterDto extends PaperDatedDto {}

export class SettleTieDto extends PaperDatedDto {
  /** Members that share a place, best first. */
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  order!: string[];

  /** Number of the minutes or decision. */
  @IsPlainText()
  @IsString()
  @Length(1, 200)
  reference!: string;

  @IsPlainText()
  @IsString()
  @Length(3, 2_000)
  reason!: string;
}

export class CloseClusterYearDto extends PaperDatedDto {
  @IsDay()
  on!: string;

  @IsPlainText()
  @IsString()
  @Length(1, 300)
  place!: string;

  @ValidateNested()
  @Type(() => ClusterPaperDto)
  minutes!: ClusterPaperDto;
}

export class AllotSlotsDto extends PaperDatedDto {
  /** The text in hand; needed where the slots of the year are not verified. */
  @IsOptional()
  @ValidateNested()
  @Type(() => LawCitationDto)
  cited?: LawCitationDto;
}

export class PassOverDto extends PaperDatedDto {
  @IsUUID()
  subjectId!: string;

  @IsPlainText()
  @IsString()
  @Length(3, 2_000)
  reason!: string;

  @IsPlainText()
  @IsString()
  @Length(1, 200)
  reference!: string;
}

export class UseSlotDto extends PaperDatedDto {
  @IsInt()
  @Min(1)
  @Max(200)
  place!: number;

  @IsUUID()
  dossierId!: string;
}

export class ProposeSlotsDto extends PaperDatedDto {
  @IsUUID()
  roundId!: string;

  /** Who files; the cluster’s own filing unit if absent. */
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ValidateNested()
  @Type(() => LetterDto)
  letter!: LetterDto;

  /** All free slots if absent. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  places?: number[];
}
