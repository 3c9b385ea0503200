import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { officeSettingsShape, prefixShape, refuseSharedPrefixes } from '../../../src/contract/calls/shell-calls.ts';
import { DOCUMENT_KINDS, keysOf } from '../../../src/domain/glossary.ts';
import type { LetterForm, NumberedPaper, OfficeSettings } from '../../../src/domain/office-settings.ts';
import { DEFAULT_PAPER_PREFIXES, paperPrefix } from '../../../src/domain/office-settings.ts';
import type { PageLayout } from '../../../src/domain/page-profile.ts';
import { profileOf } from '../../../src/domain/page-profile.ts';
import { call } from '../../client/call.ts';
import { useAction } from '../../components/use-action.ts';
import { linesShape } from '../../text/lines-shape.ts';
import { layoutFieldsShape } from './layout-fields-shape.ts';

/** The kinds of letter whose prefix is set beside that of the 预审意见书. */
export const PREFIXED_PAPERS = keysOf(DEFAULT_PAPER_PREFIXES);

type PaperPrefixes = Record<NumberedPaper, string>;

function prefixesBy(prefixOf: (kind: NumberedPaper) => string): PaperPrefixes {
  return Object.fromEntries(PREFIXED_PAPERS.map((kind) => [kind, prefixOf(kind)])) as PaperPrefixes;
}

const prefixesShape = z.object(
  Object.fromEntries(PREFIXED_PAPERS.map((kind) => [kind, prefixShape(`${DOCUMENT_KINDS[kind]}发文代字`)])) as Record<
    NumberedPaper,
    ReturnType<typeof prefixShape>
  >,
);

const formFieldShape = officeSettingsShape.shape.preReviewForm.unwrap();

const formShape = officeSettingsShape
  .omit({ papersFolder: true })
  .extend({
    copyTo: linesShape(officeSettingsShape.shape.copyTo),
    paperPrefixes: prefixesShape,
    pageLayout: layoutFieldsShape,
    preReviewForm: formFieldShape,
  })
  .superRefine(refuseSharedPrefixes);

/** What the form's fields hold. */
export type OfficeValues = z.input<typeof formShape>;

function valuesOf(settings: OfficeSettings): OfficeValues {
  const { officeName, preReviewPrefix, reviewerName, copyTo, pageLayout, preReviewForm = 'letter' } = settings;
  const paperPrefixes = prefixesBy((kind) => paperPrefix(settings, kind));
  return {
    officeName,
    preReviewPrefix,
    reviewerName,
    copyTo: copyTo.join('\n'),
    paperPrefixes,
    pageLayout: layoutFields(pageLayout),
    preReviewForm,
  };
}

/** The measures of the layout in force, so that an own one begins from them. */
function layoutFields(layout: PageLayout | undefined): z.input<typeof layoutFieldsShape> {
  const { topMm, bottomMm, leftMm, linePt } = profileOf(layout);
  const measures = { topMm: String(topMm), bottomMm: String(bottomMm), leftMm: String(leftMm), linePt: String(linePt) };
  return { kind: layout?.kind ?? 'gb9704', ...measures };
}

/** What is usual is not kept, as in papers of before. */
function ownLayout(layout: PageLayout): PageLayout | undefined {
  return layout.kind === 'gb9704' ? undefined : layout;
}

function ownForm(form: LetterForm): LetterForm | undefined {
  return form === 'letter' ? undefined : form;
}

/** Only what the office has otherwise than usual is kept. */
function ownPrefixes(prefixes: PaperPrefixes): Partial<PaperPrefixes> | undefined {
  const own = PREFIXED_PAPERS.filter((kind) => prefixes[kind] !== DEFAULT_PAPER_PREFIXES[kind]);
  return own.length === 0 ? undefined : Object.fromEntries(own.map((kind) => [kind, prefixes[kind]]));
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
  const save = form.handleSubmit(({ paperPrefixes, pageLayout, preReviewForm, ...settings }) => {
    run(async () => {
      const changed = {
        ...settings,
        paperPrefixes: ownPrefixes(paperPrefixes),
        pageLayout: ownLayout(pageLayout),
        preReviewForm: ownForm(preReviewForm),
      };
      form.reset(valuesOf(await call('settings.save', changed)));
      // Previews of letters carry the office's name and series, too.
      await queries.invalidateQueries();
      return '设置已保存';
    });
  });
  return { form, stored, running, error, save };
}

export type OfficeFormState = ReturnType<typeof useOfficeForm>;
