/** Lets one at a time through a door of a name, over all processes of the service. */
export abstract class Turns {
  /** Runs the work once nobody else holds the name; the name is free again when it ends. */
  abstract inTurn<T>(name: string, work: () => Promise<T>): Promise<T>;
}
