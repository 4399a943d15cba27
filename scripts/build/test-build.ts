import { buildForTests } from './build.ts';

buildForTests();
