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
} from 'class-validator';
import { ORGANISATION_KINDS, type OrganisationKind } from '@vinhdanh/domain';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PaperDatedDto } from '../paper-dated.dto.js';

export class RegisterOrganisationDto extends PaperDatedDto {
  /** Lower-case words joined by hyphens, e.g. `so-giao-duc-va-dao-tao`; never changes. */
  @Matches(/^(?=.{2,64}$)[a-z0-9]+(-[a-z0-9]+)*$/)
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

export class OrganisationDto {
  id!: string;
  version!: number;
  code!: string;
  name!: string;
  kind!: string;
  parentId?: string;
  managerId?: string;
  synthetic!: boolean;
  /** Last day, once it has ended. */
  to?: string;
  /** Itself and all that manage it, nearest first. */
  line?: string[];
}

export class OrganisationListDto {
  items!: OrganisationDto[];
}
