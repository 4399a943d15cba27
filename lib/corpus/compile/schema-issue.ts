/** Says in a sentence what a schema found wrong. */
import type * as v from 'valibot';
import type { Path } from './yaml-file';

type Issue = v.BaseIssue<unknown>;

/**
 * The path of the fault and a message that names the field and says what to write.
 * Of a choice between shapes, the shape that came furthest speaks.
 */
export function explainIssue(issue: Issue): { path: Path; message: string } {
	const { issue: inner, path } = furthest(issue, keysOf(issue));
	const name = path.length > 0 ? fieldName(path) : 'the file';
	if (inner.expected === 'never') {
		return { path, message: `${name}: no such field; remove it or correct its name` };
	}
	if (inner.kind === 'schema' && inner.received === 'undefined') {
		return { path, message: `${name} is missing; write it down` };
	}
	if (inner.kind === 'schema' && inner.message.startsWith('Invalid')) {
		return {
			path,
			message: `${name}: expected ${inner.expected ?? 'another value'}, found ${inner.received}`,
		};
	}
	return { path, message: `${name}: ${inner.message}, found ${inner.received}` };
}

function furthest(issue: Issue, path: Path): { issue: Issue; path: Path } {
	let best = { issue, path };
	for (const sub of issue.issues ?? []) {
		const found = furthest(sub, [...path, ...keysOf(sub)]);
		const deeper = found.path.length > best.path.length;
		if (deeper || (best.issue === issue && found.issue.kind === 'validation')) best = found;
	}
	return best;
}

function keysOf(issue: Issue): (string | number)[] {
	return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** `statements[2].asOf`, counted from 1 as people count. */
function fieldName(path: Path): string {
	return path
		.map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`))
		.join('');
}
