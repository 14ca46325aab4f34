import {
  CONFLICT_GROUNDS,
  VOTE_CHOICES,
  VOTE_MODES,
  type ConflictGround,
  type VoteChoice,
  type VoteMode,
} from '@vinhdanh/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { LawCitationDto } from '../law-citation.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { PaperCountOnLineDto } from './ballot.dto.js';
import { DeferDto } from './session-results.dto.js';

export class OpenVoteDto extends PaperDatedDto {
  /** By show of hands, by name, or in writing. */
  @IsIn(VOTE_MODES)
  mode!: VoteMode;

  /** Lines of the round; all that have no result yet if left out. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  dossierIds?: string[];

  /** Last day for answers in writing. */
  @IsOptional()
  @IsDay()
  until?: string;

  /** Needed where a rule on the sheet is not confirmed: the text the votes are counted by. */
  @IsOptional()
  @ValidateNested()
  @Type(() => LawCitationDto)
  confirmation?: LawCitationDto;
}

export class ChoiceDto {
  @IsUUID()
  dossierId!: string;

  @IsIn(VOTE_CHOICES)
  choice!: VoteChoice;
}

export class CastVoteDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => ChoiceDto)
  choices!: ChoiceDto[];

  /** Seat the secretary enters it for; left out by a member who votes in person. */
  @IsOptional()
  @IsString()
  @Length(1, 60)
  seat?: string;
}

export class DeferLineDto extends DeferDto {
  @IsUUID()
  dossierId!: string;
}

export class CloseVoteDto extends PaperDatedDto {
  /** Hands as counted, line by line; of a show of hands only. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => PaperCountOnLineDto)
  counts?: PaperCountOnLineDto[];

  /** Lines put off, each with the day it may come back. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => DeferLineDto)
  defer?: DeferLineDto[];
}

export class DeclareConflictDto {
  @IsUUID()
  dossierId!: string;

  @IsIn(CONFLICT_GROUNDS)
  ground!: ConflictGround;
}

export class SettleConflictDto {
  @IsBoolean()
  confirmed!: boolean;

  @IsString()
  @IsPlainText()
  @Length(3, 500)
  reason!: string;
}
