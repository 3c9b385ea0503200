import { InvalidValue } from '../../domain/invalid-value.ts';

/** A paper cannot be made because facts it has to state are not on record; names every one of them. */
export class MissingFacts extends InvalidValue {
  readonly facts: readonly string[];

  constructor(paper: string, facts: readonly string[]) {
    super(`${paper}还不能生成，缺少：${facts.join('；')}。`);
    this.facts = facts;
  }
}
