import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { LOCK_REASONS, ROLES, type LockReason, type Role } from '@vinhdanh/domain';
import { CommandAnswerDto } from '../bulk-answer.dto.js';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';

export class OpenAccountDto extends PaperDatedDto {
  /** Lower-case letters, digits, `.`, `_`, `-`; begins with a letter. */
  @Matches(/^[a-z][a-z0-9._-]{1,63}$/)
  username!: string;

  @Length(1, 200)
  @IsPlainText()
  displayName!: string;

  /** First and last day on which the account may be used. */
  @IsOptional()
  @IsDay()
  validFrom?: string;

  @IsOptional()
  @IsDay()
  validTo?: string;
}

export class GrantRoleDto extends PaperDatedDto {
  @IsIn(ROLES)
  role!: Role;

  /** Organisation the role is held for; required for roles of units. */
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @IsDay()
  from!: string;

  /** Last day; absent means until ended. */
  @IsOptional()
  @IsDay()
  to?: string;
}

export class EndRoleDto extends PaperDatedDto {
  @IsIn(ROLES)
  role!: Role;

  @IsOptional()
  @IsUUID()
  unitId?: string;

  /** Last day on which the role is held. */
  @IsDay()
  to!: string;
}

export class DelegateDto extends PaperDatedDto {
  @IsIn(ROLES)
  role!: Role;

  @IsOptional()
  @IsUUID()
  unitId?: string;

  /** Account that will act. */
  @IsUUID()
  to!: string;

  @IsDay()
  from!: string;

  /** Last day. */
  @IsDay()
  to_date!: string;

  /** Number of the paper by which it is done. */
  @IsOptional()
  @Length(1, 100)
  @IsPlainText()
  document?: string;
}

export class ColleagueQueryDto {
  /** Part of a name. */
  @IsString()
  @MaxLength(64)
  q!: string;

  /** Account that is to be stood in for; left out: one's own. */
  @IsOptional()
  @IsUUID()
  for?: string;
}

export class ColleagueDto {
  id!: string;
  username!: string;
  displayName!: string;
}

export class ColleagueListDto {
  items!: ColleagueDto[];
}

export class NamedAccountDto {
  id!: string;
  name!: string;
}

export class DelegationDto {
  role!: string;
  unitId?: string;
  unitName?: string;
  /** ISO days, both included. */
  from!: string;
  to!: string;
  /** Number of the paper. */
  document?: string;
  by!: NamedAccountDto;
  to_account!: NamedAccountDto;
}

export class DelegationListDto {
  items!: DelegationDto[];
}

export class EndDelegationDto extends PaperDatedDto {
  @IsIn(ROLES)
  role!: Role;

  @IsOptional()
  @IsUUID()
  unitId?: string;

  @IsUUID()
  to!: string;

  /** Last day on which it holds. */
  @IsDay()
  to_date!: string;
}

export class LockAccountDto extends PaperDatedDto {
  @IsIn(LOCK_REASONS)
  reason!: LockReason;
}

export class SetValidityDto extends PaperDatedDto {
  @IsOptional()
  @IsDay()
  from?: string;

  @IsOptional()
  @IsDay()
  to?: string;
}

export class AccountQueryDto extends PageQueryDto {
  /** Beginning of a sign-in name. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  q?: string;
}

export class RoleGrantDto {
  role!: string;
  unitId?: string;
  from!: string;
  to?: string;
  /** Account that delegated it. */
  delegatedBy?: string;
}

export class AccountDto {
  @IsUUID()
  id!: string;

  @IsInt()
  version!: number;

  username!: string;
  displayName!: string;

  @IsBoolean()
  locked!: boolean;

  validFrom?: string;
  validTo?: string;
  roles!: RoleGrantDto[];
  delegations!: RoleGrantDto[];
}

export class AccountPageDto {
  items!: AccountDto[];
  nextCursor?: string;
}

/** A link is shown once, to be handed to the account's owner. */
export class AccountLinkDto extends CommandAnswerDto {
  /** Address where the owner sets the password; valid 72 hours, once. */
  link?: string;
}

export class AccountImportRowDto {
  /** Row number as the spreadsheet shows it. */
  row!: number;
  ok!: boolean;
  username?: string;
  /** Address for the first password, where the row opened the account. */
  link?: string;
  code?: string;
  message?: string;
}

export class AccountRowFaultDto {
  code!: string;
  message!: string;
}

/** What a row would do; nothing has been written. */
export class AccountCheckRowDto {
  row!: number;
  ok!: boolean;
  username?: string;
  displayName?: string;
  /** `opens` a new account, or it is `there` already. */
  account?: 'opens' | 'there';
  unitCode?: string;
  unitName?: string;
  /** `registers` a new unit, or it is `there` already. */
  unit?: 'registers' | 'there';
  role?: string;
  /** `grants` a new role, or it is `held` already. */
  grant?: 'grants' | 'held';
  /** ISO days of the role. */
  from?: string;
  to?: string;
  faults!: AccountRowFaultDto[];
}

export class AccountCheckDto {
  results!: AccountCheckRowDto[];
  ok!: number;
  failed!: number;
}

export class AccountImportDto {
  results!: AccountImportRowDto[];
  ok!: number;
  failed!: number;
}
