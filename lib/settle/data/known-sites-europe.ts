/** Europe but its east, in the form that `known-sites.ts` tells. */
export const EUROPE = `# Germany
heise.de Heise|zeit.de Die Zeit|faz.net Frankfurter Allgemeine Zeitung|sueddeutsche.de Süddeutsche Zeitung|sz.de Süddeutsche Zeitung
spiegel.de Der Spiegel|manager-magazin.de Manager Magazin|welt.de Die Welt|focus.de Focus Online
tagesspiegel.de Der Tagesspiegel|taz.de taz|fr.de Frankfurter Rundschau|wiwo.de WirtschaftsWoche
boersen-zeitung.de Börsen-Zeitung|boerse-online.de Börse Online|deraktionaer.de Der Aktionär|ariva.de ARIVA.DE
dpa.com Deutsche Presse-Agentur|zdfheute.de ZDF|heute.de ZDF|n-tv.de n-tv|dw.com Deutsche Welle
br.de Bayerischer Rundfunk|ndr.de NDR|mdr.de MDR
wdr.de Westdeutscher Rundfunk|hr.de Hessischer Rundfunk|swr.de Südwestrundfunk|sr.de Saarländischer Rundfunk
rbb-online.de Rundfunk Berlin-Brandenburg|t-online.de T-Online|web.de Web.de|rnd.de RedaktionsNetzwerk Deutschland
freitag.de Der Freitag|nd-aktuell.de nd|jungle.world Jungle World|achgut.com Die Achse des Guten
uebermedien.de Übermedien|perspective-daily.de Perspective Daily|apollo-news.net Apollo News
lto.de Legal Tribune Online|juedische-allgemeine.de Jüdische Allgemeine|katholisch.de katholisch.de
merkur.de Münchner Merkur|abendzeitung-muenchen.de Abendzeitung|hna.de Hessische/Niedersächsische Allgemeine
berliner-zeitung.de Berliner Zeitung|morgenpost.de Berliner Morgenpost|bz-berlin.de B.Z.
berliner-kurier.de Berliner Kurier|maz-online.de Märkische Allgemeine|pnn.de Potsdamer Neueste Nachrichten
moz.de Märkische Oderzeitung|lr-online.de Lausitzer Rundschau|abendblatt.de Hamburger Abendblatt
mopo.de Hamburger Morgenpost|kn-online.de Kieler Nachrichten|ln-online.de Lübecker Nachrichten
shz.de Schleswig-Holsteinischer Zeitungsverlag|ostsee-zeitung.de Ostsee-Zeitung|svz.de Schweriner Volkszeitung
weser-kurier.de Weser-Kurier|nwzonline.de Nordwest-Zeitung|noz.de Neue Osnabrücker Zeitung
haz.de Hannoversche Allgemeine Zeitung|braunschweiger-zeitung.de Braunschweiger Zeitung
goettinger-tageblatt.de Göttinger Tageblatt|waz.de WAZ|nrz.de Neue Ruhr Zeitung
wp.de Westfalenpost|wr.de Westfälische Rundschau|wa.de Westfälischer Anzeiger|wn.de Westfälische Nachrichten
rp-online.de Rheinische Post|ksta.de Kölner Stadt-Anzeiger|rundschau-online.de Kölnische Rundschau
general-anzeiger-bonn.de General-Anzeiger|ga.de General-Anzeiger|wz.de Westdeutsche Zeitung
aachener-zeitung.de Aachener Zeitung|nw.de Neue Westfälische|westfalen-blatt.de Westfalen-Blatt
solinger-tageblatt.de Solinger Tageblatt|rhein-zeitung.de Rhein-Zeitung|volksfreund.de Trierischer Volksfreund
allgemeine-zeitung.de Allgemeine Zeitung|wiesbadener-kurier.de Wiesbadener Kurier|rheinpfalz.de Die Rheinpfalz
saarbruecker-zeitung.de Saarbrücker Zeitung|fnp.de Frankfurter Neue Presse|op-online.de Offenbach-Post
echo-online.de Darmstädter Echo|mannheimer-morgen.de Mannheimer Morgen|rnz.de Rhein-Neckar-Zeitung
bnn.de Badische Neueste Nachrichten|badische-zeitung.de Badische Zeitung|suedkurier.de Südkurier
schwaebische.de Schwäbische Zeitung|schwaebische-post.de Schwäbische Post|swp.de Südwest Presse
stuttgarter-zeitung.de Stuttgarter Zeitung|stuttgarter-nachrichten.de Stuttgarter Nachrichten
stimme.de Heilbronner Stimme|tagblatt.de Schwäbisches Tagblatt|schwarzwaelder-bote.de Schwarzwälder Bote
gea.de Reutlinger General-Anzeiger|augsburger-allgemeine.de Augsburger Allgemeine|nordbayern.de Nürnberger Nachrichten
nn.de Nürnberger Nachrichten|infranken.de inFranken.de|np-coburg.de Neue Presse Coburg
mittelbayerische.de Mittelbayerische Zeitung|onetz.de Der neue Tag|pnp.de Passauer Neue Presse
ovb-online.de Oberbayerisches Volksblatt|idowa.de Straubinger Tagblatt|allgaeuer-zeitung.de Allgäuer Zeitung
all-in.de all-in.de|saechsische.de Sächsische Zeitung|lvz.de Leipziger Volkszeitung
dnn.de Dresdner Neueste Nachrichten|mz.de Mitteldeutsche Zeitung|thueringer-allgemeine.de Thüringer Allgemeine
otz.de Ostthüringer Zeitung|insuedthueringen.de Freies Wort|caschys.blog Caschys Blog|gruenderszene.de Gründerszene
spektrum.de Spektrum der Wissenschaft|wissenschaft.de Bild der Wissenschaft|gq-magazin.de GQ
boyens-medien.de Boyens Medien|business-punk.com Business Punk|auto-motor-und-sport.de Auto Motor und Sport
aerztezeitung.de Ärzte Zeitung|aerzteblatt.de Deutsches Ärzteblatt|apotheke-adhoc.de Apotheke Adhoc
pharmazeutische-zeitung.de Pharmazeutische Zeitung|gmx.net GMX
.de ZDF|ARD|Das Erste|RTL|ProSieben|Sat.1|Deutschlandfunk Kultur|rbb24|Radio Bremen|buten un binnen|Junge Welt
.de Junge Freiheit|Tichys Einblick|NachDenkSeiten|tz|Neue Presse|Ruhr Nachrichten|Der Westen|Main-Post|Freie Presse
.de Computer Bild|PC-Welt|t3n|WinFuture|ComputerBase|GameStar|Basic Thinking|11 Freunde|Business Insider|Auto Bild
# Austria, Liechtenstein, Switzerland
krone.at Kronen Zeitung|sn.at Salzburger Nachrichten|tt.com Tiroler Tageszeitung|vn.at Vorarlberger Nachrichten
vol.at Vorarlberg Online|nachrichten.at Oberösterreichische Nachrichten|noen.at NÖN|apa.at Austria Presse Agentur
ots.at APA-OTS|vaterland.li Liechtensteiner Vaterland|nzz.ch Neue Zürcher Zeitung|20min.ch 20 Minuten
srf.ch Schweizer Radio und Fernsehen|rts.ch Radio Télévision Suisse|rsi.ch Radiotelevisione svizzera
tagblatt.ch St. Galler Tagblatt|bazonline.ch Basler Zeitung|suedostschweiz.ch Südostschweiz|landbote.ch Der Landbote
woz.ch Die Wochenzeitung|weltwoche.ch Die Weltwoche|fuw.ch Finanz und Wirtschaft
inside-paradeplatz.ch Inside Paradeplatz|nau.ch Nau.ch|persoenlich.com Persönlich|tdg.ch Tribune de Genève
cdt.ch Corriere del Ticino|tio.ch Ticinonline|keystone-sda.ch Keystone-SDA|inside-it.ch Inside IT
derstandard.de Der Standard|diepresse.com Die Presse
.ch Tages-Anzeiger|20 minutes|Aargauer Zeitung|Luzerner Zeitung|bz Basel|Berner Zeitung|Der Bund|finews|Le Temps
.ch 24 heures|Le Matin|Le Nouvelliste|La Liberté|Le Courrier|La Regione
.at Der Standard|Kleine Zeitung|ORF|Wiener Zeitung|PULS 24|eXXpress|MeinBezirk|futurezone
# France
la-croix.com La Croix|humanite.fr L'Humanité|lejdd.fr Le Journal du Dimanche|nouvelobs.com Le Nouvel Obs
monde-diplomatique.fr Le Monde diplomatique|lesinrocks.com Les Inrockuptibles|usinenouvelle.com L'Usine nouvelle
alternatives-economiques.fr Alternatives économiques|francetvinfo.fr France Info|france.tv France Télévisions
rfi.fr Radio France internationale|afp.com Agence France-Presse|ouest-france.fr Ouest-France
ledauphine.com Le Dauphiné libéré|estrepublicain.fr L'Est républicain|republicain-lorrain.fr Le Républicain lorrain
dna.fr Dernières Nouvelles d'Alsace|bienpublic.com Le Bien public|lejsl.com Le Journal de Saône-et-Loire
ladepeche.fr La Dépêche du Midi|larep.fr La République du Centre|centre-presse.fr Centre Presse
courrier-picard.fr Courrier picard|paris-normandie.fr Paris Normandie|lest-eclair.fr L'Est-Éclair|actu.fr actu.fr
closermag.fr Closer|futura-sciences.com Futura|sciencesetavenirs.fr Sciences et Avenir|huffingtonpost.fr Le HuffPost
ouest-france.com Ouest-France|bastamag.net Basta!|lemediatv.fr Le Média|basta.media Basta!
.fr Le Monde|Le Figaro|Libération|Le Parisien|Les Échos|L'Opinion|La Tribune|20 Minutes|France-Soir|CNews|L'Express
.fr Le Point|Télérama|Stratégies|France Info|France Inter|Radio France|TF1|TF1 Info|LCI|RTL|Europe 1|Sud Radio
.fr Public Sénat|Sud Ouest|La Voix du Nord|Le Progrès|Vosges Matin|L'Alsace|Midi libre|L'Indépendant|La Marseillaise
.fr Le Télégramme|La Montagne|La Nouvelle République|L'Union|L'Ardennais|Charente libre|Lyon Capitale|L'Équipe|ZDNet
.fr Les Jours
.com Valeurs actuelles|Paris Match|Courrier international|Le Revenu|Journal du Net|France 24|BFM TV|TV5Monde
.com Nice-Matin|Var-Matin|La Provence|Corse-Matin|So Foot|Next INpact|Les Numériques|L'Internaute
# Belgium, Luxembourg, Netherlands
nieuwsblad.be Het Nieuwsblad|standaard.be De Standaard|hln.be Het Laatste Nieuws|gva.be Gazet van Antwerpen
hbvl.be Het Belang van Limburg|tijd.be De Tijd|vrt.be VRT NWS|lalibre.be La Libre Belgique|dhnet.be La Dernière Heure
brf.be Belgischer Rundfunk|brusselstimes.com The Brussels Times|wort.lu Luxemburger Wort|luxtimes.lu Luxembourg Times
journal.lu Lëtzebuerger Journal|volkskrant.nl de Volkskrant|telegraaf.nl De Telegraaf|ad.nl Algemeen Dagblad
parool.nl Het Parool|fd.nl Het Financieele Dagblad|nu.nl NU.nl|metronieuws.nl Metro|bnr.nl BNR Nieuwsradio
groene.nl De Groene Amsterdammer|vn.nl Vrij Nederland|elsevierweekblad.nl EW|ewmagazine.nl EW|ftm.nl Follow the Money
nd.nl Nederlands Dagblad|rd.nl Reformatorisch Dagblad|lc.nl Leeuwarder Courant|dvhn.nl Dagblad van het Noorden
gelderlander.nl de Gelderlander|bd.nl Brabants Dagblad|ed.nl Eindhovens Dagblad|pzc.nl Provinciale Zeeuwse Courant
limburger.nl De Limburger|1limburg.nl L1|gooieneemlander.nl De Gooi- en Eemlander|dutchnews.nl DutchNews.nl
quotenet.nl Quote|mt.nl MT/Sprout|security.nl Security.NL|vi.nl Voetbal International|datanews.knack.be Data News
euobserver.com EUobserver|neweurope.eu New Europe|eenvandaag.avrotros.nl EenVandaag
.nl NOS|NRC|RTL Nieuws|BNNVARA|VPRO|HP/De Tijd|De Correspondent|Friesch Dagblad|de Stentor|BN DeStem
.nl Noordhollands Dagblad|Haarlems Dagblad|Leidsch Dagblad|AT5|Omroep West|Omroep Brabant|RTV Noord|RTV Utrecht
.nl Hart van Nederland|NL Times|MT/Sprout|GeenStijl|ANP
.be De Morgen|VTM|Le Soir|L'Écho|RTBF|RTL|Le Vif
.lu L'essentiel|RTL|Le Quotidien
.net L'Avenir|Grenz-Echo
# Spain
elperiodico.com El Periódico de Catalunya|eldiario.es elDiario.es|huffingtonpost.es El HuffPost
elsaltodiario.com El Salto|maldita.es Maldita.es|diariovasco.com El Diario Vasco
noticiasdenavarra.com Diario de Noticias de Navarra|heraldo.es Heraldo de Aragón
laopinioncoruna.es La Opinión A Coruña|lne.es La Nueva España|levante-emv.com Levante-EMV|ccma.cat 3Cat|324.cat 3Cat
elcritic.cat Crític|as.com Diario AS|cincodias.elpais.com Cinco Días|eitb.eus EITB|thelocal.de The Local
thelocal.fr The Local|thelocal.se The Local|thelocal.it The Local
.es El Mundo|ABC|La Razón|Público|20 minutos|infoLibre|CTXT|El Economista|Economía Digital|RTVE|COPE|Onda Cero
.es Europa Press|Diario de Navarra|La Voz de Galicia|Faro de Vigo|El Comercio|El Norte de Castilla|Diario de León
.es BurgosConecta|Diario Sur|Málaga Hoy|Diario de Sevilla|Diario de Cádiz|La Verdad|La Opinión de Murcia
.es Las Provincias|Información|Diario de Mallorca|Última Hora|El Día|La Provincia|Muy Interesante|The Local
.com El País|La Vanguardia|El Confidencial|El Español|OKdiario|Vozpópuli|El Independiente|The Objective|esdiario
.com Libertad Digital|Periodista Digital|El Plural|La Marea|Expansión|El Boletín|Bolsamanía|Antena 3|La Sexta
.com Cadena SER|EFE|El Correo|Granada Hoy|Diari de Tarragona|Mundo Deportivo|¡Hola!|Muy Interesante|The Local
.cat El Punt Avui|Nació Digital|VilaWeb|3Cat|El Nacional|Regió7
# Portugal
dn.pt Diário de Notícias|jn.pt Jornal de Notícias|cmjornal.pt Correio da Manhã|jornaleconomico.pt O Jornal Económico
jornaleconomico.sapo.pt O Jornal Económico|rr.pt Renascença|rr.sapo.pt Renascença|ionline.pt i|24.sapo.pt SAPO 24
.pt Público|Jornal de Negócios|Dinheiro Vivo|RTP|SIC Notícias|TSF|Sábado|Visão|Nascer do Sol|SAPO|A Bola|O Jogo|NiT
.sapo.pt ECO|Visão|Polígrafo
.iol.pt TVI|TVI24|CNN Portugal
.com Notícias ao Minuto|The Portugal News
# Italy
corriere.it Corriere della Sera|repubblica.it La Repubblica|liberoquotidiano.it Libero|editorialedomani.it Domani
espresso.repubblica.it L'Espresso|huffingtonpost.it HuffPost Italia|fanpage.it Fanpage.it|today.it Today.it
quotidiano.net Quotidiano Nazionale|money.it Money.it|tg24.sky.it Sky TG24|gds.it Giornale di Sicilia
unionesarda.it L'Unione Sarda|ecodibergamo.it L'Eco di Bergamo|laprovinciadicomo.it La Provincia
stol.it Südtirol Online|salto.bz salto.bz|quotidianodipuglia.it Nuovo Quotidiano di Puglia
gazzetta.it La Gazzetta dello Sport|wired.it Wired Italia|dday.it DDay.it|punto-informatico.it Punto Informatico
tomshw.it Tom's Hardware|tgcom24.mediaset.it TGcom24
.it La Stampa|Il Giornale|Il Fatto Quotidiano|Il Messaggero|Il Mattino|Il Gazzettino|Il Foglio|Il Tempo|il manifesto
.it Il Riformista|Il Post|L'Espresso|Il Resto del Carlino|La Nazione|Il Giorno|Milano Finanza|ItaliaOggi|StartMag|ANSA
.it AGI|Rai News|RaiPlay|Il Secolo XIX|Gazzetta del Sud|La Gazzetta del Mezzogiorno|La Sicilia|La Nuova Sardegna
.it Il Piccolo|Messaggero Veneto|L'Arena|Il Giornale di Vicenza|Giornale di Brescia|Gazzetta di Parma
.it Gazzetta di Modena|Il Tirreno|L'Adige|Alto Adige|Corriere dello Sport|Io donna|HDblog|Le Scienze|lavialibera
.it Valigia Blu
.com Il Sole 24 Ore|Wall Street Italia|Donna Moderna
.info La Verità|FIRSTonline
# Nordics
dn.se Dagens Nyheter|svd.se Svenska Dagbladet|gp.se Göteborgs-Posten|di.se Dagens industri|va.se Veckans Affärer
tt.se TT Nyhetsbyrån|hd.se Helsingborgs Dagblad|unt.se Upsala Nya Tidning|nt.se Norrköpings Tidningar
corren.se Östgöta Correspondenten|vk.se Västerbottens-Kuriren|nwt.se Nya Wermlands-Tidningen|vf.se Värmlands Folkblad
na.se Nerikes Allehanda|vlt.se Vestmanlands Läns Tidning|gd.se Gefle Dagblad|dt.se Dalarnas Tidningar
st.nu Sundsvalls Tidning|nsd.se Norrländska Socialdemokraten|jp.se Jönköpings-Posten|blt.se Blekinge Läns Tidning
bt.se Borås Tidning|smp.se Smålandsposten|vg.no Verdens Gang|dn.no Dagens Næringsliv|vl.no Vårt Land
bt.no Bergens Tidende|aftenbladet.no Stavanger Aftenblad|adressa.no Adresseavisen|fvn.no Fædrelandsvennen
itromso.no iTromsø|ba.no Bergensavisen|digi.no Digi.no|tu.no Teknisk Ukeblad|faktisk.no Faktisk.no
document.no Document.no|smp.no Sunnmørsposten|tek.no Tek.no|forskning.no forskning.no
jyllands-posten.dk Jyllands-Posten|jp.dk Jyllands-Posten|kristeligt-dagblad.dk Kristeligt Dagblad|borsen.dk Børsen
ing.dk Ingeniøren|fyens.dk Fyens Stiftstidende|stiften.dk Århus Stiftstidende|jv.dk JydskeVestkysten
sn.dk Sjællandske Nyheder|videnskab.dk Videnskab.dk|seoghoer.dk Se og Hør|kvf.fo Kringvarp Føroya
dimma.fo Dimmalætting|hs.fi Helsingin Sanomat|is.fi Ilta-Sanomat|ts.fi Turun Sanomat|ksml.fi Keskisuomalainen
ess.fi Etelä-Suomen Sanomat|hbl.fi Hufvudstadsbladet|mbl.is Morgunblaðið|frettabladid.is Fréttablaðið
vb.is Viðskiptablaðið|grapevine.is The Reykjavík Grapevine|knr.gl KNR|alandstidningen.ax Ålandstidningen
icelandreview.com Iceland Review
.fi MTV Uutiset|Talouselämä|Suomen Kuvalehti|Uusi Suomi|Savon Sanomat|Lapin Kansa|Maaseudun Tulevaisuus
.fi Ilkka-Pohjalainen|Satakunnan Kansa|Tekniikka & Talous|MikroBitti|Kansan Uutiset|STT|News Now Finland
.se SVT|Sveriges Radio|TV4|ETC|Affärsvärlden|Ny Teknik|Computer Sweden|IDG|Resumé|Dagens Media|Proletären|Fria Tider
.no NRK|TV 2|ABC Nyheter|NTB|kode24|Filter Nyheter|Romerikes Blad
.dk B.T.|Ekstra Bladet|DR|TV 2|Watch Medier|Billed-Bladet
.is Vísir|RÚV|DV
# Baltic states
epl.delfi.ee Eesti Päevaleht|ekspress.delfi.ee Eesti Ekspress|lsm.lv Latvijas Sabiedriskie mediji|la.lv Latvijas Avīze
nra.lv Neatkarīgā|jauns.lv Jauns.lv|db.lv Dienas Bizness|lrytas.lt Lietuvos rytas|vz.lt Verslo žinios|alfa.lt Alfa.lt
bernardinai.lt Bernardinai.lt|kauno.diena.lt Kauno diena|ve.lt Vakarų ekspresas|bns.lt Baltic News Service
baltictimes.com The Baltic Times|lrt.lt LRT
.ee ERR|Õhtuleht|Äripäev
.lv TVNET|LETA
# Poland
wyborcza.pl Gazeta Wyborcza|gazeta.pl Gazeta.pl|rp.pl Rzeczpospolita|wp.pl Wirtualna Polska|tvp.info TVP Info
se.pl Super Express|gazetaprawna.pl Dziennik Gazeta Prawna|pb.pl Puls Biznesu|bankier.pl Bankier.pl|money.pl Money.pl
forsal.pl Forsal.pl|businessinsider.com.pl Business Insider Polska|newsweek.pl Newsweek Polska|natemat.pl naTemat.pl
niezalezna.pl Niezależna.pl|wpolityce.pl wPolityce.pl|pap.pl Polska Agencja Prasowa|gosc.pl Gość Niedzielny
pch24.pl PCh24.pl|dziennikpolski24.pl Dziennik Polski|dziennikbaltycki.pl Dziennik Bałtycki
gloswielkopolski.pl Głos Wielkopolski|dzienniklodzki.pl Dziennik Łódzki|gazetawroclawska.pl Gazeta Wrocławska
nowiny24.pl Nowiny|gp24.pl Głos Pomorza|gs24.pl Głos Szczeciński|pomorska.pl Gazeta Pomorska
nto.pl Nowa Trybuna Opolska|poranny.pl Kurier Poranny|wspolczesna.pl Gazeta Współczesna|trojmiasto.pl Trojmiasto.pl
benchmark.pl Benchmark.pl|sport.pl Sport.pl|wnp.pl WNP.pl|echodnia.eu Echo Dnia
przegladsportowy.onet.pl Przegląd Sportowy|notesfrompoland.com Notes from Poland
.pl o2|TVN24|Polsat News|TVP|TV Republika|Polskie Radio|RMF24|Radio Zet|TOK FM|Do Rzeczy|Tygodnik Powszechny
.pl Krytyka Polityczna|Nasz Dziennik|Gazeta Krakowska|Dziennik Zachodni|Express Ilustrowany|Kurier Lubelski
.pl Nasze Miasto|Spider's Web|Przegląd Sportowy|Wirtualne Media|300Gospodarka
# Czechia, Slovakia, Hungary
idnes.cz iDNES.cz|novinky.cz Novinky.cz|aktualne.cz Aktuálně.cz|lidovky.cz Lidové noviny|ihned.cz Hospodářské noviny
hn.cz Hospodářské noviny|rozhlas.cz Český rozhlas|tn.cz TN.cz|tn.nova.cz TN.cz|cnn.iprima.cz CNN Prima News
penize.cz Peníze.cz|kurzy.cz Kurzy.cz|lupa.cz Lupa.cz|root.cz Root.cz|zive.cz Živě.cz|a2larm.cz Alarm
sport.cz Sport.cz|isport.cz iSport.cz|super.cz Super.cz|expats.cz Expats.cz|hnonline.sk Hospodárske noviny
aktuality.sk Aktuality.sk|cas.sk Nový Čas|pluska.sk Plus jeden deň|teraz.sk Teraz.sk|markiza.sk TV Markíza
tvnoviny.sk TVnoviny.sk|spectator.sme.sk The Slovak Spectator|24.hu 24.hu|vg.hu Világgazdaság|napi.hu Napi.hu
borsonline.hu Bors|es.hu Élet és Irodalom|delmagyar.hu Délmagyarország|bbj.hu Budapest Business Journal
ct24.ceskatelevize.cz ČT24|magyarhang.org Magyar Hang
.hu HVG|Magyar Nemzet|Népszava|Válasz Online|ATV|RTL|Híradó|MTI|Átlátszó|Magyar Narancs|Hír TV|Kisalföld|HírKlikk
.hu Mérce|NLC|Nemzeti Sport|Hungary Today
.cz Seznam Zprávy|Deník|Právo|Deník N|Česká televize|iROZHLAS|České noviny|Forum 24|Parlamentní listy|Deník Referendum
.cz Týden
.sk SME|Denník N|TASR|SITA|RTVS|STVR|Týždeň|Štandard
.com TA3|Új Szó|Daily News Hungary
# Romania, Moldova, Bulgaria, former Yugoslavia, Albania
evz.ro Evenimentul Zilei|jurnalul.ro Jurnalul Național|zf.ro Ziarul Financiar|observatornews.ro Observator
profit.ro Profit.ro|wall-street.ro Wall-Street.ro|gsp.ro Gazeta Sporturilor|romania-insider.com Romania Insider
zdg.md Ziarul de Gardă|capital.bg Kapital|segabg.com Sega|standartnews.com Standart|bnr.bg Bulgarian National Radio
bnt.bg Bulgarian National Television|btvnovinite.bg bTV|bta.bg Bulgarian News Agency|investor.bg Investor.bg
novosti.rs Večernje novosti|rs.n1info.com N1|n1info.hr N1|n1info.ba N1|vecernji.hr Večernji list
jutarnji.hr Jutarnji list|index.hr Index.hr|dnevnik.hr Dnevnik.hr|net.hr Net.hr|poslovni.hr Poslovni dnevnik
glas-slavonije.hr Glas Slavonije|total-croatia-news.com Total Croatia News|primorske.si Primorske novice
rtvslo.si RTV Slovenija|oslobodjenje.ba Oslobođenje|avaz.ba Dnevni avaz|klix.ba Klix.ba|nezavisne.com Nezavisne novine
dnevni.ba Dnevni list|cdm.me Cafe del Montenegro|koha.net Koha Ditore|top-channel.tv Top Channel|sdk.mk SDK.MK
unimedia.info Unimedia|lider.media Lider|dan.co.me Dan|panorama.com.al Panorama|novamakedonija.com.mk Nova Makedonija
.ro Adevărul|Gândul|Libertatea|România liberă|HotNews|Digi24|G4Media|Mediafax|Agerpres|Știrile ProTV|Antena 3|TVR
.ro Recorder|PressOne|Cotidianul|DCNews
.rs Politika|Blic|Danas|Kurir|RTS|Nova|NIN|Informer|Alo!|Telegraf|Tanjug|Beta|Vesti
.bg Dnevnik|24 Chasa|Trud|Monitor|Mediapool|Nova|OFFNews|Club Z
.com Novinite|Vreme|Balkan Insight|Večer|Glas Srpske|Telegrafi|Gazeta Express|Shqiptarja
.hr 24sata|Slobodna Dalmacija|Novi list|HRT|tportal|Telegram|Nacional|HINA
.si Delo|Dnevnik|Slovenske novice|Finance|Mladina|Žurnal24|Necenzurirano|STA
.net B92|Insajder|Gazeta Tema
.me Vijesti|Pobjeda|RTCG
.md NewsMaker|Agora
.mk Sloboden pečat|MIA
# Greece, Cyprus, Malta, Turkey
ekathimerini.com Kathimerini|efsyn.gr Efimerida ton Syntakton|avgi.gr I Avgi|in.gr in.gr|ertnews.gr ERT
capital.gr Capital.gr|amna.gr Athens-Macedonian News Agency|philenews.com Phileleftheros|cyprus-mail.com Cyprus Mail
in-cyprus.philenews.com In-Cyprus|independent.com.mt The Malta Independent|turkiyegazetesi.com.tr Türkiye
yenicaggazetesi.com.tr Yeniçağ|aa.com.tr Anadolu Agency|donanimhaber.com DonanımHaber|maltatoday.com.mt MaltaToday
bianet.org Bianet|medyascope.tv Medyascope
.com Times of Malta|Lovin Malta|Hürriyet Daily News|Yeni Şafak|Habertürk|Karar|Dünya|CNN Türk|TRT Haber|TRT World
.com OdaTV|Ensonhaber|Haberler|Mynet|Daily Sabah|Webrazzi|Bloomberg HT|Ekonomim
.com.tr Hürriyet|Milliyet|Sabah|Sözcü|Cumhuriyet|Posta|Star|Akşam|Takvim|NTV|A Haber|T24|Diken|Gazete Duvar|DHA|İHA
.com.tr Fanatik
.gr Kathimerini|To Vima|Ta Nea|Naftemporiki|Proto Thema|Ethnos|Rizospastis|News 24/7|Newsbomb|iefimerida|Skai|ERT|LiFO
.gr Gazzetta
.com.cy Politis|StockWatch
.net BirGün|Evrensel`
