/**
 * Markets as analysts name them: `name|other names|adjectives`. Only countries and regions in which retail stories
 * play; US states and cities belong to their country and are left out.
 */
export const MARKETS = `
China|mainland China;Chinese mainland;中国;中國|Chinese
US|United States;U.S.;USA;America;美国;美國|American
UK|United Kingdom;U.K.;Britain;Great Britain;England;英国|British
India|印度|Indian
Japan|日本|Japanese
South Korea|Korea;韩国|South Korean;Korean
Hong Kong|香港|
Taiwan|台湾|Taiwanese
Singapore|新加坡|Singaporean
Indonesia|印尼|Indonesian
Thailand|泰国|Thai
Vietnam|越南|Vietnamese
Malaysia|马来西亚|Malaysian
Philippines|菲律宾|Philippine;Filipino
Southeast Asia|South-East Asia;东南亚|Southeast Asian
Asia|Asia Pacific;Asia-Pacific|Asian
Australia|澳大利亚|Australian
New Zealand||
Canada|加拿大|Canadian
Mexico|墨西哥|Mexican
Brazil|巴西|Brazilian
Chile||Chilean
Colombia||Colombian
Argentina||Argentine;Argentinian
Latin America||Latin American
Germany|德国|German
France|法国|French
Italy|意大利|Italian
Spain|西班牙|Spanish
Portugal||Portuguese
Netherlands|Holland|Dutch
Belgium||Belgian
Ireland||Irish
Switzerland||Swiss
Austria||Austrian
Sweden||Swedish
Norway||Norwegian
Denmark||Danish
Finland||Finnish
Poland||Polish
Czech Republic|Czechia|Czech
Hungary||Hungarian
Romania||Romanian
Greece||Greek
Turkey|Türkiye|Turkish
Russia|俄罗斯|Russian
Europe|欧洲|European
Israel||Israeli
Saudi Arabia||Saudi
United Arab Emirates|UAE;U.A.E.;Dubai|Emirati
Middle East||
Egypt||Egyptian
Nigeria||Nigerian
Kenya||Kenyan
South Africa||South African
Africa||African
`
