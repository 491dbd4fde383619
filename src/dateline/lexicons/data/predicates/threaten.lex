# pattern | code | who | example     (docs/guide/predicates.md)
blackmail B                | THREATEN          | CAN > CHN | Canada blackmailed China on Friday.
brandish weapon            | THREATEN          | EGY       | Egypt brandished weapon on Monday.
declare jihad              | THREATEN violence | IND       | India declared jihad last week.
give warning               | THREATEN          | CAN       | Canada gave a warning on Tuesday.
intimidate B               | THREATEN          | CHL > PER | Chile intimidated Peru on Sunday.
issue _ultimatum           | THREATEN          | ESP       | Spain issued an ultimatum on Tuesday.
issue arrest warrant for   | THREATEN          | DEU       | Germany issued an arrest a warrant for calm on Tuesday.
issue threat               | THREATEN          | BRA       | Brazil issued a threat in March.
issue ultimatum to B       | THREATEN          | VNM > THA | Vietnam issued an ultimatum to Thailand last week.
issue warning              | THREATEN          | IND       | India issued a warning on Monday.
issue warning to B         | THREATEN          | TUR > GRC | Turkey issued a warning to Greece on Tuesday.
issue warrant for          | THREATEN          | AUS       | Australia issued a warrant for calm last week.
make threat                | THREATEN          | POL       | Poland made a threat on Sunday.
menace B                   | THREATEN          | VNM > THA | Thailand was menaced by Vietnam in March.
pledge +ASSAULT            | THREATEN *        | BRA       | Brazil pledged to attack the port.
pledge revenge             | THREATEN          | FRA       | France pledged revenge in March.
promise +ASSAULT           | THREATEN *        | KEN       | Kenya promised to attack the port.
promise +SANCTION          | THREATEN *        | CAN       | Canada promised to impose sanctions.
put on notice              | THREATEN          | BRA       | Brazil put on a notice last week.
raise spectre of           | THREATEN          | POL       | Poland raised a spectre of war on Friday.
rattle saber               | THREATEN          | JPN       | Japan rattled a saber on Sunday.
rattle sabre               | THREATEN          | KEN       | Kenya rattled a sabre on Monday.
saber-rattling/n           | THREATEN          | TUR       | Turkey's saber-rattling drew attention on Sunday.
swear +ASSAULT             | THREATEN *        | POL       | Poland swore to attack the port.
swear revenge              | THREATEN          | VNM       | Vietnam swore revenge last week.
swear vengeance            | THREATEN          | CHL       | Chile swore vengeance on Friday.
threat/n                   | THREATEN          | KEN       | Kenya's threat drew attention last week.
threat/n against B         | THREATEN          | JPN > PRK | Japan's threat against North Korea drew attention on Tuesday.
threat/n to B              | THREATEN          | FRA > IRN | France's threat to Iran drew attention on Monday.
threaten                   | THREATEN          | AUS       | Australia threatened on Monday.
threaten +                 | THREATEN *        | ESP       | Spain threatened to attack the port.
threaten B                 | THREATEN          | MEX > CUB | Cuba was threatened by Mexico on Tuesday.
threaten B with            | THREATEN          | ESP > HUN | Spain threatened Hungary with on Friday.
threaten B with _sanctions | THREATEN restrict | CHL > PER | Chile threatened Peru with sanctions on Tuesday.
threaten _sanctions        | THREATEN restrict | NGA       | Nigeria threatened sanctions in March.
threaten attack            | THREATEN violence | FRA       | France threatened an attack last week.
threaten invasion          | THREATEN violence | CAN       | Canada threatened an invasion on Sunday.
threaten retaliation       | THREATEN violence | BRA       | Brazil threatened retaliation on Monday.
threaten strike            | THREATEN violence | KEN       | Kenya threatened a strike in March.
threaten to impose         | THREATEN restrict | VNM       | Vietnam threatened to an impose on Monday.
threaten war               | THREATEN violence | JPN       | Japan threatened war on Friday.
threaten with              | THREATEN          | NGA       | Nigeria threatened with the ruling last week.
threaten with _sanctions   | THREATEN restrict | ESP       | Spain threatened with sanctions on Sunday.
threaten with death        | THREATEN violence | TUR       | Turkey threatened with death on Friday.
ultimatum/n                | THREATEN          | IND       | India's ultimatum drew attention in March.
vow +ASSAULT               | THREATEN *        | VNM       | Vietnam vowed to attack the port.
vow +COERCE                | THREATEN *        | CHL       | Chile vowed to arrest the leaders.
vow +MOBILIZE              | THREATEN *        | JPN       | Japan vowed to deploy troops.
vow +SANCTION              | THREATEN *        | FRA       | France vowed to impose sanctions.
vow +_revenge              | THREATEN          | NGA       | Nigeria vowed to take revenge.
vow response               | THREATEN          | ESP       | Spain vowed a response on Tuesday.
vow retaliation            | THREATEN          | MEX       | Mexico vowed retaliation on Sunday.
vow revenge                | THREATEN          | AUS       | Australia vowed revenge in March.
warn +ASSAULT              | THREATEN *        | IND       | India warned to attack the port.
warn +COERCE               | THREATEN *        | EGY       | Egypt warned to arrest the leaders.
warn +MOBILIZE             | THREATEN *        | DEU       | Germany warned to deploy troops.
warn +SANCTION             | THREATEN *        | TUR       | Turkey warned to impose sanctions.
warn of consequence        | THREATEN          | EGY       | Egypt warned of consequence last week.
warn of retaliation        | THREATEN          | DEU       | Germany warned of retaliation on Friday.
warn of war                | THREATEN violence | POL       | Poland warned of war on Tuesday.
warrant/n for              | THREATEN          | MEX       | Mexico's warrant for calm drew attention on Friday.
