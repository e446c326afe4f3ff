/** More of northern, central and south-eastern Europe, in the form that `known-sites.ts` tells. */
export const EUROPE_EAST = `# Sweden, Norway, Denmark, Finland, Iceland, the Baltic
kuriren.nu Norrbottens-Kuriren|folkbladet.nu Västerbottens Folkblad|op.se Östersunds-Posten
ltz.se Länstidningen Östersund|ekuriren.se Eskilstuna-Kuriren|sn.se Södermanlands Nyheter|hn.se Hallands Nyheter
sla.se Skaraborgs Allehanda|vt.se Västerviks-Tidningen|mitti.se Mitt i Stockholm|livsmedelinfokus.se Livsmedel i fokus
fria.nu Fria Tidningen|svenskdam.se Svensk Damtidning|riksbank.se Riksbanken|an.no Avisa Nordland
h-avis.no Haugesunds Avis|rbnett.no Romsdals Budstikke|tk.no Tidens Krav|t-a.no Trønder-Avisa
oa.no Oppland Arbeiderblad|gd.no Gudbrandsdølen Dagningen|h-a.no Hamar Arbeiderblad|ostlendingen.no Østlendingen
glomdalen.no Glåmdalen|rb.no Romerikes Blad|dt.no Drammens Tidende|ringblad.no Ringerikes Blad|tb.no Tønsbergs Blad
sb.no Sandefjords Blad|op.no Østlands-Posten|ta.no Telemarksavisa|f-b.no Fredriksstad Blad|moss-avis.no Moss Avis
sa.no Sarpsborg Arbeiderblad|ha-halden.no Halden Arbeiderblad|hallingdolen.no Hallingdølen|minervanett.no Minerva
m24.no Medier24|hegnar.no Hegnar.no|bygg.no Bygg.no|kyst.no Kyst.no|upstreamonline.com Upstream
tradewindsnews.com TradeWinds|rechargenews.com Recharge|bondelaget.no Norges Bondelag|seher.no Se og Hør
norges-bank.no Norges Bank|tv2east.dk TV2 Øst|tv2ostjylland.dk TV2 Østjylland|vafo.dk Vejle Amts Folkeblad
hsfo.dk Horsens Folkeblad|frdb.dk Fredericia Dagblad|viborg-folkeblad.dk Viborg Stifts Folkeblad
amtsavisen.dk Randers Amtsavis|dagbladetringskjern.dk Dagbladet Ringkøbing-Skjern|avisen.dk Avisen.dk
pov.international POV International|markedsforing.dk Markedsføring|taenk.dk Forbrugerrådet Tænk|bold.dk bold.dk
feltet.dk Feltet.dk|dst.dk Danmarks Statistik|nationalbanken.dk Danmarks Nationalbank|cphpost.dk The Copenhagen Post
esaimaa.fi Etelä-Saimaa|lansi-savo.fi Länsi-Savo|ita-savo.fi Itä-Savo|keski-uusimaa.fi Keski-Uusimaa
svenska.yle.fi Svenska Yle|nyan.ax Nya Åland|marmai.fi Markkinointi & Mainonta|pt-media.fi PT Media
aromilehti.fi Aromi|io-tech.fi io-tech|stat.fi Tilastokeskus|news.err.ee ERR News|eng.lsm.lv LSM
bnn-news.com Baltic News Network|thelocal.at The Local|thelocal.ch The Local|dinside.dagbladet.no DinSide
effektivtlandbrug.landbrugnet.dk Effektivt Landbrug|sermitsiaq.ag Sermitsiaq|sermitsiaq.gl Sermitsiaq
icelandmonitor.mbl.is Iceland Monitor|portal.fo Portal|klaipeda.diena.lt Klaipėda
.se Aftonbladet|Expressen|Sydsvenskan|Metro|Norran|Allehanda|Arbetarbladet|Dala-Demokraten|Eskilstuna-Kuriren
.se Barometern|Östra Småland|Sydöstran|Kristianstadsbladet|Ystads Allehanda|Trelleborgs Allehanda|Hallandsposten
.se Bohusläningen|TTELA|Hela Gotland|Fokus|Realtid|Breakit|Ehandel|Market|Habit|Dagens PS|Dagens Juridik
.se Dagens Medicin|Dagens Arena|Feber|Swedroid|M3|Land Lantbruk|Restauratören|Byggvärlden|Byggindustrin
.se Fastighetsvärlden|Fastighetsnytt|Arbetet|Dagen|Världen idag|Flamman|Samnytt|Kvartal|Dagens Opinion|Elle|Hänt
.se Amelia|Damernas Värld|Vi i Villa|Allas|Teknikens Värld|Vi Bilägare|Fotbollskanalen|Sportbladet|Råd & Rön|SCB|Omni
.se Nyheter24
.dk The Local|Politiken|Berlingske|Information|Weekendavisen|Finans|Euroinvestor|TV2 Fyn|TV2 Nord|TV Midtvest|TV Syd
.dk Nordjyske|Herning Folkeblad|Folketidende|Bornholms Tidende|Avisen Danmark|Arbejderen|Altinget|Zetland
.dk Den Korte Avis|Version2|Computerworld|Bureaubiz|MediaWatch|FinansWatch|EnergiWatch|MedWatch|ShippingWatch
.dk EjendomsWatch|AdvokatWatch|AgriWatch|LandbrugsAvisen|FoodCulture|FDM|Kendte|ALT|Femina|Euroman|Eurowoman|Costume
.dk Bil Magasinet|Tipsbladet|Campo|recordere|Gamereactor|Ritzau
.no The Local|Dagbladet|Aftenposten|Nettavisen|E24|Finansavisen|Kapital|Klassekampen|Morgenbladet|Dagsavisen|Dagen
.no Nationen|Nidaros|Nordlys|Finnmarken|Budstikka|Laagendalsposten|Gjengangeren|Varden|Agderposten|Firda|Osloby
.no VårtOslo|Resett|Journalisten|Medier24|Shifter|ITavisen|Estate Nyheter|Dagligvarehandelen|Virke|Fiskeribladet
.no IntraFish|iLaks|Science Norway|KK|Motor|Broom|SSB
.fi Iltalehti|Aamulehti|Kaleva|Karjalainen|Pohjalainen|Kainuun Sanomat|Keskipohjanmaa|Hämeen Sanomat|Kymen Sanomat
.fi Kouvolan Sanomat|Iisalmen Sanomat|Uusimaa|Länsiväylä|Helsingin Uutiset|Vantaan Sanomat|Kauppalehti|Arvopaperi|Tivi
.fi Seura|Apu|Anna|Voice|Yle|Vasabladet|Åbo Underrättelser|Österbottens Tidning|Demokraatti|Verkkouutiset
.fi Helsinki Times|Kehittyvä Elintarvike|Rakennuslehti|Tekniikan Maailma|Tuulilasi|STT Info|Suomen Pankki
.com SweClockers|Mynewsdesk|Cision|Kampanje|IntraFish|SalmonBusiness|ShippingWatch|Ritzau|Muropaketti|AfterDawn
.com Puhelinvertailu
.lt Delfi|15min|Diena|Kauno diena|TV3|ELTA
.is Stundin|Heimildin|Kjarninn|Mannlíf
.ee Postimees|Delfi|Geenius
.lv Delfi|Diena|Apollo
.nu ATL|Bulletin
# Poland, Czechia, Slovakia, Hungary
wyborcza.biz Wyborcza.biz|dziennik.pl Dziennik.pl|superbiz.se.pl Super Biznes|oko.press OKO.press
forbes.pl Forbes Polska|hurtidetal.pl Hurt & Detal|propertynews.pl PropertyNews.pl|farmer.pl Farmer.pl
topagrar.pl top agrar Polska|tygodnik-rolniczy.pl Tygodnik Poradnik Rolniczy|sadyogrody.pl Sady i Ogrody
telepolis.pl TELEPOLIS.PL|weszlo.com Weszło|kobieta.wp.pl WP Kobieta|gk24.pl Głos Koszaliński
24kurier.pl Kurier Szczeciński|tuwroclaw.com TuWrocław|stat.gov.pl Statistics Poland|info.cz Info.cz|nova.cz TV Nova
iprima.cz Prima|extra.cz Extra.cz|mesec.cz Měšec.cz|finance.cz Finance.cz|cnews.cz Cnews.cz|cc.cz CzechCrunch
forbes.cz Forbes Česko|auto.cz Auto.cz|czso.cz Czech Statistical Office|cnb.cz Czech National Bank
radio.cz Radio Prague International|zive.aktuality.sk Živé.sk|noviny.sk Noviny.sk|tovarapredaj.sk Tovar & Predaj
forbes.hu Forbes Hungary|life.hu Life.hu|nso.hu Nemzeti Sport|mfor.hu mfor.hu|haon.hu Hajdú-Bihari Napló
boon.hu Észak-Magyarország|bama.hu Dunántúli Napló|szon.hu Kelet-Magyarország|baon.hu Petőfi Népe
feol.hu Fejér Megyei Hírlap|zaol.hu Zalai Hírlap|vaol.hu Vas Népe|veol.hu Napló|heol.hu Heves Megyei Hírlap
duol.hu Dunaújvárosi Hírlap|konkret24.tvn24.pl Konkret24|demagog.org.pl Demagog|sportowefakty.wp.pl SportoweFakty
nowosci.com.pl Nowości|letemsvetemapplem.eu Letem světem Applem|isport.blesk.cz iSport
.pl Fakt|Onet|Interia|Polskie Radio 24|Eska|Polityka|Wprost|NOIZZ|Stooq|Comparic|Subiektywnie o Finansach|Press
.pl NowyMarketing|Marketing przy Kawie|Omnichannel News|HorecaTrends|PulsHR|Rynek Zdrowia|Antyweb|PurePC
.pl Komputer Świat|CHIP|Niebezpiecznik|CyberDefence24|Defence24|Meczyki|Pudelek|Plotek|Kozaczek|Ofeminin|Viva!|Gala
.pl Vogue|Elle|Glamour|Filmweb|Gazeta Lubuska|Dziennik Wschodni|Express Bydgoski|epoznan|LoveKraków|NBP
.hu Index|Telex|444|Origo|Mandiner|Portfolio|Economx|G7|Pénzcentrum|Az én pénzem|Blikk|Bors|Ripost|Femina|Velvet|NOIZZ
.hu Azonnali|Direkt36|Infostart|InfoRádió|Agrárszektor|Agroinform|HWSW|PROHARDVER!|PC World|Bitport|Kreatív|Media1
.hu Szabad Európa|KSH
.cz Blesk|Aha!|E15|Respekt|Reflex|Echo24|Proženy|Patria|Investiční web|Svět hardware|MobilMania|Médiář|MediaGuru
.cz Retail News|Zemědělec|Agris|Autorevue|ČTK
.sk Pravda|Topky|Webnoviny|Trend|Startitup|Refresher|Interez|Postoj|inStore Slovakia
.com Parkiet|TVP World|Energetyka24|The First News|Prague Monitor
.sme.sk Index|Korzár
.ro Maszol|Transindex
# Romania, Bulgaria, the western Balkans, Greece, Turkey, Cyprus, Malta
news.ro News.ro|economica.net Economica.net|forbes.ro Forbes România|retail.ro Retail.ro|retail-fmcg.ro Retail & FMCG
revistaprogresiv.ro Progresiv|start-up.ro start-up.ro|business-review.eu Business Review
monitorulcj.ro Monitorul de Cluj|protv.md ProTV Chișinău|jurnal.md Jurnal.md|dnes.bg Dnes.bg|vesti.bg Vesti.bg
news.bg News.bg|novini.bg Novini.bg|fakti.bg Fakti.bg|economic.bg Economic.bg|money.bg Money.bg
bloombergtv.bg Bloomberg TV Bulgaria|n1info.rs N1|n1info.si N1|lidermedia.hr Lider|portalnovosti.com Novosti
sportske.jutarnji.hr Sportske novosti|gol.dnevnik.hr Gol.hr|siol.net Siol.net|biznis.rs Biznis.rs
capital.ba Capital.ba|indikator.ba Indikator.ba|mkd.mk mkd.mk|meta.mk Meta.mk|reporter.al Reporter.al
ot.gr Oikonomikos Tachydromos|insider.gr Insider.gr|antenna.gr ANT1|ant1news.gr ANT1|megatv.com Mega|cnn.gr CNN Greece
huffingtonpost.gr HuffPost Greece|enikos.gr enikos.gr|documentonews.gr Documento|real.gr Real.gr|contra.gr Contra.gr
makthes.gr Makedonia|kathimerini.com.cy Kathimerini Cyprus|theshiftnews.com The Shift|odatv4.com OdaTV
gazeteoksijen.com Oksijen|patronlardunyasi.com Patronlar Dünyası|shiftdelete.net ShiftDelete.Net
perakende.org Perakende.org|campaigntr.com Campaign Türkiye|kibrispostasi.com Kıbrıs Postası|kibrisgazetesi.com Kıbrıs
europalibera.org Europa Liberă|moldpres.md Moldpres|svetkapitala.delo.si Svet kapitala|rtrs.tv RTRS
monitor.co.me Monitor|faktor.mk Faktor|ata.gov.al ATA|reporter.com.cy Reporter|tvmnews.mt TVM News
newsbook.com.mt Newsbook|trt.net.tr TRT|bigpara.hurriyet.com.tr Bigpara
.com Actualno|Forbes Bulgaria|SeeNews|Ja TRGOVAC|Netokracija|24ur|Srbija Danas|Južne vesti|eKapija|KALLXO
.com Prishtina Insight|Balkanweb|Fortune Greece|Greek Reporter|Keep Talking Greece|Sigmalive|Haber7|İnternet Haber
.com Para Analiz|egirişim|Webtekno|Sporx|Fotospor|MediaCat|Onedio|Ekşi Sözlük|Duvar English|Turkish Minute|Yenidüzen
.gr Euro2day|newmoney|Moneyreview|Athens Voice|Alpha TV|NewsIT|Dikaiologitika|Taxheaven|The Press Project|inside story
.gr Sport24|SDNA|Thestival|Voria|Patris|Nea Kriti|Self Service|Marketing Week
.ro B1 TV|Bursa|Capital|IQads|Pagina de Media|StartupCafe|Go4IT|PlayTech|Arena IT|ProSport|Digi Sport|Cancan|Click!
.ro SpyNews|Ziarul de Iași|Opinia Timișoarei
.bg Sega|BNT News|Regal|Gong|Sportal|Bivol|Frognews|Blitz|Duma
.rs RTV|Nedeljnik|Mondo|021|KRIK|CINS|Nova ekonomija|BiF|InStore
.com.tr Yeni Akit|Halk TV|Tele1|CHIP|LOG|Fotomaç|Marketing Türkiye
.ba Faktor|Radio Sarajevo|BHRT|Detektor|FENA
.hr RTL|Ja TRGOVAC|Bug
.si Gorenjski glas|Reporter|Demokracija
.al TV Klan|Monitor|Exit
.net Realitatea|NTV Spor
.co.rs NIN|Espreso
.com.mk Kanal 5|Sitel`
