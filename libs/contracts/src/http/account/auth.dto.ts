import { IsString, Length, MaxLength, MinLength } from 'class-validator';
import { RoleGrantDto } from './account.dto.js';

export class SignInDto {
  @IsString()
  @Length(1, 200)
  username!: string;

  @IsString()
  @Length(1, 1000)
  password!: string;
}

export class ChangePasswordDto {
  @IsString()
  @MaxLength(1000)
  current!: string;

  /** At least 8 characters; length is what makes it strong. */
  @IsString()
  @MinLength(8)
  @MaxLength(128)
  next!: string;
}

export class OneTimeLinkDto {
  @IsString()
  @Length(20, 100)
  token!: string;

  @IsString()
  @MinLength(8)
  @MaxLength(128)
  password!: string;
}

/** Who is signed in, and what that account may see and be. */
export class MeDto {
  accountId!: string;
  username!: string;
  displayName!: string;
  roles!: RoleGrantDto[];
  /** `all`, `units` or `none`. */
  scope!: string;
  unitIds!: string[];
}

export class SignedInDto extends MeDto {
  /** For `Authorization: Bearer`; browsers get the same in a cookie they cannot read. */
  token!: string;
  expiresAt!: string;
}

export class SignInRowDto {
  id!: string;
  createdAt!: string;
  lastSeenAt!: string;
  expiresAt!: string;
  ip!: string;
  agent!: string;
  /** The sign-in this request came with. */
  current!: boolean;
}
