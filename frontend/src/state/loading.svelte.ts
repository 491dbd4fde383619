/** An answer on its way: what is shown meanwhile, what came, or why it did not. */

import { type Refusal, asRefusal, get } from '../api/client';

/**
 * Loads what lies at an address, again whenever the address changes. While a new answer is on its way the old one
 * stays, so that charts change in place; an answer that comes too late is dropped.
 */
export class Loading<T> {
  value = $state.raw<T | null>(null);
  error = $state.raw<Refusal | null>(null);
  busy = $state(false);
  #again = $state(0);

  constructor(path: () => string | null) {
    $effect(() => {
      const address = path();
      void this.#again;
      if (address === null) return;
      const stop = new AbortController();
      void this.#load(address, stop.signal);
      return () => stop.abort();
    });
  }

  async #load(path: string, signal: AbortSignal): Promise<void> {
    this.busy = true;
    try {
      const value = await get<T>(path, signal);
      if (signal.aborted) return;
      this.value = value;
      this.error = null;
    } catch (error) {
      if (signal.aborted) return;
      this.value = null;
      this.error = asRefusal(error);
    }
    this.busy = false;
  }

  /** Asks again for what did not come. */
  retry = (): void => {
    this.#again += 1;
  };
}
