/** Closed word lists of linking, folded: titles, words that are no first name, nouns for courts. */
import { Vocabulary } from '../vocabulary';

const SMALL = 'of for the and de des la le du della di e y et für';

/** What a title may be of: "Secretary of State", "Minister for Foreign Affairs". */
export const OFFICES = new Vocabulary(`
${SMALL} court state defence defense justice treasury war foreign affairs interior
finance security police
`);

/** Small words of these; what stands before one of them is no title of the name behind it ("lawyers of Duterte"). */
export const LINKS = new Vocabulary(SMALL);

/** Words that begin a sentence or stand in a headline, and are no first name. */
export const NO_FIRST_NAME = new Vocabulary(`
the a an another different and but or nor so yet as at by for from in into of on onto to up with without within over under after
before since until while when where why how what who whom whose which that this these those if though although
because however meanwhile moreover also both either neither not no yes now then today yesterday tomorrow still
only even once later earlier recently instead like unlike despite during against about between among through
says said say tells told calls called asks asked urges urged wants wanted has had have is was were are be been
did does do will would can could may might should must he she it they we his her its their our my your i
case caso cas affaire fall zaak дело справа opinion analysis explainer live watch video exclusive breaking update
against slams slammed backs hits accuses accused arrests arrested sanctions sanctioned condemns condemned
vows warns warned denies denied faces orders issues issued seeks sought targets targeted joins supports
monday tuesday wednesday thursday friday saturday sunday january february march april june july august
september october november december israeli american french british german russian filipino philippine libyan sudanese ukrainian palestinian
le la les l un une des du de au aux et ou mais donc car ni que qui quand comme si selon pour par avec sans
sous sur dans en contre apres avant depuis lorsque cependant el los las lo una unos y o pero porque cuando
segun con sin sobre desde hasta tras il gli i uno ed ma perche quando secondo con da dal della dello nel os as
um uma e mas porem quando segundo com sem der die das den dem des ein eine einen einem einer und oder aber denn
weil wenn als wie nach vor seit bei mit ohne gegen für auch noch so nun dann sagte sagt im am zum zur vom het
een en maar want toen volgens met zonder tegen voor na ve ile ama fakat icin gore в на по о об и а но что как
если когда после до против за от для у из з та але що як якщо коли після проти від
`);

/** What may stand after a surname in capitals without being part of a longer name. */
export const AFTER_SURNAME = new Vocabulary(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december kc qc jr sr i he she says said
`);

/** What says that a surname is another person's, right before it. */
export const ANOTHER = new Vocabulary(`
autre otro otra andere outro outra altro altra anderer anderen anderem başka другой другого другому другим другом другая другую
інший іншого іншому іншим інша іншу
`);

/** The same in English, where a noun may follow: "another Trump adviser". */
export const ANOTHER_OR_MORE = new Vocabulary('another different');

/** Verbs that may follow "another Khan", beside those that end like one. */
export const IRREGULAR_VERBS = new Vocabulary(
	'made took won led became came went left found spoke rose ran told gave got lost met held sat stood wrote',
);

/** The same behind a surname. */
export const ANOTHER_BEHIND = new Vocabulary('אחר אחרת آخر أخرى اخر اخرى');

export const GERMAN_ARTICLES = new Vocabulary(
	'der die das den dem des ein eine einen einem einer im vom zum zur',
);

/** Articles and demonstratives that make a court's noun refer back to a court already named. */
export const ARTICLES = new Vocabulary(`
the this that these those said our la le les l cette ces ladite el los las esta dicha dicho il lo questa questo o a esta este do da ao
al del della dalla alla du au der das den dem des dieses diesem dieser het de dit deze die
`);

/** Nouns for a court that need an article before them to refer back. */
export const COURT_NOUNS = new Vocabulary(`
court tribunal cour corte corta tribunale gericht gerichts gerichtshof gerichtshofs gerechtshof hof
`);

/** Nouns for a court in languages that write no separate article. */
export const BARE_COURT_NOUNS = new Vocabulary(`
strafgerichtshof strafgerichtshofs strafhof суд суда суду судом суде суді трибунал трибунала трибуналу mahkeme mahkemenin mahkemeye mahkemesi
المحكمة
`);

/** Words beside a court's noun by which it is some other court. */
export const OTHER_COURT = new Vocabulary(`
supreme district high federal constitutional appeal appeals cassation city county regional municipal military
bankruptcy divisional crown magistrates administrative civil family juvenile superior circuit sessions local
national domestic state cantonal top world european arbitration justice human
supreme cassation appel constitutionnelle europeenne administratif correctionnel judiciaire justice comptes
supremo suprema constitucional nacional superior distrito europeo apelacion provincial justicia federal justica
cassazione costituzionale europea appello giustizia suprema ordinario
oberste obersten oberster bundes landes europaische europaischen europaischer
верховный верховного верховному верховном конституционный районный районного городской городского
московский московского международный международного арбитражный европейский басманный
верховний верховного конституційний конституційного районний міжнародний європейський апеляційний
anayasa yuksek yerel العليا الدستورية الاتحادية العدل الاستئناف الأوروبية
`);

/** Words between a court's noun and what it is the court of. */
export const OF = new Vocabulary('of de d di fur');

/** Words beside a court's noun that still leave it the Court. */
export const SAME_COURT = new Vocabulary(
	'hague based crimes criminal war permanent international penal internacional',
);

/** Nouns that refer back by themselves: the demonstrative is written onto them. */
export const REFERRING = ['בית הדין', '该法院', '该院', '本法院', '該法院', '同裁判所', '同法廷'];

/** Words before "warrants" that name no other issuer, though a sentence may begin with them. */
export const WARRANT_WORDS = new Vocabulary(
	'further other more new two three four secret sealed public both all no such earlier previous pending the these those its os as i gli die despite after since under because with without malgre apres sans avec con sin tras por apesar apos com sem nonostante dopo trotz nach wegen mit ohne ondanks na met zonder через несмотря после из попри після щодо за',
);

/** Warrants are the Court's where it is the court last named: they make a block one about it. */
export const WARRANTS = [
	'warrant',
	'warrants',
	'arrest warrant',
	'arrest warrants',
	"mandat d'arret",
	"mandats d'arret",
	'mandat visant',
	'mandats visant',
	'mandat contre',
	'mandats contre',
	'orden de arresto',
	'orden de detencion',
	'orden de captura',
	'ordenes de arresto',
	'ordenes de detencion',
	'ordenes de captura',
	'mandado de prisao',
	'mandados de prisao',
	'mandado de detencao',
	'mandados de detencao',
	'mandado de captura',
	'mandados de captura',
	'mandado contra',
	'mandados contra',
	'pedido de mandado',
	'pedidos de mandado',
	"mandato d'arresto",
	"mandati d'arresto",
	'mandato di arresto',
	'mandati di arresto',
	'mandato di cattura',
	'mandati di cattura',
	'mandato contro',
	'mandati contro',
	'haftbefehl',
	'haftbefehls',
	'haftbefehle',
	'haftbefehlen',
	'arrestatiebevel',
	'arrestatiebevelen',
	'ордер',
	'ордера',
	'ордеры',
	'ордеров',
	'ордером',
	'ордери',
	'ордерів',
	'ордеру',
	'ордерами',
	'ордер на арест',
	'ордера на арест',
	'ордер на арешт',
	'ордери на арешт',
	'المذكرة',
	'المذكرات',
	'المذكرتين',
	'المذكرتان',
	'مذكرة التوقيف',
	'مذكرات التوقيف',
	'مذكرتي توقيف',
	'مذكرتا توقيف',
	'مذكرتي التوقيف',
	'مذكرتي اعتقال',
	'أمر اعتقال',
	'أوامر اعتقال',
	'مذكرة توقيف',
	'مذكرات توقيف',
	'مذكرة اعتقال',
	'مذكرات اعتقال',
	'הצו',
	'הצווים',
	'צו מעצר',
	'צווי מעצר',
	'tutuklama emri',
	'tutuklama emrini',
	'tutuklama emirleri',
	'tutuklama emirlerini',
	'tutuklama karari',
	'tutuklama kararlari',
	'yakalama karari',
	'yakalama kararlari',
	'yakalama emri',
	'yakalama emirleri',
	'逮捕令',
	'拘捕令',
	'通缉令',
	'通緝令',
	'逮捕状',
];
