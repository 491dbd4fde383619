# pattern | code | who | example     (docs/guide/predicates.md)
ally with B               | COOPERATE & | BRA, VEN  | Brazil allied with Venezuela last week.
build with B              | COOPERATE & | FRA, IRN  | France built with Iran last week.
buy from B                | COOPERATE   | KEN > SOM | Kenya bought from Somalia on Monday.
collaborate               | COOPERATE & | ESP       | Spain collaborated on Tuesday.
collaborate with B        | COOPERATE & | NGA, MLI  | Nigeria collaborated with Mali on Monday.
collaboration/n between B | COOPERATE & | TUR, GRC  | The collaboration between Turkey and Greece ended on Tuesday.
collaboration/n with B    | COOPERATE & | IND > PAK | India's collaboration with Pakistan drew attention on Monday.
conduct exercise with B   | COOPERATE & | MEX, CUB  | Mexico conducted an exercise with Cuba on Tuesday.
conduct joint             | COOPERATE   | EGY       | Egypt conducted a joint in March.
conduct joint _exercise   | COOPERATE & | VNM       | Vietnam conducted a joint an exercise in March.
cooperate                 | COOPERATE & | MEX       | Mexico cooperated on Sunday.
cooperate with B          | COOPERATE & | AUS, IDN  | Australia cooperated with Indonesia in March.
cooperation/n             | COOPERATE & | POL, BLR  | The cooperation between Poland and Belarus ended on Sunday.
cooperation/n between B   | COOPERATE & | BRA, VEN  | The cooperation between Brazil and Venezuela ended in March.
cooperation/n with B      | COOPERATE & | CAN > CHN | Canada's cooperation with China drew attention on Friday.
coordinate with B         | COOPERATE & | POL, BLR  | Poland coordinated with Belarus on Friday.
escort B                  | COOPERATE   | MEX > CUB | Mexico escorted Cuba on Friday.
exchange information      | COOPERATE & | VNM       | Vietnam exchanged information on Monday.
exchange prisoner         | COOPERATE & | CHL       | Chile exchanged a prisoner on Tuesday.
exchange prisoner with B  | COOPERATE & | FRA, IRN  | France exchanged a prisoner with Iran last week.
exchange/n between B      | COOPERATE & | NGA, MLI  | The exchange between Nigeria and Mali ended on Monday.
exchange/n of             | COOPERATE   | MEX       | Mexico's exchange of the port drew attention on Sunday.
exercise with B           | COOPERATE & | JPN, PRK  | Japan exercised with North Korea on Tuesday.
export                    | COOPERATE   | ESP       | Spain exported on Sunday.
export to B               | COOPERATE   | JPN > PRK | Japan exported to North Korea on Sunday.
extradite                 | COOPERATE   | POL       | Poland extradited on Tuesday.
extradite B               | COOPERATE   | CAN > CHN | Canada extradited China on Sunday.
extradite to B            | COOPERATE   | BRA > VEN | Brazil extradited to Venezuela on Monday.
extradition/n of B        | COOPERATE   | IND > PAK | India's extradition of Pakistan drew attention last week.
fight alongside B         | COOPERATE & | IND, PAK  | India fought alongside Pakistan in March.
fight together            | COOPERATE & | TUR       | Turkey fought together on Sunday.
guard B                   | COOPERATE   | NGA > MLI | Mali was guarded by Nigeria in March.
hand over suspect to B    | COOPERATE   | TUR > GRC | Turkey handed over a suspect to Greece on Friday.
hold exercise with B      | COOPERATE & | AUS, IDN  | Australia held an exercise with Indonesia on Monday.
hold joint                | COOPERATE   | DEU       | Germany held a joint on Sunday.
hold joint _exercise      | COOPERATE & | ESP       | Spain held a joint an exercise on Friday.
host base                 | COOPERATE   | MEX       | Mexico hosted a base on Tuesday.
import                    | COOPERATE   | VNM       | Vietnam imported on Monday.
import from B             | COOPERATE   | BRA > VEN | Brazil imported from Venezuela last week.
integrate                 | COOPERATE & | NGA       | Nigeria integrated last week.
invest in B               | COOPERATE   | CHL > PER | Chile invested in Peru on Tuesday.
join force                | COOPERATE & | FRA       | France joined force in March.
join force with B         | COOPERATE & | JPN, PRK  | Japan joined force with North Korea on Sunday.
jointly/a                 | COOPERATE   | EGY       | Egypt was jointly on Monday.
launch joint              | COOPERATE & | DEU       | Germany launched a joint on Tuesday.
merge with B              | COOPERATE & | BRA, VEN  | Brazil merged with Venezuela on Monday.
open border               | COOPERATE   | POL       | Poland opened a border on Tuesday.
operate alongside B       | COOPERATE & | AUS, IDN  | Australia operated alongside Indonesia last week.
participate in _exercise  | COOPERATE   | FRA       | France participated in an exercise on Monday.
partner with B            | COOPERATE & | CAN, CHN  | Canada partnered with China on Tuesday.
partnership/n with B      | COOPERATE & | EGY > SDN | Egypt's partnership with Sudan drew attention last week.
patrol with B             | COOPERATE & | KEN, SOM  | Kenya patroled with Somalia last week.
pool resource             | COOPERATE & | TUR       | Turkey pooled a resource on Sunday.
purchase from B           | COOPERATE   | CAN > CHN | Canada purchased from China on Tuesday.
restore power             | COOPERATE   | IND       | India restored power last week.
restore service           | COOPERATE   | TUR       | Turkey restored a service on Friday.
resume flight             | COOPERATE   | EGY       | Egypt resumed a flight in March.
resume trade              | COOPERATE   | DEU       | Germany resumed trade on Sunday.
sale/n to B               | COOPERATE   | POL > BLR | Poland's sale to Belarus drew attention on Friday.
sell B                    | COOPERATE   | CHL > PER | Chile sold Peru on Friday.
sell _weapon to B         | COOPERATE   | FRA > IRN | France sold missiles to Iran in March.
sell to B                 | COOPERATE   | VNM > THA | Vietnam sold to Thailand last week.
share _aid with B         | COOPERATE & | AUS, IDN  | Australia shared medicine with Indonesia last week.
share data                | COOPERATE & | ESP       | Spain shared data on Sunday.
share information         | COOPERATE & | NGA       | Nigeria shared information in March.
share intelligence        | COOPERATE & | MEX       | Mexico shared intelligence on Friday.
ship to B                 | COOPERATE   | CAN > CHN | Canada shipped to China on Sunday.
sign contract with B      | COOPERATE & | KEN, SOM  | Kenya signed a contract with Somalia in March.
stage exercise with B     | COOPERATE & | NGA, MLI  | Nigeria staged an exercise with Mali last week.
supply B                  | COOPERATE   | IND > PAK | Pakistan was supplied by India in March.
swap prisoner             | COOPERATE & | JPN       | Japan swapped a prisoner on Friday.
swap prisoner with B      | COOPERATE & | KEN, SOM  | Kenya swapped a prisoner with Somalia in March.
swap/n between B          | COOPERATE & | ESP, HUN  | The swap between Spain and Hungary ended on Tuesday.
take part in _exercise    | COOPERATE & | CHL       | Chile took part in an exercise on Sunday.
team up with B            | COOPERATE & | KEN, SOM  | Kenya teamed up with Somalia on Monday.
trade                     | COOPERATE & | DEU       | Germany traded on Tuesday.
trade with B              | COOPERATE & | EGY, SDN  | Egypt traded with Sudan on Monday.
trade/n between B         | COOPERATE & | AUS, IDN  | The trade between Australia and Indonesia ended in March.
trade/n with B            | COOPERATE & | DEU > RUS | Germany's trade with Russia drew attention on Friday.
train with B              | COOPERATE & | JPN, PRK  | Japan trained with North Korea on Friday.
transfer to B             | COOPERATE   | AUS > IDN | Australia transfered to Indonesia on Monday.
work together             | COOPERATE & | CHL       | Chile worked together on Friday.
work with B               | COOPERATE & | VNM, THA  | Vietnam worked with Thailand last week.
