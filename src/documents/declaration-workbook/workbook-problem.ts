/** One thing wrong or noteworthy in a unit's workbook, by sheet, cell and remedy. An error stands until it is mended. */
export interface WorkbookProblem {
  readonly severity: 'error' | 'notice';
  readonly sheet: string;
  /** `B7`, or empty when the whole sheet or workbook is meant. */
  readonly cell: string;
  readonly what: string;
  readonly remedy: string;
}

/** Collects the problems of one sheet. */
export class ProblemList {
  readonly #problems: WorkbookProblem[];
  readonly #sheet: string;

  constructor(sheet: string, problems: WorkbookProblem[]) {
    this.#sheet = sheet;
    this.#problems = problems;
  }

  error(cell: string, what: string, remedy: string): void {
    this.#problems.push({ severity: 'error', sheet: this.#sheet, cell, what, remedy });
  }

  notice(cell: string, what: string, remedy: string): void {
    this.#problems.push({ severity: 'notice', sheet: this.#sheet, cell, what, remedy });
  }
}
