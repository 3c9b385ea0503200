import Box from '@mui/material/Box';

/** Lines of a notice, as many as there are; long lists scroll. */
export function NamedLines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Box component="ul" aria-label={label} sx={{ m: 0, mt: 0.5, pl: 2.5, maxHeight: '9rem', overflowY: 'auto' }}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Box>
  );
}
