export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Sends mail, where the installation has a server for it. */
export abstract class Mailer {
  /** Without a server nobody is offered mail. */
  abstract readonly available: boolean;
  /** @throws Error when the server does not take it; the caller tries again */
  abstract send(mail: Mail): Promise<void>;
}
