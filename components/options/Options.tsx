import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReadCorpus } from '../../lib/corpus/database';
import type { Corpus } from '../../lib/corpus/model';
import {
	type Look,
	type MutedHere,
	type Silenced,
	setEntityOff,
	setEntityOffHere,
	setSiteOff,
} from '../../lib/settings';
import { Choice } from './Choice';
import { CorpusFacts } from './CorpusFacts';
import { SwitchedOff } from './SwitchedOff';
import { useEagerLook } from './use-eager-look';

interface Props {
	look: Look;
	silenced: Silenced;
	/** Null while it is opened, or when it cannot be. */
	corpus: Corpus | null;
	/** What there is to say of the copy in the browser's database. */
	note?: ReadCorpus['note'] | null;
}

/** Entity ids have no spaces. */
function keyOf({ entity, place }: MutedHere): string {
	return `${entity} ${place}`;
}

/** The choices a reader has. Each is stored at once, and said so. */
export function Options({ look, silenced, corpus, note = null }: Props) {
	const [said, say] = useState('');
	const [shown, changeLook] = useEagerLook(look);
	const store = (done: Promise<void>, text: string) => {
		say('');
		done.then(
			() => say(text),
			() => say(i18n.t('options.notSaved')),
		);
	};
	const change = (part: Partial<Look>) => store(changeLook(part), i18n.t('options.saved'));
	const nameOf = (id: string) => corpus?.entities.find((entity) => entity.id === id)?.name ?? id;
	const sayMuted = ({ entity, place }: MutedHere) => i18n.t('options.hereItem', [nameOf(entity), place]);
	const unmuteHere = (key: string) => {
		const muted = silenced.here.find((one) => keyOf(one) === key);
		if (!muted) return;
		const done = setEntityOffHere(muted.entity, muted.place, false);
		store(done, i18n.t('options.unmuted', [sayMuted(muted)]));
	};
	return (
		<main class="gloss-options">
			<h1>{i18n.t('options.title')}</h1>
			<p class="gloss-soft">
				{i18n.t('options.intro')}{' '}
				<span class="gloss-saved" role="status">
					{said}
				</span>
			</p>
			<section>
				<h2>{i18n.t('options.look')}</h2>
				<Choice
					legend={i18n.t('options.density')}
					name="density"
					value={shown.density}
					choices={[
						{ value: 'section', label: i18n.t('options.densitySection') },
						{ value: 'all', label: i18n.t('options.densityAll') },
						{ value: 'page', label: i18n.t('options.densityPage') },
						{ value: 'none', label: i18n.t('options.densityNone') },
					]}
					onChange={(density) => change({ density })}
				/>
				<div class="gloss-field">
					<label class="gloss-radio">
						<input
							type="checkbox"
							checked={shown.painter === 'mark'}
							aria-describedby="painter-help"
							onChange={(event) => change({ painter: event.currentTarget.checked ? 'mark' : 'highlight' })}
						/>
						{i18n.t('options.painter')}
					</label>
					<p class="gloss-soft" id="painter-help">
						{i18n.t('options.painterHelp')}
					</p>
				</div>
				<Choice
					legend={i18n.t('options.theme')}
					name="theme"
					value={shown.theme}
					choices={[
						{ value: 'system', label: i18n.t('options.themeSystem') },
						{ value: 'light', label: i18n.t('options.themeLight') },
						{ value: 'dark', label: i18n.t('options.themeDark') },
					]}
					onChange={(theme) => change({ theme })}
				/>
				<p class="gloss-soft">{i18n.t('options.synced')}</p>
			</section>
			<section>
				<h2>{i18n.t('options.switchedOff')}</h2>
				<SwitchedOff
					title={i18n.t('options.sites')}
					help={i18n.t('options.sitesHelp')}
					none={i18n.t('options.sitesNone')}
					items={silenced.sites.map((site) => ({ id: site, label: site }))}
					button={i18n.t('options.removeShort')}
					buttonFor={(site) => i18n.t('options.remove', [site])}
					onRemove={(site) => store(setSiteOff(site, false), i18n.t('options.removed', [site]))}
				/>
				<SwitchedOff
					title={i18n.t('options.names')}
					help={i18n.t('options.namesHelp')}
					none={i18n.t('options.namesNone')}
					items={silenced.entities.map((id) => ({ id, label: nameOf(id) }))}
					button={i18n.t('options.unmuteShort')}
					buttonFor={(name) => i18n.t('options.unmute', [name])}
					onRemove={(id) => store(setEntityOff(id, false), i18n.t('options.unmuted', [nameOf(id)]))}
				/>
				<SwitchedOff
					title={i18n.t('options.here')}
					help={i18n.t('options.hereHelp')}
					none={i18n.t('options.hereNone')}
					items={silenced.here.map((muted) => ({ id: keyOf(muted), label: sayMuted(muted) }))}
					button={i18n.t('options.unmuteShort')}
					buttonFor={(label) => i18n.t('options.unmute', [label])}
					onRemove={unmuteHere}
				/>
				<p class="gloss-soft">{i18n.t('options.local')}</p>
			</section>
			<CorpusFacts corpus={corpus} note={note} />
		</main>
	);
}
