// One at a time, in the order of asking.

export class Mutex {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when it is this caller's turn, to the function that ends it (calling it twice does nothing more). */
  async acquire(): Promise<() => void> {
    const before = this.#last;
    let release: () => void = () => undefined;
    this.#last = new Promise((resolve) => (release = resolve));
    await before;
    return release;
  }
}
