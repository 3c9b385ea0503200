/** Impossible input, refused where the value is built; `message` is Chinese and says what is wrong and what to do. */
export class InvalidValue extends Error {
  override readonly name = 'InvalidValue';
}
