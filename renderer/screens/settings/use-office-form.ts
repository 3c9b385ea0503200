import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { officeSettingsShape } from '../../../src/contract/calls/shell-calls.ts';
import type { OfficeSettings } from '../../../src/domain/office-settings.ts';
import { call } from '../../client/call.ts';
import { useAction } from '../../components/use-action.ts';
import { linesShape } from '../../text/lines-shape.ts';

const formShape = officeSettingsShape
  .omit({ papersFolder: true })
  .extend({ copyTo: linesShape(officeSettingsShape.shape.copyTo) });

type OfficeValues = z.input<typeof formShape>;

function valuesOf({ officeName, preReviewPrefix, reviewerName, copyTo }: OfficeSettings): OfficeValues {
  return { officeName, preReviewPrefix, reviewerName, copyTo: copyTo.join('\n') };
}

/** The office's settings as a form; saving also says that the office has looked at them. */
export function useOfficeForm(stored: OfficeSettings) {
  const queries = useQueryClient();
  const { running, error, run } = useAction();
  const form = useForm<OfficeValues, unknown, z.output<typeof formShape>>({
    resolver: zodResolver(formShape),
    defaultValues: valuesOf(stored),
    mode: 'onTouched',
  });
  const save = form.handleSubmit((settings) => {
    run(async () => {
      form.reset(valuesOf(await call('settings.save', settings)));
      // Previews of letters carry the office's name and series, too.
      await queries.invalidateQueries();
      return '设置已保存';
    });
  });
  return { form, stored, running, error, save };
}

export type OfficeFormState = ReturnType<typeof useOfficeForm>;
