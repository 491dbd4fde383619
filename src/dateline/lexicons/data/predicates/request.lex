# pattern | code | who | example     (docs/guide/predicates.md)
advise B             | REQUEST        | NGA > MLI | Mali was advised by Nigeria in March.
advise B +           | REQUEST *      | NGA > MLI | Nigeria advised Mali to release the prisoners.
advocate             | REQUEST        | DEU       | Germany advocated an inquiry on Sunday.
advocate for         | REQUEST        | AUS       | Australia advocated for calm on Monday.
agitate for          | REQUEST        | EGY       | Egypt agitated for calm in March.
appeal +             | REQUEST *      | EGY       | Egypt appealed to release the prisoners.
appeal for           | REQUEST        | BRA       | Brazil appealed for calm last week.
appeal for _help     | REQUEST assist | JPN       | Japan appealed for help on Sunday.
appeal for _pullback | REQUEST yield  | ESP       | Spain appealed for the withdrawal on Friday.
appeal to B          | REQUEST        | POL > BLR | Poland appealed to Belarus on Friday.
appeal to B +        | REQUEST *      | DEU > RUS | Germany appealed to Russia to release the prisoners.
appeal/n for         | REQUEST        | TUR       | Turkey's appeal for calm drew attention on Tuesday.
appeal/n to B        | REQUEST        | EGY > SDN | Egypt's appeal to Sudan drew attention last week.
apply for asylum     | REQUEST assist | IND       | India applied for asylum in March.
ask +                | REQUEST *      | IND       | India asked to release the prisoners.
ask B +              | REQUEST *      | JPN > PRK | Japan asked North Korea to release the prisoners.
ask B for            | REQUEST        | TUR > GRC | Turkey asked Greece for on Sunday.
ask B for _help      | REQUEST assist | CAN > CHN | Canada asked China for help on Tuesday.
ask for              | REQUEST        | IND       | India asked for calm in March.
ask for _help        | REQUEST *      | AUS       | Australia asked for help in March.
beg B                | REQUEST        | IND > PAK | Pakistan was beged by India in March.
beg B +              | REQUEST *      | CAN > CHN | Canada beged China to release the prisoners.
beg for              | REQUEST        | TUR       | Turkey beged for calm on Sunday.
beseech B +          | REQUEST *      | IND > PAK | India beseeched Pakistan to release the prisoners.
call for             | REQUEST        | CAN       | Canada called for calm on Tuesday.
call for _help       | REQUEST assist | VNM       | Vietnam called for help last week.
call for _pullback   | REQUEST yield  | TUR       | Turkey called for the withdrawal on Friday.
call for _reform     | REQUEST change | TUR       | Turkey called for an investigation on Sunday.
call for _talks      | REQUEST *      | MEX       | Mexico called for talks on Sunday.
call for boycott     | REQUEST change | VNM       | Vietnam called for a boycott on Monday.
call for ceasefire   | REQUEST yield  | KEN       | Kenya called for a ceasefire last week.
call for dialogue    | REQUEST meet   | EGY       | Egypt called for dialogue last week.
call for end to      | REQUEST yield  | POL       | Poland called for an end to the demands on Sunday.
call for release     | REQUEST yield  | FRA       | France called for a release on Monday.
call for resignation | REQUEST yield  | VNM       | Vietnam called for a resignation in March.
call for sanctions   | REQUEST change | CHL       | Chile called for sanctions on Tuesday.
call on B +          | REQUEST *      | TUR > GRC | Turkey called on Greece to release the prisoners.
call to B            | REQUEST        | BRA > VEN | Brazil called to Venezuela last week.
call upon B +        | REQUEST *      | EGY > SDN | Egypt called upon Sudan to release the prisoners.
call/n for           | REQUEST        | POL       | Poland's call for calm drew attention on Sunday.
call/n on B          | REQUEST        | IND > PAK | India's call on Pakistan drew attention on Monday.
campaign for         | REQUEST        | TUR       | Turkey campaigned for calm on Friday.
campaign for _reform | REQUEST change | ESP       | Spain campaigned for an investigation on Sunday.
clamor for           | REQUEST        | IND       | India clamored for calm last week.
clamour for          | REQUEST        | POL       | Poland clamoured for calm on Tuesday.
command B +          | REQUEST *      | ESP > HUN | Spain commanded Hungary to release the prisoners.
compel B +           | REQUEST *      | FRA > IRN | France compelled Iran to release the prisoners.
convince B +         | REQUEST *      | BRA > VEN | Brazil convinced Venezuela to release the prisoners.
demand               | REQUEST        | MEX       | Mexico demanded an inquiry on Friday.
demand +             | REQUEST *      | AUS       | Australia demanded that the troops leave the town.
demand _pullback     | REQUEST yield  | EGY       | Egypt demanded the withdrawal in March.
demand _reform       | REQUEST change | EGY       | Egypt demanded an investigation on Monday.
demand _talks        | REQUEST *      | NGA       | Nigeria demanded talks on Monday.
demand ceasefire     | REQUEST yield  | CAN       | Canada demanded a ceasefire on Friday.
demand end to        | REQUEST yield  | IND       | India demanded an end to the demands on Monday.
demand from B        | REQUEST        | NGA > MLI | Nigeria demanded from Mali in March.
demand release       | REQUEST yield  | JPN       | Japan demanded a release on Tuesday.
demand resignation   | REQUEST yield  | CHL       | Chile demanded a resignation on Sunday.
demand/n for         | REQUEST        | DEU       | Germany's demand for calm drew attention on Friday.
direct B +           | REQUEST *      | CHL > PER | Chile directed Peru to release the prisoners.
directive/n          | REQUEST        | CHL       | Chile's directive drew attention on Tuesday.
encourage B          | REQUEST        | POL > BLR | Belarus was encouraged by Poland on Tuesday.
encourage B +        | REQUEST *      | TUR > GRC | Turkey encouraged Greece to release the prisoners.
exert pressure on B  | REQUEST        | KEN > SOM | Kenya exerted pressure on Somalia on Monday.
exhort B             | REQUEST        | IND > PAK | India exhorted Pakistan last week.
exhort B +           | REQUEST *      | EGY > SDN | Egypt exhorted Sudan to release the prisoners.
force B +            | REQUEST *      | CAN > CHN | Canada forced China to release the prisoners.
give ultimatum       | REQUEST        | CHL       | Chile gave an ultimatum on Sunday.
implore B            | REQUEST        | EGY > SDN | Egypt implored Sudan on Monday.
implore B +          | REQUEST *      | POL > BLR | Poland implored Belarus to release the prisoners.
insist +             | REQUEST *      | AUS       | Australia insisted that the troops leave the town.
insist on            | REQUEST        | CAN       | Canada insisted on the plan on Tuesday.
instruct B           | REQUEST        | NGA > MLI | Nigeria instructed Mali last week.
instruct B +         | REQUEST *      | VNM > THA | Vietnam instructed Thailand to release the prisoners.
invite B +           | REQUEST *      | DEU > RUS | Germany invited Russia to release the prisoners.
invite B to talks    | REQUEST meet   | ESP > HUN | Spain invited Hungary to talks on Tuesday.
invoke               | REQUEST        | DEU       | Germany invoked an inquiry on Tuesday.
issue appeal         | REQUEST        | CAN       | Canada issued an appeal on Friday.
issue call           | REQUEST        | BRA       | Brazil issued a call in March.
lobby B              | REQUEST        | FRA > IRN | France lobbied Iran last week.
lobby B +            | REQUEST *      | BRA > VEN | Brazil lobbied Venezuela to release the prisoners.
lobby for            | REQUEST        | CHL       | Chile lobbied for calm on Tuesday.
make appeal          | REQUEST        | KEN       | Kenya made an appeal last week.
make demand          | REQUEST        | JPN       | Japan made a demand on Tuesday.
mandate              | REQUEST        | AUS       | Australia mandated an inquiry last week.
mandate +            | REQUEST *      | FRA       | France mandated to release the prisoners.
oblige B +           | REQUEST *      | JPN > PRK | Japan obliged North Korea to release the prisoners.
order                | REQUEST        | MEX       | Mexico ordered an inquiry on Tuesday.
order +              | REQUEST *      | CHL       | Chile ordered to release the prisoners.
order B +            | REQUEST *      | NGA > MLI | Nigeria ordered Mali to release the prisoners.
persuade B +         | REQUEST *      | POL > BLR | Poland persuaded Belarus to release the prisoners.
petition B           | REQUEST        | JPN > PRK | Japan petitioned North Korea on Friday.
petition B +         | REQUEST *      | POL > BLR | Poland petitioned Belarus to release the prisoners.
petition for         | REQUEST        | KEN       | Kenya petitioned for calm in March.
petition/n           | REQUEST        | VNM       | Vietnam's petition drew attention last week.
plea/n for           | REQUEST        | NGA       | Nigeria's plea for calm drew attention on Monday.
plead +              | REQUEST *      | TUR       | Turkey pleaded to release the prisoners.
plead for            | REQUEST        | EGY       | Egypt pleaded for calm on Monday.
plead for _help      | REQUEST assist | KEN       | Kenya pleaded for help on Monday.
plead with B +       | REQUEST *      | BRA > VEN | Brazil pleaded with Venezuela to release the prisoners.
press B              | REQUEST        | FRA > IRN | Iran was pressed by France in March.
press B +            | REQUEST *      | JPN > PRK | Japan pressed North Korea to release the prisoners.
press for            | REQUEST        | DEU       | Germany pressed for calm on Tuesday.
press for _pullback  | REQUEST yield  | NGA       | Nigeria pressed for the withdrawal last week.
press for _reform    | REQUEST change | AUS       | Australia pressed for an investigation last week.
pressure B           | REQUEST        | CHL > PER | Chile pressured Peru on Friday.
pressure B +         | REQUEST *      | KEN > SOM | Kenya pressured Somalia to release the prisoners.
proposal/n to B      | REQUEST        | JPN > PRK | Japan's proposal to North Korea drew attention on Friday.
propose              | REQUEST        | VNM       | Vietnam proposed an inquiry on Monday.
propose +            | REQUEST *      | ESP       | Spain proposed that the troops leave the town.
propose _talks       | REQUEST meet   | DEU       | Germany proposed talks on Friday.
propose to B         | REQUEST        | FRA > IRN | France proposed to Iran last week.
push B +             | REQUEST *      | CAN > CHN | Canada pushed China to release the prisoners.
push for             | REQUEST        | AUS       | Australia pushed for calm last week.
push for _reform     | REQUEST change | MEX       | Mexico pushed for an investigation on Friday.
put pressure on B    | REQUEST        | JPN > PRK | Japan put pressure on North Korea on Sunday.
recommend            | REQUEST        | ESP       | Spain recommended an inquiry on Sunday.
recommend +          | REQUEST *      | MEX       | Mexico recommended that the troops leave the town.
renew call           | REQUEST        | KEN       | Kenya renewed a call in March.
repeat call          | REQUEST        | CAN       | Canada repeated a call on Sunday.
request              | REQUEST        | ESP       | Spain requested an inquiry on Sunday.
request +            | REQUEST *      | MEX       | Mexico requested to release the prisoners.
request _help        | REQUEST assist | CHL       | Chile requested help on Friday.
request _pullback    | REQUEST yield  | MEX       | Mexico requested the withdrawal on Tuesday.
request _talks       | REQUEST *      | VNM       | Vietnam requested talks last week.
request asylum       | REQUEST assist | POL       | Poland requested asylum on Friday.
request from B       | REQUEST        | VNM > THA | Vietnam requested from Thailand on Monday.
request meeting      | REQUEST meet   | MEX       | Mexico requested a meeting on Sunday.
request/n for        | REQUEST        | AUS       | Australia's request for calm drew attention in March.
request/n to B       | REQUEST        | MEX > CUB | Mexico's request to Cuba drew attention on Sunday.
require B +          | REQUEST *      | KEN > SOM | Kenya required Somalia to release the prisoners.
seek                 | REQUEST        | CAN       | Canada sought an inquiry on Sunday.
seek +               | REQUEST *      | DEU       | Germany sought to release the prisoners.
seek _help           | REQUEST assist | FRA       | France sought help in March.
seek _pullback       | REQUEST yield  | AUS       | Australia sought the withdrawal on Monday.
seek _reform         | REQUEST change | NGA       | Nigeria sought an investigation in March.
seek _talks          | REQUEST *      | ESP       | Spain sought talks on Tuesday.
seek asylum          | REQUEST assist | BRA       | Brazil sought asylum last week.
seek from B          | REQUEST        | BRA > VEN | Brazil sought from Venezuela on Monday.
seek meeting         | REQUEST meet   | NGA       | Nigeria sought a meeting on Monday.
set deadline         | REQUEST        | FRA       | France set a deadline on Monday.
suggest +            | REQUEST *      | VNM       | Vietnam suggested that the troops leave the town.
summon               | REQUEST        | MEX       | Mexico summoned an inquiry on Friday.
summon B +           | REQUEST *      | CHL > PER | Chile summoned Peru to release the prisoners.
tell B +             | REQUEST *      | FRA > IRN | France told Iran to release the prisoners.
turn to B for        | REQUEST        | POL > BLR | Poland turned to Belarus for on Friday.
ultimatum/n to B     | REQUEST        | ESP > HUN | Spain's ultimatum to Hungary drew attention on Tuesday.
urge                 | REQUEST        | KEN       | Kenya urged an inquiry on Monday.
urge B +             | REQUEST *      | KEN > SOM | Kenya urged Somalia to release the prisoners.
urge _pullback       | REQUEST yield  | DEU       | Germany urged the withdrawal on Sunday.
urge _reform         | REQUEST change | DEU       | Germany urged an investigation on Tuesday.
urge calm            | REQUEST        | VNM       | Vietnam urged calm in March.
urge ceasefire       | REQUEST yield  | BRA       | Brazil urged a ceasefire in March.
urge dialogue        | REQUEST meet   | AUS       | Australia urged dialogue in March.
urge end to          | REQUEST yield  | TUR       | Turkey urged an end to the demands on Tuesday.
urge restraint       | REQUEST        | ESP       | Spain urged restraint on Friday.
want B +             | REQUEST *      | IND > PAK | India wanted Pakistan to release the prisoners.
wish +               | REQUEST *      | JPN       | Japan wished to release the prisoners.
write to B           | REQUEST        | BRA > VEN | Brazil wrote to Venezuela on Monday.
