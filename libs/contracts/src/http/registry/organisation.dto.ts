import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
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
import {
  ORGANISATION_KINDS,
  STANDING_LEVELS,
  type OrganisationKind,
  type StandingLevel,
} from '@vinhdanh/domain';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PaperDatedDto } from '../paper-dated.dto.js';

/** Two digits a province, five a commune; text, since a leading zero counts. */
const UNIT_CODE = /^(\d{2}|\d{5})$/;

/** Lower-case words joined by hyphens. */
export const ORGANISATION_CODE_SHAPE = /^(?=.{2,64}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** What a body may do in its own name; what is left out is not known. */
export class LegalStandingDto {
  @IsIn(STANDING_LEVELS)
  level!: StandingLevel;

  @IsOptional()
  @IsBoolean()
  legalPersonality?: boolean;

  /** Own seal and account. */
  @IsOptional()
  @IsBoolean()
  ownSeal?: boolean;

  /** Where it is written. */
  @IsOptional()
  @Length(1, 500)
  @IsPlainText()
  source?: string;

  @IsOptional()
  @IsBoolean()
  verified?: boolean;
}

export class RegisterOrganisationDto extends PaperDatedDto {
  /** Lower-case words joined by hyphens, e.g. `so-giao-duc-va-dao-tao`; never changes. */
  @Matches(ORGANISATION_CODE_SHAPE)
  code!: string;

  @Length(1, 300)
  @IsPlainText()
  name!: string;

  @IsIn(ORGANISATION_KINDS)
  kind!: OrganisationKind;

  /** First day on which this holds. */
  @IsDay()
  from!: string;

  /** Body it is a part of. */
  @IsOptional()
  @IsUUID()
  parentId?: string;

  /** Body that manages its emulation work, where that is not the parent. */
  @IsOptional()
  @IsUUID()
  managerId?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => LegalStandingDto)
  standing?: LegalStandingDto;

  /** Code of its administrative unit: two digits a province, five a commune. */
  @IsOptional()
  @Matches(UNIT_CODE)
  unitCode?: string;

  /** Names of older units without a record of their own that are now part of it. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @Length(1, 300, { each: true })
  formerNames?: string[];

  /** Marks an invented body. */
  @IsOptional()
  @IsBoolean()
  synthetic?: boolean;
}

/** What holds from a day on; what is left out stays as it was. */
export class AmendOrganisationDto extends PaperDatedDto {
  @IsDay()
  from!: string;

  @IsOptional()
  @Length(1, 300)
  @IsPlainText()
  name?: string;

  @IsOptional()
  @IsIn(ORGANISATION_KINDS)
  kind?: OrganisationKind;

  @IsOptional()
  @IsUUID()
  parentId?: string;

  @IsOptional()
  @IsUUID()
  managerId?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => LegalStandingDto)
  standing?: LegalStandingDto;
}

export class EndOrganisationDto extends PaperDatedDto {
  /** Last day. */
  @IsDay()
  to!: string;

  /** Bodies that go on in its place. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  successors?: string[];
}

export class OrganisationQueryDto {
  /** Words of a name; accents do not matter. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  /** Day for which names and managers are shown; today if absent. */
  @IsOptional()
  @IsDay()
  on?: string;
}

export class OneOrganisationQueryDto {
  @IsOptional()
  @IsDay()
  on?: string;
}

export class NamedOrganisationDto {
  id!: string;
  name!: string;
}

export class OrganisationDto {
  id!: string;
  version!: number;
  code!: string;
  name!: string;
  kind!: string;
  parentId?: string;
  managerId?: string;
  synthetic!: boolean;
  unitCode?: string;
  /** Last day, once it has ended. */
  to?: string;
  /** It has ended by the day asked for: the bodies that go on in its place. */
  now?: NamedOrganisationDto[];
  /** "nay là …", in words. */
  nowText?: string;
  /** The older name that was searched for, of this body or of one before it. */
  formerly?: string;
  /** Itself and all that manage it, nearest first. */
  line?: string[];
}

export class OrganisationVersionDto {
  from!: string;
  name!: string;
  kind!: string;
  parentId?: string;
  managerId?: string;
  unitCode?: string;
  formerNames?: string[];
  standing?: LegalStandingDto;
}

export class LineageEntryDto {
  /** The act of organisation; `change` is its place in it. */
  actId!: string;
  change!: number;
  kind!: string;
  effectiveOn!: string;
  from!: NamedOrganisationDto[];
  to!: NamedOrganisationDto[];
}

export class PredecessorDto extends NamedOrganisationDto {
  kind!: string;
  effectiveOn!: string;
  actId?: string;
  change?: number;
}

/** One body with all that is recorded of it. */
export class OrganisationDetailDto extends OrganisationDto {
  versions!: OrganisationVersionDto[];
  lineage!: LineageEntryDto[];
  /** All bodies it came from, however far back. */
  predecessors!: PredecessorDto[];
  /** What it may do in its own name on the day. */
  standing!: LegalStandingDto;
}

export class OrganisationListDto {
  items!: OrganisationDto[];
}
