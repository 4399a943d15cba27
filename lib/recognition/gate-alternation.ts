/** Many forms as one regular expression, in the gate's short hand. */

/** A form as a row of regular expressions, one for each character or changing ending. */
export type Units = string[];

interface Branch {
	children: Map<string, Branch>;
	ends: boolean;
}

/** One alternation with common beginnings written once; a form that begins with another one is dropped. */
export function alternation(forms: readonly Units[]): string {
	const root: Branch = { children: new Map(), ends: false };
	for (const units of forms) {
		let branch = root;
		for (const unit of units) {
			let child = branch.children.get(unit);
			if (!child) {
				child = { children: new Map(), ends: false };
				branch.children.set(unit, child);
			}
			branch = child;
		}
		branch.ends = true;
	}
	return write(root);
}

function write(branch: Branch): string {
	if (branch.ends || branch.children.size === 0) return '';
	const parts = [...branch.children].map(([unit, child]) => unit + write(child));
	return parts.length === 1 ? (parts[0] ?? '') : `<${parts.join('|')}>`;
}
