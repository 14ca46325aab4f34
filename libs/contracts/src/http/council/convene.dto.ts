import { SESSION_MODES, type SessionMode } from '@vinhdanh/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
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
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { StatuteDto } from '../council-body/council-body.dto.js';
import { CODE } from '../words.js';

/** A seat by post; names of members are those of their accounts. */
export class SeatDto {
  @IsOptional()
  @IsUUID()
  accountId?: string;

  @IsString()
  @Length(1, 200)
  position!: string;
}

export class CouncilDto {
  @IsString()
  @Length(3, 300)
  name!: string;

  @IsIn(['unit', 'province'])
  level: 'unit' | 'province' = 'province';

  /** Organisation whose own council it is; required for level `unit`. */
  @IsOptional()
  @IsUUID()
  unitId?: string;

  /** Awards it advises on, for an advisory council (hội đồng tư vấn) of a title. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Matches(CODE, { each: true })
  advises?: string[];

  /** Number of all members in the founding decision, present or not. */
  @IsInt()
  @Min(1)
  @Max(1000)
  roster!: number;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => SeatDto)
  members?: SeatDto[];

  /** Needed where a member's conflict of interest is to have an effect. */
  @IsOptional()
  @ValidateNested()
  @Type(() => StatuteDto)
  statute?: StatuteDto;
}

export class ConveneSessionDto extends PaperDatedDto {
  @IsString()
  @Length(3, 300)
  title!: string;

  /** Day of the meeting. */
  @IsDay()
  heldOn!: string;

  /** Where it meets; left out for a circulation in writing. */
  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(1, 300)
  place?: string;

  /** Roster as typed; or `councilId` instead. */
  @IsOptional()
  @ValidateNested()
  @Type(() => CouncilDto)
  council?: CouncilDto;

  /** The council that meets: who sits on it on the day is taken from its roster. */
  @IsOptional()
  @IsUUID()
  councilId?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => SeatDto)
  chair?: SeatDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => SeatDto)
  secretary?: SeatDto;

  /** A meeting, a circulation in writing, or a meeting with written votes of the absent. */
  @IsOptional()
  @IsIn(SESSION_MODES)
  mode?: SessionMode;

  /** Marks a generated session; it stays out of real reports. */
  @IsOptional()
  @IsBoolean()
  synthetic?: boolean;
}
