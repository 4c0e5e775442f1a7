/** A command that cannot be carried out, with a reason for the person who typed it. */
export class CommandRefusal extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'CommandRefusal';
  }
}
