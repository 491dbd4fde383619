_pullback: withdrawal, pullout, retreat, pullback
_troops: troops, soldier, force, unit, fighter, battalion
_accord: agreement, treaty, pact, accord, deal, memorandum
