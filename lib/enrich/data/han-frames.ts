/**
 * Clauses that state a deal in Chinese, one a line: `type|confidence|slots|pattern`, over text in which `@` stands for a
 * company. Slots give the role of the subject (`S`) and of each `@` in turn.
 */
export const HAN_FRAMES = String.raw`
divestiture|0.85|S:seller 1:target 2:buyer|(?:把|将)[^，；。]{0,24}?@[^，；。]{0,16}?(?:出售|转让|卖|出让)(?:给|予|于)?了?[^，；。]{0,8}?@
divestiture|0.85|S:seller 1:buyer|(?:出售|转让|卖|出让)给了?[^，；。]{0,8}?@
divestiture|0.8|S:seller 1:target|(?:减持|出售|清仓|卖掉|剥离)了?[^，；。]{0,12}?@
acquisition|0.85|S:buyer 1:seller 2:target|从[^，；。]{0,6}?@[^，；。]{0,10}?(?:买下|收购|买回|接手|购得|拿下|取得)[^，；。]{0,14}?@
acquisition|0.85|S:buyer 1:seller|从[^，；。]{0,6}?@[^，；。]{0,8}?(?:买下|收购|买回|接手|购得)
acquisition|0.85|1:target 2:buyer|@[^，；。]{0,8}?被[^，；。]{0,6}?@[^，；。]{0,6}?(?:收购|并购|买下|吞并)
acquisition|0.85|S:buyer 1:target|(?:收购|并购|买下|接盘|私有化|吞下|全资控股|兼并)了?[^，；。]{0,14}?@
investment|0.85|S:buyer 1:target|(?:取得|拿到|拿下|获得|持有|收购|买入|购入|受让)了?[^，；。]{0,6}?@[^，；。]{0,10}?(?:股份|股权|股票)
investment|0.85|S:buyer 1:target|(?:入股|投资|注资|增持|认购|领投|参投|参股)了?[^，；。]{0,10}?@
investment|0.85|S:buyer 1:target|向[^，；。]{0,4}?@[^，；。]{0,10}?(?:投资|注资|增资)
joint-venture|0.85|S:party 1:party|(?:与|和|同|跟)[^，；。]{0,10}?@[^，；。]{0,14}?合资
joint-venture|0.8|S:party 1:party|合资公司[^，；。]{0,6}?由[^，；。]{0,4}?@[^，；。]{0,8}?(?:持有|持股|控股)
licensing|0.85|S:party 1:party|(?:与|和|同|跟)[^，；。]{0,10}?@[^，；。]{0,14}?(?:授权|特许经营|加盟)
licensing|0.8|S:party 1:party|(?:获得|拿到|取得)(?:过|了)?[^，；。]{0,6}?@[^，；。]{0,20}?授权
supply|0.8|S:party 1:party|(?:向|从)[^，；。]{0,18}?@[^，；。]{0,6}?(?:采购|进货|订购|供应|供货|提供|进口)
supply|0.75|S:party 1:party|(?:请|委托|聘请|选定|选择)[^，；。]{0,12}?@[^，；。]{0,4}?(?:来|为|作为|负责|代工)
supply|0.75|S:party 1:party|由[^，；。]{0,4}?@(?:的)?[^，；。]{0,8}?(?:配送|供应|代工|运营|提供|负责|送货|承运)
partnership|0.85|S:party 1:party|(?:与|和|同|跟)[^，；。]{0,14}?@[^，；。]{0,24}?(?:合作|签|续约|协议|达成|联合推出|共建|联名|结盟|携手)
partnership|0.85|S:party 1:party|(?:携手|联手|牵手|联合|签约|结盟|签下)[^，；。]{0,6}?@
marketplace|0.8|S:party 1:party|(?:接入|入驻|进驻|登陆|上线)了?@
supply|0.75|S:party 1:party|为[^，；。]{0,4}?@[^，；。]{0,8}?(?:供货|代工|配送|供应|提供)
`
