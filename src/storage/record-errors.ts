/** A record that was asked for by id does not exist. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** A record was changed by somebody else since it was read; the form has to be read again. */
export class StaleVersion extends Error {
  override readonly name = 'StaleVersion';
}

/** A name or number that must be unique is in use already. */
export class AlreadyTaken extends Error {
  override readonly name = 'AlreadyTaken';
}
