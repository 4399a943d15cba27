import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, type Placed } from './layout';

const WIDTH = 712;
const boxes = fc
	.array(fc.record({ width: fc.integer({ min: 40, max: 180 }), height: fc.integer({ min: 24, max: 70 }) }), {
		minLength: 1,
		maxLength: 21,
	})
	.map((sizes) => sizes.map((size, place) => ({ key: `box ${place}`, ...size })));

function overlap(a: Placed, b: Placed): boolean {
	return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

describe('a layout', () => {
	it('has all boxes in it, none on another', () => {
		fc.assert(
			fc.property(boxes, (given) => {
				const { boxes: placed, height } = layOut(given, WIDTH);
				expect(placed.map(({ key }) => key)).toEqual(given.map(({ key }) => key));
				for (const [place, box] of placed.entries()) {
					expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
					expect(box.x + box.width / 2).toBeLessThanOrEqual(WIDTH);
					expect(box.y - box.height / 2).toBeGreaterThanOrEqual(0);
					expect(box.y + box.height / 2).toBeLessThanOrEqual(height);
					for (const other of placed.slice(place + 1)) expect(overlap(box, other)).toBe(false);
				}
			}),
			{ numRuns: 40 },
		);
	});

	it('is the same each time, with the first box in the middle', () => {
		fc.assert(
			fc.property(boxes, (given) => {
				const laid = layOut(given, WIDTH);
				expect(layOut(given, WIDTH)).toEqual(laid);
				expect(laid.boxes[0]?.x).toBe(WIDTH / 2);
			}),
			{ numRuns: 10 },
		);
	});

	it('of nothing is empty', () => {
		expect(layOut([], WIDTH)).toEqual({ boxes: [], width: WIDTH, height: 0 });
	});
});
