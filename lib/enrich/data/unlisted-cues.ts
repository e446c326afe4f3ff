/** Legal forms that end a company's name, in lower case without dots. */
export const LEGAL_FORMS =
  wordSet(`inc incorporated corp corporation co company ltd limited llc llp plc ag sa se nv bv gmbh
  spa srl ab asa oyj oy as pty kk bhd tbk sas kg`)

/** Last words of a name of several words that make it a company: `Tidewater Labs`. */
export const NAME_TAILS =
  wordSet(`group holding holdings stores brands foods supermarkets capital retail technologies
  industries international bank airlines motors motor pharmaceuticals systems solutions logistics energy ventures studios
  entertainment networks software labs enterprises pharma therapeutics diagnostics financial communications telecom
  electronics semiconductor resources petroleum beverages breweries brewing hotels restaurants pharmacy bakery farms
  robotics analytics interactive partners securities media`)

/** Lower-case nouns before or behind a name that say what kind of company it is. */
export const KIND = String.raw`(?:retailer|e-tailer|grocer|greengrocer|supermarket|hypermarket|chain|startup|start-up|giant|maker|company|firm|brand|operator|platform|marketplace|supplier|distributor|manufacturer|owner|group|rival|subsidiary|unit|app|site|specialist|seller|vendor|exporter|importer|provider|producer|brewer|baker|distiller|roaster|wholesaler|reseller|bank|lender|insurer|carmaker|drugmaker|chipmaker|toymaker|chemist|pharmacy|drugstore|discounter|developer|conglomerate|house|agency|business|venture|label|jeweller|bakery|farm|carrier|courier|franchisee)`

/** Words that are no company's name, nor the first word of one after a deal word. */
export const NO_NAME =
  wordSet(`the a an in on at by for from with to of and or but if as it its this that these those he she
  they we i you his her their our my your who what when where why how not no yes so then there here mr mrs ms dr sir lord
  chief executive president chairman chairwoman director ceo cfo coo cto cmo analyst analysts also after before during
  while although though since because however meanwhile moreover furthermore instead overall despite under over between
  among about according last next both each every many most some several other another such more less new now today
  yesterday tomorrow first second third one two three four five january february march april may june july august
  september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday
  friday saturday sunday us uk eu usa un uae brexit covid ipo gdp ai it tv pc hr exclusive factbox update breaking analysis
  opinion photo image source sources christmas easter thanksgiving halloween ramadan diwali internet web online africa asia
  europe america north south east west northern southern eastern western middle latin central cramer remix shares wall
  street walgreen government congress parliament senate democrats republicans trump biden obama johnson xi putin modi
  earlier later once still even only just buy sell stock cyber black prime boxing day nasdaq nyse ftse dow s&p qr iot 5g
  reuters bloomberg washington london paris berlin tokyo beijing shanghai york california texas chicago boston seattle
  iran iraq iranian venezuela venezuelan peru peruvian pakistan bangladesh ukraine ukrainian cuba myanmar cambodia morocco
  algeria ethiopia ghana uganda tanzania qatar kuwait bahrain oman jordan lebanon syria afghanistan iceland luxembourg
  croatia serbia bulgaria slovakia slovenia estonia latvia lithuania scotland wales scottish welsh gulf nordic baltic
  florida virginia georgia ohio michigan illinois pennsylvania nevada arizona colorado oregon utah arkansas
  tennessee kentucky alabama louisiana minnesota wisconsin missouri indiana iowa kansas oklahoma massachusetts connecticut
  maryland carolina dakota hampshire jersey mexico ontario quebec bavaria catalonia manchester birmingham hamburg munich
  osaka shenzhen guangzhou hangzhou chengdu wuhan jakarta manila bangkok hanoi bangalore hyderabad chennai goa lagos
  nairobi dublin glasgow edinburgh lyon barcelona amsterdam rotterdam zurich geneva vienna prague warsaw stockholm oslo
  copenhagen helsinki lisbon athens istanbul seattle dallas houston atlanta denver philadelphia detroit cincinnati
  minneapolis miami montreal vancouver melbourne auckland caribbean english catalan zealand korea brussels delhi mumbai sydney toronto moscow madrid rome milan dubai berkshire european american democrat everyone
  when consumers customers shoppers retailers investors people companies workers employees regulators lawmakers sellers buyers
  brands suppliers farmers drivers families americans britons households grocers supermarkets stores shops chains banks
  rivals officials ministers executives shareholders owners lenders staff sales profits prices neither either all will besides elsewhere separately
  additionally furthermore recently originally initially eventually finally ultimately nonetheless nevertheless otherwise
  thus hence likewise similarly accordingly consequently alternatively notably curiously whatever whoever whenever
  wherever perhaps maybe indeed unlike within without beyond behind inside outside above below near since until once
  often sometimes usually rarely never always almost nearly roughly around only given
  shopping retail trade business grocery food fashion delivery payment technology would could should can does did is was are were has have had be been being out up down off`)

/** First or only words of public bodies and places, which sign agreements too but are no companies. */
export const PUBLIC_BODY =
  wordSet(`ministry department commission court university committee council parliament senate
  congress federal national supreme treasury police army church college school institute street road avenue square
  authority agency nato fda ftc sec cma fcc nfl nba states kingdom union city county state republic bureau office board
  association federation foundation act law league olympics fund government river lake island mountain festival`)

/** Given names that start a person's name. */
export const GIVEN_NAMES =
  wordSet(`james john robert michael william david richard joseph thomas charles christopher daniel
  matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey jeff
  ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander patrick
  raymond jack dennis jerry tyler aaron jose adam nathan henry peter zachary douglas kyle noah ethan jeremy walter christian
  keith roger terry sean gerald carl arthur jesse bryan billy bruce gabriel joe logan alan juan albert wayne vincent roy
  ralph bobby russell bradley philip eugene mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa
  nancy betty margaret sandra ashley emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura
  cynthia kathleen amy angela anna brenda pamela emma nicole helen samantha katherine christine rachel carolyn janet
  catherine maria heather diane ruth julie olivia joyce victoria mike tim tom jim bob dave steve chris matt dan nick alex
  ben tony bill greg rob simon ian neil martin stuart graham warren elon rodney marc doug satya sundar vladimir li wang
  zhang liu chen kim lee jean pierre jacques françois hans klaus carlos luis pedro marco ellen kate jane kylie rihanna`)

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
