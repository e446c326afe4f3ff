/** Media, research houses and brokers: read as the source of a statement, never as a company of the story. Columns as `data/companies.ts` reads them. */
export const SOURCES = `
= - media
Reuters|Thomson Reuters;路透社;路透
~Bloomberg|Bloomberg News;彭博
CNBC
BBC
CNN
Financial Times
Wall Street Journal|WSJ;The Wall Street Journal
New York Times|NYT
Washington Post
The Guardian|Guardian Media
Associated Press
Sky News
Fox News|Fox Business
Forbes
Xinhua|新华社
Nikkei|Nikkei Asia
Caixin|财新
36Kr|36氪
South China Morning Post|SCMP
Business Insider
TechCrunch
Supermarket News
Grocery Dive|Retail Dive
~The Grocer
Retail Gazette
Business Wire|PR Newswire;GlobeNewswire
= - research
Kantar|Kantar Worldpanel
NielsenIQ|Nielsen;尼尔森
IGD
Euromonitor|Euromonitor International
Forrester
Gartner
eMarketer
GlobalData
Coresight|Coresight Research
Placer.ai|||||placer-ai
Mintel
Circana|NPD Group
~Numerator
Refinitiv|Dealogic;FactSet
Moody's|Moodys Investors Service
McKinsey|McKinsey & Company
Deloitte
KPMG
PwC|PricewaterhouseCoopers
Jefferies
~Bernstein
~UBS
Morningstar
`
