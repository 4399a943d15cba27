/** The sample pages, served for every test that opens one, in whatever browser. */
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { ROOT } from '../scripts/build/build.ts';
import { type Server, serve } from '../scripts/serve.ts';

/** Playwright's own `test` with a server of the folder `tests/pages`, one for each worker. */
export const test = base.extend<object, { server: Server }>({
	server: [
		async ({ playwright: _ }, use) => {
			const server = await serve(join(ROOT, 'tests/pages'));
			await use(server);
			await server.close();
		},
		{ scope: 'worker' },
	],
});
