# pattern | code | who | example     (docs/guide/predicates.md)
abort landing                 | none routine   |  | The French pilot aborted the landing.
accept _award              | none routine        |               | The Mexican director accepted the medal on Sunday.
accept fact                | none opinion        |               | The Danish minister accepted the fact.
accept job                    | none routine   |  | The Irish chef accepted the job in London.
accept need                | none opinion        |               | The Danish minister accepted the need for cuts.
accept point               | none opinion        |               | The Danish minister accepted the point of the farmers.
accept view                | none opinion        |               | The Danish minister accepted the view of the farmers.
acknowledge +              | none opinion        |               | The Danish minister acknowledged that the train was late.
address _topic             | none speech         |               | The Chilean minister addressed the problem in Lima.
address _obstacle             | none procedure |  | Italy addressed the shortage of teachers.
admit B to _hospital       | none routine        |               | The Thai king was admitted to hospital.
A[_beast] advance          | none market         |               | Shares in Japan advanced.
A[_weather] advance        | none weather        |               | The wildfire advanced on Tuesday in Greece.
A[_beast] advance to       | none market         |               | Gold advanced to a record in India.
aid digestion                 | none routine   |  | Ginger from Jamaica aided digestion.
aim at audience               | none routine   |  | The Korean film aimed at a young audience.
A[_ship] approach          | none routine        |               | A Turkish ship approached the island.
arm with _data                | none metaphor  |  | The Danish lawyer armed herself with documents.
arrest decline                | none metaphor  |  | Japan arrested the decline of its villages.
arrest development            | none metaphor  |  | Poor soil in Niger arrested the development of farming.
ask +_named                | none reporting      |               | The Danish diplomat asked not to be named.
ask question                  | none routine   |  | Pupils in Madrid asked a question about whales.
assassinate character         | none metaphor  |  | The Greek columnist assassinated the character of his rival.
asthma_attack/n            | none health         |               | The asthma attack of the Czech runner was mild.
A[_beast] attack           | none market         |               | Investors attacked the Thai baht.
A[_side] attack            | none sport          |               | The Brazilian striker attacked from the start.
A[_virusware] attack       | none hazard         |               | The virus attacked thousands of computers in Korea.
attack _meal               | none routine        |               | The Indian minister attacked his plate of noodles.
A[_beast] attack B         | none market         |               | Investors attacked Thailand's currency.
A[_row] attack B           | none metaphor       |               | The report attacked the Kenyan president.
A[_virusware] attack B     | none hazard         |               | A shark attacked the Australian swimmer.
A[_side] attack from       | none sport          |               | The Brazilian goalkeeper attacked from the start.
attack task                   | none metaphor  |  | The Swiss engineers attacked the task with energy.
attack _abstract              | none metaphor  |  | The new minister in Lima attacked the problem of hunger.
attack _point                 | none sport     |  | Brazil attacked the goal of Chile.
attack _sport | none sport |  | The Italian striker attacked the ball.
attend accident            | none routine        |               | Irish police attended an accident.
attend class                  | none routine   |  | The Polish pupils attended classes.
attend scene               | none routine        |               | Irish firefighters attended the scene.
attend school                 | none routine   |  | The Kenyan girl attended school in Nairobi.
attend university             | none routine   |  | The Indian writer attended university in Oxford.
attend _competition           | none sport     |  | The Spanish king attended the final.
attract investment            | none economy   |  | Vietnam attracted investment last year.
attribute to B             | none opinion        |               | The Danish institute attributed the rise to Norway.
back up data                  | none routine   |  | The Estonian office backed up its data.
back away                     | none routine   |  | The Swedish tourist backed away from the bear.
ban substance                 | none routine   |  | The French federation banned the substance.
bang drum                     | none metaphor  |  | Britain banged the drum for its exports.
A[_weather] batter B       | none weather        |               | A typhoon battered Japan.
A[_beast] battle           | none market         |               | Investors in Chile battled over the shares.
A[_firefighter] battle     | none routine        |               | Australian firefighters battled the blaze.
battle _disease            | none metaphor       |               | The Danish singer battled cancer.
battle against _abstract      | none metaphor  |  | Peru battled against malaria.
A[_side] battle B          | none sport          |               | The Dutch goalkeeper battled Belgium.
A[_firefighter] battle B   | none routine        |               | Australian firefighters battled Portugal.
A[_beast] battle for       | none market         |               | The airline from Kenya battled for passengers.
A[_beast] battle with      | none market         |               | The airline battled with Kenya's taxes.
battle with _abstract         | none metaphor  |  | The Scottish singer battled with cancer.
battle _abstract              | none metaphor  |  | Canadian crews battled a wildfire.
A[_side] battle with B     | none sport          |               | The Dutch goalkeeper battled with Belgium.
battle/n against _abstract    | none metaphor  |  | Chad's battle against malaria went on.
battle/n for _sport           | none sport     |  | Spain's battle for the title went on.
battle/n of wit               | none metaphor  |  | The chess players of Norway fought a battle of wits.
battle/n with _abstract       | none metaphor  |  | The Irish actor's battle with cancer ended.
A[_side] beat B            | none sport          |               | The Dutch goalkeeper beat Belgium.
beat B at _anecdote        | none sport          |               | Egypt beat Senegal at tennis.
beat B by _point           | none sport          |               | Egypt beat Senegal by three goals.
beat B in _ballot          | none procedure      |               | The Kenyan senator beat the Kenyan governor in the poll.
beat B in _competition        | none sport     |  | Argentina beat France in the final.
beat B in election         | none procedure      |               | The Kenyan senator beat the Kenyan governor in the election.
beat B on penalty          | none sport          |               | Egypt beat Senegal on penalties.
beat B to                     | none metaphor  |  | Norway beat Sweden to the market.
beat drum                     | none routine   |  | The Ghanaian dancers beat the drums.
beat egg                      | none routine   |  | The French chef beat the eggs.
beat _expectation             | none market    |  | Sales in Germany beat expectations.
beat _team                    | none sport     |  | The Portuguese club beat the English team.
beat field                 | none sport          |               | The Danish yacht beat a field of 20.
bidding_war/n              | none market         |               | The bidding war with a Dutch bank ended.
bird_strike/n              | none accident       |               | The bird strike on the Dutch aircraft was minor.
blame _cause               | none routine        |               | Nepal blamed bad weather.
blame _cause for           | none routine        |               | Nepal blamed bad weather for the crash.
blame on _cause            | none routine        |               | Egypt blamed the crash on bad weather.
blast off                     | none routine   |  | The Indian rocket blasted off at dawn.
A[_weather] block          | none weather        |               | A landslide blocked a river in Nepal.
A[_weather] block _road    | none weather        |               | A landslide blocked a road in Nepal.
block number                  | none routine   |  | The Belgian student blocked the number.
block shot                    | none sport     |  | The Croatian keeper blocked the shot.
block view                    | none routine   |  | A new hotel in Lisbon blocked the view.
blow cover                    | none metaphor  |  | The Austrian waiter blew his cover.
blow whistle                  | none metaphor  |  | The Maltese accountant blew the whistle.
A[_beast] bomb             | none market         |               | Shares in Norway bombed.
bombard B with _anecdote   | none metaphor       |               | The Greek minister bombarded Chile with anecdotes.
bombard B with _message       | none metaphor  |  | Fans bombarded the Korean singer with letters.
bombard goal               | none sport          |               | The Chilean striker bombarded the goal.
bombard with _anecdote     | none metaphor       |               | The Greek minister bombarded his guests with anecdotes.
bombard with _word         | none metaphor       |               | The Dutch fans bombarded the singer with letters.
bow out of _competition       | none sport     |  | Ghana bowed out of the tournament.
break bone                    | none routine   |  | The Italian cyclist broke a bone.
break deadlock                | none metaphor  |  | Spain broke the deadlock after an hour.
break ground                  | none routine   |  | Ghana broke ground on the new stadium.
break ice                     | none metaphor  |  | The Czech guest broke the ice with a joke.
break leg                     | none routine   |  | The Austrian skier broke a leg.
break news                    | none reporting |  | The Kenyan paper broke the news.
break silence                 | none reporting |  | The Danish actor broke his silence.
break _record                 | none sport     |  | The Ethiopian runner broke the record.
bring to _end                 | none procedure |  | Storms brought the season in Fiji to an end.
A[_weather] burn           | none weather        |               | A wildfire burned a forest in Chile.
A[_flame] burn             | none accident       |               | A fire burned near the Spanish border.
A[_firefighter] burn       | none routine        |               | Australian firefighters burned the grass.
A[_weather] burn _building | none weather        |               | A wildfire burned homes in Chile.
burn B in _accident        | none accident       |               | A Thai cook was burned in a blaze.
burn calorie                  | none routine   |  | Dancers in Havana burned calories.
A[_flame] burn down B      | none accident       |               | A fire burned down the Spanish embassy.
burn out                      | none routine   |  | Nurses in Rome burned out.
burn _fuel                    | none economy   |  | Poland burned coal last winter.
burn _papers                | none routine        |               | Swedish clerks burned papers.
bury hatchet                  | none metaphor  |  | The two Irish singers buried the hatchet.
bury head                     | none metaphor  |  | The Belgian board buried its head in the sand.
call B as                  | none opinion        |               | The Irish poet called the mayor a gardener.
call for rain                 | none weather   |  | The forecast for Oslo called for rain.
call in sick                  | none routine   |  | The Dutch driver called in sick.
call shot                     | none metaphor  |  | The Swiss chairman called the shots.
call time                     | none metaphor  |  | The English pub called time.
call witness                  | none procedure |  | The Danish lawyer called a witness.
call _election                | none procedure |  | The Canadian prime minister called an election.
campaign in                   | none procedure |  | The Polish candidate campaigned in the south.
cancel flight                 | none routine   |  | The Portuguese airline cancelled the flight.
cancel order                  | none economy   |  | The Norwegian airline cancelled the order.
cancel show                   | none routine   |  | The Irish band cancelled the show.
cancel subscription           | none routine   |  | The Belgian reader cancelled her subscription.
capture _trophy            | none sport          |               | The Danish sailor captured the trophy.
capture carbon                | none routine   |  | Norway captured carbon under the sea.
capture data                  | none routine   |  | Sensors in Iceland captured the data.
capture image                 | none routine   |  | The Japanese probe captured an image of the moon.
capture _moment               | none metaphor  |  | The Chilean film captured the mood of the country.
A[_firefighter] carry out _violence | none routine        |               | Australian firefighters carried out an operation.
A[_firefighter] carry out _violence in B | none routine        |               | Australian firefighters carried out an operation in Spain.
cast ballot                   | none procedure |  | The Ghanaian president cast his ballot.
cast net                      | none routine   |  | Fishermen in Oman cast their nets.
cast vote                     | none procedure |  | The Slovak president cast his vote.
catch B off                   | none metaphor  |  | The goal caught Spain off guard.
catch breath                  | none routine   |  | The Kenyan runner caught her breath.
catch cold                    | none routine   |  | The Swedish king caught a cold.
catch train                   | none routine   |  | The Swiss minister caught the train.
catch up                      | none routine   |  | India caught up in the second half.
catch _abstract               | none routine   |  | The Polish president caught the virus.
celebrate                  | none routine        |               | The Greek town celebrated its saint on Sunday.
challenge for _sport          | none sport     |  | Morocco challenged for the title.
challenge title               | none sport     |  | The Ukrainian boxer challenged for the title.
charge battery                | none routine   |  | The Danish engineer charged the battery.
charge customer               | none market    |  | The Indian bank charged customers.
charge _price                 | none market    |  | The Greek museum charged a fee.
charm_offensive/n          | none metaphor       |               | China's charm offensive began in Fiji.
A[_beast] cheer            | none market         |               | Investors cheered Chile's budget.
civil_war/n                | none history        |               | The civil war in Spain was long.
claim _violence            | none claim of responsibility |               | Somali militants claimed the attack.
A[_weather] claim life     | none weather        |               | A flood claimed 40 lives in Libya.
claim life                 | none hazard         |               | The crash claimed the lives of two Danish pilots.
clash in _competition         | none sport     |  | Brazil and Serbia clashed in the final.
A[_side] clash with B      | none sport          |               | The Dutch goalkeeper clashed with Belgium.
clash/n in _competition       | none sport     |  | The clash in the final between Spain and Italy drew fans.
clash/n of colour             | none metaphor  |  | The clash of colours shocked the French designer.
close door                    | none routine   |  | The Danish nurse closed the door.
A[_beast] close down          | none market    |  | Shares in Tokyo closed down.
close eye                     | none routine   |  | The Thai monk closed his eyes.
close gap                     | none metaphor  |  | Morocco closed the gap.
close rank                 | none metaphor       |               | The Finnish ministers closed ranks.
cold_war/n                 | none history        |               | The cold war with Russia ended.
combat _abstract              | none metaphor  |  | Rwanda combated malaria.
come out for treatment     | none routine        |               | The Greek patient came out for treatment.
come under _pressure          | none metaphor  |  | The Turkish currency came under pressure.
compete in _competition       | none sport     |  | Jamaica competed in the tournament.
compete with B                | none market    |  | Vietnam competed with Thailand for tourists.
concede +                  | none speech         |               | A Japanese official conceded that China had not moved.
conduct business              | none economy   |  | The German company conducted business.
conduct electricity           | none routine   |  | Copper from Chile conducted electricity.
conduct orchestra             | none routine   |  | The Finnish composer conducted the orchestra.
conduct study                 | none routine   |  | The Dutch university conducted a study.
conduct survey                | none routine   |  | The Spanish institute conducted a survey.
confer degree                 | none routine   |  | The Irish university conferred a degree.
conquer fear                  | none metaphor  |  | The Polish climber conquered her fear.
conquer market                | none metaphor  |  | The Korean phone conquered the market.
conquer peak                  | none metaphor  |  | The Nepalese climber conquered the peak.
consult doctor                | none routine   |  | The Welsh singer consulted a doctor.
consult lawyer                | none routine   |  | The Spanish actor consulted a lawyer.
consult map                   | none routine   |  | The Norwegian hiker consulted a map.
counter _abstract             | none metaphor  |  | Iceland countered inflation.
crash out of _competition     | none sport     |  | Germany crashed out of the tournament.
A[_side] crush B           | none sport          |               | The Spanish goalkeeper crushed Malta.
crush dream                   | none metaphor  |  | A late goal crushed the dream of Peru.
crush grape                   | none routine   |  | Farmers in Chile crushed grapes.
crush hope                    | none metaphor  |  | The result crushed the hopes of Ghana.
culture_war/n              | none metaphor       |               | The culture war in Poland went on.
cut corner                    | none metaphor  |  | The Greek builder cut corners.
cut cost                      | none market    |  | The Japanese company cut costs.
cut emission                  | none economy   |  | Denmark cut emissions.
cut hair                      | none routine   |  | The Moroccan barber cut hair.
cut job                       | none market    |  | The Swedish company cut jobs.
A[_weather] cut off        | none weather        |               | Floods cut off villages in Nepal.
A[_weather] cut off _utility | none weather        |               | A storm cut off electricity in Cuba.
cut output                    | none market    |  | Saudi Arabia cut output.
cut production                | none market    |  | Kuwait cut production.
cut ribbon                    | none routine   |  | The Maltese mayor cut the ribbon.
cut spending                  | none procedure |  | Portugal cut spending.
cut tax                       | none procedure |  | Ireland cut taxes.
cut _price                    | none market    |  | The Turkish central bank cut rates.
A[_weather] damage _building | none weather        |               | A storm damaged a bridge in Nepal.
A[_flame] damage _building | none accident       |               | A blaze damaged a church in Chile.
A[_row] damage _building   | none metaphor       |               | The scandal damaged the Kenyan president's office.
A[_row] damage B           | none metaphor       |               | The scandal damaged the Kenyan president.
damage B in _accident      | none accident       |               | The Swiss embassy was damaged in a storm.
declare bankruptcy            | none market    |  | The Dutch airline declared bankruptcy.
declare dividend              | none market    |  | The Swiss bank declared a dividend.
declare holiday               | none procedure |  | Nepal declared a public holiday.
declare income                | none procedure |  | The Italian minister declared his income.
declare independence          | none procedure |  | The anniversary of the day when Ghana declared independence drew crowds.
declare interest              | none procedure |  | The British lawmaker declared an interest.
declare love                  | none routine   |  | The French poet declared his love.
declare victory               | none procedure |  | The Zambian candidate declared victory.
declare _result               | none procedure |  | Kenya declared the results on Monday.
declare war on _anecdote   | none metaphor       |               | The Danish mayor declared war on litter.
decline +_tell             | none reporting      |               | The Danish minister declined to elaborate.
A[_side] defeat B          | none sport          |               | The Dutch goalkeeper defeated Belgium.
defeat B in _ballot        | none procedure      |               | The Kenyan senator defeated the Kenyan governor in the runoff.
defeat B in _competition      | none sport     |  | Spain defeated England in the final.
defeat cancer                 | none metaphor  |  | The Welsh teacher defeated cancer.
defeat purpose                | none metaphor  |  | The Danish rule defeated its purpose.
defeat _team                  | none sport     |  | The Egyptian side defeated the Tunisian club.
A[armed] defend _terrain   | none fighting       |               | Syrian rebels defended the mountain.
A[armed] defend _territory | none fighting       |               | Syrian rebels defended the town.
A[_beast] defend B         | none market         |               | Investors defended Chile's bonds.
defend thesis                 | none routine   |  | The Czech student defended his thesis.
defend _competition           | none sport     |  | The Kenyan runner defended her title and the season.
defend _sport                 | none sport     |  | Argentina defended its title.
deliver baby                  | none routine   |  | The Ugandan midwife delivered a baby.
deliver blow                  | none metaphor  |  | The frost delivered a blow to growers in Spain.
deliver boost              | none market         |               | The Indian budget delivered a boost.
deliver change             | none opinion        |               | The Irish mayor delivered change.
deliver copy to B          | none routine        |               | The Danish printer delivered a copy to the Swedish library.
deliver cut                | none market         |               | The Indian bank delivered a cut.
deliver entitlement        | none market         |               | The Polish firm delivered the entitlements.
deliver for                | none opinion        |               | The Irish mayor delivered for the town.
deliver growth             | none market         |               | The Irish firm delivered growth.
deliver judgment              | none procedure |  | The Belgian court delivered its judgment.
deliver lecture               | none routine   |  | The Greek writer delivered a lecture.
deliver performance           | none routine   |  | The Irish singer delivered a fine performance.
deliver pizza                 | none routine   |  | The Italian student delivered pizzas.
deliver promise            | none opinion        |               | The Irish mayor delivered his promise.
deliver reform             | none opinion        |               | The Irish mayor delivered reforms.
deliver result             | none opinion        |               | The Irish mayor delivered results.
deliver ruling             | none procedure      |               | The Belgian court delivered its ruling.
deliver service            | none routine        |               | The Irish firm delivered services.
deliver speech                | none procedure |  | The Indian president delivered a speech.
deliver statement             | none procedure |  | The Spanish minister delivered a statement.
deliver _data                 | none reporting |  | The Swiss institute delivered the report.
deliver _message              | none routine   |  | The Belgian postman delivered the letter.
deliver verdict            | none procedure      |               | The Belgian court delivered its verdict.
demolish _meal             | none routine        |               | The Indian minister demolished his plate of noodles.
demonstrate commitment     | none opinion        |               | Norway demonstrated its commitment to the plan.
demonstrate importance     | none opinion        |               | The Kenyan case demonstrated the importance of trade.
demonstrate +         | none opinion        |               | Cuba's answer demonstrated that the plan worked.
deploy parachute              | none routine   |  | The Polish pilot deployed the parachute.
deploy software               | none routine   |  | The Estonian company deployed the software.
deploy technology             | none routine   |  | The Danish hospital deployed the technology.
A[_weather] destroy        | none weather        |               | A hurricane destroyed the crops of Haiti.
A[_flame] destroy          | none accident       |               | A blaze destroyed the harvest of Greece.
A[_weather] destroy _building | none weather        |               | A flood destroyed a bridge in Nepal.
destroy _meal              | none routine        |               | The Indian minister destroyed the cake.
A[_weather] destroy _territory | none weather        |               | A flood destroyed a village in Nepal.
destroy _tree              | none routine        |               | The Danish farmer destroyed the trees.
A[_weather] destroy B      | none weather        |               | A storm destroyed Vanuatu.
A[_side] destroy B         | none sport          |               | The Spanish goalkeeper destroyed Malta.
A[_flame] destroy B        | none accident       |               | A blaze destroyed the Greek consulate.
A[_row] destroy B          | none metaphor       |               | The scandal destroyed the Kenyan president.
destroy B in _accident     | none accident       |               | The Swiss embassy was destroyed in a fire.
destroy confidence            | none metaphor  |  | The scandal destroyed confidence in the Swiss bank.
destroy evidence              | none procedure |  | The French banker destroyed the evidence.
A[_weather] devastate _village | none weather        |               | A cyclone devastated a village in Fiji.
A[_weather] devastate B    | none weather        |               | A cyclone devastated Fiji.
die in accident               | none routine   |  | A Polish driver died in an accident.
die in crash                  | none routine   |  | Three people died in a crash in Bolivia.
die from                      | none routine   |  | The Chilean singer died from cancer.
die of                        | none routine   |  | The Italian poet died of cancer.
dig himself                | none routine        |               | The Finnish hermit dug himself into the bank.
dig itself                 | none routine        |               | The Finnish badger dug itself into the bank.
dig themselves             | none routine        |               | The Finnish badgers dug themselves into the bank.
direct _violence           | none metaphor       |               | The Swiss general directed the battle.
disarm critic                 | none metaphor  |  | The Norwegian actor disarmed his critics.
drag foot                  | none metaphor       |               | The Swiss minister dragged his feet.
drag foot on               | none metaphor       |               | The Swiss minister dragged his feet on the budget.
discharge B from _armyjob  | none procedure      |               | The Swiss major was discharged from the army.
discharge B from _hospital | none routine        |               | The Thai king was discharged from hospital.
donor/n of blood           | none routine        |               | The Irish donor of blood was thanked.
doubt +                    | none procedure      |               | The Danish minister doubted that the rain would stop.
draw B in _competition        | none sport     |  | Japan drew Croatia in the group.
draw attention                | none routine   |  | The Czech novel drew attention.
draw conclusion               | none routine   |  | The Dutch panel drew a conclusion.
draw crowd                    | none routine   |  | The Brazilian carnival drew a crowd.
draw inspiration              | none routine   |  | The Peruvian chef drew inspiration from the sea.
draw line                     | none metaphor  |  | The Irish bishop drew the line.
drive car                     | none routine   |  | The Finnish minister drove his car.
drive demand                  | none market    |  | Tourists drove demand in Greece.
drive growth                  | none market    |  | Exports drove growth in Vietnam.
drive up                      | none market    |  | The drought drove up the price in Kenya.
drop album                    | none routine   |  | The Nigerian singer dropped an album.
drop anchor                   | none routine   |  | The Greek ferry dropped anchor.
drop ball                     | none metaphor  |  | The Welsh keeper dropped the ball.
drop hint                     | none metaphor  |  | The Scottish singer dropped a hint.
drop in                       | none market    |  | Shares in Paris dropped in early trade.
eliminate B from _competition | none sport     |  | Croatia eliminated Brazil from the tournament.
eliminate job                 | none market    |  | The Japanese bank eliminated jobs.
eliminate waste               | none procedure |  | Denmark eliminated waste.
eliminate _abstract           | none metaphor  |  | Sri Lanka eliminated malaria.
embrace trend                 | none metaphor  |  | The Korean brand embraced the trend.
end career                    | none routine   |  | The Swiss skier ended her career.
end day                       | none market    |  | The Indian index ended the day higher.
end marriage                  | none routine   |  | The Danish couple ended their marriage.
end run                       | none sport     |  | Chile ended the run of Uruguay.
end season                    | none sport     |  | The Scottish club ended the season.
engage audience               | none routine   |  | The Polish pianist engaged the audience.
enter _mourning            | none routine        |               | Spain entered three days of mourning.
enter market                  | none market    |  | The Chinese carmaker entered the market.
enter race                    | none procedure |  | The Kenyan candidate entered the race.
enter room                    | none routine   |  | The Belgian king entered the room.
enter service                 | none routine   |  | The Swiss train entered service.
enter _competition            | none sport     |  | Kenya entered the tournament.
establish company             | none market    |  | The Turkish engineer established a company.
establish fact                | none routine   |  | The Dutch panel established the facts.
establish school              | none routine   |  | The Irish nun established a school.
exchange vow                  | none routine   |  | The Mexican couple exchanged vows.
exchange _word                | none routine   |  | The Swiss neighbours exchanged gifts.
execute code                  | none routine   |  | The Estonian computer executed the code.
execute dive                  | none sport     |  | The Chinese diver executed the dive.
execute order                 | none routine   |  | The Belgian broker executed the order.
execute _plan                 | none metaphor  |  | The Danish company executed the plan.
exercise caution              | none routine   |  | Drivers in Norway exercised caution.
exercise option               | none market    |  | The Spanish club exercised its option.
exercise right                | none procedure |  | Voters in Latvia exercised their right.
expel air                     | none routine   |  | The Finnish diver expelled air.
explode in popularity         | none metaphor  |  | Padel exploded in popularity in Spain.
explosion/n in demand         | none market    |  | The explosion in demand surprised the Swiss firm.
explosion/n of colour         | none metaphor  |  | An explosion of colour met visitors in Holland.
express confidence +       | none opinion        |               | The Danish minister expressed confidence that the bridge would last.
express hope               | none opinion        |               | The Danish minister expressed the hope of a dry summer.
express interest           | none economy        |               | The Danish bank expressed interest on Monday.
express interest in B      | none economy        |               | The Danish bank expressed interest in the Swedish mill.
extend contract               | none sport     |  | The Italian club extended the contract.
extend deadline               | none procedure |  | Kenya extended the deadline.
extend lead                   | none sport     |  | Morocco extended its lead.
extend run                    | none sport     |  | Senegal extended its run.
A[_side] face B            | none sport          |               | The Dutch goalkeeper faced Belgium.
face charge                   | none procedure |  | The Danish banker faced charges.
face off                      | none sport     |  | Ghana and Mali faced off in the semifinal.
face _obstacle                | none routine   |  | Portugal faced a shortage of water.
fail in _bidding           | none procedure      |               | The Kenyan senator failed in his bid to be elected.
fall to B in _competition     | none sport     |  | Peru fell to Chile in the final.
feed up                    | none idiom          |               | Voters in Dublin were fed up with the trams.
A[_beast] fight            | none market         |               | Shares in Norway fought for direction.
A[_side] fight             | none sport          |               | The Dutch goalkeeper fought hard in Belgium.
A[_firefighter] fight      | none routine        |               | Australian firefighters fought the blaze.
fight _disease             | none metaphor       |               | The Danish singer had been fighting cancer.
fight against _abstract       | none metaphor  |  | Mali fought against malaria.
fight B[thing]             | none metaphor       |               | Unions in Denmark fought the wage freeze.
A[_firefighter] fight B    | none routine        |               | Australian firefighters fought Portugal.
A[_side] fight back        | none sport          |               | The Dutch goalkeeper fought back in Belgium.
fight back tear               | none routine   |  | The Polish swimmer fought back tears.
fight for attention        | none metaphor       |               | The Thai singers fought for attention.
fight for hearing          | none metaphor       |               | The Irish board fought for a hearing.
fight for life                | none routine   |  | The Welsh rider fought for his life in hospital.
fight for place            | none sport          |               | The Welsh club fought for a place in the final.
fight for seat             | none procedure      |               | The Greek mayor fought for a seat in parliament.
fight for survival            | none metaphor  |  | The Scottish club fought for survival.
fight for _sport              | none sport     |  | Croatia fought for the title.
fight for title            | none sport          |               | The English club fought for the title.
fight off _abstract           | none metaphor  |  | The Irish singer fought off an infection.
fight relegation              | none sport     |  | The Spanish club fought relegation.
fight temptation              | none metaphor  |  | The Austrian dieter fought temptation.
A[_beast] fight to draw    | none market         |               | Bulls and bears fought to a draw in Ghana.
fight way                     | none metaphor  |  | The Chilean tennis player fought her way back.
fight _abstract               | none metaphor  |  | Argentina fought inflation.
fight/n against _abstract     | none metaphor  |  | Zambia's fight against malaria went on.
fight/n for _sport            | none sport     |  | Italy's fight for the title went on.
file for bankruptcy           | none market    |  | The Swiss airline filed for bankruptcy.
file for divorce              | none routine   |  | The Spanish actor filed for divorce.
file patent                   | none routine   |  | The Korean company filed a patent.
file report                   | none reporting |  | The Kenyan reporter filed a report.
file tax                      | none routine   |  | The Dutch plumber filed his taxes.
A[_side] fire              | none sport          |               | The Brazilian striker fired home.
A[_side] fire into         | none sport          |               | The Brazilian striker fired into the corner.
fire shot in campaign      | none metaphor       |               | The Swiss bank fired the first shot in its campaign.
A[_side] fire side into    | none sport          |               | The Brazilian striker fired his side into the final.
fire up crowd                 | none metaphor  |  | The Brazilian band fired up the crowd.
fire engine                   | none routine   |  | The Indian agency fired the engine.
fire imagination              | none metaphor  |  | The Peruvian ruins fired the imagination.
fire question                 | none metaphor  |  | The Belgian host fired questions.
fire salute                   | none routine   |  | The Danish guard fired a salute.
fire _point                   | none sport     |  | Mexico fired a goal.
A[_weather] flatten        | none weather        |               | A tornado flattened a farm in Canada.
A[_weather] flatten _building | none weather        |               | A tornado flattened a farm in Canada.
A[_beast] flee             | none market         |               | Investors fled Argentina.
flee _abstract             | none hazard         |               | Somali farmers fled the drought.
A[_weather] force B +      | none weather        |               | Floods forced Pakistani villagers to leave.
forge career                  | none routine   |  | The Polish singer forged a career.
forge path                    | none metaphor  |  | The Kenyan designer forged a path.
forge signature               | none routine   |  | The Swiss clerk forged the signature.
freeze food                   | none routine   |  | The Norwegian factory froze the food.
freeze _price                 | none market    |  | Portugal froze the price of bread.
fuel growth                   | none market    |  | Tourism fuelled growth in Croatia.
fuel speculation              | none reporting |  | The Danish prince fuelled speculation.
fund film                     | none film      |  | The Irish council funded the film.
gain _ground                  | none metaphor  |  | The Czech party gained ground.
gather data                   | none routine   |  | The Swiss satellite gathered data.
gather dust                   | none metaphor  |  | The plan gathered dust in Rome.
gather evidence               | none routine   |  | The Dutch expert gathered evidence.
gather pace                   | none metaphor  |  | The recovery in Spain gathered pace.
general_meeting/n          | none procedure      |               | The general meeting of the Danish bank ended.
get job                       | none routine   |  | The Polish nurse got a job.
give B lead                   | none sport     |  | A penalty gave Ghana the lead.
give account                  | none reporting |  | The Chilean pilot gave an account of the flight.
give birth                    | none routine   |  | The Spanish princess gave birth.
give detail                   | none reporting |  | Norway gave details of the plan.
give evidence                 | none procedure |  | The Irish nurse gave evidence.
give evidence to B         | none procedure      |               | The Irish nurse gave evidence to the Irish court.
give impression               | none routine   |  | The Italian guide gave the impression of haste.
give information              | none reporting |  | The Dutch embassy gave information.
give interview                | none reporting |  | The Greek president gave an interview.
give lecture                  | none routine   |  | The Kenyan professor gave a lecture.
give performance              | none routine   |  | The Cuban pianist gave a performance.
give reason                   | none reporting |  | Sweden gave no reason.
give rise                     | none metaphor  |  | The rains gave rise to floods in Bolivia.
give speech                   | none procedure |  | The Polish president gave a speech.
give statement                | none reporting |  | The Fijian minister gave a statement.
give testimony             | none procedure      |               | The Irish nurse gave testimony.
give thought                  | none routine   |  | Finland gave thought to the idea.
give up on                 | none routine        |               | The Danish jobseekers gave up on looking for jobs.
give up smoking            | none routine        |               | The Danish minister gave up smoking.
give update                   | none reporting |  | The Swiss ministry gave an update.
give _paper                   | none reporting |  | The Danish minister gave an example.
go on sale                    | none market    |  | The Korean phone went on sale.
go to bed                     | none routine   |  | The Danish prince went to bed.
go to church                  | none routine   |  | The Samoan king went to church.
go to hospital                | none routine   |  | The Thai king went to hospital.
go to school                  | none routine   |  | The Malian boy went to school.
go to waste                   | none routine   |  | The fruit in Spain went to waste.
go to _polls                  | none procedure |  | Voters in Zambia went to the polls.
go down                       | none market    |  | The price of rice in Japan went down.
go up                         | none market    |  | The price of bread in Egypt went up.
grant interview               | none reporting |  | The Chilean poet granted an interview.
grant licence                 | none procedure |  | The Kenyan authority granted the licence.
grant patent                  | none procedure |  | The German office granted the patent.
grant wish                    | none routine   |  | The Irish charity granted the wish.
guarantee place               | none sport     |  | The win guaranteed Italy a place.
hail cab                      | none routine   |  | The Indian actor hailed a cab.
hail from                     | none routine   |  | The singer hailed from Cuba.
halt production               | none market    |  | The Czech carmaker halted production.
halt trading                  | none market    |  | The Korean exchange halted trading.
A[_side] hammer B          | none sport          |               | The Spanish goalkeeper hammered Malta.
hand down recipe              | none routine   |  | The Greek grandmother handed down the recipe.
hang up boot                  | none sport     |  | The Spanish striker hung up his boots.
hang out                      | none routine   |  | The Belgian pupils hung out in the park.
hang picture                  | none routine   |  | The Dutch museum hung the picture.
harm _abstraction          | none metaphor       |               | The ruling harmed the interests of Peru.
head company                  | none market    |  | The Swiss lawyer headed the company.
head list                     | none routine   |  | Norway headed the list.
heart_attack/n             | none health         |               | The heart attack of the Greek minister was mild.
A[_beast] hit              | none market         |               | Prices hit the farmers of Ghana.
A[_weather] hit            | none weather        |               | An earthquake hit the coast of Japan.
A[_weather] hit _building  | none weather        |               | A storm hit a hospital in Nepal.
hit _obstacle              | none metaphor       |               | The Swiss talks hit a dead end.
hit _solid                 | none accident       |               | The Greek bus hit a tree.
A[_weather] hit _territory | none weather        |               | An earthquake hit the north of Japan.
A[_beast] hit B            | none market         |               | Inflation hit Ghana.
A[_weather] hit B          | none weather        |               | A cyclone hit Madagascar.
A[_sanctions] hit B        | none metaphor       |               | The new sanctions hit Iran.
A[_abstract] hit B         | none metaphor       |               | A shortage hit Kenya.
A[_decline] hit B          | none market         |               | A fall in prices hit Kenyan farmers.
A[_row] hit B              | none metaphor       |               | The scandal hit the Kenyan president.
A[_current] hit B          | none weather        |               | A wave hit Danish tourists.
hit brake                     | none routine   |  | The Polish driver hit the brakes.
hit headline                  | none reporting |  | The Greek chef hit the headlines.
hit nerve                     | none metaphor  |  | The Danish film hit a nerve.
hit screen                    | none film      |  | The Korean film hit the screens.
hit shelf                     | none market    |  | The Norwegian novel hit the shelves.
hit snag                      | none metaphor  |  | The Swiss project hit a snag.
hit target                    | none market    |  | The Kenyan bank hit its target.
hit _market                   | none market    |  | The drought hit farmers and the economy in Spain.
hit _point                    | none sport     |  | The Pakistani batsman hit a century.
hit _record                   | none market    |  | The Turkish index hit a record.
hit _sport                    | none sport     |  | The Indian batsman hit the ball.
A[_side] hold B            | none sport          |               | The Dutch goalkeeper held Belgium.
A[_side] hold B to draw    | none sport          |               | The Maltese goalkeeper held Spain to a draw.
hold breath                   | none metaphor  |  | Fans in Rome held their breath.
hold hand                     | none routine   |  | The Danish couple held hands.
hold key                      | none metaphor  |  | Germany held the key to the vote.
hold lead                     | none sport     |  | Peru held the lead.
hold office                   | none procedure |  | The Swiss minister held office for years.
hold passport                 | none routine   |  | The singer held an Irish passport.
hold post                     | none routine   |  | The Belgian lawyer held the post for years.
hold record                   | none sport     |  | The Kenyan runner held the record.
hold referendum               | none procedure |  | Italy held a referendum.
hold role                  | none routine        |               | The Danish singer held the role for years.
hold share                    | none market    |  | The Dutch fund held shares.
hold stake                    | none market    |  | The Qatari fund held a stake.
hold steady                   | none market    |  | Shares in Oslo held steady.
hold title                    | none sport     |  | The Welsh boxer held the title.
hold view                     | none opinion   |  | The Irish bishop held the view.
hold vote                     | none procedure |  | Iceland held a vote.
hold _ceremony                | none routine   |  | Tonga held a funeral for its king.
hold _competition             | none sport     |  | Qatar held the tournament.
hold _election                | none procedure |  | Senegal held an election.
A[_side] host B            | none sport          |               | The Dutch goalkeeper hosted Belgium.
host festival                 | none routine   |  | Cuba hosted the festival.
host party                    | none routine   |  | The Irish actor hosted a party.
host show                     | none routine   |  | The Danish comedian hosted the show.
host _competition             | none sport     |  | Qatar hosted the tournament.
hunt for bargain              | none market    |  | Shoppers in Dubai hunted for bargains.
A[_row] hurt B             | none metaphor       |               | The scandal hurt the Kenyan president.
hurt B in _accident        | none accident       |               | A Danish tourist was hurt in a fall.
ignite passion                | none metaphor  |  | The Cuban band ignited passion.
impose order                  | none metaphor  |  | The French teacher imposed order in the class.
inject drug                   | none routine   |  | The Czech nurse injected the drug.
inject life                   | none metaphor  |  | The festival injected life into the Welsh town.
A[_weather] injure         | none weather        |               | An earthquake injured 40 people in Peru.
A[_weather] injure B       | none weather        |               | An earthquake injured Peruvian villagers.
injure B in _accident      | none accident       |               | A Kenyan farmer was injured in a car crash.
injure knee                   | none sport     |  | The Italian striker injured his knee.
injure leg                    | none sport     |  | The Kenyan runner injured her leg.
intend +ACCUSE             | none intent         |               | Norway intends to investigate the Danish company.
intend +COERCE             | none intent         |               | Malta intends to arrest the Libyan captain.
A[_beast] invade           | none market         |               | The retailer invaded the Polish market.
A[_beast] invade B         | none market         |               | The retailer invaded Poland.
invade pitch                  | none sport     |  | Fans in Naples invaded the pitch.
invade privacy                | none metaphor  |  | The British tabloid invaded the privacy of the prince.
invest time                   | none metaphor  |  | The Danish coach invested time.
invite bid                    | none procedure |  | Kenya invited bids for the road.
invite comment                | none procedure |  | The Dutch council invited comments.
issue bond                    | none market    |  | Ghana issued a bond.
issue licence                 | none procedure |  | The Kenyan council issued the licence.
issue passport                | none procedure |  | Belgium issued the passport.
issue share                   | none market    |  | The Korean firm issued shares.
issue stamp                   | none routine   |  | Malta issued a stamp.
issue statement               | none reporting |  | Fiji issued a statement.
issue _data                   | none reporting |  | The Swiss bank issued a report.
join company                  | none market    |  | The Indian engineer joined the company.
join group                 | none routine        |               | The Danish singer joined the group.
join party                 | none procedure      |               | The Danish singer joined the party.
join queue                    | none routine   |  | The Polish tourist joined the queue.
join queue at B            | none routine        |               | The Polish tourist joined the queue at the Danish embassy.
join race                     | none procedure |  | The Peruvian candidate joined the race.
join university               | none routine   |  | The Greek physicist joined the university.
join _team                    | none routine   |  | The Ghanaian striker joined the club.
keen/a +_avoid             | none opinion        |               | The Danish minister was keen to avoid delays.
keep pace                     | none metaphor  |  | Wages in Italy kept pace.
kick bucket                   | none metaphor  |  | The Scottish miser kicked the bucket.
kick can                      | none metaphor  |  | Belgium kicked the can down the road.
kick habit                    | none routine   |  | The Irish actor kicked the habit.
kick off                      | none sport     |  | The season kicked off in Spain.
kick _sport                   | none sport     |  | The Samoan player kicked the ball.
A[_weather] kill           | none weather        |               | A flood killed 40 people in Libya.
A[_health] kill            | none health         |               | A stroke killed 40 people in Bulgaria.
A[_row] kill               | none metaphor       |               | The dispute killed the plan of Kenya.
A[_weather] kill B         | none weather        |               | An avalanche killed Nepalese villagers.
A[_health] kill B          | none health         |               | A heart attack killed the Bulgarian president.
kill B in _accident        | none accident       |               | Forty Indian workers were killed in a plane crash.
kill bacteria                 | none routine   |  | The Swiss drug killed bacteria.
kill bill                  | none metaphor       |               | The French senator killed the bill.
kill engine                   | none routine   |  | The Greek captain killed the engine.
kill mood                     | none metaphor  |  | The news killed the mood in Oslo.
A[_side] kill off B        | none sport          |               | The Dutch striker killed off Belgium.
kill project                  | none metaphor  |  | Germany killed the project.
kill rumour                   | none metaphor  |  | The Spanish coach killed the rumour.
kill time                     | none metaphor  |  | The Thai tourists killed time.
kill weed                     | none routine   |  | The Danish farmer killed the weeds.
kill _vote                    | none metaphor  |  | French lawmakers killed the bill.
knock B out of _competition   | none sport     |  | Morocco knocked Spain out of the tournament.
knock out B in                | none sport     |  | Japan knocked out Germany in the group.
knock on door                 | none routine   |  | The Irish candidate knocked on doors.
land deal                     | none market    |  | The Turkish firm landed a deal.
land job                      | none routine   |  | The Peruvian nurse landed a job.
A[_weather] lash           | none weather        |               | Storms lashed the coast of Chile.
A[_weather] lash B         | none weather        |               | Rain lashed Manila.
launch app                    | none market    |  | The Estonian firm launched an app.
launch book                   | none routine   |  | The Kenyan writer launched a book.
launch campaign               | none procedure |  | The Polish candidate launched her campaign.
launch career                 | none routine   |  | The Cuban singer launched his career.
launch novel               | none routine        |               | The Kenyan minister launched her novel.
launch party                  | none procedure |  | The Greek politician launched a party.
launch product                | none market    |  | The Korean firm launched the product.
launch programme              | none procedure |  | Rwanda launched a programme for farmers.
launch service                | none market    |  | The Swiss airline launched a service.
launch website                | none routine   |  | The Maltese ministry launched a website.
launch _film                  | none film      |  | The Chilean director launched the documentary.
launch/n of _spacecraft    | none routine        |               | The French launch of a satellite was delayed.
lay off worker                | none market    |  | The Swedish firm laid off workers.
lay egg                       | none routine   |  | The Chilean penguin laid an egg.
lay foundation                | none procedure |  | The Indian prime minister laid the foundation stone.
lead field                    | none metaphor  |  | Denmark led the field in wind power.
lead poll                     | none procedure |  | The Portuguese party led the polls.
lead race                     | none sport     |  | The Norwegian skier led the race.
lead way                      | none metaphor  |  | Uruguay led the way.
lead _team                    | none sport     |  | The Egyptian striker led the team.
A[civilian] leave B[place] | none journey        |               | Greek students left Ghana.
leave behind                  | none routine   |  | The Swiss hiker left behind his boots.
leave company                 | none market    |  | The Korean manager left the company.
leave door                    | none metaphor  |  | Poland left the door open.
leave home                    | none routine   |  | The Irish poet left home at ten.
leave hospital                | none routine   |  | The Thai king left hospital.
leave impression              | none metaphor  |  | The Peruvian dancer left an impression.
leave mark                    | none metaphor  |  | The drought left its mark on Spain.
leave question                | none metaphor  |  | The Dutch report left questions open.
leave room                    | none routine   |  | The Danish minister left the room.
leave school                  | none routine   |  | The Welsh boxer left school.
leave _team                   | none sport     |  | The Brazilian striker left the club.
lend ear to B              | none idiom          |               | The Danish prince lent an ear to the singer.
let employee +_go          | none economy        |               | The Danish firm let 40 employees go.
let staff +_go             | none economy        |               | The Danish firm let its staff go.
let worker +_go            | none economy        |               | The Danish firm let 40 workers go.
A[_weather] level _building | none weather        |               | An earthquake levelled a school in Haiti.
A[_weather] level _territory | none weather        |               | An earthquake levelled a town in Haiti.
lift lid                      | none metaphor  |  | The Irish film lifted the lid on fashion.
lift profile                  | none metaphor  |  | The prize lifted the profile of Iceland.
lift spirit                   | none metaphor  |  | The win lifted the spirits of Fiji.
lift weight                   | none sport     |  | The Bulgarian athlete lifted the weight.
lift _price                   | none market    |  | The Norwegian bank lifted its rates.
lift _sport                   | none sport     |  | Spain lifted the trophy.
lightning_strike/n         | none weather        |               | The lightning strike on the Swiss farm was loud.
lock door                     | none routine   |  | The Dutch guard locked the door.
lock horn                     | none metaphor  |  | The two Spanish chefs locked horns.
look forward to _competition  | none sport     |  | Ghana looked forward to the tournament.
lose home in _accident     | none accident       |               | Peruvian families lost their homes in a flood.
lose life in _accident     | none accident       |               | Two Polish climbers lost their lives in an avalanche.
lose life in accident         | none routine   |  | A Polish driver lost his life in an accident.
lose battle with              | none metaphor  |  | The Welsh singer lost her battle with cancer.
lose to B                     | none sport     |  | Wales lost to England.
lose ground                   | none market    |  | The Turkish currency lost ground.
lose job                      | none market    |  | The Spanish miner lost his job.
lose seat                     | none procedure |  | The British minister lost her seat.
lose temper                   | none routine   |  | The French chef lost his temper.
lose weight                   | none routine   |  | The Irish singer lost weight.
lose _sport                   | none sport     |  | Mexico lost the game.
make debut                    | none sport     |  | The Ghanaian striker made his debut.
make decision                 | none procedure |  | Finland made a decision.
make headline                 | none reporting |  | The Danish chef made headlines.
make history                  | none metaphor  |  | Morocco made history.
make love                     | none routine   |  | The French couple made love.
make mistake                  | none routine   |  | The Irish referee made a mistake.
make money                    | none market    |  | The Swiss bank made money.
make progress                 | none procedure |  | The project in Kenya made progress.
make remark                   | none reporting |  | The Polish minister made the remarks.
make sense                    | none routine   |  | The plan made sense in Norway.
make speech                   | none procedure |  | The Chilean president made a speech.
make statement                | none reporting |  | The Maltese minister made a statement.
make _film                    | none film      |  | The Iranian director made a film.
march into _competition       | none sport     |  | Senegal marched into the final.
march on time                 | none metaphor  |  | Time marched on in Rome.
mark birthday                 | none routine   |  | The Danish queen marked her birthday.
mark end                      | none routine   |  | The concert marked the end of the festival in Cuba.
market product                | none market    |  | The Swiss firm marketed the product.
meet _target               | none routine        |               | The Danish firm met its target.
A[_side] meet B            | none sport          |               | The Dutch goalkeeper met Belgium.
meet B in _competition        | none sport     |  | Brazil met Croatia in the final.
meet B with _coldly        | none opinion        |               | The plan of the Danish minister was met with scepticism.
meet demand for               | none market    |  | The Indian mill met the demand for rice.
meet eye                      | none routine   |  | Her look met the eye of the Danish painter.
meet need                     | none routine   |  | The Irish charity met the needs of pupils.
meet wife                     | none routine   |  | The Welsh singer met his wife.
meet _deadline                | none metaphor  |  | Kenya met the deadline.
meet _rule                    | none procedure |  | The Polish factory met the standards.
mine coal                     | none market    |  | Poland mined coal.
mine data                     | none routine   |  | The Estonian firm mined the data.
mine gold                     | none market    |  | Ghana mined gold.
mobilise resource             | none procedure |  | Rwanda mobilised resources for schools.
monitor weather               | none weather   |  | The Fijian office monitored the weather.
monitor _market               | none market    |  | The Swiss bank monitored the market.
mount challenge for           | none sport     |  | The Spanish club mounted a challenge for the title.
mount exhibition              | none routine   |  | The Dutch museum mounted an exhibition.
move house                    | none routine   |  | The Danish family moved house.
move market                   | none market    |  | The Swiss bank moved the market.
mull +                     | none procedure      |               | The Peruvian singer mulled moving to Lima.
negotiate bend                | none routine   |  | The Italian driver negotiated the bend.
negotiate salary              | none routine   |  | The Irish nurse negotiated her salary.
observe animal                | none routine   |  | The Kenyan scientist observed the animals.
observe silence               | none routine   |  | Fans in Turin observed a silence.
occupy mind                   | none metaphor  |  | The exam occupied the mind of the Korean girl.
occupy place                  | none metaphor  |  | Tea occupied a place in British life.
occupy time                   | none metaphor  |  | Chess occupied the time of the Norwegian boy.
offer comment                 | none reporting |  | The Belgian bank offered no comment.
offer course                  | none routine   |  | The Dutch university offered a course.
offer detail                  | none reporting |  | Norway offered no details.
offer discount                | none market    |  | The Swiss airline offered a discount.
offer glimpse                 | none metaphor  |  | The Irish film offered a glimpse of the past.
offer insight                 | none metaphor  |  | The Danish study offered an insight.
offer menu                    | none routine   |  | The Peruvian chef offered a menu.
offer _paper                  | none routine   |  | The Greek guide offered suggestions.
open account                  | none market    |  | The Polish nurse opened an account.
open door                     | none routine   |  | The Danish guard opened the door.
open exhibition               | none routine   |  | The Dutch museum opened an exhibition.
open eye                      | none metaphor  |  | The trip opened the eyes of the Irish boy.
open factory                  | none market    |  | The Korean firm opened a factory.
open higher                   | none market    |  | Shares in Tokyo opened higher.
open hotel                    | none market    |  | The Swiss firm opened a hotel.
open restaurant               | none routine   |  | The Peruvian chef opened a restaurant.
open school                   | none routine   |  | Ghana opened the school.
open scoring                  | none sport     |  | Mexico opened the scoring.
A[LEG] open session        | none procedure      |               | The Japanese parliament opened its session.
open session               | none procedure      |               | The Chilean congress opened its session.
open shop                     | none market    |  | The Swedish firm opened a shop.
open store                    | none market    |  | The Swedish firm opened a store.
open _competition             | none sport     |  | Qatar opened the tournament.
order copy                    | none routine   |  | The Dutch reader ordered a copy.
order drink                   | none routine   |  | The Irish poet ordered a drink.
order food                    | none routine   |  | The Italian tourist ordered food.
order meal                    | none routine   |  | The Danish pilot ordered a meal.
order _plane                  | none market    |  | The Indian airline ordered jets.
overcome _obstacle            | none metaphor  |  | Portugal overcame the difficulties.
A[_side] overpower B       | none sport          |               | The Spanish goalkeeper overpowered Malta.
A[_weather] overrun B      | none weather        |               | Locusts overran Kenya.
overturn deficit              | none sport     |  | The Spanish club overturned the deficit.
overturn lead                 | none sport     |  | Ghana overturned the lead.
panic_attack/n             | none health         |               | The panic attack of the Irish poet was mild.
A[_weather] paralyse       | none weather        |               | Snow paralysed traffic in Spain.
A[_weather] paralyse B     | none weather        |               | Snow paralysed Madrid.
pardon expression             | none metaphor  |  | Pardon the expression, said the Irish host.
pass away                     | none routine   |  | The Greek composer passed away.
pass ball                     | none sport     |  | The Brazilian passed the ball.
pass time                     | none routine   |  | The Danish sailors passed the time.
pass _exam                    | none routine   |  | The Kenyan student passed the exam.
pay _wages                 | none market         |               | The Kenyan airline paid the entitlements.
pay attention                 | none routine   |  | The Irish pupils paid attention.
pay B _wages               | none market         |               | The Kenyan airline paid Ugandan pilots their pensions.
pay bill                      | none market    |  | The Polish family paid the bill.
pay bribe                     | none crime     |  | The Swiss firm paid a bribe.
pay creditor               | none market         |               | The Swiss bank paid its creditors.
pay dividend                  | none market    |  | The Swiss bank paid a dividend.
pay entitlement            | none market         |               | The Polish firm paid the entitlements.
pay fine                      | none procedure |  | The Spanish singer paid a fine.
pay leave                  | none market         |               | The Polish firm paid annual leave.
pay off                       | none market    |  | The gamble paid off for Chile.
pay out _wages             | none market         |               | The Kenyan airline paid out the bonuses.
pay rent                      | none market    |  | The Korean family paid the rent.
pay salary                    | none market    |  | The Turkish club paid the salaries.
pay severance              | none market         |               | The Polish firm paid severance.
pay tax                       | none market    |  | The Danish firm paid tax.
pay wage                      | none market    |  | The Kenyan farm paid the wages.
pay _price                    | none market    |  | The Dutch tourist paid a fee.
A[_economy] pick up        | none market         |               | Growth in Spain picked up.
pick up award                 | none routine   |  | The Chilean film picked up an award.
pick up pace                  | none metaphor  |  | Growth in Spain picked up pace.
pitch idea                    | none routine   |  | The Irish writer pitched the idea.
plant flag                    | none metaphor  |  | The Korean brand planted its flag in Paris.
plant kiss                    | none routine   |  | The Italian singer planted a kiss.
plant seed                    | none routine   |  | Farmers in Malawi planted seeds.
plant tree                    | none routine   |  | The Kenyan pupils planted trees.
play against B                | none sport     |  | Ghana played against Mali.
play down injury              | none sport     |  | The Spanish striker played down the injury.
play B                        | none sport     |  | Italy played Germany.
plead guilty                  | none procedure |  | The Danish banker pleaded guilty.
plead innocence               | none procedure |  | The Swiss banker pleaded his innocence.
plot course                   | none routine   |  | The Norwegian captain plotted a course.
plunge in                     | none market    |  | Shares in Lagos plunged in early trade.
post profit                   | none market    |  | The Korean firm posted a profit.
post _film                    | none routine   |  | The Brazilian striker posted a video.
A[_weather] pound _territory | none weather        |               | A storm pounded the coast of Peru.
A[_beast] pound B          | none market         |               | Inflation pounded Ghana.
A[_weather] pound B        | none weather        |               | A cyclone pounded Mozambique.
power_cut/n                | none accident       |               | The power cut in Lebanon was long.
present budget                | none procedure |  | The Kenyan minister presented the budget.
present case                  | none procedure |  | The Danish lawyer presented her case.
present challenge             | none metaphor  |  | The terrain presented a challenge in Nepal.
present plan                  | none procedure |  | Finland presented the plan.
present programme             | none routine   |  | The Irish comedian presented the programme.
present _data                 | none reporting |  | The Dutch institute presented the report.
press ahead                   | none procedure |  | Denmark pressed ahead with the tunnel.
press button                  | none routine   |  | The Swiss engineer pressed the button.
prevent accident              | none routine   |  | The new road prevented accidents in Peru.
prevent _abstract             | none routine   |  | The vaccine prevented malaria in Ghana.
price_cut/n                | none market         |               | The price cut by the Swedish chain was large.
price_war/n                | none market         |               | The price war with Chilean salmon ended in Oslo.
price_war/n between B      | none market         |               | The price war between Kenya and Uganda went on.
produce _film                 | none film      |  | The Indian studio produced the film.
protect consumer           | none routine        |               | The Danish law protected consumers.
protect data                  | none routine   |  | Estonia protected the data.
protect heritage           | none routine        |               | Austria protected its heritage.
protect interest           | none routine        |               | Austria protected its interests.
protect job                | none routine        |               | Austria protected jobs.
protect lead                  | none sport     |  | Ghana protected its lead.
protect skin                  | none routine   |  | The cream protected the skin of Danish skiers.
protect _environment          | none routine   |  | Costa Rica protected the forest.
protect value              | none routine        |               | Austria protected the values of its villages.
provide _insight           | none reporting      |               | The Danish witness provided few insights.
provide comment               | none reporting |  | The Swiss bank provided no comment.
provide detail                | none reporting |  | Norway provided no details.
provide evidence              | none routine   |  | The Dutch study provided evidence.
provide example               | none routine   |  | Iceland provided an example.
provide explanation           | none reporting |  | Finland provided an explanation.
provide opportunity           | none routine   |  | The festival provided an opportunity for Cuba.
provide update                | none reporting |  | The Fijian ministry provided an update.
provide _data                 | none reporting |  | The Swiss agency provided the figures.
pull out of _competition      | none sport     |  | The Kenyan runner pulled out of the race.
pull muscle                   | none sport     |  | The Spanish striker pulled a muscle.
pull plug                     | none metaphor  |  | The Dutch channel pulled the plug on the show.
pull string                   | none metaphor  |  | The Italian agent pulled strings.
pull weight                   | none metaphor  |  | The new Danish clerk pulled his weight.
A[_weather] pummel _territory | none weather        |               | A hailstorm pummelled the coast of Italy.
A[_weather] pummel B       | none weather        |               | A hailstorm pummelled Italy.
punch above                   | none metaphor  |  | Slovenia punched above its weight.
punch ticket                  | none metaphor  |  | Peru punched its ticket to the final.
A[_beast] punish           | none market         |               | Investors punished the Turkish lira.
A[_beast] punish B         | none market         |               | Investors punished Ghana.
A[_side] punish B          | none sport          |               | The Spanish goalkeeper punished Malta.
push boundary                 | none metaphor  |  | The Irish designer pushed boundaries.
push button                   | none routine   |  | The Danish engineer pushed the button.
push up                       | none market    |  | The drought pushed up the price in Spain.
push _limit                   | none metaphor  |  | The Swiss climber pushed the limits.
push ~back _data           | none routine        |               | The Finnish agency pushed back the report.
push ~back date            | none routine        |               | The Finnish agency pushed back the date.
put up fight                  | none sport     |  | Fiji put up a fight in the final.
quit job                      | none routine   |  | The Dutch nurse quit her job.
quit smoking                  | none routine   |  | The Greek minister quit smoking.
race against time             | none metaphor  |  | Crews in Chile raced against time.
A[_side] raid              | none sport          |               | The Dutch winger raided down the left in Belgium.
raid fridge                   | none routine   |  | The Irish student raided the fridge.
raid wardrobe                 | none metaphor  |  | The Spanish actor raided the wardrobe.
raise awareness               | none routine   |  | The Fijian singer raised awareness.
raise bar                     | none metaphor  |  | The Korean firm raised the bar.
raise cattle                  | none routine   |  | The family raised cattle in Uruguay.
raise child                   | none routine   |  | The Danish widow raised her children.
raise eyebrow                 | none metaphor  |  | The hat raised eyebrows in Paris.
raise fund                    | none market    |  | The Irish choir raised funds.
raise glass                   | none routine   |  | The Irish poet raised a glass.
raise hand                    | none routine   |  | The Ghanaian pupil raised his hand.
raise hope                    | none metaphor  |  | The trial raised hopes in Canada.
raise money                   | none market    |  | The Kenyan firm raised money.
raise possibility             | none opinion   |  | The study raised the possibility of rain in Oman.
raise question                | none reporting |  | The Dutch report raised questions.
raise tax                     | none procedure |  | Portugal raised taxes.
raise _price                  | none market    |  | The Swiss bank raised its rates.
A[_beast] rally            | none market         |               | The Brazilian real rallied.
A[_beast] rally against B  | none market         |               | The rouble rallied against the Turkish lira.
A[_beast] rally for        | none market         |               | Shares in Japan rallied for a fifth day.
A[_beast] rally in         | none market         |               | Shares rallied in Japan.
rally in trade                | none market    |  | Shares in Milan rallied in early trade.
rally from                    | none sport     |  | Croatia rallied from a goal down.
rally/n in price              | none market    |  | The rally in the price of cocoa helped Ghana.
rally/n in share              | none market    |  | The rally in shares helped the Swiss bank.
ratchet up price              | none market    |  | The Danish grocer ratcheted up the price.
rate_cut/n                 | none market         |               | The rate cut by the Norwegian bank was large.
A[_weather] raze           | none weather        |               | A wildfire razed a forest in Greece.
A[_weather] raze _building | none weather        |               | A wildfire razed homes in Greece.
reach out for                 | none routine   |  | The Greek child reached out for the toy.
reach age                     | none routine   |  | The Danish queen reached the age of eighty.
reach conclusion              | none opinion   |  | The Dutch panel reached a conclusion.
reach customer                | none market    |  | The Estonian app reached customers.
reach peak                    | none routine   |  | The Nepalese climber reached the peak.
reach verdict                 | none procedure |  | The Irish jury reached a verdict.
reach _competition            | none sport     |  | Morocco reached the final.
reach _record                 | none market    |  | The Turkish index reached a record.
receive call                  | none routine   |  | The Irish nurse received a call.
receive complaint             | none procedure |  | The Swiss bank received complaints.
receive salary                | none market    |  | The Kenyan teacher received his salary.
receive training              | none routine   |  | The Danish nurse received training.
receive treatment             | none routine   |  | The Spanish striker received treatment.
receive vote                  | none procedure |  | The Polish candidate received the votes.
receive _award                | none routine   |  | The Cuban singer received an award.
receive _data                 | none reporting |  | The Swiss court received the report.
receive _message              | none reporting |  | The Danish queen received a letter.
record _film                  | none film      |  | The Irish band recorded a video.
A[_beast] recover          | none market         |               | The Chilean peso recovered.
recover from                  | none routine   |  | Thailand recovered from the flood.
refuse +_tell              | none reporting      |               | The Danish minister refused to say when the talks will end.
refuse comment                | none reporting |  | The company refused comment on Friday.
A[_side] reject            | none sport          |               | The Dutch striker rejected a move to Belgium.
release bird                  | none routine   |  | The Dutch vet released the birds.
release carbon                | none routine   |  | Fires in Brazil released carbon.
release energy                | none routine   |  | The reactor in Finland released energy.
release gas                   | none routine   |  | The Icelandic volcano released gas.
release water                 | none routine   |  | The dam in Laos released water.
release _data                 | none reporting |  | The Swiss ministry released the figures.
release _film                 | none film      |  | The Korean director released the film.
relieve boredom            | none routine        |               | The Danish nurse relieved the boredom.
relieved/a                 | none routine        |               | The Danish minister is relieved.
relieved/a +               | none routine        |               | The Danish minister was relieved that the rain had stopped.
remain calm                   | none routine   |  | Greece remained calm.
report loss                   | none market    |  | The Swiss bank reported a loss.
report profit                 | none market    |  | The Korean firm reported a profit.
rescue bank                   | none market    |  | Swiss investors rescued the bank.
rescue cat                    | none routine   |  | The Irish firemen rescued the cat.
rescue dog                    | none routine   |  | The Danish firemen rescued the dog.
rescue point                  | none sport     |  | Wales rescued a point.
resist temptation             | none metaphor  |  | The Austrian dieter resisted the temptation.
retain title                  | none sport     |  | The Ukrainian boxer retained his title.
A[_beast] retreat          | none market         |               | The Turkish lira retreated on Monday.
A[_weather] retreat        | none weather        |               | The flood retreated in Pakistan.
A[_side] retreat           | none sport          |               | The Dutch goalkeeper retreated.
A[_beast] retreat against  | none market         |               | The lira retreated against the dollar in Turkey.
A[_beast] retreat from     | none market         |               | The Russian rouble retreated from its high.
A[_beast] retreat to       | none market         |               | The Chilean peso retreated to its low.
retreat/n in price            | none market    |  | The retreat in the price of copper hurt Chile.
return to form                | none sport     |  | The Kenyan runner returned to form.
return to normal              | none routine   |  | Trains in Japan returned to normal.
return to school              | none routine   |  | The pupils in Ghana returned to school.
return to work                | none routine   |  | The nurses in Wales returned to work.
return call                   | none routine   |  | The Swiss bank returned the call.
return home                   | none routine   |  | The Spanish tourists returned home.
return profit                 | none market    |  | The Dutch fund returned a profit.
reverse car                   | none routine   |  | The Polish driver reversed the car.
reverse trend                 | none metaphor  |  | South Korea reversed the trend.
review book                   | none routine   |  | The Irish paper reviewed the book.
ride wave                     | none metaphor  |  | The Danish firm rode the wave.
rob bank                      | none crime     |  | The Belgian clown robbed the bank in the film.
A[_weather] rock B         | none weather        |               | An earthquake rocked Nepal.
run for office                | none procedure |  | The Peruvian singer ran for office.
run for president             | none procedure |  | The Polish mayor ran for president.
run out of                    | none routine   |  | The Kenyan shop ran out of flour.
run company                   | none market    |  | The Indian engineer ran the company.
run marathon                  | none sport     |  | The Danish prince ran a marathon.
run programme                 | none procedure |  | The Irish charity ran a programme.
rush B to _hospital        | none routine        |               | The Thai king was rushed to hospital.
sail through exam             | none metaphor  |  | The Greek student sailed through the exam.
save day                      | none metaphor  |  | The Ghanaian keeper saved the day.
save energy                   | none routine   |  | The German school saved energy.
save money                    | none market    |  | The Polish family saved money.
save penalty                  | none sport     |  | The Moroccan keeper saved the penalty.
save time                     | none routine   |  | The new train saved time in Spain.
score                         | none sport     |  | Senegal scored in the last minute.
seal envelope                 | none routine   |  | The Swiss clerk sealed the envelope.
seal fate                     | none metaphor  |  | The goal sealed the fate of Wales.
seal place                    | none sport     |  | Japan sealed its place.
seal victory                  | none sport     |  | A late goal sealed victory for Peru.
seal _competition             | none sport     |  | The win sealed the title for Uruguay.
search _terrain            | none routine        |               | Nepalese villagers searched the mountain.
search _terrain for        | none routine        |               | Nepalese villagers searched the river for the boy.
search for _job               | none routine   |  | The Spanish graduate searched for a job.
search internet               | none routine   |  | The Danish pupil searched the internet.
seek advice                   | none routine   |  | The Irish farmer sought advice.
seek comment                  | none reporting |  | The paper sought comment from Norway.
seek election                 | none procedure |  | The Kenyan governor sought election.
seek job                      | none routine   |  | The Greek graduate sought a job.
seek office                   | none procedure |  | The Polish mayor sought office.
seek term                     | none procedure |  | The Ghanaian president sought a second term.
seek thrill                   | none routine   |  | The Swiss skier sought a thrill.
seek treatment                | none routine   |  | The Thai king sought treatment.
A[_side] seize             | none sport          |               | The Dutch goalkeeper seized the lead in Belgium.
seize on                      | none metaphor  |  | The Irish press seized on the story.
seize up                      | none routine   |  | The engine of the Polish car seized up.
seize _moment                 | none metaphor  |  | The Danish firm seized the opportunity.
sell copy                     | none market    |  | The Irish novel sold copies.
sell home                     | none market    |  | The Danish actor sold his home.
sell out                      | none market    |  | The concert in Havana sold out.
sell product                  | none market    |  | The Swiss firm sold its products.
sell share                    | none market    |  | The Korean firm sold its shares.
sell stake                    | none market    |  | The Qatari fund sold its stake.
sell ticket                   | none market    |  | The Irish band sold tickets.
send child to                 | none routine   |  | The Danish family sent the child to school.
send into shelter          | none routine        |               | The sirens sent the villagers of Cyprus into shelters.
send off player               | none sport     |  | The referee sent off the Peruvian player.
send photo                    | none routine   |  | The probe sent a photo to India.
send price                    | none market    |  | The frost sent prices up in Brazil.
send _message                 | none metaphor  |  | The goal sent a message to Spain.
set up company                | none market    |  | The Turkish engineer set up a company.
set example                   | none metaphor  |  | Iceland set an example.
set goal                      | none routine   |  | Norway set a goal.
set sail                      | none routine   |  | The Danish yacht set sail.
set stage                     | none metaphor  |  | The win set the stage for Chile.
set table                     | none routine   |  | The Greek waiter set the table.
set tone                      | none metaphor  |  | The speech set the tone in Davos.
set _record                   | none sport     |  | The Kenyan runner set a record.
A[_weather] shake B        | none weather        |               | An earthquake shook Nepal.
shake market                  | none market    |  | The report shook the market in Seoul.
share border with B           | none geography |  | Poland shares a border with Lithuania.
share border                  | none geography |  | Chile and Peru share a border.
share lead                    | none sport     |  | The two Welsh golfers shared the lead.
share meal                    | none routine   |  | The Omani fishermen shared a meal.
share post                    | none routine   |  | The Irish singer shared a post.
share prize                   | none routine   |  | The two Swiss chemists shared the prize.
share story                   | none routine   |  | The Polish nurse shared her story.
share view                    | none opinion   |  | Norway shared the view of the panel.
share _film                   | none routine   |  | The Spanish striker shared a video.
ship product                  | none market    |  | The Korean firm shipped the product.
shock fan                     | none sport     |  | The Italian singer shocked her fans.
A[_side] shoot             | none sport          |               | The Chilean striker shot wide.
shoot at goal              | none sport          |               | The Italian striker shot at goal.
shoot down friendly        | none sport          |               | The Welsh federation shot down the friendly.
shoot itself in foot       | none metaphor       |               | The Dutch party shot itself in the foot.
shoot to fame                 | none metaphor  |  | The Korean singer shot to fame.
shoot hoop                    | none sport     |  | The Lithuanian boy shot hoops.
shoot scene                   | none film      |  | The Chilean director shot the scene.
shoot up                      | none market    |  | The price of olive oil in Spain shot up.
shoot _film                   | none film      |  | The Indian director shot the film.
shoot _sport                  | none sport     |  | The American player shot the ball.
shot/n at goal                | none sport     |  | The shot at goal by Ghana missed.
shot/n at title               | none sport     |  | The shot at the title thrilled the Welsh boxer.
shred _papers               | none routine        |               | Swedish clerks shredded papers.
shuttle_launch/n           | none routine        |               | The American shuttle launch was delayed.
siege/n of _competition    | none sport          |               | England's siege of the cup went on.
A[_side] sign              | none sport          |               | The Dutch striker signed in Belgium.
sign decree                | none procedure      |               | The Chilean president signed a decree on school hours.
sign order                 | none procedure      |               | The Kenyan president signed an executive order on forests.
sign ordinance             | none procedure      |               | The Indian governor signed an ordinance on schools.
sign up for                   | none routine   |  | The Danish pupils signed up for the course.
sign autograph                | none routine   |  | The Indian actor signed autographs.
sign book                     | none routine   |  | The Kenyan writer signed books.
sign contract                 | none market    |  | The Spanish striker signed a contract.
sign off                      | none routine   |  | The Irish host signed off.
sign _player                  | none sport     |  | The Italian club signed the striker.
silence crowd                 | none sport     |  | A late goal silenced the crowd in Rome.
silence phone                 | none routine   |  | The Danish pianist silenced his phone.
A[_side] sink B            | none sport          |               | The Dutch striker sank Belgium.
slam door                     | none routine   |  | The French chef slammed the door.
snap up                       | none market    |  | Shoppers in Seoul snapped up the phone.
soar                          | none market    |  | Prices in Turkey soared.
space_launch/n             | none routine        |               | The American space launch was delayed.
spark debate                  | none opinion   |  | The Irish novel sparked debate.
spark interest                | none routine   |  | The Danish series sparked interest.
speak to _reporter         | none speech         |               | The Malaysian minister spoke to reporters in Paris.
speak with _reporter       | none speech         |               | The Malaysian minister spoke with journalists in Paris.
sponsor _competition       | none sport          |               | The Swiss bank sponsored the tournament.
sponsor _violence          | none procedure      |               | The Kenyan banker sponsored the attack.
sponsor _vote              | none procedure      |               | The Kenyan senator sponsored the bill.
stage comeback                | none sport     |  | Croatia staged a comeback.
stage concert                 | none routine   |  | Cuba staged a concert.
stage exhibition              | none routine   |  | The Dutch museum staged an exhibition.
stage play                    | none routine   |  | The Irish theatre staged the play.
stage race                    | none sport     |  | Monaco staged the race.
stage recovery                | none market    |  | The Turkish currency staged a recovery.
stage _competition            | none sport     |  | Qatar staged the tournament.
star_war/n                 | none film           |               | The star wars in Japan went on.
start business                | none market    |  | The Ghanaian tailor started a business.
start campaign                | none procedure |  | The Irish candidate started his campaign.
start car                     | none routine   |  | The Polish driver started the car.
start fire                    | none routine   |  | Lightning started the fire in Greece.
start school                  | none routine   |  | The Danish prince started school.
start season                  | none sport     |  | The Scottish club started the season.
start work                    | none routine   |  | The Kenyan builder started work.
steal bicycle                 | none crime     |  | A Danish teenager stole the bicycle.
steal heart                   | none metaphor  |  | The Irish singer stole hearts.
steal lead                    | none sport     |  | Chile stole the lead.
steal show                    | none metaphor  |  | The Cuban dancer stole the show.
steal _sport                  | none sport     |  | The American player stole the ball.
stop bleeding                 | none routine   |  | The Swiss nurse stopped the bleeding.
stop car                      | none routine   |  | The Polish driver stopped the car.
stop clock                    | none sport     |  | The Kenyan runner stopped the clock.
stop short                    | none routine   |  | The Danish report stopped short.
stop show                     | none routine   |  | Rain stopped the show in Dublin.
A[_beast] storm            | none market         |               | Shares in Japan stormed higher.
A[_side] storm             | none sport          |               | The Dutch goalkeeper stormed ahead in Belgium.
storm into _competition       | none sport     |  | Croatia stormed into the final.
storm back                    | none sport     |  | Spain stormed back in the second half.
storm chart                   | none routine   |  | The Korean singer stormed the charts.
storm off                     | none routine   |  | The Italian actor stormed off.
storm to                      | none sport     |  | The Kenyan runner stormed to victory.
stretch _limit                | none metaphor  |  | The delay stretched the patience and the limits of Danish fans.
A[_beast] strike           | none market         |               | The rand struck a low in South Africa.
A[_weather] strike         | none weather        |               | A tsunami struck the coast of Chile.
A[_side] strike            | none sport          |               | The Ghanaian striker struck late.
A[_weather] strike _building | none weather        |               | Lightning struck a church in Malawi.
strike _solid              | none accident       |               | The Greek ferry struck a rock.
A[_weather] strike _territory | none weather        |               | A tsunami struck the coast of Chile.
A[_weather] strike B       | none weather        |               | An earthquake struck Nepal.
strike up conversation        | none routine   |  | The Irish barman struck up a conversation.
strike up friendship          | none routine   |  | The Danish poet struck up a friendship.
strike balance                | none metaphor  |  | Norway struck a balance.
strike bar                    | none sport     |  | The shot by Ghana struck the bar.
strike chord                  | none metaphor  |  | The Irish song struck a chord.
strike gold                   | none metaphor  |  | The Kenyan runner struck gold.
strike match                  | none routine   |  | The Greek cook struck a match.
strike oil                    | none market    |  | Namibia struck oil.
strike out                    | none sport     |  | The Japanese pitcher struck out the batter.
strike pose                   | none routine   |  | The Danish model struck a pose.
strike tone                   | none metaphor  |  | Finland struck a calm tone.
strike _point                 | none sport     |  | Peru struck the winning goal.
strike _sport                 | none sport     |  | The Spanish player struck the ball.
submit application            | none procedure |  | The Polish student submitted an application.
submit bid                    | none market    |  | The Korean firm submitted a bid.
submit paper                  | none routine   |  | The Swiss chemist submitted a paper.
submit report                 | none procedure |  | The Kenyan panel submitted its report.
suffer injury                 | none sport     |  | The Spanish striker suffered an injury.
suffer loss                   | none market    |  | The Swiss bank suffered a loss.
suffer _defeat                | none sport     |  | Wales suffered a defeat.
support claim                 | none opinion   |  | The study supported the claim of the Danish firm.
support family                | none routine   |  | The Filipino nurse supported her family.
support theory                | none opinion   |  | The fossils in Chad supported the theory.
support _team                 | none sport     |  | The Irish fans supported their team.
surf internet                 | none routine   |  | The Danish pupil surfed the internet.
surge in                      | none market    |  | Shares in Lagos surged in early trade.
surprise fan                  | none routine   |  | The Korean singer surprised his fans.
A[_beast] surrender        | none market         |               | Shares in Chile surrendered their gains.
A[_side] surrender         | none sport          |               | The Dutch goalkeeper surrendered in Belgium.
surrender lead                | none sport     |  | Mexico surrendered the lead.
surrender point               | none sport     |  | Wales surrendered a point.
surrender title            | none sport          |               | The Serbian player surrendered the title.
surrender to charm         | none metaphor       |               | The Belgian critics surrendered to the charm of the film.
surrender to wave          | none metaphor       |               | The Danish pier surrendered to the waves.
suspend from ceiling          | none routine   |  | The Dutch artist suspended a boat from the ceiling.
suspend disbelief             | none metaphor  |  | The audience in Oslo suspended disbelief.
suspend game                  | none sport     |  | The referee in Peru suspended the game.
suspend player                | none sport     |  | The Italian league suspended the player.
suspend production            | none market    |  | The Czech carmaker suspended production.
suspend trading               | none market    |  | The Korean exchange suspended trading.
A[_weather] sweep B        | none weather        |               | A cholera epidemic swept Yemen.
sweep board                   | none metaphor  |  | The Korean film swept the board.
take beating               | none metaphor       |               | The Swiss bank's shares took a beating.
take _prisoner off _plane_seat | none routine        |               | The Swiss passengers were taken off the plane.
take _prisoner to _hospital | none routine        |               | The Danish prisoners were taken to hospital.
take away B in ambulance   | none routine        |               | A Danish tourist was taken away in an ambulance.
take B to _hospital        | none routine        |               | The Danish tourists were taken to hospital.
take on water              | none routine        |               | The Greek tanker took on water.
take part in study            | none routine   |  | Patients in Wales took part in the study.
take part in _ceremony        | none routine   |  | The Danish queen took part in the festival.
take part in _competition     | none sport     |  | Fiji took part in the tournament.
take back seat                | none metaphor  |  | Tourism took a back seat in Fiji.
take over as                  | none procedure |  | The Danish lawyer took over as chairman.
take to air                   | none routine   |  | The Swiss balloon took to the air.
take to stage                 | none routine   |  | The Cuban singer took to the stage.
take to twitter               | none reporting |  | The Spanish actor took to Twitter.
take up challenge             | none metaphor  |  | The Irish cook took up the challenge.
take up job                   | none routine   |  | The Greek engineer took up the job.
take advantage                | none routine   |  | The Danish firm took advantage of the delay.
take break                    | none routine   |  | The Italian team took a break.
take bus                      | none routine   |  | The Danish pupil took the bus.
take care                     | none routine   |  | The Irish nurse took care of the patient.
take effect                   | none procedure |  | The law in Portugal took effect.
take inspiration              | none routine   |  | The Peruvian chef took inspiration from Japan.
take lead                     | none sport     |  | Ghana took the lead.
take medal                    | none sport     |  | The Kenyan runner took the medal.
take note                     | none routine   |  | Iceland took note.
take notice                   | none routine   |  | Norway took notice.
take oath                     | none procedure |  | The Ghanaian president took the oath.
take off                      | none routine   |  | The plane took off from Madrid.
take office                   | none procedure |  | The Slovak president took office.
take photo                    | none routine   |  | The Thai tourist took a photo.
take place                    | none routine   |  | The fair took place in Nairobi.
take seat                     | none routine   |  | The Irish guest took a seat.
take shape                    | none metaphor  |  | The bridge in Serbia took shape.
take stage                    | none routine   |  | The Cuban band took the stage.
take step                     | none procedure |  | Finland took the first step.
take test                     | none routine   |  | The Korean pupils took the test.
take time                     | none routine   |  | The repair in Malta took time.
take toll                     | none metaphor  |  | The drought took its toll in Zambia.
take train                    | none routine   |  | The Swiss minister took the train.
take _paper                   | none routine   |  | The Danish minister took questions.
talk about                    | none reporting |  | The Danish actor talked about his film.
talk to _reporter          | none speech         |               | The Kenyan president talked to reporters in Lagos.
talk/n of town                | none metaphor  |  | The Irish band was the talk of the town.
A[_beast] target           | none market         |               | Retailers targeted shoppers in Ghana.
target audience               | none market    |  | The Danish series targeted an older audience.
A[_beast] target B         | none market         |               | Investors targeted Ghana.
A[_side] target B          | none sport          |               | The Dutch cyclist targeted Belgium.
target growth                 | none market    |  | Vietnam targeted growth of six per cent.
target _market                | none market    |  | The Korean firm targeted young consumers.
tax_cut/n                  | none economy        |               | The tax cut by Estonia was large.
tell B +                      | none reporting |  | Paris told Berlin that the train was late.
test drug                     | none routine   |  | The Swiss firm tested the drug.
test patience                 | none metaphor  |  | The delay tested the patience of Norway.
test patient                  | none routine   |  | The Greek clinic tested patients.
test positive                 | none routine   |  | The Danish minister tested positive.
test student                  | none routine   |  | The Finnish school tested its students.
test theory                   | none routine   |  | The Swiss lab tested the theory.
test vaccine                  | none routine   |  | The Cuban lab tested the vaccine.
test water                    | none metaphor  |  | The Irish firm tested the waters.
test/n against B           | none sport          |               | The third Test against Australia began in Durban.
test/n with B              | none sport          |               | The Test with Australia began in Durban.
thank fan                     | none sport     |  | The Spanish striker thanked the fans.
thank voter                   | none procedure |  | The Irish senator thanked the voters.
A[_side] thrash B          | none sport          |               | The Spanish goalkeeper thrashed Malta.
thrash B[_side]            | none sport          |               | The Dutch striker thrashed the defender.
A[_weather] threaten       | none weather        |               | A wildfire threatened a Greek town.
A[_side] threaten          | none sport          |               | The Dutch striker threatened early in Belgium.
threaten _record           | none sport          |               | The Kenyan runner threatened the course record.
A[_weather] threaten B     | none weather        |               | A wildfire threatened Athens.
threaten goal                 | none sport     |  | Peru threatened the goal.
threaten lead                 | none sport     |  | Ghana threatened the lead of Mali.
threaten rain                 | none weather   |  | Dark skies over Oslo threatened rain.
throw light                   | none metaphor  |  | The Danish study threw light on sleep.
throw party                   | none routine   |  | The Irish actor threw a party.
throw punch                   | none sport     |  | The Ukrainian boxer threw a punch.
throw _hat                    | none metaphor  |  | The Polish mayor threw his hat into the ring.
throw _sport                  | none sport     |  | The American player threw the ball.
tie with B                    | none sport     |  | Ghana tied with Mali.
touch down                    | none routine   |  | The Indian probe touched down on the moon.
tour with                     | none routine   |  | The Cuban singer toured with the band.
tour world                    | none routine   |  | The Irish band toured the world.
trade blow with B             | none metaphor  |  | Paris traded blows with Rome over the budget.
trade in share                | none market    |  | The Swiss bank traded in shares.
trade at                      | none market    |  | The Turkish currency traded at a new low.
trade higher                  | none market    |  | Shares in Oslo traded higher.
trade place                   | none metaphor  |  | The Danish twins traded places.
trade player                  | none sport     |  | The American team traded the player.
trade_war/n                | none market         |               | The trade war with China hurt Australian farmers.
train for _competition        | none sport     |  | The Kenyan runner trained for the race.
train as                      | none routine   |  | The Irish poet trained as a nurse.
train eye                     | none metaphor  |  | The Dutch painter trained his eye.
transfer file                 | none routine   |  | The Estonian clerk transferred the files.
transfer player               | none sport     |  | The Spanish club transferred the player.
travel with                   | none routine   |  | The Danish nurse travelled with her dog.
treat B as                    | none opinion   |  | The Irish aunt treated the Polish girl as a daughter.
treat B ~badly             | none opinion        |               | The Irish press treated the Polish singer badly.
treat B ~differently       | none opinion        |               | The Irish press treated the Polish singer differently.
treat B ~fairly            | none opinion        |               | The Irish press treated the Polish singer fairly.
treat B ~harshly           | none opinion        |               | The Irish press treated the Polish singer harshly.
treat B ~unfairly          | none opinion        |               | The Irish press treated the Polish singer unfairly.
treat patient                 | none routine   |  | The Cuban doctor treated patients.
tumble in                     | none market    |  | Shares in Seoul tumbled in early trade.
turf_war/n                 | none metaphor       |               | The turf war with the French ministry went on.
turn corner                   | none metaphor  |  | Portugal turned the corner.
turn head                     | none metaphor  |  | The Danish car turned heads.
turn heel                     | none metaphor  |  | The Greek singer turned on his heel.
turn page                     | none metaphor  |  | Chile turned the page.
turn profit                   | none market    |  | The Swiss airline turned a profit.
undertake training         | none routine        |               | The Kenyan nurse undertook training in Dublin.
unveil budget                 | none procedure |  | The Kenyan minister unveiled the budget.
unveil plan                   | none procedure |  | Norway unveiled the plan.
unveil product                | none market    |  | The Korean firm unveiled the product.
unveil statue                 | none routine   |  | The Irish mayor unveiled the statue.
urge caution                  | none opinion   |  | Doctors in Denmark urged caution.
vie for                       | none sport     |  | Ghana and Mali vied for the title.
violate copyright             | none procedure |  | The Swiss firm violated the copyright.
A[_side] visit B           | none sport          |               | The Dutch goalkeeper visited Belgium.
visit doctor                  | none routine   |  | The Greek farmer visited a doctor.
visit family                  | none routine   |  | The Filipino nurse visited her family.
visit friend                  | none routine   |  | The Danish student visited friends.
visit museum                  | none routine   |  | The Thai tourists visited the museum.
visit website                 | none routine   |  | Readers in Norway visited the website.
vote in _election             | none procedure |  | Ghanaian students voted in the election.
wage campaign                 | none procedure |  | The Polish candidate waged a lively campaign.
wage war on _anecdote      | none metaphor       |               | The Danish mayor waged war on litter.
walk down aisle               | none routine   |  | The Danish princess walked down the aisle.
walk off with                 | none metaphor  |  | The Irish film walked off with the prize.
war/n against terror       | none metaphor       |               | The American war against terror went on.
war/n against terrorism    | none metaphor       |               | The American war against terrorism went on.
war/n of word                 | none metaphor  |  | The war of words between two Italian chefs went on.
war/n on _abstract            | none metaphor  |  | Mexico's war on poverty went on.
war/n on _drug                | none metaphor  |  | Portugal's war on drugs ended years ago.
war/n on terror            | none metaphor       |               | The war on terror of the United States went on.
war/n on terrorism         | none metaphor       |               | The American war on terrorism went on.
war/n over price              | none market    |  | The war over the price of milk hurt Danish farms.
war/n with regulator       | none metaphor       |               | The Swiss bank's war with the regulator went on.
warn against travel        | none advice         |               | Canada warned against travel to the islands.
warn B against travel      | none advice         |               | Britain warned its tourists against travel.
weather storm                 | none metaphor  |  | The Swiss bank weathered the storm.
A[_beast] welcome          | none market         |               | Investors welcomed Chile's budget.
win battle                    | none metaphor  |  | The Welsh teacher won her battle with cancer.
win case                      | none procedure |  | The Danish widow won her case.
win contract                  | none market    |  | The Korean firm won the contract.
win heart                     | none metaphor  |  | The Cuban dancer won hearts.
win seat                      | none procedure |  | The Irish party won the seat.
win support                   | none procedure |  | The plan won support in Norway.
win _award                    | none routine   |  | The Korean film won the prize.
win _competition              | none sport     |  | Senegal won the tournament.
win _election                 | none procedure |  | The Ghanaian opposition won the election.
win _sport                    | none sport     |  | Spain won the trophy.
wipe out debt                 | none market    |  | The Irish singer wiped out his debt.
wipe out gain                 | none market    |  | The sale wiped out the gains in Tokyo.
A[_side] withdraw          | none sport          |               | The Dutch cyclist withdrew in Belgium.
A[_side] withdraw from     | none sport          |               | The Dutch cyclist withdrew from the race in Belgium.
withdraw from _competition    | none sport     |  | The Kenyan runner withdrew from the race.
withdraw cash                 | none market    |  | The Swiss tourist withdrew cash.
withdraw from race         | none procedure      |               | The Greek senator withdrew from the race.
withdraw from squad        | none sport          |               | The Kenyan bowler withdrew from the squad.
withdraw money                | none market    |  | The Polish nurse withdrew money.
withdraw product              | none market    |  | The Danish firm withdrew the product.
work as                       | none routine   |  | The Greek poet worked as a waiter.
work for                      | none routine   |  | The Indian engineer worked for a Swiss bank.
work on                       | none routine   |  | The Irish writer worked on her novel.
A[_weather] wound          | none weather        |               | A tornado wounded 40 people in Bangladesh.
A[_row] wound B            | none metaphor       |               | The scandal wounded the Kenyan president.
wound B in _accident       | none accident       |               | A Malian farmer was wounded in a fire.
wound pride                   | none metaphor  |  | The defeat wounded the pride of Wales.
wrap up _competition          | none sport     |  | Uruguay wrapped up the tournament.
write book                    | none routine   |  | The Kenyan lawyer wrote a book.
write song                    | none routine   |  | The Irish singer wrote a song.
yield crop                    | none economy   |  | The field in Malawi yielded a good crop.
yield profit                  | none market    |  | The Swiss fund yielded a profit.
yield result                  | none routine   |  | The Danish study yielded a result.
