/** Goes on by keyboard where the place begins, unless its screen has put the cursor somewhere itself. */
export function enterScreen(): void {
  const main = document.getElementById('screen');
  if (main && !main.contains(document.activeElement)) main.focus();
}
