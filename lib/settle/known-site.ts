/**
 * The name that people say of publishers whose own pages often give another one: a product ("ZEIT ONLINE"), initials,
 * a domain, or a name in a script that most readers of the library do not know. Subdomains are included. What is said
 * is a matter of use; set down from general knowledge in 2026.
 */
export function knownSite(host: string): string | null {
  const parts = host.split('.')
  for (let at = 0; at < parts.length - 1; at += 1) {
    const name = NAMES.get(parts.slice(at).join('.'))
    if (name !== undefined) return name
  }
  return null
}

/** A host alone stands for its label with a capital. */
const PAIRS = `zeit.de Die Zeit|taz.de Die Tageszeitung (taz)|tagesspiegel.de Der Tagesspiegel|merkur.de Münchner Merkur
n-tv.de n-tv|heise.de|waz.de Westdeutsche Allgemeine Zeitung (WAZ)|br.de Bayerischer Rundfunk (BR)
ndr.de Norddeutscher Rundfunk (NDR)|mdr.de Mitteldeutscher Rundfunk (MDR)|wdr.de Westdeutscher Rundfunk
zdfheute.de ZDF|zdf.de ZDF|nzz.ch Neue Zürcher Zeitung (NZZ)|krone.at Kronen Zeitung|lebensmittelzeitung.net Lebensmittel Zeitung
express.co.uk Daily Express|mirror.co.uk Daily Mirror|standard.co.uk Evening Standard|wsj.com The Wall Street Journal
jpost.com The Jerusalem Post|nine.com.au Nine News|20minutes.fr 20 Minutes|abc.es ABC|hln.be Het Laatste Nieuws
fd.nl Het Financieele Dagblad|dn.se Dagens Nyheter|svd.se Svenska Dagbladet|di.se Dagens industri|wyborcza.pl Gazeta Wyborcza
ihned.cz Hospodářské noviny|tuoitre.vn Tuổi Trẻ|pravda.com.ua Ukrainska Pravda|kommersant.ru|vedomosti.ru|rbc.ru RBC
ria.ru RIA Novosti|tass.ru TASS|interfax.ru|lenta.ru|iz.ru Izvestia|kp.ru Komsomolskaya Pravda|rg.ru Rossiyskaya Gazeta
mk.ru Moskovsky Komsomolets|aif.ru Argumenty i Fakty|novayagazeta.ru Novaya Gazeta|meduza.io|asahi.com Asahi Shimbun
yomiuri.co.jp Yomiuri Shimbun|mainichi.jp Mainichi Shimbun|nikkei.com|sankei.com Sankei Shimbun|tokyo-np.co.jp Tokyo Shimbun
chunichi.co.jp Chunichi Shimbun|hokkaido-np.co.jp Hokkaido Shimbun|nishinippon.co.jp Nishinippon Shimbun|kyoto-np.co.jp Kyoto Shimbun
nikkan-gendai.com Nikkan Gendai|nikkansports.com Nikkan Sports|sponichi.co.jp Sports Nippon|hochi.news Sports Hochi
jiji.com Jiji Press|nhk.or.jp NHK|toyokeizai.net Toyo Keizai|chosun.com Chosun Ilbo|joongang.co.kr JoongAng Ilbo
donga.com Dong-A Ilbo|hani.co.kr Hankyoreh|khan.co.kr Kyunghyang Shinmun|mk.co.kr Maeil Business Newspaper
hankyung.com Korea Economic Daily|hankookilbo.com Hankook Ilbo|kmib.co.kr Kukmin Ilbo|yna.co.kr Yonhap News Agency
sedaily.com Seoul Economic Daily|people.com.cn People's Daily|xinhuanet.com Xinhua|news.cn Xinhua|cctv.com CCTV
gmw.cn Guangming Daily|thepaper.cn The Paper|caixin.com|yicai.com|36kr.com 36Kr|sina.com.cn|udn.com United Daily News
ltn.com.tw Liberty Times|chinatimes.com China Times|cna.com.tw Central News Agency|mingpao.com Ming Pao|hk01.com HK01
aljazeera.net Al Jazeera|alarabiya.net Al Arabiya|aawsat.com Asharq Al-Awsat|ahram.org.eg Al-Ahram|albayan.ae Al Bayan
alkhaleej.ae Al Khaleej|youm7.com|ynet.co.il|globes.co.il|calcalist.co.il|haaretz.co.il|themarker.com TheMarker
jagran.com Dainik Jagran|bhaskar.com Dainik Bhaskar|anandabazar.com Anandabazar Patrika|prothomalo.com Prothom Alo
kathimerini.gr|naftemporiki.gr|tovima.gr To Vima|tanea.gr Ta Nea|thairath.co.th Thai Rath`

const NAMES: ReadonlyMap<string, string> = new Map(
  PAIRS.split(/[|\n]/).map(pair => {
    const [, host = '', name = pair.charAt(0).toUpperCase() + pair.slice(1).replace(/\..*/, '')] =
      /^(\S+)(?: (.+))?$/.exec(pair) ?? []
    return [host, name]
  }),
)
