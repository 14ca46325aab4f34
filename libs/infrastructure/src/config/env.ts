import 'reflect-metadata';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Length, Matches, Max, Min, MinLength } from 'class-validator';

const ADDRESS = /^postgres(ql)?:\/\//;
const number = ({ value }: { value: unknown }) =>
  typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;

/** The environment variables the service reads, and what each may hold. */
export class Env {
  /** 0 lets `up` choose a free port. */
  @Transform(number)
  @IsInt()
  @Min(0)
  @Max(65535)
  PORT: number = 3000;

  /** Loopback unless told otherwise: a laptop must not serve its neighbours by accident. */
  @Matches(/^[\w.:-]+$/)
  VINHDANH_HOST: string = '127.0.0.1';

  /** Reverse proxies whose X-Forwarded-For is believed: addresses or networks, with commas. */
  @IsOptional()
  @Matches(/^[\da-f.:]+(\/\d+)?(\s*,\s*[\da-f.:]+(\/\d+)?)*$/i)
  TRUSTED_PROXIES?: string;

  @MinLength(1)
  VINHDANH_DATA: string = '.data';

  @IsIn(['sample', 'province'])
  VINHDANH_MODE: 'sample' | 'province' = 'sample';

  @IsOptional()
  @Matches(ADDRESS)
  DATABASE_URL?: string;

  @IsOptional()
  @Matches(/^rediss?:\/\//)
  REDIS_URL?: string;

  @IsOptional()
  @MinLength(8)
  SAMPLE_PASSWORD?: string;

  @IsOptional()
  @Matches(/^https?:\/\//)
  VINHDANH_URL?: string;

  @IsOptional()
  @Matches(/^https?:\/\//)
  CENTRE_URL?: string;

  /** Agency code of the sender (Decision 20/2020 or QCVN 102:2016), e.g. H07. */
  @IsOptional()
  @Matches(/^[A-Z0-9.]{3,30}$/)
  CENTRE_ORGAN_ID?: string;

  /** Name of the sender as messages bear it. */
  @IsOptional()
  @Length(3, 200)
  CENTRE_ORGAN_NAME?: string;

  /** Agency code of the central body, from the directory of the axis. */
  @IsOptional()
  @Matches(/^[A-Z0-9.]{3,30}$/)
  CENTRE_RECEIVER_ID?: string;

  /** Who we are to the gateway of the axis, and the secret it gave us; both or neither. */
  @IsOptional()
  @Matches(/^[\w.:-]{3,100}$/)
  CENTRE_SYSTEM_ID?: string;

  @IsOptional()
  @MinLength(16)
  CENTRE_SECRET?: string;

  /** Megabytes one package may have on the axis. */
  @Transform(number)
  @IsInt()
  @Min(5)
  @Max(500)
  CENTRE_MAX_MB: number = 50;

  /** Mail server for notices; without it there is the inbox alone. */
  @IsOptional()
  @Matches(/^smtps?:\/\//)
  SMTP_URL?: string;

  @Matches(/^[^\s@<>]+@[^\s@<>]+$/)
  MAIL_FROM: string = 'vinhdanh@localhost';

  /** Stages that this worker serves, with commas; all when absent. */
  @IsOptional()
  @Matches(/^[a-z-]+(\s*,\s*[a-z-]+)*$/)
  WORKER_QUEUES?: string;

  /** Virus scanner for uploads; without it nothing is scanned. */
  @IsOptional()
  @Matches(/^tcp:\/\/[^\s/@]+$/)
  CLAMD_URL?: string;

  /** Largest paper that may be uploaded, in megabytes. */
  @Transform(number)
  @IsInt()
  @Min(1)
  @Max(200)
  PAPER_MAX_MB: number = 20;

  /** Key of personal numbers; the one in the data folder when absent. */
  @IsOptional()
  @Matches(/^[0-9a-fA-F]{64}$/)
  VINHDANH_NUMBER_KEY?: string;

  /** Where the vault listens; only the api calls there. */
  @Transform(number)
  @IsInt()
  @Min(0)
  @Max(65535)
  VAULT_PORT: number = 3010;

  @Matches(/^[\w.:-]+$/)
  VAULT_HOST: string = '127.0.0.1';

  /** Where the api finds the vault; without it there are no secret ballots. */
  @IsOptional()
  @Matches(/^https?:\/\//)
  VAULT_URL?: string;

  /** Tells the vault that it is the api who calls. */
  @IsOptional()
  @MinLength(20)
  VAULT_SECRET?: string;

  /** Longest random wait of a ballot before it is cast. */
  @Transform(number)
  @IsInt()
  @Min(0)
  @Max(3600)
  BALLOT_DELAY_SECONDS: number = 60;

  /** Addresses of single roles, where an administrator chose their passwords. */
  @IsOptional()
  @Matches(ADDRESS)
  API_DATABASE_URL?: string;

  @IsOptional()
  @Matches(ADDRESS)
  WORKER_DATABASE_URL?: string;

  @IsOptional()
  @Matches(ADDRESS)
  VAULT_DATABASE_URL?: string;

  @IsOptional()
  @Matches(ADDRESS)
  OPS_DATABASE_URL?: string;
}

const POSTGRES = 'địa chỉ postgres://… (an address postgres://…)';

/** What is wrong with a variable, in the words of the one who must mend it. */
export const EXPECTED: Record<string, string> = {
  PORT: 'một số từ 0 đến 65535 (a number from 0 to 65535)',
  VINHDANH_HOST: 'một địa chỉ để lắng nghe (an address to listen on)',
  TRUSTED_PROXIES: 'địa chỉ hoặc dải mạng, cách nhau bằng dấu phẩy (addresses or networks)',
  VINHDANH_DATA: 'một thư mục (a folder)',
  VINHDANH_MODE: '"sample" hoặc "province" (sample or province)',
  REDIS_URL: 'địa chỉ redis://… (an address redis://…)',
  SAMPLE_PASSWORD: 'ít nhất 8 ký tự (at least 8 characters)',
  VINHDANH_URL: 'địa chỉ http://… (an address http://…)',
  CENTRE_URL: 'địa chỉ http://… (an address http://…)',
  CENTRE_ORGAN_NAME: 'tên cơ quan gửi (the name of the sender)',
  CENTRE_RECEIVER_ID: 'mã định danh nơi nhận (an agency code)',
  CENTRE_ORGAN_ID: 'mã định danh cơ quan, ví dụ H07 (an agency code)',
  CENTRE_SYSTEM_ID: 'mã hệ thống do trục cấp, đi cùng CENTRE_SECRET (an id given by the axis)',
  CENTRE_SECRET: 'khóa ký do trục cấp, ít nhất 16 ký tự, đi cùng CENTRE_SYSTEM_ID (its secret)',
  CENTRE_MAX_MB: 'số megabyte từ 5 đến 500 (megabytes from 5 to 500)',
  SMTP_URL: 'địa chỉ smtp://… (an address smtp://…)',
  MAIL_FROM: 'một địa chỉ thư điện tử (a mail address)',
  WORKER_QUEUES: 'tên các hàng đợi cách nhau bằng dấu phẩy (queue names with commas)',
  CLAMD_URL: 'địa chỉ tcp://máy:cổng của clamd (an address tcp://host:port)',
  PAPER_MAX_MB: 'số megabyte từ 1 đến 200 (megabytes from 1 to 200)',
  VINHDANH_NUMBER_KEY: '64 chữ số thập lục phân (64 hexadecimal digits)',
  VAULT_PORT: 'một số từ 0 đến 65535 (a number from 0 to 65535)',
  VAULT_HOST: 'một địa chỉ để lắng nghe (an address to listen on)',
  VAULT_URL: 'địa chỉ http://… (an address http://…)',
  VAULT_SECRET: 'ít nhất 20 ký tự (at least 20 characters)',
  BALLOT_DELAY_SECONDS: 'số giây từ 0 đến 3600 (seconds from 0 to 3600)',
  DATABASE_URL: POSTGRES,
  API_DATABASE_URL: POSTGRES,
  WORKER_DATABASE_URL: POSTGRES,
  VAULT_DATABASE_URL: POSTGRES,
  OPS_DATABASE_URL: POSTGRES,
};
