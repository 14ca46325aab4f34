import {
  CLUSTER_KINDS,
  CLUSTER_LEVELS,
  type ClusterKind,
  type ClusterLevel,
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
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { CODE } from '../words.js';

export class FormClusterDto extends PaperDatedDto {
  @IsPlainText()
  @IsString()
  @Length(3, 300)
  name!: string;

  /** By area (cụm) or by sector (khối). */
  @IsIn(CLUSTER_KINDS)
  kind!: ClusterKind;

  /** `central`: among provinces; `province`: inside the province. */
  @IsIn(CLUSTER_LEVELS)
  level!: ClusterLevel;

  /** The regulation it works by. */
  @IsPlainText()
  @IsString()
  @Length(3, 500)
  basis!: string;

  /** Organisation that files the cluster’s own letters. */
  @IsOptional()
  @IsUUID()
  filingUnitId?: string;

  @IsDay()
  from!: string;

  /** Subjects that are its first members. */
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  members!: string[];
}

export class AdmitMembersDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  members!: string[];

  @IsDay()
  from!: string;

  @IsPlainText()
  @IsString()
  @Length(1, 200)
  reference!: string;
}

export class ReleaseMemberDto extends PaperDatedDto {
  @IsUUID()
  subjectId!: string;

  /** Last day. */
  @IsDay()
  to!: string;

  @IsPlainText()
  @IsString()
  @Length(1, 200)
  reference!: string;
}

export class SetRotationDto extends PaperDatedDto {
  /** Year the first of the order leads. */
  @IsInt()
  @Min(1945)
  @Max(2200)
  firstYear!: number;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  order!: string[];

  /** How many of the next in turn are deputies. */
  @IsInt()
  @Min(0)
  @Max(20)
  deputies!: number;
}

export class DissolveClusterDto extends PaperDatedDto {
  /** Last day. */
  @IsDay()
  to!: string;

  @IsPlainText()
  @IsString()
  @Length(1, 200)
  reference!: string;
}

export class ClusterQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(CLUSTER_LEVELS)
  level?: ClusterLevel;

  @IsOptional()
  @IsIn(CLUSTER_KINDS)
  kind?: ClusterKind;
}

export class SlotRuleDto {
  @IsInt()
  @Min(1)
  @Max(200)
  from!: number;

  @IsInt()
  @Min(1)
  @Max(200)
  to!: number;

  @Matches(CODE)
  @MaxLength(60)
  award!: string;
}

export class ClusterSizeDto {
  @IsInt()
  @Min(1)
  @Max(1000)
  from!: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  to?: number;
}

export class SlotTableDto {
  /** Clusters of this many members; of any size if absent. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ClusterSizeDto)
  members?: ClusterSizeDto;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SlotRuleDto)
  slots!: SlotRuleDto[];
}

/** Which places of a year’s ranking open which awards; replaces what stood there. */
export class AnnounceSlotPlanDto {
  @IsIn(CLUSTER_LEVELS)
  level!: ClusterLevel;

  @IsInt()
  @Min(1945)
  @Max(2200)
  year!: number;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => SlotTableDto)
  tables!: SlotTableDto[];

  /** The guide or decision: issuer, number, date. */
  @IsPlainText()
  @IsString()
  @Length(3, 500)
  source!: string;

  @IsBoolean()
  verified!: boolean;

  /** Needed when the year was entered before with other content. */
  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(3, 2_000)
  reason?: string;
}
