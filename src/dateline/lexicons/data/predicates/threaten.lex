# pattern | code | who | example     (docs/guide/predicates.md)
blackmail B                | THREATEN          | DEU > RUS | Germany blackmailed Russia on Friday.
brandish weapon            | THREATEN          | VNM       | Vietnam brandished a weapon on Monday.
declare jihad              | THREATEN violence | NGA       | Nigeria declared jihad last week.
give warning               | THREATEN          | DEU       | Germany gave a warning on Tuesday.
intimidate B               | THREATEN          | POL > BLR | Poland intimidated Belarus on Sunday.
issue _ultimatum           | THREATEN          | AUS       | Australia issued an ultimatum last week.
issue arrest warrant for   | THREATEN          | CHL       | Chile issued an arrest a warrant for calm on Tuesday.
issue threat               | THREATEN          | AUS       | Australia issued a threat in March.
issue ultimatum to B       | THREATEN          | MEX > CUB | Mexico issued an ultimatum to Cuba on Friday.
issue warning              | THREATEN          | NGA       | Nigeria issued a warning on Monday.
issue warning to B         | THREATEN          | ESP > HUN | Spain issued a warning to Hungary on Tuesday.
issue warrant for          | THREATEN          | FRA       | France issued a warrant for calm last week.
make threat                | THREATEN          | MEX       | Mexico made a threat on Sunday.
menace B                   | THREATEN          | BRA > VEN | Venezuela was menaced by Brazil in March.
pledge +ASSAULT            | THREATEN *        | AUS       | Australia pledged to attack the port.
pledge revenge             | THREATEN          | IND       | India pledged revenge in March.
promise +ASSAULT           | THREATEN *        | EGY       | Egypt promised to attack the port.
promise +SANCTION          | THREATEN *        | DEU       | Germany promised to impose sanctions.
put on notice              | THREATEN          | AUS       | Australia put on a notice last week.
raise spectre of           | THREATEN          | MEX       | Mexico raised a spectre of war on Friday.
rattle saber               | THREATEN          | TUR       | Turkey rattled a saber on Sunday.
rattle sabre               | THREATEN          | EGY       | Egypt rattled a sabre on Monday.
saber-rattling/n           | THREATEN          | ESP       | Spain's saber-rattling drew attention on Sunday.
swear +ASSAULT             | THREATEN *        | MEX       | Mexico swore to attack the port.
swear revenge              | THREATEN          | BRA       | Brazil swore revenge last week.
swear vengeance            | THREATEN          | POL       | Poland swore vengeance on Friday.
threat/n                   | THREATEN          | EGY       | Egypt's threat drew attention last week.
threat/n against B         | THREATEN          | TUR > GRC | Turkey's threat against Greece drew attention on Tuesday.
threat/n to B              | THREATEN          | IND > PAK | India's threat to Pakistan drew attention on Monday.
threaten                   | THREATEN          | FRA       | France threatened on Monday.
threaten +                 | THREATEN *        | CAN       | Canada threatened to attack the port.
threaten B                 | THREATEN          | JPN > PRK | North Korea was threatened by Japan on Tuesday.
threaten B with            | THREATEN          | CAN > CHN | Canada threatened China with on Friday.
threaten B with _sanctions | THREATEN restrict | POL > BLR | Poland threatened Belarus with sanctions on Tuesday.
threaten _sanctions        | THREATEN restrict | KEN       | Kenya threatened sanctions in March.
threaten attack            | THREATEN violence | IND       | India threatened an attack last week.
threaten invasion          | THREATEN violence | DEU       | Germany threatened an invasion on Sunday.
threaten retaliation       | THREATEN violence | AUS       | Australia threatened retaliation on Monday.
threaten strike            | THREATEN violence | EGY       | Egypt threatened a strike in March.
threaten to impose         | THREATEN restrict | BRA       | Brazil threatened to an impose on Monday.
threaten war               | THREATEN violence | TUR       | Turkey threatened war on Friday.
threaten with              | THREATEN          | KEN       | Kenya threatened with the ruling last week.
threaten with _sanctions   | THREATEN restrict | CAN       | Canada threatened with sanctions on Sunday.
threaten with death        | THREATEN violence | ESP       | Spain threatened with death on Friday.
ultimatum/n                | THREATEN          | NGA       | Nigeria's ultimatum drew attention in March.
vow +ASSAULT               | THREATEN *        | BRA       | Brazil vowed to attack the port.
vow +COERCE                | THREATEN *        | POL       | Poland vowed to arrest the leaders.
vow +MOBILIZE              | THREATEN *        | TUR       | Turkey vowed to deploy troops.
vow +SANCTION              | THREATEN *        | IND       | India vowed to impose sanctions.
vow +_revenge              | THREATEN          | KEN       | Kenya vowed to take revenge.
vow response               | THREATEN          | CAN       | Canada vowed a response on Tuesday.
vow retaliation            | THREATEN          | JPN       | Japan vowed retaliation on Sunday.
vow revenge                | THREATEN          | FRA       | France vowed revenge in March.
warn +ASSAULT              | THREATEN *        | NGA       | Nigeria warned to attack the port.
warn +COERCE               | THREATEN *        | VNM       | Vietnam warned to arrest the leaders.
warn +MOBILIZE             | THREATEN *        | CHL       | Chile warned to deploy troops.
warn +SANCTION             | THREATEN *        | ESP       | Spain warned to impose sanctions.
warn of consequence        | THREATEN          | VNM       | Vietnam warned of consequence last week.
warn of retaliation        | THREATEN          | CHL       | Chile warned of retaliation on Friday.
warn of war                | THREATEN violence | MEX       | Mexico warned of war on Tuesday.
warrant/n for              | THREATEN          | JPN       | Japan's warrant for calm drew attention on Friday.
