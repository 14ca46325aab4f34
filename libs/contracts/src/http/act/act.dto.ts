import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { CODE, POSITION_CLASSES, RECIPIENT_KINDS, REFUSAL_REASONS } from '../words.js';

export const ACT_KINDS = [
  'granting',
  'submission-letter',
  'correction',
  'amendment',
  'replacement',
  'annulment',
  'suspension',
  'resumption',
] as const;

export const CENTRE_ASKS = ['annul', 'strip', 'restore', 'correct'] as const;

export class DraftActDto extends PaperDatedDto {
  @IsIn(ACT_KINDS)
  kind!: (typeof ACT_KINDS)[number];

  /** Trích yếu. */
  @IsString()
  @Length(3, 500)
  title!: string;

  /** Where the whole list is of one award. */
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  award?: string;

  /** Who signs: the chair of the province (or a deputy), or the head of one unit. */
  @IsIn(['chair', 'unit-head'])
  deciderRole: 'chair' | 'unit-head' = 'chair';

  /** Organisation of the head; required for `unit-head`. */
  @IsOptional()
  @IsUUID()
  unitId?: string;

  /** Căn cứ pháp lý, in the order of the text. */
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 1000, { each: true })
  legalBasis: string[] = [];

  /** The earlier act that this one is about. */
  @IsOptional()
  @IsUUID()
  correctsActId?: string;

  /** Of a submission letter: what the centre is asked to do with awards it granted. */
  @IsOptional()
  @IsIn(CENTRE_ASKS)
  asks?: (typeof CENTRE_ASKS)[number];

  /** Of such a letter (strip, restore): the awards stand in records only, no act granted them here. */
  @IsOptional()
  @IsBoolean()
  ofRecord?: boolean;

  /** Id of a ground, see `GET /act-grounds`. */
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  ground?: string;

  /** Emulation movement whose stage or review it concludes; many acts may be of one. */
  @IsOptional()
  @IsUUID()
  movementId?: string;

  /** Marks a generated act; it stays out of real reports. */
  @IsOptional()
  @IsBoolean()
  synthetic?: boolean;
}

export class ReviseActDto extends PaperDatedDto {
  @IsOptional()
  @IsString()
  @Length(3, 500)
  title?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 1000, { each: true })
  legalBasis?: string[];
}

/** What an act about an earlier one puts right on each of its lines. */
export class LineChangesDto {
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  award?: string;

  @IsOptional()
  @IsString()
  @Length(1, 60)
  number?: string;

  @IsOptional()
  @IsDay()
  decidedOn?: string;

  @IsOptional()
  @IsDay()
  promulgatedOn?: string;

  @IsOptional()
  @IsIn(RECIPIENT_KINDS)
  recipientKind?: (typeof RECIPIENT_KINDS)[number];

  @IsOptional()
  @IsIn(POSITION_CLASSES)
  positionClass?: (typeof POSITION_CLASSES)[number];

  @IsOptional()
  @IsDay()
  meritFrom?: string;

  @IsOptional()
  @IsDay()
  meritTo?: string;
}

export class WaitingLinesDto {
  waiting!: number;
}

/** An award that stands in a subject's record. */
export class NamedEntryDto {
  @IsUUID()
  subjectId!: string;

  @IsUUID()
  entryId!: string;
}

/** Either `dossierIds`, or `all: true` with any filter, or `entries` of records. */
export class AddActLinesDto extends PaperDatedDto {
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  dossierIds?: string[];

  /** Of a letter about awards that stand in records only. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => NamedEntryDto)
  entries?: NamedEntryDto[];

  /** Every line that waits for such an act. */
  @IsOptional()
  @IsBoolean()
  all?: boolean;

  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  award?: string;

  @IsOptional()
  @IsUUID()
  roundId?: string;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  proposalIds?: string[];

  @IsOptional()
  @ValidateNested()
  @Type(() => LineChangesDto)
  changes?: LineChangesDto;
}

export class RemoveActLinesDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  dossierIds!: string[];
}

/** The signer leaves these lines out for good and may sign the rest. */
export class RefuseActLinesDto extends RemoveActLinesDto {
  @IsIn(REFUSAL_REASONS)
  reason: (typeof REFUSAL_REASONS)[number] = 'signer-refused';

  @IsOptional()
  @IsString()
  @MaxLength(5000)
  text?: string;
}

/** Endorse, verify, withdraw: nothing to say but that it is done. */
export class ActStepDto extends PaperDatedDto {}

export class NumberActDto extends PaperDatedDto {
  /** As it stands in the register, e.g. "512/QĐ-UBND". */
  @IsString()
  @Length(1, 60)
  @Matches(/\S/)
  number!: string;

  @IsDay()
  date!: string;
}

export class PromulgateActDto extends PaperDatedDto {
  /** Day it takes effect; the paper's day or today if absent. */
  @IsOptional()
  @IsDay()
  on?: string;
}

export class ReturnActDto extends PaperDatedDto {
  @IsString()
  @Length(3, 5000)
  reason!: string;
}

export class ActQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(ACT_KINDS)
  kind?: (typeof ACT_KINDS)[number];

  @IsOptional()
  @Matches(CODE)
  @MaxLength(40)
  status?: string;

  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  award?: string;

  /** Acts of one emulation movement. */
  @IsOptional()
  @IsUUID()
  movementId?: string;
}

/** The cursor pages the lines. */
export class RewardQueryDto extends PageQueryDto {
  /** `yes`: only lines that somebody may have to decide on. */
  @IsOptional()
  @IsIn(['yes'])
  open?: 'yes';

  /** Day of the decision to reckon with while the act has none; today if absent. */
  @IsOptional()
  @IsDay()
  on?: string;
}

export class NextNumberQueryDto {
  /** Day of the act; today if absent. Its year is that of the series. */
  @IsOptional()
  @IsDay()
  date?: string;
}

export class ActGroundQueryDto {
  @IsIn(ACT_KINDS)
  kind!: (typeof ACT_KINDS)[number];

  @IsOptional()
  @IsIn(CENTRE_ASKS)
  asks?: (typeof CENTRE_ASKS)[number];

  /** ISO day whose law names the grounds; today unless given. */
  @IsOptional()
  @IsDay()
  on?: string;
}
