import { useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { CallError } from '../../../../src/contract/call-error.ts';
import type { ParsedInput } from '../../../../src/contract/contract.ts';
import type { ProjectContentInput } from '../../../../src/contract/shapes/project.ts';
import type { ProjectId } from '../../../../src/domain/ids.ts';
import { call } from '../../../client/call.ts';
import type { RegistrationValues } from './registration-values.ts';

export type RegistrationForm = UseFormReturn<RegistrationValues, unknown, ProjectContentInput>;
export type WorkbookSource = NonNullable<ParsedInput<'projects.saveDraft'>['source']>;

/** The project as it stands in the library. */
export interface SavedProject {
  readonly id: ProjectId;
  readonly code: string;
  readonly version: number;
}

/** Saves the form as a draft; the first save makes the project, later ones change it. */
export function useSaving(form: RegistrationForm, start: SavedProject | null, onFaults: () => void) {
  const [saved, setSaved] = useState(start);
  const [fault, setFault] = useState<CallError | null>(null);
  // The workbook that the form was filled from is named once, with the save that brings it in.
  const source = useRef<WorkbookSource | null>(null);
  const running = useRef(false);

  async function store(content: ProjectContentInput): Promise<SavedProject | null> {
    const typed = structuredClone(form.getValues());
    try {
      const project = await call('projects.saveDraft', {
        id: saved?.id ?? null,
        version: saved?.version ?? null,
        content,
        source: source.current,
      });
      source.current = null;
      setSaved(project);
      setFault(null);
      form.reset(typed, { keepValues: true });
      return project;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setFault(error);
      return null;
    }
  }

  /** Saves what is typed; null when the form has faults or the library refuses. */
  async function save(): Promise<SavedProject | null> {
    if (running.current) return null;
    running.current = true;
    let project: SavedProject | null = null;
    try {
      await form.handleSubmit(async (content) => {
        project = await store(content);
      }, onFaults)();
    } finally {
      running.current = false;
    }
    return project;
  }

  return {
    saved,
    fault,
    save,
    setSource: (read: WorkbookSource) => {
      source.current = read;
    },
  };
}
