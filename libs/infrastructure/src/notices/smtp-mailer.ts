import { Mailer, type Mail } from '@vinhdanh/application';
import { createTransport, type Transporter } from 'nodemailer';

/** Mail through the province's own server; without an address there is none. */
export class SmtpMailer extends Mailer {
  private readonly transport?: Transporter;

  /** @param url `smtp://user:password@host:port` or `smtps://…` */
  constructor(
    url: string | undefined,
    private readonly from: string,
  ) {
    super();
    if (url) this.transport = createTransport(url, { connectionTimeout: 10_000 } as object);
  }

  get available(): boolean {
    return this.transport !== undefined;
  }

  async send({ to, subject, text }: Mail): Promise<void> {
    if (!this.transport) throw new Error('no mail server is configured');
    await this.transport.sendMail({ from: this.from, to, subject, text });
  }
}
