import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { corpusHooks } from './scripts/build/corpus-module';
import { bareGate, gateModule } from './scripts/build/gate-module';

const NO_NETWORK = join(import.meta.dirname, 'lib/export/no-network.ts');

export default defineConfig({
	srcDir: '.',
	outDir: process.env.GLOSS_OUT ?? '.output',
	publicDir: 'public',
	imports: false,
	modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
	i18n: { localesDir: 'lib/locales' },
	hooks: corpusHooks,
	vite: () => ({
		plugins: [preact(), gateModule(import.meta.dirname), bareGate()],
		// citation-js can load what is cited; nothing of ours may, so that code stays out of the package.
		resolve: { alias: { 'node-fetch': NO_NETWORK, 'sync-fetch': NO_NETWORK } },
	}),
	manifest: ({ browser }) => ({
		name: '__MSG_extension_name__',
		description: '__MSG_extension_description__',
		default_locale: 'en',
		permissions: ['storage', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
		host_permissions: ['<all_urls>'],
		omnibox: { keyword: 'gloss' },
		commands: {
			_execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
			'next-name': {
				suggested_key: { default: 'Alt+Shift+J' },
				description: '__MSG_extension_nextName__',
			},
			'previous-name': {
				suggested_key: { default: 'Alt+Shift+K' },
				description: '__MSG_extension_previousName__',
			},
			'open-card': {
				suggested_key: { default: 'Alt+Shift+O' },
				description: '__MSG_extension_openCard__',
			},
		},
		content_scripts: [
			{
				matches: ['<all_urls>'],
				js: ['gate.js'],
				all_frames: true,
				match_about_blank: true,
				// Frames without an address of their own: in a sandbox, of a blob (Chromium 119, Firefox 128).
				match_origin_as_fallback: true,
				run_at: 'document_idle',
			},
		],
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'gloss@gloss.example',
							strict_min_version: '140.0',
							data_collection_permissions: { required: ['none'] },
						},
					},
				}
			: {
					minimum_chrome_version: '116',
					// What is looked up in a private window opens there, not in a window that keeps a history.
					incognito: 'split' as const,
				}),
	}),
	zip: { excludeSources: ['docs/pictures/**', 'tests/.output/**', 'test-results/**'] },
});
