import {
  ROLL_WAYS,
  SESSION_MODES,
  WORK_SCOPES,
  type SessionMode,
  type WorkScope,
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
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PageQueryDto } from '../page-query.dto.js';
import { LawCitationDto } from '../law-citation.dto.js';
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

/** Either `dossierIds`, or every waiting line of a round and of some awards. */
export class SetAgendaDto extends PaperDatedDto {
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  dossierIds?: string[];

  @IsOptional()
  @IsUUID()
  roundId?: string;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @Matches(CODE, { each: true })
  @MaxLength(60, { each: true })
  awards?: string[];
}

/** The work a line of an initiative council rests on, as it will be voted on. */
export class WorkOfLineDto {
  @IsUUID()
  dossierId!: string;

  @IsPlainText()
  @IsString()
  @Length(3, 500)
  title!: string;

  /** Effect the council is to recognise. */
  @IsIn(WORK_SCOPES)
  scope!: WorkScope;

  @IsInt()
  @Min(1945)
  @Max(2200)
  year!: number;
}

export class NameWorksDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ArrayUnique(({ dossierId }: WorkOfLineDto) => dossierId)
  @ValidateNested({ each: true })
  @Type(() => WorkOfLineDto)
  works!: WorkOfLineDto[];
}

export class RollEntryDto {
  /** `memberId` of the seat; of a typed roster its account. */
  @IsString()
  @Length(1, 60)
  seat!: string;

  @IsIn(ROLL_WAYS)
  how!: (typeof ROLL_WAYS)[number];

  /** Who stands in, where somebody does. */
  @IsOptional()
  @IsUUID()
  substitutionId?: string;
}

/** Either in numbers, or by name (`roll`): then the numbers are counted. */
export class AttendanceDto extends PaperDatedDto {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => RollEntryDto)
  roll?: RollEntryDto[];

  /** Required without a roll. */
  @ValidateIf((dto: AttendanceDto) => dto.roll === undefined)
  @IsInt()
  @Min(0)
  @Max(1000)
  present?: number;

  /** All others, if absent. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  absent?: number;

  /** Absent members whose opinion was taken in writing. */
  @IsInt()
  @Min(0)
  @Max(1000)
  written: number = 0;
}

export class VotesDto {
  @IsInt()
  @Min(0)
  @Max(1000)
  agree!: number;

  @IsInt()
  @Min(0)
  @Max(1000)
  disagree!: number;

  @IsInt()
  @Min(0)
  @Max(1000)
  blank: number = 0;
}

export class WrittenVotesDto {
  @IsInt()
  @Min(0)
  @Max(1000)
  for!: number;

  @IsInt()
  @Min(0)
  @Max(1000)
  against: number = 0;

  @IsInt()
  @Min(0)
  @Max(1000)
  blank: number = 0;
}

export class DeferDto {
  /** Day before which no session may take it up again. */
  @IsOptional()
  @IsDay()
  until?: string;
}

export class ResultItemDto {
  @IsUUID()
  dossierId!: string;

  @ValidateNested()
  @Type(() => VotesDto)
  votes!: VotesDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => WrittenVotesDto)
  written?: WrittenVotesDto;

  /** Members present for this line, if not as at the roll call. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  present?: number;

  /** Hoãn: an outcome of its own. */
  @IsOptional()
  @ValidateNested()
  @Type(() => DeferDto)
  defer?: DeferDto;

  /** The vote was on this lower form instead of the one proposed. */
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  lowerForm?: string;
}

export class RecordResultsDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => ResultItemDto)
  items!: ResultItemDto[];

  /** Needed where the ballot rule is not confirmed: the text the votes are counted by. */
  @IsOptional()
  @ValidateNested()
  @Type(() => LawCitationDto)
  confirmation?: LawCitationDto;
}

export class CloseSessionDto extends PaperDatedDto {}

export class SessionQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(['convened', 'in-session', 'closed'])
  status?: 'convened' | 'in-session' | 'closed';
}
