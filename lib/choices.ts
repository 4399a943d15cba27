/** What a reader can choose from. No library is imported here: the page's own script checks against it too. */

export const DENSITIES = ['section', 'all', 'page', 'none'] as const;
export const PAINTERS = ['highlight', 'mark'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
