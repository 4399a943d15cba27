/**
 * `npm test`: every check of the project, one after the other. The last line is
 * `N passed, N failed` over all of them; exits 1 when anything failed.
 */
import { closing, runSteps } from './check/run.ts';
import { STEPS } from './check/steps.ts';

const total = await runSteps(STEPS);
console.log(closing(total));
process.exit(total.failed === 0 ? 0 : 1);
