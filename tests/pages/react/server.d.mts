/** The page's markup as React renders it on a server. */
export function render(names: readonly string[]): string;
