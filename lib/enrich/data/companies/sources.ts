/** Media, research houses and brokers: read as the source of a statement, never as a company of the story. Columns as `data/companies.ts` reads them. */
export const SOURCES = `
reuters|Reuters|Thomson Reuters;路透社;路透|||media||
bloomberg|~Bloomberg|Bloomberg News;彭博|||media||
cnbc|CNBC||||media||
bbc|BBC||||media||
cnn|CNN||||media||
financial-times|Financial Times||||media||
wall-street-journal|Wall Street Journal|WSJ;The Wall Street Journal|||media||
new-york-times|New York Times|NYT|||media||
washington-post|Washington Post||||media||
the-guardian|The Guardian|Guardian Media|||media||
associated-press|Associated Press||||media||
sky-news|Sky News||||media||
fox-news|Fox News|Fox Business|||media||
forbes|Forbes||||media||
xinhua|Xinhua|新华社|||media||
nikkei|Nikkei|Nikkei Asia|||media||
caixin|Caixin|财新|||media||
36kr|36Kr|36氪|||media||
south-china-morning-post|South China Morning Post|SCMP|||media||
business-insider|Business Insider||||media||
techcrunch|TechCrunch||||media||
supermarket-news|Supermarket News||||media||
grocery-dive|Grocery Dive|Retail Dive|||media||
the-grocer|~The Grocer||||media||
retail-gazette|Retail Gazette||||media||
business-wire|Business Wire|PR Newswire;GlobeNewswire|||media||
kantar|Kantar|Kantar Worldpanel|||research||
nielseniq|NielsenIQ|Nielsen;尼尔森|||research||
igd|IGD||||research||
euromonitor|Euromonitor|Euromonitor International|||research||
forrester|Forrester||||research||
gartner|Gartner||||research||
emarketer|eMarketer||||research||
globaldata|GlobalData||||research||
coresight|Coresight|Coresight Research|||research||
placer-ai|Placer.ai||||research||
mintel|Mintel||||research||
circana|Circana|NPD Group|||research||
numerator|~Numerator||||research||
refinitiv|Refinitiv|Dealogic;FactSet|||research||
moodys|Moody's|Moodys Investors Service|||research||
mckinsey|McKinsey|McKinsey & Company|||research||
deloitte|Deloitte||||research||
kpmg|KPMG||||research||
pwc|PwC|PricewaterhouseCoopers|||research||
jefferies|Jefferies||||research||
bernstein|~Bernstein||||research||
ubs|~UBS||||research||
morningstar|Morningstar||||research||
`
