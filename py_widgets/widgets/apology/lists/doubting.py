"""Words that leave open whether something was done, or whether it hurt."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "extent": entries(
        "to the extent, to the extent that, in so far as, insofar as, to whatever extent, to whatever degree, "
        "to any extent, in as much as, inasmuch as"
    ),
    "if-ever": entries(
        "if, in case, in the event, in the event that, in the unlikely event that, if ever, if at any time, "
        "if at any point, if at some point, if somehow, if perhaps, if indeed, on the off chance that"
    ),
    "if-third": entries(
        "my, our, a, an, any, anyone, anybody, anything, someone, somebody, something, any of, some, this, it, that, "
        "what, people, lines, mistakes, feelings, one of, members, others, the, these, those, either of you, even one, individual members"
    ),
    "if-did": entries(
        "was, were, has been, have been, had been, caused, hurt, upset, offended, crossed, said, wrote, made, "
        "gave, took, went, got, stepped, trod, hit, put, touched, broke, acted, behaved, spoke, misread, "
        "misunderstood, misjudged, misled, misspoke, overstepped, misbehaved, wronged, failed, fell, lost, "
        "missed, handled, treated, used, landed, ruffled, annoyed, bothered, disturbed, insulted, suffered, "
        "experienced, encountered, found, interpreted, perceived, read, ruined, spoiled, spoilt, cost, added, "
        "contributed, implied, suggested, appeared, rubbed, struck, reopened, came, came across, sounded, "
        "seemed, felt, feels, did something, did anything, did hurt, did offend, did cause, did do, did "
        "wrong, has caused, have caused, has hurt, have hurt, has upset, have upset, has offended, have "
        "offended, has made, have made, has given, have given, have done, have said, have wronged, has "
        "landed, comes across, came over, came off, took offense, had a, have failed, have let, let you down, "
        "let anyone down, did not, is understood, are understood, is seen as, were seen, gets offended, got "
        "offended, is offended, are offended, offends, upsets, hurts, offend, rubs"
    ),
    "may-do": entries(
        "been, given, gone, done, seen, noticed, lost, overheard, arisen, resulted, caused, hurt, upset, "
        "offended, suffered, felt, experienced, affected, come, come across, come over, landed, disappointed, "
        "wronged, inconvenienced, brought, had, said, made, taken, used, sounded, seemed, crossed, "
        "overstepped, encountered, misread, misled, occurred, happened, appeared, found, left, put, let, "
        "behaved, acted, spoken, failed, fallen, implied, suggested, contributed, added, played, got, gotten, "
        "received, missed, broken, ruined, spoiled, cost, impacted, disturbed, drowned, lacked, shown"
    ),
    "who-doubted": entries(
        "anyone, anybody, those, users, customers, others, viewers, readers, people, colleagues, audiences, "
        "parents, listeners, members, fans, supporters, residents, guests, teammates, community, communities, "
        "all, everyone, passengers, clients, patients, families, individuals, any user, any users, persons, participants, visitors"
    ),
}
