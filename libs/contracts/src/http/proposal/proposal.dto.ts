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
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { COMMENDATION_KINDS, LEVELS, RECORD_SOURCES } from '../words.js';

/** Tờ trình: number, date and the name of who signs it. */
export class LetterDto {
  @IsPlainText()
  @IsString()
  @Length(1, 60)
  number!: string;

  @IsDay()
  date!: string;

  @IsPlainText()
  @IsString()
  @Length(1, 200)
  signer!: string;
}

export class DraftProposalDto extends PaperDatedDto {
  /** Round it answers; absent for cases that need none (spot, long service). */
  @IsOptional()
  @IsUUID()
  roundId?: string;

  /** Organisation that files. */
  @IsUUID()
  unitId!: string;

  @IsIn(COMMENDATION_KINDS)
  kind!: (typeof COMMENDATION_KINDS)[number];

  @IsIn(LEVELS)
  level!: (typeof LEVELS)[number];

  @ValidateNested()
  @Type(() => LetterDto)
  letter!: LetterDto;

  /** Where the record comes from; `sample` is refused outside sample mode. */
  @IsOptional()
  @IsIn(RECORD_SOURCES)
  source?: (typeof RECORD_SOURCES)[number];
}

export class AmendLetterDto extends PaperDatedDto {
  @ValidateNested()
  @Type(() => LetterDto)
  letter!: LetterDto;
}

export class PresentProposalDto extends PaperDatedDto {}

export class FileProposalDto extends PaperDatedDto {
  /** Required after the round's deadline. */
  @IsOptional()
  @IsString()
  @Length(3, 1000)
  lateReason?: string;
}

export class WarningsQueryDto {
  /** Day it would be filed on, for a letter entered from paper; today if absent. */
  @IsOptional()
  @IsDay()
  on?: string;
}

export class WithdrawProposalDto extends PaperDatedDto {}

export class AdoptLinesDto extends PaperDatedDto {
  /** Filed lines of units below. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  dossierIds!: string[];

  /** The managing unit's own opinion; it stands beside those of the other levels. */
  @IsString()
  @MaxLength(5000)
  opinion!: string;
}

export class ProposalQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  roundId?: string;

  @IsOptional()
  @IsUUID()
  unitId?: string;

  /** `now`: the unit that goes on, with all that merged into it. */
  @IsOptional()
  @IsIn(['then', 'now'])
  structure?: 'then' | 'now';

  @IsOptional()
  @IsIn(['draft', 'presented', 'filed', 'withdrawn'])
  status?: string;
}
