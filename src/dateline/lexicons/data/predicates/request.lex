# pattern | code | who | example     (docs/guide/predicates.md)
advise B             | REQUEST        | IND > PAK | Pakistan was advised by India in March.
advise B +           | REQUEST *      | IND > PAK | India advised Pakistan to release the prisoners.
advocate             | REQUEST        | CAN       | Canada advocated an inquiry on Sunday.
advocate for         | REQUEST        | BRA       | Brazil advocated for calm on Monday.
agitate for          | REQUEST        | KEN       | Kenya agitated for calm in March.
appeal +             | REQUEST *      | KEN       | Kenya appealed to release the prisoners.
appeal for           | REQUEST        | VNM       | Vietnam appealed for calm last week.
appeal for B +       | REQUEST *      | EGY > SDN | Egypt appealed for Sudan to release the prisoners.
appeal for _help     | REQUEST assist | MEX       | Mexico appealed for help on Sunday.
appeal for _pullback | REQUEST yield  | TUR       | Turkey appealed for the withdrawal on Friday.
appeal to B          | REQUEST        | CHL > PER | Chile appealed to Peru on Friday.
appeal to B +        | REQUEST *      | BRA > VEN | Brazil appealed to Venezuela to release the prisoners.
appeal/n for         | REQUEST        | JPN       | Japan's appeal for calm drew attention on Tuesday.
appeal/n to B        | REQUEST        | KEN > SOM | Kenya's appeal to Somalia drew attention last week.
apply for asylum     | REQUEST assist | FRA       | France applied for asylum in March.
ask +                | REQUEST *      | FRA       | France asked to release the prisoners.
ask B +              | REQUEST *      | NGA > MLI | Nigeria asked Mali to release the prisoners.
ask B for            | REQUEST        | JPN > PRK | Japan asked North Korea for on Sunday.
ask B for _help      | REQUEST assist | ESP > HUN | Spain asked Hungary for help on Tuesday.
ask for              | REQUEST        | FRA       | France asked for calm in March.
ask for B +          | REQUEST *      | DEU > RUS | Germany asked for Russia to release the prisoners.
ask for _help        | REQUEST *      | BRA       | Brazil asked for help in March.
beg B                | REQUEST        | FRA > IRN | Iran was beged by France in March.
beg B +              | REQUEST *      | VNM > THA | Vietnam beged Thailand to release the prisoners.
beg for              | REQUEST        | JPN       | Japan beged for calm on Sunday.
beseech B +          | REQUEST *      | JPN > PRK | Japan beseeched North Korea to release the prisoners.
call for             | REQUEST        | ESP       | Spain called for calm on Tuesday.
call for B +         | REQUEST *      | TUR > GRC | Turkey called for Greece to release the prisoners.
call for _help       | REQUEST assist | EGY       | Egypt called for help last week.
call for _pullback   | REQUEST yield  | JPN       | Japan called for the withdrawal on Friday.
call for _reform     | REQUEST change | JPN       | Japan called for an investigation on Sunday.
call for _talks      | REQUEST *      | POL       | Poland called for talks on Sunday.
call for boycott     | REQUEST change | EGY       | Egypt called for a boycott on Monday.
call for ceasefire   | REQUEST yield  | NGA       | Nigeria called for a ceasefire last week.
call for dialogue    | REQUEST meet   | KEN       | Kenya called for dialogue last week.
call for end to      | REQUEST yield  | CHL       | Chile called for an end to the demands on Sunday.
call for release     | REQUEST yield  | AUS       | Australia called for a release on Monday.
call for resignation | REQUEST yield  | EGY       | Egypt called for a resignation in March.
call for sanctions   | REQUEST change | DEU       | Germany called for sanctions on Tuesday.
call on B +          | REQUEST *      | KEN > SOM | Kenya called on Somalia to release the prisoners.
call to B            | REQUEST        | VNM > THA | Vietnam called to Thailand last week.
call upon B +        | REQUEST *      | CAN > CHN | Canada called upon China to release the prisoners.
call/n for           | REQUEST        | CHL       | Chile's call for calm drew attention on Sunday.
call/n on B          | REQUEST        | FRA > IRN | France's call on Iran drew attention on Monday.
campaign for         | REQUEST        | JPN       | Japan campaigned for calm on Friday.
campaign for _reform | REQUEST change | TUR       | Turkey campaigned for an investigation on Sunday.
clamor for           | REQUEST        | FRA       | France clamored for calm last week.
clamour for          | REQUEST        | CHL       | Chile clamoured for calm on Tuesday.
command B +          | REQUEST *      | EGY > SDN | Egypt commanded Sudan to release the prisoners.
compel B +           | REQUEST *      | AUS > IDN | Australia compelled Indonesia to release the prisoners.
convince B +         | REQUEST *      | VNM > THA | Vietnam convinced Thailand to release the prisoners.
demand               | REQUEST        | POL       | Poland demanded an inquiry on Friday.
demand +             | REQUEST *      | POL       | Poland demanded that the troops leave the town.
demand _pullback     | REQUEST yield  | KEN       | Kenya demanded the withdrawal in March.
demand _reform       | REQUEST change | KEN       | Kenya demanded an investigation on Monday.
demand _talks        | REQUEST *      | IND       | India demanded talks on Monday.
demand ceasefire     | REQUEST yield  | ESP       | Spain demanded a ceasefire on Friday.
demand end to        | REQUEST yield  | FRA       | France demanded an end to the demands on Monday.
demand from B        | REQUEST        | IND > PAK | India demanded from Pakistan in March.
demand release       | REQUEST yield  | MEX       | Mexico demanded a release on Tuesday.
demand resignation   | REQUEST yield  | DEU       | Germany demanded a resignation on Sunday.
demand/n for         | REQUEST        | CAN       | Canada's demand for calm drew attention on Friday.
direct B +           | REQUEST *      | AUS > IDN | Australia directed Indonesia to release the prisoners.
directive/n          | REQUEST        | DEU       | Germany's directive drew attention on Tuesday.
encourage B          | REQUEST        | CHL > PER | Peru was encouraged by Chile on Tuesday.
encourage B +        | REQUEST *      | JPN > PRK | Japan encouraged North Korea to release the prisoners.
exert pressure on B  | REQUEST        | NGA > MLI | Nigeria exerted pressure on Mali on Monday.
exhort B             | REQUEST        | FRA > IRN | France exhorted Iran last week.
exhort B +           | REQUEST *      | KEN > SOM | Kenya exhorted Somalia to release the prisoners.
force B +            | REQUEST *      | ESP > HUN | Spain forced Hungary to release the prisoners.
give ultimatum       | REQUEST        | DEU       | Germany gave an ultimatum on Sunday.
implore B            | REQUEST        | KEN > SOM | Kenya implored Somalia on Monday.
implore B +          | REQUEST *      | FRA > IRN | France implored Iran to release the prisoners.
insist +             | REQUEST *      | BRA       | Brazil insisted that the troops leave the town.
insist on            | REQUEST        | ESP       | Spain insisted on the plan on Tuesday.
instruct B           | REQUEST        | IND > PAK | India instructed Pakistan last week.
instruct B +         | REQUEST *      | DEU > RUS | Germany instructed Russia to release the prisoners.
invite B +           | REQUEST *      | CAN > CHN | Canada invited China to release the prisoners.
invite B to talks    | REQUEST meet   | TUR > GRC | Turkey invited Greece to talks on Tuesday.
invoke               | REQUEST        | CAN       | Canada invoked an inquiry on Tuesday.
issue appeal         | REQUEST        | ESP       | Spain issued an appeal on Friday.
issue call           | REQUEST        | VNM       | Vietnam issued a call in March.
lobby B              | REQUEST        | AUS > IDN | Australia lobbied Indonesia last week.
lobby B +            | REQUEST *      | VNM > THA | Vietnam lobbied Thailand to release the prisoners.
lobby for            | REQUEST        | DEU       | Germany lobbied for calm on Tuesday.
make appeal          | REQUEST        | NGA       | Nigeria made an appeal last week.
make demand          | REQUEST        | MEX       | Mexico made a demand on Tuesday.
mandate              | REQUEST        | BRA       | Brazil mandated an inquiry last week.
mandate +            | REQUEST *      | AUS       | Australia mandated to release the prisoners.
oblige B +           | REQUEST *      | MEX > CUB | Mexico obliged Cuba to release the prisoners.
order                | REQUEST        | POL       | Poland ordered an inquiry on Tuesday.
order +              | REQUEST *      | DEU       | Germany ordered to release the prisoners.
order B +            | REQUEST *      | TUR > GRC | Turkey ordered Greece to release the prisoners.
persuade B +         | REQUEST *      | CHL > PER | Chile persuaded Peru to release the prisoners.
petition B           | REQUEST        | MEX > CUB | Mexico petitioned Cuba on Friday.
petition B +         | REQUEST *      | CHL > PER | Chile petitioned Peru to release the prisoners.
petition for         | REQUEST        | NGA       | Nigeria petitioned for calm in March.
petition/n           | REQUEST        | EGY       | Egypt's petition drew attention last week.
plea/n for           | REQUEST        | IND       | India's plea for calm drew attention on Monday.
plead +              | REQUEST *      | JPN       | Japan pleaded to release the prisoners.
plead for            | REQUEST        | KEN       | Kenya pleaded for calm on Monday.
plead for B +        | REQUEST *      | AUS > IDN | Australia pleaded for Indonesia to release the prisoners.
plead for _help      | REQUEST assist | NGA       | Nigeria pleaded for help on Monday.
plead with B +       | REQUEST *      | CHL > PER | Chile pleaded with Peru to release the prisoners.
press B              | REQUEST        | AUS > IDN | Indonesia was pressed by Australia in March.
press B +            | REQUEST *      | MEX > CUB | Mexico pressed Cuba to release the prisoners.
press for            | REQUEST        | CAN       | Canada pressed for calm on Tuesday.
press for _pullback  | REQUEST yield  | IND       | India pressed for the withdrawal last week.
press for _reform    | REQUEST change | BRA       | Brazil pressed for an investigation last week.
pressure B           | REQUEST        | DEU > RUS | Germany pressured Russia on Friday.
pressure B +         | REQUEST *      | NGA > MLI | Nigeria pressured Mali to release the prisoners.
proposal/n to B      | REQUEST        | MEX > CUB | Mexico's proposal to Cuba drew attention on Friday.
propose              | REQUEST        | EGY       | Egypt proposed an inquiry on Monday.
propose +            | REQUEST *      | TUR       | Turkey proposed that the troops leave the town.
propose _talks       | REQUEST meet   | CAN       | Canada proposed talks on Friday.
propose to B         | REQUEST        | AUS > IDN | Australia proposed to Indonesia last week.
push B +             | REQUEST *      | ESP > HUN | Spain pushed Hungary to release the prisoners.
push for             | REQUEST        | BRA       | Brazil pushed for calm last week.
push for _reform     | REQUEST change | POL       | Poland pushed for an investigation on Friday.
put pressure on B    | REQUEST        | MEX > CUB | Mexico put pressure on Cuba on Sunday.
recommend            | REQUEST        | TUR       | Turkey recommended an inquiry on Sunday.
recommend +          | REQUEST *      | POL       | Poland recommended that the troops leave the town.
renew call           | REQUEST        | NGA       | Nigeria renewed a call in March.
repeat call          | REQUEST        | ESP       | Spain repeated a call on Sunday.
request              | REQUEST        | TUR       | Turkey requested an inquiry on Sunday.
request +            | REQUEST *      | IND       | India requested to release the prisoners.
request _help        | REQUEST assist | DEU       | Germany requested help on Friday.
request _pullback    | REQUEST yield  | POL       | Poland requested the withdrawal on Tuesday.
request _talks       | REQUEST *      | EGY       | Egypt requested talks last week.
request asylum       | REQUEST assist | CHL       | Chile requested asylum on Friday.
request from B       | REQUEST        | EGY > SDN | Egypt requested from Sudan on Monday.
request meeting      | REQUEST meet   | POL       | Poland requested a meeting on Sunday.
request/n for        | REQUEST        | BRA       | Brazil's request for calm drew attention in March.
request/n to B       | REQUEST        | POL > BLR | Poland's request to Belarus drew attention on Sunday.
require B +          | REQUEST *      | NGA > MLI | Nigeria required Mali to release the prisoners.
seek                 | REQUEST        | ESP       | Spain sought an inquiry on Sunday.
seek +               | REQUEST *      | CAN       | Canada sought to release the prisoners.
seek _help           | REQUEST assist | AUS       | Australia sought help in March.
seek _pullback       | REQUEST yield  | BRA       | Brazil sought the withdrawal on Monday.
seek _reform         | REQUEST change | IND       | India sought an investigation in March.
seek _talks          | REQUEST *      | TUR       | Turkey sought talks on Tuesday.
seek asylum          | REQUEST assist | VNM       | Vietnam sought asylum last week.
seek from B          | REQUEST        | VNM > THA | Vietnam sought from Thailand on Monday.
seek meeting         | REQUEST meet   | IND       | India sought a meeting on Monday.
set deadline         | REQUEST        | AUS       | Australia set a deadline on Monday.
suggest +            | REQUEST *      | EGY       | Egypt suggested that the troops leave the town.
summon               | REQUEST        | POL       | Poland summoned an inquiry on Friday.
summon B +           | REQUEST *      | DEU > RUS | Germany summoned Russia to release the prisoners.
turn to B for        | REQUEST        | CHL > PER | Chile turned to Peru for on Friday.
ultimatum/n to B     | REQUEST        | TUR > GRC | Turkey's ultimatum to Greece drew attention on Tuesday.
urge                 | REQUEST        | NGA       | Nigeria urged an inquiry on Monday.
urge B +             | REQUEST *      | ESP > HUN | Spain urged Hungary to release the prisoners.
urge _pullback       | REQUEST yield  | CAN       | Canada urged the withdrawal on Sunday.
urge _reform         | REQUEST change | CAN       | Canada urged an investigation on Tuesday.
urge calm            | REQUEST        | EGY       | Egypt urged calm in March.
urge ceasefire       | REQUEST yield  | VNM       | Vietnam urged a ceasefire in March.
urge dialogue        | REQUEST meet   | BRA       | Brazil urged dialogue in March.
urge end to          | REQUEST yield  | JPN       | Japan urged an end to the demands on Tuesday.
urge restraint       | REQUEST        | TUR       | Turkey urged restraint on Friday.
want B +             | REQUEST *      | FRA > IRN | France wanted Iran to release the prisoners.
wish +               | REQUEST *      | MEX       | Mexico wished to release the prisoners.
write to B           | REQUEST        | VNM > THA | Vietnam wrote to Thailand on Monday.
