# pattern | code | who | example     (docs/guide/predicates.md)
ally with B               | COOPERATE & | JPN, PRK  | Japan allied with North Korea on Friday.
build with B              | COOPERATE & | ESP, HUN  | Spain built with Hungary on Friday.
buy from B                | COOPERATE   | CHL > PER | Chile bought from Peru on Tuesday.
collaborate               | COOPERATE & | AUS       | Australia collaborated last week.
collaborate with B        | COOPERATE & | DEU, RUS  | Germany collaborated with Russia on Tuesday.
collaboration/n between B | COOPERATE & | BRA, VEN  | The collaboration between Brazil and Venezuela ended last week.
collaboration/n with B    | COOPERATE & | CAN > CHN | Canada's collaboration with China drew attention on Tuesday.
conduct exercise with B   | COOPERATE & | EGY, SDN  | Egypt conducted an exercise with Sudan last week.
conduct joint             | COOPERATE   | POL       | Poland conducted a joint on Sunday.
conduct joint _exercise   | COOPERATE & | MEX       | Mexico conducted a joint an exercise on Sunday.
cooperate                 | COOPERATE & | EGY       | Egypt cooperated on Monday.
cooperate with B          | COOPERATE & | TUR, GRC  | Turkey cooperated with Greece on Sunday.
cooperation/n             | COOPERATE & | KEN, SOM  | The cooperation between Kenya and Somalia ended on Monday.
cooperation/n between B   | COOPERATE & | JPN, PRK  | The cooperation between Japan and North Korea ended on Sunday.
cooperation/n with B      | COOPERATE & | FRA > IRN | France's cooperation with Iran drew attention in March.
coordinate with B         | COOPERATE & | KEN, SOM  | Kenya coordinated with Somalia in March.
escort B                  | COOPERATE   | EGY > SDN | Sudan was escorted by Egypt in March.
exchange information      | COOPERATE & | MEX       | Mexico exchanged information on Tuesday.
exchange prisoner         | COOPERATE & | NGA       | Nigeria exchanged a prisoner last week.
exchange prisoner with B  | COOPERATE & | ESP, HUN  | Spain exchanged a prisoner with Hungary on Friday.
exchange/n between B      | COOPERATE & | DEU, RUS  | The exchange between Germany and Russia ended on Tuesday.
exchange/n of             | COOPERATE   | EGY       | Egypt's exchange of the port drew attention on Monday.
exercise with B           | COOPERATE & | VNM, THA  | Vietnam exercised with Thailand last week.
export                    | COOPERATE   | AUS       | Australia exported on Monday.
export to B               | COOPERATE   | VNM > THA | Vietnam exported to Thailand on Monday.
extradite                 | COOPERATE   | KEN       | Kenya extradited last week.
extradite B               | COOPERATE   | FRA > IRN | France extradited Iran on Monday.
extradite to B            | COOPERATE   | JPN > PRK | Japan extradited to North Korea on Tuesday.
extradition/n of B        | COOPERATE   | CAN > CHN | Canada's extradition of China drew attention on Friday.
fight alongside B         | COOPERATE & | CAN, CHN  | Canada fought alongside China on Sunday.
fight together            | COOPERATE & | BRA       | Brazil fought together on Monday.
guard B                   | COOPERATE   | DEU > RUS | Germany guarded Russia on Sunday.
hand over suspect to B    | COOPERATE   | BRA > VEN | Brazil handed over a suspect to Venezuela in March.
hold exercise with B      | COOPERATE & | TUR, GRC  | Turkey held an exercise with Greece on Tuesday.
hold joint                | COOPERATE   | IND       | India held a joint on Monday.
hold joint _exercise      | COOPERATE & | AUS       | Australia held a joint an exercise in March.
host base                 | COOPERATE   | EGY       | Egypt hosted a base last week.
import                    | COOPERATE   | MEX       | Mexico imported on Tuesday.
import from B             | COOPERATE   | JPN > PRK | Japan imported from North Korea on Friday.
integrate                 | COOPERATE & | DEU       | Germany integrated on Friday.
invest in B               | COOPERATE   | NGA > MLI | Nigeria invested in Mali last week.
join force                | COOPERATE & | ESP       | Spain joined force on Sunday.
join force with B         | COOPERATE & | VNM, THA  | Vietnam joined force with Thailand on Monday.
jointly/a                 | COOPERATE   | POL       | Poland was jointly on Tuesday.
launch joint              | COOPERATE & | IND       | India launched a joint last week.
merge with B              | COOPERATE & | JPN, PRK  | Japan merged with North Korea on Tuesday.
open border               | COOPERATE   | KEN       | Kenya opened a border last week.
operate alongside B       | COOPERATE & | TUR, GRC  | Turkey operated alongside Greece on Friday.
participate in _exercise  | COOPERATE   | ESP       | Spain participated in an exercise on Tuesday.
partner with B            | COOPERATE & | FRA, IRN  | France partnered with Iran last week.
partnership/n with B      | COOPERATE & | POL > BLR | Poland's partnership with Belarus drew attention on Friday.
patrol with B             | COOPERATE & | CHL, PER  | Chile patroled with Peru on Friday.
pool resource             | COOPERATE & | BRA       | Brazil pooled a resource on Monday.
purchase from B           | COOPERATE   | FRA > IRN | France purchased from Iran last week.
restore power             | COOPERATE   | CAN       | Canada restored power on Friday.
restore service           | COOPERATE   | BRA       | Brazil restored a service in March.
resume flight             | COOPERATE   | POL       | Poland resumed a flight on Sunday.
resume trade              | COOPERATE   | IND       | India resumed trade on Monday.
sale/n to B               | COOPERATE   | KEN > SOM | Kenya's sale to Somalia drew attention in March.
sell B                    | COOPERATE   | NGA > MLI | Mali was sold by Nigeria in March.
sell _weapon to B         | COOPERATE   | ESP > HUN | Spain sold missiles to Hungary on Sunday.
sell to B                 | COOPERATE   | MEX > CUB | Mexico sold to Cuba on Friday.
share _aid with B         | COOPERATE & | TUR, GRC  | Turkey shared medicine with Greece on Friday.
share data                | COOPERATE & | AUS       | Australia shared data on Monday.
share information         | COOPERATE & | DEU       | Germany shared information on Sunday.
share intelligence        | COOPERATE & | EGY       | Egypt shared intelligence in March.
ship to B                 | COOPERATE   | FRA > IRN | France shipped to Iran on Monday.
sign contract with B      | COOPERATE & | CHL, PER  | Chile signed a contract with Peru on Sunday.
stage exercise with B     | COOPERATE & | DEU, RUS  | Germany staged an exercise with Russia on Friday.
supply B                  | COOPERATE   | CAN > CHN | Canada supplied China on Sunday.
swap prisoner             | COOPERATE & | VNM       | Vietnam swapped a prisoner in March.
swap prisoner with B      | COOPERATE & | CHL, PER  | Chile swapped a prisoner with Peru on Sunday.
swap/n between B          | COOPERATE & | AUS, IDN  | The swap between Australia and Indonesia ended last week.
take part in _exercise    | COOPERATE & | NGA       | Nigeria took part in an exercise on Monday.
team up with B            | COOPERATE & | CHL, PER  | Chile teamed up with Peru on Tuesday.
trade                     | COOPERATE & | IND       | India traded last week.
trade with B              | COOPERATE & | POL, BLR  | Poland traded with Belarus on Tuesday.
trade/n between B         | COOPERATE & | TUR, GRC  | The trade between Turkey and Greece ended on Sunday.
trade/n with B            | COOPERATE & | IND > PAK | India's trade with Pakistan drew attention in March.
train with B              | COOPERATE & | VNM, THA  | Vietnam trained with Thailand in March.
transfer to B             | COOPERATE   | TUR > GRC | Turkey transfered to Greece on Tuesday.
work together             | COOPERATE & | NGA       | Nigeria worked together in March.
work with B               | COOPERATE & | MEX, CUB  | Mexico worked with Cuba on Friday.
