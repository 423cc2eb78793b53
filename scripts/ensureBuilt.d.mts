/** Builds if something has changed since the last build. Works in the folder of the repository. */
export declare function ensureBuilt(): Promise<void>
