import Box from '@mui/material/Box';
import type { KeyboardEvent } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import { FramedPaper } from './framed-paper.tsx';
import { PageStrip } from './page-strip.tsx';
import { countSheets, scrollOfSheet, sheetAtScroll } from './sheet-places.ts';
import { FULL_STEP, USUAL_STEP, ZoomBar, ZOOMS, zoomOf } from './zoom-bar.tsx';

interface PagedPaperProps {
  readonly html: string;
  readonly title: string;
}

/** A paper's sheets with its pages in small on the left; + − 0 zoom, PageUp PageDown Home End go to pages. */
export function PagedPaper({ html, title }: PagedPaperProps) {
  const desk = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(USUAL_STEP);
  const [seen, setSeen] = useState(0);
  const sheets = countSheets(html);
  // A text that became shorter may have fewer pages than the one that was looked at.
  const current = Math.min(seen, Math.max(sheets - 1, 0));
  const zoom = zoomOf(step);
  const shown = useRef(current);

  const goTo = (sheet: number) => {
    const wanted = Math.min(Math.max(sheet, 0), sheets - 1);
    if (desk.current) desk.current.scrollTop = scrollOfSheet(wanted, zoom);
    setSeen(wanted);
  };
  const zoomTo = (wanted: number) => {
    shown.current = current;
    setStep(Math.min(Math.max(wanted, 0), ZOOMS.length - 1));
  };
  // What was looked at is looked at still when it has become larger or smaller.
  useLayoutEffect(() => {
    if (desk.current) desk.current.scrollTop = scrollOfSheet(shown.current, zoom);
  }, [zoom]);

  const keys: Partial<Record<string, () => void>> = {
    '+': () => zoomTo(step + 1),
    '=': () => zoomTo(step + 1),
    '-': () => zoomTo(step - 1),
    '0': () => zoomTo(FULL_STEP),
    PageDown: () => goTo(current + 1),
    PageUp: () => goTo(current - 1),
    Home: () => goTo(0),
    End: () => goTo(sheets - 1),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  return (
    <>
      <ZoomBar step={step} onStep={zoomTo} page={{ current, of: sheets }} />
      <Box sx={{ flexGrow: 1, minHeight: 0, display: 'flex', border: 1, borderColor: 'divider' }} onKeyDown={onKeyDown}>
        <PageStrip html={html} sheets={sheets} current={current} onChoose={goTo} />
        <Box
          ref={desk}
          role="region"
          aria-label="页面"
          tabIndex={0}
          onScroll={({ currentTarget }) => setSeen(sheetAtScroll(currentTarget.scrollTop, zoom, sheets))}
          sx={{ flexGrow: 1, minWidth: 0, overflow: 'auto', bgcolor: '#8b9099' }}
        >
          <FramedPaper html={html} sheets={sheets} zoom={zoom} title={title} />
        </Box>
      </Box>
    </>
  );
}
