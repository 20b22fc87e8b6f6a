/**
 * Tells whether something was seen before, by where it is and then by what it says. What it says is only spelled out
 * where a second thing is at one place, since nearly always there is one.
 */
export class FirstOfItsKind<Item> {
  readonly #identityOf: (item: Item) => string;
  readonly #first = new Map<unknown, Item>();
  readonly #identities = new Map<unknown, Set<string>>();

  constructor(identityOf: (item: Item) => string) {
    this.#identityOf = identityOf;
  }

  /** Whether nothing at the place says the same yet; from then on this item does. */
  isNew(place: unknown, item: Item): boolean {
    const first = this.#first.get(place);
    if (first === undefined) {
      this.#first.set(place, item);
      return true;
    }
    let identities = this.#identities.get(place);
    if (identities === undefined) this.#identities.set(place, (identities = new Set([this.#identityOf(first)])));
    const { size } = identities;
    return identities.add(this.#identityOf(item)).size > size;
  }
}
