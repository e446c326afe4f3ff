/**
 * Markets as analysts name them: `name|other names|adjectives|country code`. Only countries and regions in which retail stories
 * play; US states and cities belong to their country and are left out.
 */
export const MARKETS = `
China|mainland China;Chinese mainland;中国;中國|Chinese|CN
US|United States;U.S.;USA;America;美国;美國|American|US
UK|United Kingdom;U.K.;Britain;Great Britain;England;英国|British|GB
India|印度|Indian|IN
Japan|日本|Japanese|JP
South Korea|Korea;韩国|South Korean;Korean|KR
Hong Kong|香港||HK
Taiwan|台湾|Taiwanese|TW
Singapore|新加坡|Singaporean|SG
Indonesia|印尼|Indonesian|ID
Pakistan|巴基斯坦|Pakistani|PK
Bangladesh||Bangladeshi|BD
Sri Lanka||Sri Lankan|LK
Thailand|泰国|Thai|TH
Vietnam|越南|Vietnamese|VN
Malaysia|马来西亚|Malaysian|MY
Philippines|菲律宾|Philippine;Filipino|PH
Southeast Asia|South-East Asia;东南亚|Southeast Asian
Asia|Asia Pacific;Asia-Pacific|Asian
Australia|澳大利亚|Australian|AU
New Zealand|||NZ
Canada|加拿大|Canadian|CA
Mexico|墨西哥|Mexican|MX
Brazil|巴西|Brazilian|BR
Chile||Chilean|CL
Colombia||Colombian|CO
Peru||Peruvian|PE
Ecuador||Ecuadorian|EC
Argentina||Argentine;Argentinian|AR
Latin America||Latin American
Germany|德国|German|DE
France|法国|French|FR
Italy|意大利|Italian|IT
Spain|西班牙|Spanish|ES
Portugal||Portuguese|PT
Netherlands|Holland|Dutch|NL
Belgium||Belgian|BE
Ireland||Irish|IE
Switzerland||Swiss|CH
Austria||Austrian|AT
Sweden||Swedish|SE
Norway||Norwegian|NO
Denmark||Danish|DK
Finland||Finnish|FI
Poland||Polish|PL
Czech Republic|Czechia|Czech|CZ
Hungary||Hungarian|HU
Romania||Romanian|RO
Greece||Greek|GR
Turkey|Türkiye|Turkish|TR
Bulgaria||Bulgarian|BG
Serbia||Serbian|RS
Croatia||Croatian|HR
Slovakia||Slovak;Slovakian|SK
Slovenia||Slovenian|SI
Lithuania||Lithuanian|LT
Latvia||Latvian|LV
Estonia||Estonian|EE
Ukraine||Ukrainian|UA
Luxembourg|||LU
Iceland||Icelandic|IS
Russia|俄罗斯|Russian|RU
Europe|欧洲|European
Israel||Israeli|IL
Saudi Arabia||Saudi|SA
United Arab Emirates|UAE;U.A.E.;Dubai|Emirati|AE
Qatar||Qatari|QA
Kuwait||Kuwaiti|KW
Bahrain||Bahraini|BH
Middle East||
Egypt||Egyptian|EG
Nigeria||Nigerian|NG
Kenya||Kenyan|KE
South Africa|南非|South African|ZA
Morocco||Moroccan|MA
Ghana||Ghanaian|GH
Africa||African
`
