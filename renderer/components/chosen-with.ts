/** What is chosen once one thing is ticked or no longer ticked. */
export function chosenWith<Item>(chosen: ReadonlySet<Item>, item: Item, ticked: boolean): ReadonlySet<Item> {
  const without = [...chosen].filter((each) => each !== item);
  return new Set(ticked ? [...without, item] : without);
}
