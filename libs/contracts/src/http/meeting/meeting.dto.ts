import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { Transform } from 'class-transformer';
import { IsPlainText } from '../is-plain-text.js';
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { CODE } from '../words.js';

/** Where the meeting goes: a line and what is done with it, or between lines. */
export class MoveMeetingDto {
  @IsIn(['reading', 'discussion', 'voting', 'closed'])
  phase!: 'reading' | 'discussion' | 'voting' | 'closed';

  @IsOptional()
  @IsUUID()
  dossierId?: string;
}

export class FreezeAgendaDto extends PaperDatedDto {}

export class ReopenAgendaDto {
  @IsString()
  @IsPlainText()
  @Length(3, 500)
  reason!: string;
}

/** Lines that wait for a council: of a round, of some awards, or all. */
export class CandidateQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  roundId?: string;

  /** Award codes with commas. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.split(',').filter(Boolean) : value,
  )
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @Matches(CODE, { each: true })
  @MaxLength(60, { each: true })
  awards?: string[];
}

/** One's own note on a line; an empty text takes it away. */
export class ReadingNoteDto {
  @IsUUID()
  dossierId!: string;

  @IsString()
  @MaxLength(4000)
  text!: string;
}
