import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { CODE } from '../words.js';

/** Công văn mở đợt xét. */
export class OpeningLetterDto {
  @IsPlainText()
  @IsString()
  @Length(1, 60)
  number!: string;

  @IsDay()
  date!: string;
}

export class OpenRoundDto extends PaperDatedDto {
  @IsPlainText()
  @IsString()
  @Length(3, 300)
  title!: string;

  /** Award codes of the catalogue that may be proposed in this round. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Matches(CODE, { each: true })
  awards!: string[];

  /** First and last day of the merit that is honoured (a 2019 session honours 2018). */
  @IsDay()
  meritFrom!: string;

  @IsDay()
  meritTo!: string;

  @IsIn(['calendar', 'school'])
  yearKind!: 'calendar' | 'school';

  @IsOptional()
  @ValidateNested()
  @Type(() => OpeningLetterDto)
  openingLetter?: OpeningLetterDto;

  @IsDay()
  deadline!: string;

  /** Organisations that are expected to file. */
  @IsArray()
  @ArrayMaxSize(1000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  expectedUnits!: string[];

  /** Local rule that may change the route, e.g. `cluster-annual`. */
  @IsOptional()
  @Matches(CODE)
  localRule?: string;
}

export class MoveDeadlineDto extends PaperDatedDto {
  @IsDay()
  deadline!: string;

  @IsString()
  @Length(3, 1000)
  reason!: string;
}

export class ExpectUnitsDto extends PaperDatedDto {
  /** Organisations to be expected besides those named at the opening. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  unitIds!: string[];
}

export class CloseRoundDto extends PaperDatedDto {}

export class RoundQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(['open', 'closed'])
  status?: 'open' | 'closed';
}
