/**
 * Whether a word of Arabic or Hebrew may be somebody's given name. These scripts have no capitals, so it is
 * told from what the word cannot be otherwise: a title, a common word of news, a definite noun, a verb.
 */
import { withPrefixes } from '../inflect';
import { startAt, type Tokens, wordAt } from '../tokens';
import { Vocabulary } from '../vocabulary';
import { TITLES } from './titles';

/** Verbs, particles and nouns that stand before a last name in the news. */
const COMMON = `
قال قالت اكد اكدت اعلن اعلنت اضاف اضافت صرح صرحت نفى نفت طلب طلبت رفض رفضت واجه غادر عاد كان كانت ذكر ذكرت اوضح
اوضحت اشار اشارت دعا دعت راى رات وصف وصفت تحدث تحدثت ظهر ظهرت مثل مثلت سافر زار وصل بقي اصدر اصدرت اتهم اتهمت انتقد
انتقدت ادان دافع حوكم اعتقل سلم اقيل استقال حضر غاب بدا قدم فتح حقق امر اقر شكر ان انه ضد عن من الى على مع بحق بين لدى
عند بعد قبل منذ حول تجاه حتى لكن بل او هل هو هي كما حيث لان مكتب محامي محامو محامية فريق دفاع محاكمة اعتقال توقيف
قضية تسليم مثول تصريحات قرار حكم اقالة تعيين زيارة عزل نقل استقالة حكومة ادارة طائرة منزل اسرة عائلة زوجة نجل ابنة والد
اما استانف استقبل هاجم انتخب عين ملف سجن خلف سلف خليفة وفاة
אמר אמרה הודיע הודיעה טען טענה ביקש ביקשה דחה דחתה הוסיף הוסיפה ציין מסר מסרה קרא קראה ענה הגיב הגיבה התפטר הודח
יצא חזר נעצר הופיע טס הגיע החליט הורשע זוכה של נגד את על עם כי בין מול אצל לפי לדברי בעקבות אחרי לפני מאז גם אך אבל
אם כאשר לגבי בעניין לצד לעומת כולל משפט מעצר הסגרת תיק פרשת פרקליטי פרקליטיו עורכי סנגורי לשכת משרד ממשלת צו צווי החלטת הדחת
`;

/** What begins like a verb or with the article and is a given name, or ends one. */
const NAMES_LIKE_THAT = `
ياسر ياسين ياسمين يوسف يونس يحيى يعقوب يزيد يسري يسرى ياني يان يانيك يوري يوهان تامر تميم تركي تيسير توفيق تالا تمارا توماس
توم توني تيم تيمور تاج تهاني الله الدين الرحمن الرحيم العزيز الكريم الناصر القادر الحميد السلام الاسلام الحسن الحسين
`;

const common = new Vocabulary(COMMON.trim().split(/\s+/).flatMap(withPrefixes).join(' '));
const names = new Vocabulary(NAMES_LIKE_THAT.trim().split(/\s+/).flatMap(withPrefixes).join(' '));

/** "The prosecutor", "he faces", "will return": with "and" or "so" before it, or "for the" and "in the". */
const DEFINITE_OR_VERB = /^[وف]?(?:[بك]?ال|لل|س?[يت])[\u0621-\u064a]{3,}$/;

/** Whether the token at an index may be a given name. */
export function mayBeGivenName(tokens: Tokens, index: number): boolean {
	if (common.holds(tokens, index) || TITLES.holds(tokens, index)) return false;
	const first = tokens.codes[startAt(tokens, index)] ?? 0;
	const arabic = first >= 0x0600 && first <= 0x06ff;
	return !arabic || names.holds(tokens, index) || !DEFINITE_OR_VERB.test(wordAt(tokens, index));
}
