import { ROLL_WAYS, WORK_SCOPES, type WorkScope } from '@vinhdanh/domain';
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
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsPlainText } from '../is-plain-text.js';
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { CODE } from '../words.js';

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

export class CloseSessionDto extends PaperDatedDto {}

export class SessionQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(['convened', 'in-session', 'closed'])
  status?: 'convened' | 'in-session' | 'closed';
}
