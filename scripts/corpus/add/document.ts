/** A new document, asked for field by field. */
import { stringify } from 'yaml';
import { TIERS } from '../../../lib/corpus/model';
import type { Asker, Check } from './ask';
import type { NewFile } from './new-file';
import { askDate, askId, askList, type Known, required, slugOf } from './questions';

const MOST_DIGESTS = 5;
const FIELDS = ['title', 'publisher', 'author', 'published', 'url'];
const RELATIONS = ['translation', 'paraphrase', 'rewrite', 'excerpt'] as const;

const address: Check = (answer) =>
	answer === '' || URL.canParse(answer) ? null : 'a full address, https://…';

/** Asks for a source text and its digests. What is left empty is written as not known. */
export async function askDocument(ask: Asker, known: Known): Promise<NewFile> {
	const label = await ask.text('Short name for source lines (AP, Guardian):', { check: required });
	const title = await ask.text('Title (empty: not known):');
	const publisher = await ask.text('Publisher (empty: not known):');
	const author = await ask.text('Author (empty: not known):');
	const published = await askDate(ask, 'Published (EDTF; empty: not known):', true);
	const url = await ask.text('Address (empty: none):', { check: address });
	const id = await askId(ask, known.documents, slugOf([label, published.split('/')[0]].join(' ')));
	const language = await ask.text('Language (BCP 47):', { initial: 'en' });
	const kind = await ask.choose('Kind:', TIERS);
	const derivedFrom = kind === 'rewrite' ? await askDerivation(ask) : undefined;
	const inferred = await askList(
		ask,
		`Concluded, not read on the page (of ${FIELDS.join(', ')}; empty: none):`,
		(field) => FIELDS.includes(field),
		{ optional: true, what: 'field' },
	);
	const note = await ask.text(url === '' ? 'Why there is no address:' : 'Note (empty: none):', {
		...(url === '' ? { check: required } : {}),
	});
	const front = {
		label,
		title: title || null,
		publisher: publisher || null,
		author: author || null,
		published: published || null,
		url: url || null,
		language,
		kind,
		...(inferred.length > 0 ? { inferred } : {}),
		...(derivedFrom ? { derivedFrom } : {}),
		...(note ? { note } : {}),
	};
	const digests = await askDigests(ask);
	const body = digests.map((digest, index) => `${index + 1}. ${digest}\n`).join('\n');
	return { path: `documents/${id}.md`, text: `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}` };
}

async function askDerivation(ask: Asker) {
	const relation = await ask.choose('It is of another report a:', RELATIONS);
	const publisher = await ask.text('Publisher of that report:', { check: required });
	const url = await ask.text('Its address (empty: not known):', { check: address });
	const said = await ask.choose('Does the page say so?', ['yes', 'no']);
	return { relation, publisher, ...(url ? { url } : {}), ...(said === 'no' ? { inferred: true } : {}) };
}

async function askDigests(ask: Asker): Promise<string[]> {
	ask.say('Digests: what the page says, in our own words, a passage each. An empty line ends them.');
	const digests: string[] = [];
	while (digests.length < MOST_DIGESTS) {
		const first = digests.length === 0;
		const digest = await ask.text(`Digest ${digests.length + 1}:`, first ? { check: required } : {});
		if (digest === '') break;
		digests.push(digest);
	}
	return digests;
}
