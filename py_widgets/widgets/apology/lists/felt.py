"""Words for harm as people usually name it: whom it reached, what it was, what it stopped."""

from py_widgets.widgets.apology.verbs import doing, entries, past

_FOLK = (
    "customers, users, people, players, fans, members, readers, viewers, listeners, subscribers, residents, "
    "passengers, patients, parents, families, students, pupils, staff, employees, colleagues, volunteers, "
    "visitors, guests, tenants, neighbors, clients, developers, maintainers, contributors, followers, "
    "supporters, participants, shoppers, drivers, commuters, travelers, children, women, folks, everyone, "
    "everybody, others, attendees, applicants, candidates, citizens, community, victims, women, men, moderators"
)

LISTS = {
    "folks": entries(_FOLK, "many of you, some of you, all of you, most of you, several of you, a lot of you, both of you, those of you"),
    "them-all": entries(
        _FOLK, "you, him, her, them, you all, you guys, you both, all of you, both of you, so many of you, many of you, "
        "some of you, all of us, others, the team, the community, the family, my family, my wife, my husband, my "
        "friends, my team, your family, your team, my mother, my mom, my sister, my brother, my parents, my kids"
    ),
    "all-those": entries(
        "everyone, everybody, all, those, anyone, anybody, people, all those, any of you, all of you, those of "
        "you, some of you, many of you, customers, users, fans, members, residents, families, passengers, players, "
        "readers, the people, the families, the victims, persons, individuals, anyone else, everyone else"
    ),
    "ache": entries(
        "pain, hurt, harm, distress, worry, stress, frustration, frustrations, embarrassment, upset, anguish, grief, anger, "
        "humiliation, suffering, anxiety, fear, alarm, sadness, disappointment, discomfort, hardship, heartache, "
        "unease, annoyance, aggravation, upheaval, trauma, tears, sorrow, shock, concern, damage, losses, loss, "
        "difficulties, unhappiness, offense, outrage, panic, misery, headaches, heartbreak, hurt feelings, headache, worries, disruption, delays"
    ),
    "undergone": entries(
        "caused, experienced, suffered, felt, endured, brought, inflicted, caused to, caused by, experienced by, felt by, suffered by"
    ),
    "struck": past(
        "affect impact harm hurt offend upset inconvenience disappoint confuse mislead frustrate annoy insult injure "
        "wound disrupt delay disconnect strand frighten scare distress alarm traumatize displace evacuate "
        "overcharge kill hit expose embarrass humiliate bully mistreat abuse exclude deny evict cheat deceive "
        "harass ignore trap"
    )
    | entries(
        "unable, left, stuck, locked out, logged out, turned away, let down, put at risk, cut off, kicked off, "
        "without, forced, prevented, out of pocket, worried, left out, left without, signed out, kept waiting, charged twice"
    ),
    "lost-out": entries(
        "lost, missed, waited, suffered, died, cried, paid, had to, was, were, has been, have been, have had, had "
        "been, had, could not, did not get, did not receive, never got, never received, spent, was left, were left, "
        "have lost, has lost, have waited, has waited, have suffered, has suffered, was hurt, were hurt, "
        "queued, experienced, felt, feel, tried, have experienced, traveled, took, bought, trusted, believed"
    ),
    "feel-so": entries(
        "feel, feel like, worry, wait, cry, suffer, doubt, uncomfortable, unsafe, unwelcome, angry, sad, upset, "
        "miserable, look, think, believe, sad, anxious, unhappy, afraid, scared, late, sick, mad, question, "
        "lose, miss, jump, go through, pay, work, do"
    ),
    "left-how": entries(
        "unable, without, stranded, confused, wondering, hanging, waiting, short, alone, feeling, stuck, "
        "vulnerable, exposed, high and dry, in the lurch, in the dark, out of pocket, to deal, to pick, to clean, "
        "to explain, to do, to wait, behind, out in, guessing, with no, with nothing, with a, no choice, disappointed, scared, frustrated, upset, worried"
    ),
    "kept-how": entries("waiting, hanging, in the dark, guessing, wondering, awake, up, on hold, in limbo, in suspense, from your, from their"),
    "their-time": entries(
        "your time, everyone 's time, everybody 's time, people 's time, their time, his time, her time, your "
        "evening, your day, your money, your effort, everyones time, peoples time, your energy, the reader 's time, "
        "your afternoon, your morning, your weekend, hours of your, so much of your, years of your, your precious "
        "time, your valuable time, your precious, your valuable, time for, days of your"
    ),
    "their-thing": entries(
        "your, his, her, their, people 's, everyone 's, everybody 's, other people 's, others '"
    ),
    "day-out": entries(
        "day, days, evening, night, weekend, holiday, holidays, vacation, trip, party, wedding, birthday, plans, "
        "work, experience, event, christmas, life, lives, trust, faith, confidence, dinner, meal, game, season, "
        "sleep, reputation, career, fun, enjoyment, service, business, schedule, schedules, routine, studies, "
        "journey, journeys, stay, visit, workflow, workflows, feelings, marriage, family, heart, childhood, "
        "privacy, morning, afternoon, celebration, honeymoon, show, relationship, friendship, health"
    ),
    "very-felt": entries(
        "incredibly, extremely, very, so, really, quite, deeply, particularly, especially, rather, pretty, hugely, "
        "immensely, terribly, absolutely, truly, profoundly, how"
    ),
    "aching": entries(
        "frustrating, painful, upsetting, hurtful, distressing, disappointing, annoying, stressful, worrying, "
        "embarrassing, humiliating, infuriating, confusing, hard, difficult, awful, horrible, terrible, scary, "
        "frightening, unpleasant, uncomfortable, unwelcome, unwanted, hurt, upset, angry, frustrated, disappointed, "
        "offended, inconvenient, disruptive, offensive, damaging, devastating, traumatic, traumatizing, "
        "disrespectful, alienating, unsettling, disheartening, exhausting, tough, shocking, isolating, insulting, "
        "demeaning, heartbreaking, alarming, triggering, unfair, unsafe, demoralizing, discouraging, maddening, tiring"
    ),
    "see-how": entries(
        "know, understand, see, realize, recognize, appreciate, acknowledge, imagine, get, can see, can imagine, "
        "can understand, can only imagine, fully understand, totally understand, completely understand, am aware, "
        "are aware, now see, now understand, now realize, do realize, do understand, do know, can appreciate, "
        "have learned, learned, have heard, heard, have seen, know just"
    ),
    "hurts-whom": doing(
        "hurt upset offend disappoint embarrass insult humiliate harm scare frighten worry anger annoy frustrate "
        "confuse mislead betray alienate distress traumatize disturb disrespect stress deceive silence harass "
        "bully endanger injure kill abuse inconvenience disrupt demean burden exclude alarm discourage"
    )
    | past(
        "hurt upset offend disappoint embarrass insult humiliate harm scare frighten anger annoy frustrate "
        "betray alienate distress traumatize disrespect deceive silence endanger injure kill demean burden mislead devastate"
    )
    | entries("let down, letting down, letting you down, getting your back up"),
    "whose": entries(
        "students, women, minorities, communities, children, readers, voters, workers, my, your, his, her, their, our, the, so many, many, a lot of, one of, some of, several, all my, all the, "
        "all our, all of, everyone, everybody, people, others, those, you, him, them, someone, somebody, a friend, customers, users, fans, innocent"
    ),
}
LISTS |= {
    "failing": entries("failed, fail, failing"),
    "ashamed-of": entries("scared, worried, embarrassed, frightened, stressed, confused, panicked, shocked, angered, annoyed"),
    "on-read": entries("left you on read, in front of your house, in front of your home, in front of your door, in front of your windows, in front of your agent, wanted to hurt"),
    "what-you-can-not": entries(
        "be, imagine, stay, say, keep, take, talk, expect, deny, blame, just, really, possibly, seriously, please, "
        "have, make, tell, go, ask, judge, change, argue, put, hold, trust, undo"
    ),
    "reacted": entries(
        "felt, feel, found, took, heard, read, see, saw, think, thought, were upset, were offended, are upset, were disappointed, "
        "have been left, was upset, was offended, got the wrong, got scared, got so, interpreted, perceived, misunderstood, misread, are offended, have lost"
    ),
    "your-own-doing": entries(
        "grabbed, blocked, signed, reported, included, chose, found yourself, put those, went through my, provoked, "
        "pushed, started, laughed, hit, accused, insulted, threatened, yelled, called me, ran, caught me, caught us"
    ),
    "kin": entries("mom, dad, son, daughter, children, kids, wife, husband, staff, team, brother, sister, friends, mother, father, sponsors"),
}
LISTS |= {
    "hurting2": doing("hurt upset offend disappoint embarrass insult humiliate harm scare frighten worry anger annoy frustrate confuse mislead alienate distress traumatize disturb disrespect deceive silence harass bully endanger injure kill demean betray"),
    "lost-truly": entries("lost, missed, waited, queued, spent, had to, could not, wasted, suffered, paid, did not get, did not receive, never got, never received, was turned away, were turned away, was left, were left, was charged, were charged, was unable, were unable, was locked out, were locked out, had their, have lost, has lost, have waited, has waited, have had to, has had to, has been waiting, have been waiting, were stuck, was stuck, experienced, cried, died"),
    "stopped": entries("unable, stuck, locked out, logged out, turned away, put at risk, cut off, kicked off, forced, prevented, signed out, kept waiting, charged twice, overcharged, stranded, injured, killed, harmed, evicted, without water, without power, without heating, refused, denied, disconnected, trapped, evacuated, exposed, kicked, displaced, left waiting, left without, left with, left in, left stranded, left to"),
    "added-to": entries("caused, causing, causes, added to, adding to, contributed to, contributing to, brought, led to"),
    "it-meant": entries("which meant, it meant, this meant, that meant, meaning, which means, so that, which left, and as a result, with the result that"),
    "suffer-it": entries("suffered, endured, have been through, has been through, lost their, lost your, had to endure, have suffered, has suffered, had to suffer, have endured"),
}
LISTS |= {
    "ensued": entries("resulted, followed, ensued, 's resulted, came from it, came of it, came of this, came from this"),
    "contributed-to": entries("contributed to, contributing to, added to, led to, resulted in, complicit in, amounted to"),
    "to-or-for": entries("to, for, towards, toward, of"),
    "misled": past(
        "mislead harm hurt injure confuse deceive silence frighten inconvenience exclude harass abuse mistreat burn affect bite alienate"
    )
    | entries("let down, locked out, caught out, put out, led astray"),
    "wasting": entries("wasting, wasted, waste, taking up, took up, take up, taken up, using up, eating up, eat into, eating into, cost, costing, hogging, stole, stealing, robbed"),
    "burden": entries(
        "extra work, more work, headaches, headache, problems, a mess, hassle, grief, drama, pain, embarrassment, "
        "distress, stress, chaos, confusion and, anxiety, heartache, hardship, upset, frustration, worry, trouble and"
    ),
    "for-whom": entries("for, to, among, amongst"),
    "costing": entries("cost, costing"),
    "shitting-on": entries(
        "shat on, messed up, mess up, messing up, screwed up, screwing up, ruined, ruining, ruin, spoiled, spoilt, "
        "spoiling, wrecked, wrecking, disrupted, disrupting, interrupted, interrupting, put a damper on, cast a "
        "shadow over, took away from, overshadowed, marred, tarnished, intruded on, invaded, violated, disturbed, disturbing, put you off, upset, betrayed, betraying, shaken, damaged, damaging, destroyed"
    ),
    "made-too": entries("trying to make, tried to make, wanted to make, want to make, meant to make"),
    "are": entries("were, was, have been, has been, are, got, had been, being, left"),
    "preventing": entries("prevented, preventing, stopped, stopping, blocked, blocking, kept, keeping, barred, excluded, deterred, discouraged"),
    "forcing": entries("forced, forcing, obliged, required, requiring, obliging, compelled"),
    "having-to": entries("having to, had to, have had to, has had to, been forced to, were forced to, was forced to, were made to, was made to"),
    "put-up-with": entries(
        "wait, explain, chase, ask, redo, pay, deal, spend, put up with, repeat, cancel, travel, sit, find out, hear, go "
        "through, read, listen, see, endure, clean up, cope, queue, stand, call, ring, come back, work late, start "
        "again, start over, start all over, apologize for me, cover for, pick up, fix, replace, buy, learn, watch, suffer, experience, witness, sleep, walk, stay, leave, miss, reinstall, reset, rebuild, reschedule"
    ),
    "affecting": entries("affected, impacted, hit, disrupted, affecting, impacting, inconvenienced, delayed, stranded"),
}
LISTS |= {
    "real-harm": entries("harm, panic, damage, downtime, chaos, outrage, anger, upset, breakage, disruption, alarm, division, headaches, embarrassment, problems, shame"),
    "among-whom": entries("to, in, among, amongst, for, across, on, within"),
    "broke-it": entries("broke, breaking, broken, breaks, ruined, spoiled, spoilt, ruining, spoiling"),
    "hurt-some": entries("hurt, hurting, disappointed, embarrassed, offended, disappointing, embarrassing, offending, insulted, insulting, shamed, betrayed"),
    "own-people": entries("my, our, so many, a lot of, many, the people, the families, others, innocent, everyone, those, people i, people we, people who, members of"),
}
