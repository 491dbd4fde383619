# _name: words (lemmas) that count as one in patterns
_abstract: problem, poverty, inflation, disease, corruption, virus, pandemic, climate, hunger, unemployment, crime, fire, flames, flood, cancer, crisis, challenge, issue, price, prices, deficit, recession, boredom, bias, temptation, stigma
_accord: agreement, treaty, pact, accord, deal, memorandum, mou, protocol, convention, contract, declaration, communique, truce, armistice, charter, compact, roadmap, partnership, resolution
_aid: aid, assistance, help, relief, food, supply, supplies, medicine, support, shelter, grant, loan, fund, funding, money, equipment, weapon, arms, ammunition, training, donation, vaccine, tonne, ton, dose, truck, tent, blanket, package, intelligence, dollar, euro, pound, million, billion, bailout, asylum, refuge, grain, wheat, fuel, oil, convoy, troops, soldier, hardware, vehicle, jet, tank, missile, scholarship, water, care, treatment
_building: building, house, home, office, station, embassy, church, mosque, school, shop, car, bus, truck, vehicle, village, town, hospital, bridge, camp, market, headquarters, tyre, tire, flag, farm, farmland, crop, factory, temple, museum, statue, pipeline, warehouse, hut, property
_bullet: shot, bullet, round, gun, gunfire, volley, fire, rifle
_ceasefire: ceasefire, cease-fire, truce, armistice, cessation, halt, hostilities
_charge: charge, charges, indictment, accusation, allegation, complaint, suit, lawsuit, petition, case, claim, appeal, action, motion, impeachment, grievance
_crime: bribery, corruption, murder, fraud, treason, espionage, genocide, terrorism, rape, manslaughter, crime, charge, offence, offense, conspiracy, theft, assault, trafficking
_criticism: criticism, condemnation, disapproval, outrage, anger, concern, dismay, objection, complaint, displeasure, disappointment, protest, alarm, fear, indignation, frustration, reservation, misgiving, worry, doubt, opposition, dissatisfaction
_deadline: deadline, target, goal, requirement, condition, demand, need, criterion, expectation, obligation, challenge, quota, standard, fate, death, end
_demand: demand, request, proposal, offer, plan, bid, call, appeal, condition, ultimatum, plea, claim, bill, idea, suggestion, deal, resolution, amendment, candidate, nominee, invitation, application, recommendation, ruling, result, budget, accusation, allegation, charge, report, criticism, rumor, rumour, notion, petition, settlement, agreement, peace, draft, motion, complaint, argument, assertion, initiative, truce, ceasefire, terms, referendum, treaty
_envoy: ambassador, envoy, diplomat, consul, charge, attache, mission, delegation, representative
_exercise: exercise, drill, manoeuvre, maneuver, exercises, wargame, patrol, war game
_gas: tear, gas, cannon, bullet, grenade, pellet, baton, spray, tear gas, water cannon
_help: help, aid, assistance, support, relief, mediation, protection, money, loan, asylum, weapon, arms, troops, funding, intervention, cooperation, donation, backing, training, extradition
_instrument: agreement, treaty, pact, accord, deal, protocol, convention, truce, ceasefire, armistice, resolution, constitution, law, rule, norm, sovereignty, airspace, border, territory
_law: law, rule, constitution, right, agreement, treaty, truce, ceasefire, resolution, sovereignty, airspace, border, territory, waters, accord, pact, deal, convention, sanction, embargo, promise, commitment
_media: newspaper, website, television, channel, station, broadcaster, internet, network, site, access, facebook, twitter, youtube, journalist, book, film, article, broadcast, radio, whatsapp, telegram, service, outlet, magazine, app
_missile: missile, rocket, shell, mortar, artillery, torpedo, projectile, salvo, barrage
_money: aid, funding, fund, money, loan, grant, assistance, payment, subsidy, credit, budget, donation, investment, support
_official: minister, official, chief, governor, general, commander, director, ambassador, prosecutor, judge, head, officer, aide, spokesman, secretary, premier, mayor, police chief, adviser, president, lawmaker, diplomat
_praise: support, backing, gratitude, thanks, appreciation, satisfaction, solidarity, confidence, admiration, praise, congratulation, condolence, sympathy, endorsement, approval, commitment, recognition, welcome, readiness, blessing, greeting, tribute, interest, hope, respect
_prisoner: prisoner, hostage, captive, detainee, inmate, journalist, activist, soldier, sailor, crew, dissident, aid worker, pilot, girl, student, leader, man, woman, body, remains
_probe: investigation, probe, inquiry, enquiry, inquest, audit, review, examination, hearing, trial
_property: property, asset, land, house, home, weapon, drug, ship, vessel, boat, tanker, account, fund, passport, document, computer, equipment, cargo, company, newspaper, office, phone, farm, bank, shipment, cash, cocaine, ammunition
_protest: protest, rally, march, demonstration, strike, sit-in, walkout, picket, vigil, hunger strike, boycott, stoppage, procession, gathering, blockade
_pullback: withdrawal, pullout, pull-out, retreat, pullback, removal, evacuation, disengagement, departure, release, ceasefire, truce, disarmament, surrender, resignation, de-escalation
_reform: reform, change, election, investigation, probe, inquiry, legislation, law, sanction, action, policy, restraint, calm, peace, justice, accountability, end, rights, independence, referendum
_regret: regret, remorse, apology, sorrow, contrition
_restriction: curfew, sanction, embargo, ban, blockade, siege, emergency, restriction, lockdown, martial law, state, tariff
_revenge: revenge, vengeance, retaliation, retaliate, avenge, punish, respond, hit, strike, crush, fight
_rights: right, rights, freedom, freedoms, protest, demonstration, rally, gathering, movement, travel, party, organisation, organization, activity, dissent, press, assembly, speech, opposition
_road: road, highway, street, bridge, route, traffic, entrance, gate, railway, track, access, airport, port, square, crossing, motorway, runway, junction
_sanctions: sanction, sanctions, embargo, tariff, blockade, restriction, ban, penalty, boycott, duty, levy, measure, curb, freeze
_sport: goal, penalty, match, game, ball, lead, title, innings, wicket, record, point, final, tournament, championship, medal, trophy, season
_strike: strike, walkout, stoppage, sickout, shutdown
_talks: talk, talks, meeting, summit, negotiation, dialogue, conference, consultation, session, discussion, conversation, visit, trip, mediation, round, briefing, teleconference, roundtable, forum
_territory: town, city, village, region, province, area, district, territory, base, border, island, airport, airspace, waters, building, post, outpost, position, hill, bridge, capital, compound, checkpoint, camp, coast, land, farm, stronghold, garrison, port, dam, road, headquarters, palace
_ties: tie, ties, relation, relations, link, contact, cooperation, communication, trade, dialogue, partnership, membership, service, exchange, import, export, flight, supply, purchase, sale, order, shipment, agreement, accord, treaty, pact, deal, participation, programme, program, alliance
_troops: troops, troop, soldier, force, forces, unit, fighter, battalion, brigade, regiment, division, contingent, army, marine, peacekeeper, reinforcement, police, guard, personnel, commando, paratrooper, reservist, advance
_ultimatum: ultimatum, warning, threat
_violence: violence, attack, assault, war, offensive, raid, strike, operation, bombing, shelling, airstrike, invasion, fighting, aggression, incursion, ambush, killing, campaign, bombardment, onslaught, hostilities, push, rampage, massacre, pogrom, counterattack, counteroffensive, battle, crackdown
_visit: visit, trip, tour, stop, stopover, call
_vote: bill, resolution, law, motion, measure, amendment, budget, act, legislation, decree, proposal
_weapon: weapon, arms, missile, rocket, tank, jet, warship, aircraft, artillery, drone, munition, system, battery, bomber, submarine, carrier, vessel, ship, frigate, helicopter, plane, warplane, arsenal, warhead, launcher
