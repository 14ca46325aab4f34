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
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  ACCOUNT_POLICIES,
  CONTINUITY_OPTIONS,
  LINEAGE_KINDS,
  ORGANISATION_KINDS,
  type AccountPolicyOfAct,
  type ContinuityOption,
  type LineageKind,
  type OrganisationKind,
} from '@vinhdanh/domain';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { LegalStandingDto, ORGANISATION_CODE_SHAPE } from './organisation.dto.js';

/** Id of an organisation, or its code. */
const BODY = /^(?=.{2,64}$)[a-z0-9]+(-[a-z0-9]+)*$/i;

export class LegalDocumentDto {
  @Length(1, 100)
  @IsPlainText()
  number!: string;

  @IsDay()
  date!: string;

  @Length(1, 200)
  @IsPlainText()
  issuer!: string;

  /** Where the text was seen. */
  @Length(1, 500)
  @IsPlainText()
  source!: string;

  /** Whether somebody has checked it against the text. */
  @IsBoolean()
  verified!: boolean;
}

/** A body that begins with the act. */
export class NewBodyDto {
  @Matches(ORGANISATION_CODE_SHAPE)
  code!: string;

  @Length(1, 300)
  @IsPlainText()
  name!: string;

  @IsIn(ORGANISATION_KINDS)
  kind!: OrganisationKind;

  /** Id or code of the body it is a part of. */
  @IsOptional()
  @Matches(BODY)
  parent?: string;

  /** Id or code of the body that manages its emulation work, where that is not the parent. */
  @IsOptional()
  @Matches(BODY)
  manager?: string;

  /** Code of its administrative unit: two digits a province, five a commune. */
  @IsOptional()
  @Matches(/^(\d{2}|\d{5})$/)
  unitCode?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => LegalStandingDto)
  standing?: LegalStandingDto;

  @IsOptional()
  @IsBoolean()
  synthetic?: boolean;
}

/** One change; organisations by id or code. */
export class LineageChangeDto {
  @IsIn(LINEAGE_KINDS)
  kind!: LineageKind;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @Matches(BODY, { each: true })
  from!: string[];

  @IsArray()
  @ArrayMaxSize(200)
  @Matches(BODY, { each: true })
  to!: string[];

  /** Who takes over what is under way, where several go on. */
  @IsOptional()
  @Matches(BODY)
  openWorkTo?: string;

  /** rename: the new name. */
  @IsOptional()
  @Length(1, 300)
  @IsPlainText()
  name?: string;

  /** transfer: the new parent. */
  @IsOptional()
  @Matches(BODY)
  parent?: string;

  /** transfer: the new manager of its emulation work. */
  @IsOptional()
  @Matches(BODY)
  manager?: string;
}

export class RecordLineageDto extends PaperDatedDto {
  /** First day of the new order; may lie ahead. */
  @IsDay()
  inForceFrom!: string;

  @ValidateNested()
  @Type(() => LegalDocumentDto)
  document!: LegalDocumentDto;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => NewBodyDto)
  newBodies?: NewBodyDto[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => LineageChangeDto)
  changes!: LineageChangeDto[];

  /** Accounts of bodies that end: moved to who takes over, or listed for the administrator. */
  @IsOptional()
  @IsIn(ACCOUNT_POLICIES)
  accounts?: AccountPolicyOfAct;
}

export class DecideContinuityDto extends PaperDatedDto {
  /** Place of the change in the act, from 0. */
  @IsInt()
  @Min(0)
  @Max(500)
  change!: number;

  @IsIn(CONTINUITY_OPTIONS)
  option!: ContinuityOption;

  /** named: the bodies whose years count. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @Matches(BODY, { each: true })
  predecessors?: string[];

  @ValidateNested()
  @Type(() => LegalDocumentDto)
  document!: LegalDocumentDto;
}

export class LineageListQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}

export class AuthorityQueryDto {
  /** Code of the award. */
  @IsString()
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  @Length(2, 60)
  award!: string;

  /** Day of the decision; today if absent. */
  @IsOptional()
  @IsDay()
  on?: string;
}
