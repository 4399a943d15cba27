import { Component } from 'preact';
import { EventRow, type EventRowProps } from './EventRow';

/** A row that is drawn anew only when something of it has changed: a list that scrolls draws many times. */
export class SteadyRow extends Component<EventRowProps> {
	override shouldComponentUpdate(next: EventRowProps): boolean {
		const names = Object.keys(next) as (keyof EventRowProps)[];
		return names.some((name) => next[name] !== this.props[name]);
	}

	override render(props: EventRowProps) {
		return <EventRow {...props} />;
	}
}
