import Box from '@mui/material/Box';
import { cspNonce } from '../../client/csp-nonce.ts';
import { DESK_WIDTH_MM, deskHeightMm } from './sheet-places.ts';

interface FramedPaperProps {
  readonly html: string;
  readonly sheets: number;
  readonly zoom: number;
  readonly title: string;
  /** Says nothing that is not read elsewhere. */
  readonly isPicture?: boolean;
}

/** The frame inherits the page's policy, which asks every style element for the page's nonce. */
export function withNonce(html: string): string {
  return html.replaceAll('<style', `<style nonce="${cspNonce()}"`);
}

/** All sheets of a print page, one below the other, at a zoom; in a frame that can run nothing and takes no keys. */
export function FramedPaper({ html, sheets, zoom, title, isPicture = false }: FramedPaperProps) {
  const height = deskHeightMm(sheets);
  return (
    <Box
      sx={{
        width: `${String(DESK_WIDTH_MM * zoom)}mm`,
        height: `${String(height * zoom)}mm`,
        overflow: 'hidden',
        mx: 'auto',
      }}
    >
      <iframe
        title={title}
        aria-hidden={isPicture || undefined}
        sandbox=""
        tabIndex={-1}
        scrolling="no"
        srcDoc={withNonce(html)}
        style={{
          border: 0,
          pointerEvents: 'none',
          width: `${String(DESK_WIDTH_MM)}mm`,
          height: `${String(height)}mm`,
          transform: `scale(${String(zoom)})`,
          transformOrigin: '0 0',
        }}
      />
    </Box>
  );
}
