/** A package that cannot be taken; the message says why and what to do. Nothing was changed. */
export class PackageProblem extends Error {
  override readonly name = 'PackageProblem';
}
