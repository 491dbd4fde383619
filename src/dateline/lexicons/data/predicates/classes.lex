# _name: words (lemmas) that count as one in patterns
_abstract: cause, root cause, disinformation, problem, poverty, inflation, disease, corruption, virus, pandemic, climate, hunger, unemployment, crime, fire, flames, flood, cancer, crisis, challenge, issue, price, prices, deficit, recession, boredom, bias, temptation, stigma, drought, wildfire, blaze, ageing, aging, addiction, obesity, malaria, tuberculosis, illness, outbreak, epidemic, insomnia, depression, fatigue, complacency, ignorance, illiteracy, red tape, bureaucracy, congestion, pollution, waste, stereotype, prejudice, racism, homelessness, odds, heat, cold, storm, hurricane, infection, rumour, rumor, myth, shortage
_accord: agreement, treaty, pact, accord, deal, memorandum, mou, protocol, convention, contract, communique, charter, compact, roadmap, partnership, settlement, understanding, framework, concordat, memorandum of understanding, bargain, letter of intent, arrangement, code
_accountability: account, accountable, responsible, liable
_activist: activist, dissident, critic, opponent, protester, demonstrator, journalist, reporter, editor, blogger, lawyer, student, campaigner, cleric, monk, priest, imam, unionist, opposition
_affair: affair, meddling, interference, interest
_aid: aid, assistance, help, relief, food, supply, supplies, medicine, shelter, grant, loan, fund, funding, money, equipment, weapon, arms, ammunition, training, donation, vaccine, tonne, ton, dose, truck, tent, blanket, package, dollar, euro, pound, million, billion, bailout, asylum, refuge, grain, wheat, fuel, oil, convoy, hardware, vehicle, jet, tank, missile, scholarship, water, care, treatment
_aiding: support, help, aid, assist, back, protect, defend, reinforce, relieve, rescue, train, rebuild, guard
_airstrike: airstrike, air-strike, air strike, air raid, air campaign, air attack, bombing raid, sortie, bombing run
_allegiance: allegiance, loyalty, fealty
_apology: apology, regret, remorse, sorrow, contrition, apologies
_arrest: arrest, house arrest, guard, surveillance, lock
_artefact: artefact, artifact, antiquity, bronze, painting, treasure, relic, statue, body, remains, skull, asset, mandate, land, ship, vessel, plane, manuscript, gold, fund, fossil, item, property, drone
_asset: asset, account, fund, reserve, property, money, deposit, holding
_assurance: assurance, guarantee, pledge, promise, commitment, undertaking
_asylum: asylum, refuge, sanctuary, shelter, protection, haven, safe haven
_award: award, medal, prize, honour, honor, decoration, order, title, cross, degree, citation
_bad: violation, provocation, crime, terrorist, aggression, coup, farce, lie, mistake, disgrace, insult, liar, threat, act, dictator, breach, outrage, sham, shame, blackmail, massacre, genocide, interference, joke, thug, criminal, killer, murderer, bully, puppet, enemy, fool, idiot, guy, animal, nazi, fascist, racist, hypocrite, hypocrisy, injustice, escalation, attack, attempt, witch-hunt, witch hunt, illegal
_blame: responsible, culpable, guilty
_bloc: nato, european union, eu, opec, ecowas, unesco, union, alliance, bloc, organisation, organization, council, league, commonwealth, icc, court, african union, arab league, eurozone, club, human rights council, who, world health organization, mercosur, treaty organisation, osce
_bomb: bomb, explosive, device, grenade, mine, landmine, charge, warhead, dynamite, car bomb, ied, belt, vest, booby trap
_book: book, film, song, newspaper, magazine, play, novel, video, cartoon, programme, program, documentary, album, app
_border: border, frontier, crossing, border crossing, airspace, port, strait, checkpoint, bridge
_build: build, rebuild, restore, construct, train, feed, house, shelter, equip, evacuate, clear, finance, fund, repair, vaccinate, integrate, resettle
_building: building, house, home, office, station, embassy, church, mosque, school, shop, car, bus, truck, vehicle, village, town, hospital, bridge, camp, market, headquarters, tyre, tire, flag, farm, farmland, crop, factory, temple, museum, statue, pipeline, warehouse, hut, property
_bullet: shot, bullet, round, gun, gunfire, volley, fire, rifle
_business: company, firm, bank, factory, plant, mine, refinery, industry, airline, utility, business, enterprise, holding, oil company
_case: case, charge, indictment, complaint, lawsuit, prosecution, proceeding, suit, investigation
_ceasefire: ceasefire, cease-fire, truce, armistice, cessation, halt, hostilities
_ceremony: ceremony, funeral, mass, service, festival, parade, party, wedding, concert, exhibition, celebration, fair, feast, banquet
_charge: charge, charges, indictment, accusation, allegation, complaint, suit, lawsuit, petition, case, claim, appeal, action, motion, impeachment, grievance
_citizenship: citizenship, nationality, passport, residency, residence permit, green card
_civilian: civilian, villager, resident, woman, child, man, people, family, boy, girl, farmer, teacher, migrant, refugee, student, person, bystander, worker
_competition: tournament, championship, match, game, olympics, world cup, cup, race, final, semi-final, semifinal, quarter-final, playoff, league, contest, season, title
_concern: concern, worry, fear, alarm, doubt, misgiving, anxiety, objection, unease
_concession: concession, compromise, gesture, goodwill gesture
_condolence: condolence, condolences, sympathy, solidarity, regret
_congratulation: congratulation, congratulations, greeting, wish, best wish
_consequence: reaction, consequence, retaliation, reprisal, response, repercussion, action, punishment, price, cost, countermeasure, retribution, war, escalation, measure
_constitution: constitution, parliament, assembly, government, council, cabinet, party, congress, senate, court
_contract: contract, order, deal, purchase, sale, licence, license, tender
_convoy: convoy, shipment, delivery, truck, ship
_crime: bribery, corruption, murder, fraud, treason, espionage, genocide, terrorism, rape, manslaughter, crime, charge, offence, offense, conspiracy, theft, assault, trafficking
_criticism: criticism, condemnation, disapproval, outrage, anger, concern, dismay, objection, complaint, displeasure, disappointment, protest, alarm, fear, indignation, frustration, reservation, misgiving, worry, doubt, opposition, dissatisfaction, denunciation, rebuke, disgust, shock, unhappiness, unease, regret, horror, abhorrence, scepticism, skepticism, resentment, fury, discontent, annoyance, irritation, rejection, grievance, anxiety, revulsion
_cyber: cyber warfare, cyberwarfare, cyber attack, cyber-attack, cyberattack, hacking campaign
_data: data, datum, figure, statistic, report, result, detail, number, estimate, survey, study, document, record, information, statement, photo, photograph, image, video, footage, recording, transcript, list, name, map, file, archive, book, album, song, film, trailer, product, version, update, poll, findings, finding, tape, letter, guideline, strategy, forecast
_deadline: deadline, target, goal, requirement, condition, demand, need, criterion, expectation, obligation, challenge, quota, standard, fate, death, end
_deal: deal, bargain, agreement, accord, pact
_debt: debt, loan, arrears, repayment, interest
_decision: decision, policy, plan, move, law, bill, measure, ban, reform, budget, remark, comment, statement, proposal, record, handling, stance, ruling, verdict, agreement, deal, treatment
_defeat: defeat, setback, relegation
_demand: demand, request, proposal, offer, plan, bid, call, appeal, condition, ultimatum, plea, bill, idea, suggestion, resolution, amendment, candidate, nominee, invitation, application, recommendation, ruling, result, budget, notion, petition, draft, motion, argument, assertion, initiative, terms, referendum, compromise, overture, olive branch, challenge, extension, roadmap, framework, outcome, verdict, mediation, mandate, project, package
_destruction: demolition, destruction, burning, looting, vandalism
_diplomat: diplomat, ambassador, envoy, attache, attaché, consul, consul general, charge d'affaires, counsellor, embassy staff, military attache, emissary, observer, monitor, inspector, official, delegate
_drone: drone, uav, drones, quadcopter, unmanned aircraft
_drug: drug, cocaine, heroin, cannabis, marijuana, opium, methamphetamine, fentanyl, hashish, narcotic, opioid, contraband, ivory, timber
_election: election, vote, poll, referendum, ballot, by-election, runoff, run-off, primary
_embassy: embassy, consulate, mission, liaison office, high commission, interests section, delegation, office
_emergency: state, emergency, state of emergency, martial law, state of exception, state of war, state of siege, martial, emergency rule, emergency powers, emergency law, military rule
_end: end, halt, stop, cessation, suspension, pause
_enter: enter, land, board, cross
_environment: environment, forest, nature, climate, species, wildlife, reef, habitat, coast, river
_envoy: ambassador, envoy, diplomat, consul, charge, attache, mission, delegation, representative, emissary, negotiator, special envoy, observer, ambassadors, nuncio, mediator, chargé, high commissioner
_equipment: equipment, medicine, vaccine, ambulance, radar, vehicle, supplies, ventilator, machinery, truck, boat, helicopter, generator, computer, mask, kit, dose, cheque, check, food, rice, wheat, grain, tent, blanket, medical supply, relief, relief goods, donation, aid, assistance, weapon, arms, ammunition, rifle
_exam: exam, test, course, grade, audition, inspection
_exercise: exercise, drill, manoeuvre, maneuver, exercises, wargame, patrol, war game, naval exercise, military exercise, simulation, rehearsal, war games, wargames, training
_expectation: expectation, forecast, estimate, analyst, odds, target, record, clock, deadline, heat, traffic, rush
_fighter: fighter, militant, rebel, soldier, insurgent, guerrilla, commander, terrorist, jihadist, gunman, troops, combatant, mercenary, pilot, commando
_film: film, movie, video, scene, commercial, documentary, footage, series, episode, picture, photo, photograph, music video
_fine: fine, penalty, compensation, damages, damage, million, dollar, euro, reparation
_force: force, violence, excessive force, live ammunition, live round, rubber bullet
_fuel: coal, gas, fuel, wood, oil, fat
_gas: tear, gas, cannon, bullet, grenade, pellet, baton, spray, tear gas, water cannon
_go: go, leave, walk, depart, escape
_good: hero, friend, success, step, milestone, victory, partner, ally, breakthrough, achievement, brother, example
_grenade: grenade, petrol bomb, molotov cocktail, molotov, firebomb, bomb, explosive, cocktail, device
_ground: ground, base, building, street, power, office, place
_group: group, organisation, organization, militia, movement, party, individual, company, entity, network, faction
_hand: hand, word, ear, thought, light, smile, way, credence, weight
_hat: hat, towel, caution
_help: help, aid, assistance, support, relief, mediation, protection, money, loan, asylum, weapon, arms, troops, funding, intervention, cooperation, donation, backing, training, extradition
_hostage: hostage, captive
_hungerstrike: hunger strike, hunger strikes, hunger-strike, fast, hungerstrike
_inspector: inspector, monitor, observer, aid worker, journalist, investigator, mission, expert, humanitarian, convoy, rapporteur, delegation, agency, reporter
_instrument: agreement, treaty, pact, accord, deal, protocol, convention, truce, ceasefire, armistice, resolution, constitution, law, rule, norm, sovereignty, airspace, border, territory
_intelligence: intelligence, information, data, evidence, technology, expertise, best practice, know-how
_internet: internet, access, service, network, website, facebook, twitter, whatsapp, telegram, youtube, instagram, tiktok, social media, signal, mobile service, data service, vpn, site, app, channel, platform, messaging service, social network, wikipedia
_investment: investment, project, railway, pipeline, plant, port, road, factory, infrastructure, venture
_invitation: invitation, nomination, post, role
_job: job, post, position, office, command, seat, portfolio, duty, role, leadership, presidency, premiership
_join: join, host, mediate, cooperate, buy, invest, work, meet, resume, sign
_knife: knife, machete, axe, sword, arrow, spear, hammer, blade, acid, stone, stick, razor, scissors, bayonet
_law: law, rule, constitution, right, agreement, treaty, truce, ceasefire, resolution, sovereignty, airspace, border, territory, waters, accord, pact, deal, convention, sanction, embargo, promise, commitment
_law_making: law, bill, decree, legislation, reform, budget, amendment, ban, measure, constitution, act, tariff
_leave: leave, depart, quit, vacate, go
_lie: lie, disinformation, misinformation, propaganda, rumour, rumor, hoax, falsehood, fake, fake news, conspiracy theory, fabrication
_limit: limit, boundary, envelope, luck
_market: market, share, stock, price, sale, profit, currency, economy, dollar, euro, yen, rupee, index, bond, consumer, shopper, investor, sector, industry, revenue, audience, customer
_media: newspaper, website, television, channel, station, broadcaster, internet, network, site, access, facebook, twitter, youtube, journalist, book, film, article, broadcast, radio, whatsapp, telegram, service, outlet, magazine, app
_mediation: mediation, mediation effort, mediation efforts, peace mission, shuttle diplomacy, peace effort
_message: message, signal, letter, shockwave, chill, ripple, postcard, email, e-mail, text, reminder, greeting, invitation, shiver, tweet, shock wave
_militia: militia, fighter, mercenary, guerrilla, paramilitary, vigilante, volunteer, child soldier, proxy, tribesman, jihadist, insurgent, recruit, gang
_missile: missile, rocket, shell, mortar, artillery, torpedo, projectile, salvo, barrage
_mission: mission, operation, programme, program, project, work, office, activity, participation, membership
_moment: moment, opportunity, chance, initiative, day, imagination, attention, headline, spotlight, crown, mood, mantle, spirit, essence, share, heart, interest, eye, limelight
_money: aid, funding, fund, money, loan, grant, assistance, payment, subsidy, credit, budget, donation, investment, dollar, euro, pound, million, billion, compensation, bailout, tranche, financing, cash, bond, capital, contribution
_monitoring: camera, surveillance camera, seal, monitoring equipment, monitor, sensor
_negotiation: negotiation, mediation, peace process, talk, dialogue
_network: network, system, server, website, computer, account, grid, database, phone, email, e-mail, infrastructure, site
_note: note, protest note, note verbale, demarche, démarche, letter of protest, protest
_nuclear: uranium, enrichment, plutonium, centrifuge, nuclear, nuclear programme, nuclear program
_observance: anniversary, day, independence, birthday, holiday, victory, centenary, christmas, ramadan, eid, new year, memorial
_obstacle: hurdle, difficulty, delay, setback, resistance, obstacle, challenge, uncertainty, question, choice, dilemma, future, shortage, deadline, test, task
_official: minister, official, chief, governor, general, commander, director, ambassador, prosecutor, judge, head, officer, aide, spokesman, secretary, premier, mayor, police chief, adviser, president, lawmaker, diplomat, prime minister, finance minister, foreign minister, defence minister, interior minister, army chief, intelligence chief, attorney general, ambassadors, cabinet, government, commissioner, chairman, executive, coach, staff, employee, civil servant, teacher, professor, academic, manager, deputy, vice-president, justice, bishop
_paper: paper, question, answer, subject, chapter, role, suggestion, solution, example, name, fact, list, statistics
_party: party, organisation, organization, group, union, ngo, charity, movement, church, foundation, opposition, media, media outlet, sect
_pay: pay, compensate, repay, refund
_peace: peace, calm, dialogue, restraint, stability, unity, reconciliation, de-escalation, moderation, patience, caution
_peacekeeper: peacekeeper, blue helmet, peacekeeping force, peacekeeping troops, peacekeeping mission, stabilisation force, stabilization force, mission
_peacekeeping: peacekeeping, peacekeeping mission, peacekeeping operation, peacekeeping force
_penalty: death penalty, death sentence, sentence, fine, penalty, verdict, conviction, death
_people: people, villager, civilian, resident, woman, man, child, worker, farmer, student, family, community, minority, population, crowd, protester, demonstrator
_plan: plan, strategy, idea, project, vision, concept, move, manoeuvre
_plane: plane, jet, aircraft, helicopter, drone, airliner, warplane, fighter jet, bomber, balloon, missile, rocket, uav, fighter
_player: striker, goalkeeper, player, defender, midfielder, coach, winger, bowler, quarterback
_point: point, victory, goal, run, half-century, century, hat-trick, try, touchdown, wicket, lap, round
_poison: sarin, chlorine, mustard gas, nerve agent, nerve gas, poison, poison gas, toxic gas, chemical weapon, chemical agent, novichok, phosphorus, white phosphorus
_police: police, officer, police officer, security, security force, riot police, guard, policeman, gendarme, security guard, patrol, gendarmerie, reinforcement, police reinforcement
_polls: poll, ballot box, vote, urn
_position: position, outpost, post, base, checkpoint, camp, garrison, line, stronghold, trench
_praise: support, backing, gratitude, thanks, appreciation, satisfaction, solidarity, confidence, admiration, praise, congratulation, condolence, sympathy, endorsement, approval, commitment, recognition, welcome, readiness, blessing, greeting, tribute, interest, hope, respect, regard, thank, delight, joy, pride, pleasure, esteem, optimism, trust, faith, cheer, applause, encouragement, acclaim, compliment, homage, goodwill, congratulations, condolences, gladness, acceptance
_prayer: prayer, mass, service, wreath, flower, candle
_pressure: pressure, heat, screw
_price: price, rate, fee, toll, fare, premium, rent, admission, interest
_prison: prison, jail, imprisonment, year, month, life, labour, labor, term, confinement, detention, camp, life sentence, life term, prison term, jail term, prison sentence
_prisoner: prisoner, hostage, captive, detainee, inmate, journalist, activist, soldier, sailor, crew, dissident, aid worker, pilot, girl, student, leader, man, woman, body, remains, political prisoner, prisoners, suspect, civilian, worker, child, tourist, fisherman, rebel, fighter, militant, opposition leader, lawyer, convict, boy, abductee, vessel, ship, crew member, serviceman, citizen, captain, person, national, people
_probe: investigation, probe, inquiry, enquiry, inquest, audit, review, examination, hearing, trial, fact-finding, fact-finding mission, commission of inquiry, proceeding, investigative, scrutiny, search, manhunt, autopsy, post-mortem, preliminary examination
_propaganda: propaganda, disinformation, misinformation, leaflet, lie, fake news, false claim
_property: property, asset, land, house, home, weapon, drug, ship, vessel, boat, tanker, account, fund, passport, document, computer, equipment, cargo, company, newspaper, office, phone, farm, bank, shipment, cash, cocaine, ammunition
_protest: protest, rally, march, demonstration, strike, sit-in, walkout, picket, vigil, hunger strike, boycott, stoppage, procession, gathering, blockade, sit-down, parade, demonstrations, protests, strikes, mass, mobilisation, mobilization, sickout, rallies, roadblock, general strike, die-in, marches, occupation
_protest_violence: fighting, clash, violence, battle, gunfight, firefight, skirmish, hostility, war, unrest, shooting, gun battle
_pullback: withdrawal, pullout, pull-out, retreat, pullback, removal, evacuation, disengagement, departure, release, ceasefire, truce, disarmament, surrender, resignation, de-escalation, handover, return, dismantling, end, demilitarisation, demilitarization, dissolution, ouster, halt, cessation, cease-fire, pause, lifting, access, closure, disbandment, repeal, cancellation
_questioning: question, interrogate, interview, questioning, interrogation
_ransom: ransom
_record: record, high, low, peak, milestone, jackpot, snag, wall, bottom, headline, shelf, store, chart, note, roof, trail, ground running
_reform: reform, change, election, investigation, probe, inquiry, legislation, law, sanction, action, policy, restraint, calm, peace, justice, accountability, end, rights, independence, referendum, dissolution, overhaul, ban, boycott, revision, amendment, protection, respect, democracy, equality, transparency, autonomy, regulation, review, rule, wage, pay, recount, revolution, dismissal, arrest, punishment, impeachment, extradition, increase, improvement, crackdown, embargo, transition, compensation, reparation, tribunal, unity, government, status, treaty, control, recognition, prosecution, tax
_refugee: refugee, migrant, asylum seeker, asylum-seeker, evacuee, displaced, people, family, victim, orphan, immigrant, survivor
_regret: regret, remorse, apology, sorrow, contrition
_relief: relief, food, aid, parcel, medicine, tent, blanket, water, vaccine, mask, supply, kit, ration, rice, wheat, seed, fertiliser, fertilizer
_reporter: reporter, journalist, press, media, newspaper, broadcaster, correspondent, agency, news agency, radio, television, crowd, audience, lawmaker
_restriction: curfew, ban, siege, emergency, restriction, lockdown, martial law, state, curb, visa requirement, state of emergency, rule, quota, control
_result: result, election, outcome, vote, verdict, ruling, finding, victory, claim, figure, account, version
_revenge: revenge, vengeance, retaliation, retaliate, avenge, punish, respond, hit, strike, crush, fight, response, punishment, retribution, reprisal, payback, retaliatory
_rights: right, rights, freedom, freedoms, protest, demonstration, rally, gathering, movement, travel, party, organisation, organization, activity, dissent, press, assembly, speech, opposition
_road: road, highway, street, bridge, route, traffic, entrance, gate, railway, track, access, airport, port, square, crossing, motorway, runway, junction
_rule: rule, requirement, criterion, standard, guideline
_rumour: report, rumour, rumor, claim, allegation, accusation, charge, suggestion, speculation, involvement, responsibility, wrongdoing, link, role, knowledge, story, account
_sanctions: sanction, sanctions, embargo, tariff, blockade, penalty, boycott, duty, levy, freeze
_secret: secret, intelligence, document, data, information
_security: security, security measure, patrol, vigilance, security presence, border security
_sharing: sharing, cooperation, coordination, collaboration, exchange, trade
_ship: ship, vessel, tanker, boat, trawler, freighter, cargo ship, warship, destroyer, frigate, submarine, carrier, aircraft carrier, patrol boat, flotilla, cargo
_siege: siege, blockade, encirclement
_slogan: slogan, banner, flag, placard, effigy
_sport: goal, penalty, match, game, ball, lead, title, innings, wicket, record, point, final, tournament, championship, medal, trophy, season
_stability: stability, peace, democracy, security, sovereignty, order, unity, process, accord, agreement, truce, ceasefire, effort, efforts, talks, independence, freedom, law, rule
_state_of: siege, emergency, exception, war, alert, alarm
_stone: stone, rock, bottle, egg, brick, tomato, object, petrol bomb, molotov cocktail, molotov, firebomb, firework, missile, shoe, chair, flare, debris, projectile
_street: street, barricade, square, streets
_strike: strike, walkout, stoppage, sickout, shutdown
_suspect: suspect, fugitive, criminal, smuggler, fraudster, convict, gangster, drug lord, trafficker
_suspend: suspend, stop, halt, cease, close, shut
_talks: talk, talks, meeting, summit, negotiation, dialogue, conference, consultation, session, discussion, conversation, visit, trip, mediation, round, briefing, teleconference, roundtable, forum
_team: team, club, side, squad, company, band, board, staff, cast, ranks, trend, chorus, firm
_tension: tension, unrest, instability, violence, conflict, hatred, war, division, crisis, chaos, escalation, fear
_terms: term, condition, demand, request, pressure, call, resolution, ruling, order, obligation, will, ultimatum, terms
_territory: town, city, village, region, province, area, district, territory, base, border, island, airport, airspace, waters, building, post, outpost, position, hill, bridge, capital, compound, checkpoint, camp, coast, land, farm, stronghold, garrison, port, dam, road, headquarters, palace, enclave, settlement, strip, zone, strait, mine, oilfield, oil field, field, airbase, air base, peninsula, corridor, facility, installation, refinery, plant, city centre, state, township, valley, neighbourhood, neighborhood, street, suburb, municipality, county, commune, ground, outskirts, frontline, front line, line, trench, presidential palace, parliament, station, ridge
_terrorism: terrorism, terror, militant, gang, rebel, insurgent, criminal, drug cartel, extremist, terrorist, cartel, insurgency, jihadist
_test: missile test, nuclear test, test, test launch, test-firing, weapon test, launch
_threat: threat, warning, ultimatum, blackmail
_ties: tie, ties, relation, relations, link, contact, cooperation, communication, trade, partnership, membership, exchange, import, export, flight, supply, purchase, sale, shipment, agreement, accord, treaty, pact, deal, participation, programme, program, alliance, diplomatic tie, diplomatic relation, diplomatic relations, diplomatic ties, coordination, relationship, military cooperation, security cooperation, economic tie, gas supply, visa service, air link, rail link, friendship, engagement, collaboration
_topic: crisis, issue, problem, question, challenge, concern, need, matter, topic, shortage, conference, assembly, session, audience, rally, nation, crowd
_treatment: treatment, care, food, water, medicine, electricity, power, access, medical care, fuel
_troops: troops, troop, soldier, force, forces, unit, fighter, battalion, brigade, regiment, division, contingent, army, marine, reinforcement, personnel, commando, paratrooper, reservist, advance, security force, armed force, special forces, special force, battlegroup, battle group, armoured column, armored column, convoy, column, garrison, garrisons, task force, rescue, reserve, draftee, conscript, cavalry, infantry, fleet, militia, border guard, warplane, tank, presence, military presence, coastguard, coast guard, expeditionary
_ultimatum: ultimatum, warning, threat
_utility: water, electricity, power, gas, oil, fuel, supply, heating, internet, food, gas supply, water supply, power supply
_vaccine: vaccine, dose, mask, ventilator, oxygen
_vehicle: car, truck, vehicle, bus, train, tyre, tire, van, police car, bank, shop, rubbish bin, barricade, office, lorry, ambulance
_verdict: verdict, sentence, ruling, conviction, judgment, judgement
_village: village, town, home, house, city, area, homeland, country, land, camp, region, capital
_violation: violation, breach, infringement, violations
_violence: violence, attack, assault, war, offensive, raid, strike, operation, bombing, shelling, airstrike, invasion, fighting, aggression, incursion, ambush, killing, bombardment, onslaught, hostilities, rampage, massacre, pogrom, counterattack, counteroffensive, battle, act of violence, missile attack, rocket attack, suicide attack, terrorist attack, drone attack, drone strike, air raid, armed attack, gun attack, bomb attack, knife attack, manhunt, siege, retaliation, reprisal, blitz, assassination, execution, murder, genocide, atrocity, barrage, sweep, shooting, insurgency, war crime, ethnic cleansing, bloodbath
_violence_stop: attack, fighting, violence, bombing, shelling, offensive, operation, hostilities, war, airstrike, strike, raid, campaign, bombardment, killing, fire, assault, incursion, rocket fire, advance, aggression, bloodshed
_visit: visit, trip, tour, stop, stopover, call
_vote: bill, resolution, law, motion, measure, amendment, budget, act, legislation, decree, proposal, constitution, referendum, draft, package, treaty, agreement, nomination, candidate
_war: war, jihad, holy war, hostilities, intifada, all-out war
_warrant: warrant, arrest warrant, red notice, international arrest warrant
_weapon: weapon, arms, missile, rocket, tank, jet, warship, aircraft, artillery, drone, munition, system, battery, bomber, submarine, carrier, vessel, ship, frigate, helicopter, plane, warplane, arsenal, warhead, launcher, rifle, gun, pistol, explosive, ammunition, air defence, air defense, missile system, air defence system, nuclear weapon, ballistic missile, chemical weapon, atomic bomb, icbm, bomb, centrifuge, mortar, howitzer, gunship, armour, armor, cruise missile, hypersonic, armoured vehicle, munitions, fighter jet, satellite, rocket launcher
_withdrawal: withdrawal, pullout, pull-out, pullback, retreat, drawdown, evacuation, departure, disengagement
_word: word, letter, pledge, vow, compliment, barb, joke, glance, blow, insult, kiss, gift, vows, ideas, idea
_work: work, play, teach, operate
_wounded: wounded, patient, casualty, injured, survivor, victim
_wreath: wreath, flower, tribute
_wrong: crime, damage, mistake, error, guilt, responsibility, blame, fault, failure, wrongdoing, abuse, killing, role
_wrongdoing: crime, war crime, atrocity, abuse, violation, massacre, genocide, act, aggression, offence, offense, fraud, murder, torture, crimes
_year: year, month, life
