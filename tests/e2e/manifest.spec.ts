import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { EXTENSION, expect, test } from './fixtures.ts';

const manifestSchema = v.looseObject({
	manifest_version: v.literal(3),
	permissions: v.array(v.string()),
	host_permissions: v.array(v.string()),
	content_scripts: v.array(
		v.looseObject({ matches: v.array(v.string()), js: v.array(v.string()), all_frames: v.boolean() }),
	),
	minimum_chrome_version: v.string(),
	incognito: v.string(),
	icons: v.record(v.string(), v.string()),
});

async function readManifest(): Promise<v.InferOutput<typeof manifestSchema>> {
	return v.parse(manifestSchema, JSON.parse(await readFile(join(EXTENSION, 'manifest.json'), 'utf8')));
}

test('the manifest asks for what is needed and nothing else', async () => {
	const manifest = await readManifest();
	expect([...manifest.permissions].sort()).toEqual(['contextMenus', 'scripting', 'sidePanel', 'storage']);
	expect(manifest.host_permissions).toEqual(['<all_urls>']);
	expect(manifest).not.toHaveProperty('web_accessible_resources');
	expect(manifest).not.toHaveProperty('optional_permissions');
	expect(manifest).not.toHaveProperty('externally_connectable');
	expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(116);
	expect(manifest.incognito).toBe('split');
});

test('one content script, the gate, in all frames, at most 10 KB', async () => {
	const { content_scripts: scripts } = await readManifest();
	expect(scripts).toHaveLength(1);
	expect(scripts[0]).toMatchObject({ matches: ['<all_urls>'], js: ['gate.js'], all_frames: true });
	const { size } = await stat(join(EXTENSION, 'gate.js'));
	expect(size).toBeLessThanOrEqual(10 * 1024);
	expect(size).toBeGreaterThan(0);
});

test('the address bar and keys lead to the search and through the page; all keys can be changed', async () => {
	expect(await readManifest()).toMatchObject({
		omnibox: { keyword: 'gloss' },
		commands: {
			_execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
			'next-name': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_extension_nextName__' },
			'previous-name': { suggested_key: { default: 'Alt+Shift+K' } },
			'open-card': { suggested_key: { default: 'Alt+Shift+O' } },
		},
	});
});

test('the icons named are there', async () => {
	const { icons } = await readManifest();
	expect(Object.keys(icons).sort()).toEqual(['128', '16', '32', '48', '96']);
	for (const path of Object.values(icons))
		expect((await stat(join(EXTENSION, path))).size).toBeGreaterThan(100);
});
