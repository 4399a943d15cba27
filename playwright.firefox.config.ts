import { defineConfig } from '@playwright/test';
import chromium from './playwright.config';

/** The tests that drive Firefox, one browser for all of them. */
export default defineConfig(chromium, { testDir: 'tests/firefox', workers: 1 });
