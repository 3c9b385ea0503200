import type { CallInput, CallOutput, CoreCallName } from '../../../src/contract/contract.ts';
import type { Stage } from '../../../src/domain/glossary.ts';
import type { FileToken } from '../../../src/domain/ids.ts';
import type { LifeProject } from './life-project.ts';

/** The office as a life needs it: its calls, a clock that can be set, files that its reviewer picks. */
export interface LifeOffice {
  call<Name extends CoreCallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>>;
  /** The day that the office's clock shows from now on. */
  setToday(date: string): void;
  /** A file of that name and text, as picked in the system dialog. */
  file(name: string, text: string): FileToken;
}

/** One thing that happens in a life. */
export interface LifeStep {
  /** The day on which the reviewer records it. */
  readonly on: string;
  readonly what: string;
  readonly about: readonly LifeProject[];
  /** Where the regulation puts those projects then; absent when they stay where they stood, or go apart. */
  readonly stage?: Stage;
  readonly take: (office: LifeOffice) => Promise<void>;
}

/** A project's whole life, or that of the projects that it becomes; made anew for each run. */
export interface Life {
  readonly name: string;
  readonly projects: readonly LifeProject[];
  /** Taken by their days; those of one day in the order here. */
  readonly steps: readonly LifeStep[];
}
