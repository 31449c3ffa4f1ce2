"""Words of VADER's lexicon that say what a report is about, not how it speaks.

VADER was made for short posts, where "killed" or "united" carries feeling. In news such words are topics (a war, a
crime, an illness), parts of names (United States, Supreme Court Justice) or have a second, sober sense (an interest
rate, a share, a political party). They are taken out of the lexicon, so that a plain report of a grave event stays
near zero and what is left to score is choice of words. The list is ours, drawn from VADER's lexicon by hand.
"""

_GRAVE = """
accident accidental accidentally accidents accusation accusations accuse accused accuses accusing alarm alert
argument arrest arrested arrests assassination assassinations assault assaulted assaulting assaults attack attacked
attacker attackers attacking attacks bankrupt battle battled battlefield battlefields battles battleship blind bomb
burden cancer casualty chaos charged charges collapse collapsed collision conflict conflicting conflicts crash crime
criminal criminals crisis damage damaged damages dead death debt defeat defeated delay delayed demand demanded
denied denies deny denying destroyed destruction devastation die died disaster disasters dispute disputed disputes
emergency enemies enemy eviction fatal fatalities fatality feared fight fighter fighters fighting fights fire fired
flu fought fraud frauds fraudulent ghost grave grief guilt guilty gun harm harmed hostile hostilities hunger hurt
illegal illness injured injury jailed kill killed killer killers killing killings kills lawsuit lawsuits loss losses
lost missing mourning murder murdered murderer murderers murdering murders offence offences offense offenses pain
painful panic penalty poison poisoned poisoning poor poverty pressure prison prisoner prisoners problem problems
protest protested protesters protesting protests punished punishment rape raped rapes raping rapist rapists
recession refuse refused refusing reject rejected rejecting rejection rejects resign resignation resigned resigns
risk risks robber sentence sentenced severe shoot shortage shortages sick smuggle smuggled smuggling stab stabbed
steal stealing stolen stop stopped stopping stops strike strikes suffer suffered suffering suicidal suicide suspect
suspected suspects suspend suspended tension tensions terror terrorism terrorist terrorists thief threat threaten
threatened threatening threatens threats trapped tumor unemployment victim victims violate violated violates
violating violation violations violence violent war warfare warn warned warning warnings warns warring wars weapon
weapons worst
"""
_SOBER = """
advantage agree agreed agreement agreements agrees ambitious approval approved asset assets award awarded awards ban
banned benefit benefits best block blocked blocking bonus bonuses care challenge challenges champion champions
championship championships chance chances clear cleared clearly commit commitment commitments committed created
credit creditor credits cut cuts cutting dear defence defences defender defenders defense defenses devoted downside
ease eased effective energies energy engaged engagement entitled faith festival festivals fine free freedom
freelance fun gain gained gains gift god grand grant granted grants greater greatest gross growing growth hand
heaven help helping helps heroin hid hide hiding important increase increased innovation intelligence interest
interested interests justice kind legal legally like liked likes limitation limited lowest matter matters natural no
novel number opportunities opportunity original party pay peace play played playing plays pleasant please popular
positive powerful pray prevent prize prizes profit profits promise promised promises prosecute prosecuted
prosecution protect protected resolve resolved respect respective respectively save saved secure secured securities
security share shared shares significant solution solutions solve solved special strength strengthen strong stronger
strongest strongly success successful superior superiors support supported supporter supporters supporting supports
sure talent top tops tough tougher treasure treasurer treasuries treasury treat trust trustee trustees trusts truth
united usefulness value values virtue vision vitamin want wealth well wells win winner winners winning wins wish won
worth yes
"""
TOPICS = frozenset((_GRAVE + _SOBER).split())
"""In small letters, as they stand in a text."""
