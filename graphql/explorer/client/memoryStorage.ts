const stored = new Map<string, string>()

/** Forgets with the page: what people try out may hold the token of a registration, which is to stay in no browser. */
export const memoryStorage = {
  get length(): number {
    return stored.size
  },
  getItem: (key: string): string | null => stored.get(key) ?? null,
  setItem: (key: string, value: string): void => void stored.set(key, value),
  removeItem: (key: string): void => void stored.delete(key),
  clear: (): void => stored.clear(),
}
