/** Pictures of the timeline as files. */
import { render } from 'preact';
import { type Palette, Picture, type PictureProps, pictureSize } from './Picture';

/** Dots of a PNG to one unit of the drawing. */
const SHARPNESS = 6;

/** The colours of the panel as they are now, light or dark. */
export function currentPalette(): Palette {
	const style = getComputedStyle(document.documentElement);
	const colour = (name: string) => style.getPropertyValue(`--gloss-${name}`).trim();
	return {
		alert: colour('alert'),
		accent: colour('accent'),
		mark: colour('mark'),
		ok: colour('ok'),
		paper: colour('paper'),
		ink: colour('ink'),
		soft: colour('soft'),
		line: colour('line'),
	};
}

/** The picture as SVG. */
export function toSvg(props: PictureProps): string {
	const holder = document.createElement('div');
	render(<Picture {...props} />, holder);
	const drawn = holder.firstElementChild;
	const text = drawn ? new XMLSerializer().serializeToString(drawn) : '';
	render(null, holder);
	return text;
}

/**
 * The picture as PNG.
 * @throws Error where the browser cannot draw it.
 */
export async function toPng(props: PictureProps): Promise<Blob> {
	const { width, height } = pictureSize(props);
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toSvg(props))}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * SHARPNESS);
	canvas.height = Math.round(height * SHARPNESS);
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
	});
}
