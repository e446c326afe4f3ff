// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'

import { langOfWords } from '../../lib/settle/lang-of-words.ts'
import { scriptOf } from '../../lib/settle/scripts.ts'
import { parse, read, STORY } from './parse-page.ts'

/** Two sentences of retail news in each language, long enough to tell it by. */
const TEXTS: Record<string, string> = {
  de: 'Der Händler hat die Regale in allen Filialen umgestellt, und die Kunden sind mit dem Ergebnis nicht zufrieden. Das ist auch für die Lieferanten ein Problem, die sich auf den Start von neuen Waren vorbereitet haben.',
  nl: 'De winkelier heeft de schappen in alle filialen verplaatst en de klanten zijn niet blij met het resultaat. Dat is ook voor de leveranciers een probleem, want zij moeten van de keten binnen een maand nieuwe waren leveren.',
  fr: 'Le distributeur a déplacé les rayons dans tous les magasins et les clients ne sont pas contents du résultat. Pour les fournisseurs, qui ont préparé le lancement de la gamme au printemps, c’est une affaire sur laquelle il faut revenir.',
  es: 'La cadena ha movido los estantes de todas las tiendas y los clientes no están contentos con el resultado. Para los proveedores, que han preparado el lanzamiento de la gama en una sola semana, el cambio se hace por la puerta de atrás.',
  ca: 'La cadena ha mogut els prestatges de totes les botigues i els clients no estan contents amb el resultat. Per als proveïdors és una mala notícia, perquè els contractes dels propers anys es van signar en una sola setmana amb la marca.',
  pt: 'A rede mudou as prateleiras de todas as lojas e os clientes não estão contentes com o resultado. Para os fornecedores, que prepararam o lançamento da linha em uma semana, é um problema que não se resolve com um desconto do preço.',
  it: 'La catena ha spostato gli scaffali di tutti i negozi e i clienti non sono contenti del risultato. Per i fornitori della marca, che con il lancio di una gamma si sono preparati per la primavera, è un problema che non si risolve.',
  sv: 'Kedjan har flyttat hyllorna i alla butiker och kunderna är inte nöjda med resultatet. För leverantörerna är det ett problem som inte går att lösa på en vecka, och den som levererar till butiken av i dag får vänta på besked.',
  no: 'Kjeden har flyttet hyllene i alle butikkene, og kundene er ikke fornøyd med resultatet. For leverandørene er det et problem som ikke lar seg løse på en uke, og den som leverer til butikken må vente på svar fra kjeden etter å ha spurt.',
  da: 'Kæden har flyttet hylderne i alle butikker, og kunderne er ikke tilfredse med resultatet. For leverandørerne er det et problem, som ikke kan løses på en uge, og den, der leverer til butikken, må vente på svar af kæden. Der var ikke noget at gøre.',
  pl: 'Sieć przestawiła półki we wszystkich sklepach i klienci nie są zadowoleni. To jest problem dla dostawców, który nie da się rozwiązać w tydzień, a na nowe towary do sklepów trzeba czekać jak na deszcz. Do wiosny nic się nie zmieni, że tak powiem.',
  cs: 'Řetězec přesunul regály ve všech prodejnách a zákazníci s tím nejsou spokojeni. Pro dodavatele je to problém, který se do týdne nevyřeší, a na nové zboží se čeká. Vedení na to v pondělí řeklo, že se o změnu na jaře stará a že je to tak.',
  tr: 'Zincir bütün mağazalarda rafların yerini değiştirdi ve müşteriler bu sonuçtan memnun değil. Bu değişiklik tedarikçiler için de bir sorun olarak görülüyor, çok daha uzun bir süre ile beklemek zorunda olan firmalar var. Bu konuda bir açıklama da yok.',
  fi: 'Ketju on siirtänyt hyllyt kaikissa myymälöissä, ja asiakkaat ovat tyytymättömiä. Se on myös toimittajille ongelma, joka ei ratkea viikossa, mutta ketju sanoo että hyllyt ovat nyt paremmassa paikassa kun kesä tulee. Ei se ole niin, oli vastaus.',
  hu: 'A lánc minden boltban áthelyezte a polcokat, és a vevők nem elégedettek az eredménnyel. Ez a szállítóknak is gond, hogy egy hét alatt nem lehet megoldani, csak várni. Az áru már ott volt a raktárban, és a hír meg az ár is egy nap alatt változott.',
  ro: 'Lanțul a mutat rafturile din toate magazinele și clienții nu sunt mulțumiți de rezultat. Pentru furnizori este o problemă care nu se rezolvă într-o săptămână, cu atât mai mult cu cât marfa din depozit este deja pe drum. În aprilie nu mai este loc.',
  ru: 'Сеть переставила полки во всех магазинах, и покупатели не довольны тем, что получилось. Для поставщиков это проблема, как и то, что на новый товар не хватает места. Он из тех, кто с этим спорит, но не по делу. Что это даст для сети, не ясно.',
  uk: 'Мережа переставила полиці у всіх магазинах, і покупці не задоволені. Для постачальників це проблема, як і те, що на новий товар не вистачає місця. Від цього залежить, що буде з цінами за тиждень та як довго це триватиме. Та й для мережі це не дрібниця.',
  ar: 'نقلت السلسلة الرفوف في جميع المتاجر، ولم يكن العملاء راضين عن النتيجة. هذا التغيير الذي بدأ بعد العيد يمثل مشكلة من نوع جديد، ما دفع الموردين إلى السؤال عن الأسعار التي وعدوا بها على مدى أسبوع. من هذا المكان إلى ذلك لا أحد يعرف أن الرف انتقل.',
  fa: 'این زنجیره قفسه‌ها را در همه فروشگاه‌ها جابه‌جا کرد و مشتریان از نتیجه راضی نیستند. این برای تامین‌کنندگان هم مشکلی است که به زودی حل نمی‌شود و با تغییر قیمت که از هفته آینده است سخت‌تر می‌شود. این را مدیر فروش به خبرنگار گفت و رفت.',
}

describe('the language of a text is told by its small words', () => {
  test.for(Object.entries(TEXTS))('%s', ([lang, text]) => {
    expect(langOfWords(text).lang).toBe(lang)
  })

  test('not of a few words, nor of names and numbers', () => {
    expect(langOfWords('Der Händler hat die Regale umgestellt').lang).toBe(null)
    expect(langOfWords('Kaufland Rewe Edeka Aldi Lidl Netto Penny '.repeat(20)).lang).toBe(null)
    expect(langOfWords('').lang).toBe(null)
  })
})

test.for<[string, string[] | null]>([
  ['棚が動いた。店は来月まで閉まる。'.repeat(5), ['ja']],
  ['매장의 진열대가 옮겨졌다 손님은 만족하지 않는다 '.repeat(5), ['ko']],
  ['ชั้นวางสินค้าถูกย้ายไปทุกสาขา'.repeat(5), ['th']],
  ['Τα ράφια μετακινήθηκαν σε όλα τα καταστήματα. '.repeat(3), ['el']],
  ['The shelves moved in every shop, and the price of 牛乳 too. '.repeat(3), null],
  ['棚', null],
])('the script of %j leaves %j', ([text, langs]) => {
  expect(scriptOf(text)).toEqual(langs)
})

function langOf(htmlLang: string, story: string, head = ''): ReturnType<typeof read> {
  const html = `<html lang="${htmlLang}"><head>${head}</head><body><article><h1>${story.slice(0, 40)}</h1>${story}</article></body></html>`
  return read(parse(html))
}

const GERMAN = `<p>${TEXTS['de']}</p>`.repeat(5)

describe('what the page says of its language is checked against the text', () => {
  test.for<[string, string, string, string, string, string | null]>([
    ['right', 'en-GB', '', STORY, 'html lang', 'en-GB'],
    ['wrong', 'en', '', GERMAN, 'words of the text', 'de'],
    [
      'said of the menus only',
      'en',
      '<meta property="og:locale" content="de_AT">',
      GERMAN,
      'meta og:locale',
      'de-AT',
    ],
    ['missing', '', '', STORY, 'words of the text', 'en'],
    ['no language', 'zz_not-a-tag!', '', STORY, 'words of the text', 'en'],
    ['not known to us', 'cy', '', STORY, 'html lang', 'cy'],
  ])('%s', ([, htmlLang, head, story, source, lang]) => {
    const article = langOf(htmlLang, story, head)
    expect(article.lang).toBe(lang)
    expect(article.origins.lang?.source).toBe(source)
  })

  test('the wrong one stays at hand', () => {
    expect(langOf('en', GERMAN).origins.lang?.also).toEqual([{ value: 'en', source: 'html lang' }])
  })

  test('a text in none of the languages known is not called English', () => {
    const other = `<p>${'Ukudla kwabantu kwakudala kuhle kakhulu namhlanje emakethe edolobheni '.repeat(24)}</p>`
    expect(langOf('en', other).lang).toBe(null)
  })
})
