import { bareName } from '../text/likeness.ts'

/** Whether a part of a byline is a news agency or a press release wire, in its short, long or local name. */
export function isAgency(name: string): boolean {
  return AGENCIES.has(bareName(name.replace(/^the\s|\s(?:news(?: agency)?|staff|wire)$/gi, '')))
}

/** Folded, without spaces and signs. */
const AGENCIES = new Set(
  (
    'reuters thomsonreuters ap associatedpress afp agencefrancepresse dpa dpaafx deutschepresseagentur sid epd kna ' +
    'ansa adnkronos agi italpress efe europapress upi unitedpressinternational xinhua tass ria rianovosti interfax ' +
    'kyodo jiji yonhap newsis pa pamedia pressassociation apa ats sda keystonesda awp belga anp tt ttnyhetsbyran ntb ' +
    'ritzau stt pap ctk mti aap australianassociatedpress pti ani ians canadianpress thecanadianpress cp anadolu ' +
    'anadoluajansı anadoluajansi aa iha dha lusa agenciabrasil estadaoconteudo folhapress notimex bernama antara ' +
    'bloomberg bloomberg opinion prnewswire businesswire globenewswire accesswire einpresswire newsfile prweb pressetext newsaktuell otsnewsaktuell ' +
    'fieldlevelmedia tribunenewsservice teleborsa 新华社 新華社 中新社 中国新闻网 共同社 共同通信 共同通信社 時事通信 時事 연합뉴스 뉴시스 뉴스1 ' +
    'тасс риановости интерфакс'
  ).split(' '),
)
