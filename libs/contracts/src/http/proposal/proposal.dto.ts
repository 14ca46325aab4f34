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
import {
  COMMENDATION_KINDS,
  LEVELS,
  PROPOSAL_SHOWN,
  RECORD_SOURCES,
  REPORT_GRADES,
} from '../words.js';

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

/** A decision of a body that does not work in this system. */
export class OutsideDecisionDto {
  /** As printed on it, e.g. "15/QĐ-UBND". */
  @IsPlainText()
  @IsString()
  @Length(1, 60)
  number!: string;

  @IsDay()
  decidedOn!: string;

  /** The day it was made known; that of the decision if absent. */
  @IsOptional()
  @IsDay()
  promulgatedOn?: string;

  /** Who decided, as written on it. */
  @IsPlainText()
  @IsString()
  @Length(2, 300)
  issuer!: string;

  /** The same body, where the register knows it. */
  @IsOptional()
  @IsUUID()
  issuerUnitId?: string;
}

export class GradeReportDto extends PaperDatedDto {
  /** `scan-checked`: an officer looked at the scan; `confirmed`: its issuer answered. */
  @IsIn(REPORT_GRADES)
  grade!: (typeof REPORT_GRADES)[number];

  /** The issuer's letter; required for `confirmed`. */
  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(1, 300)
  reference?: string;
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

  /** For source `reported`, and only then: the decision its lines report. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OutsideDecisionDto)
  outside?: OutsideDecisionDto;
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

  /** What it is shown as: its own status until filed, then what follows from its lines. */
  @IsOptional()
  @IsIn(PROPOSAL_SHOWN)
  shown?: (typeof PROPOSAL_SHOWN)[number];

  /** Only letters of the caller's own units, not of those below. */
  @IsOptional()
  @IsIn(['true'])
  own?: 'true';
}
