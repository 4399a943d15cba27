import { expect, test } from 'vitest';
import { givenNamesOf, surnamesOf } from './surnames';

test.each<[string, string[], string[]]>([
	['Karim Khan', ['Khan'], ['Karim']],
	['Karim A. A. Khan KC', ['Khan'], ['Karim', 'A.', 'A.']],
	['Reine Alapini-Gansou', ['Alapini-Gansou'], ['Reine']],
	['Haykel Ben Mahfoudh', ['Ben Mahfoudh'], ['Haykel']],
	['Omar al-Bashir', ['al-Bashir', 'Bashir'], ['Omar']],
	['Ronald dela Rosa', ['dela Rosa'], ['Ronald']],
	['Luz del Carmen Ibáñez Carranza', ['Carranza', 'Ibáñez Carranza', 'Ibáñez'], ['Luz', 'del', 'Carmen']],
	['Sergio Gerardo Ugalde Godínez', ['Godínez', 'Ugalde Godínez', 'Ugalde'], ['Sergio', 'Gerardo']],
	['Карим Хан', ['Хан'], ['Карим']],
	['Netanyahu', [], []],
	['赤根智子', [], []],
	['كريم خان', ['خان'], ['كريم']],
	['', [], []],
])('%s', (name, surnames, given) => {
	expect(surnamesOf(name)).toEqual(surnames);
	expect(givenNamesOf(name)).toEqual(given);
});
