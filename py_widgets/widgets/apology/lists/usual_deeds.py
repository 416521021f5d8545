"""Words that people usually tell a deed and its harm with."""

from py_widgets.widgets.apology.verbs import doing, entries, past

LISTS = {
    "by-accident": entries(
        "accidentally, accidently, inadvertently, mistakenly, unintentionally, erroneously, unwittingly, "
        "wrongly, incorrectly, wrongfully, carelessly, stupidly, foolishly, improperly, falsely, prematurely, "
        "unfairly, unthinkingly, thoughtlessly, absentmindedly, unknowingly, negligently, needlessly, rudely, "
        "hastily"
    ),
    "in-error": entries(
        "by mistake, by accident, in error, by error, accidentally, inadvertently, accidently, mistakenly, "
        "unintentionally, without permission, without your permission, without your consent, without his "
        "permission, without her permission, without consent, without your knowledge, without asking you, "
        "without telling you, without warning, without notice, behind your back, behind her back, behind his "
        "back, wrong person, wrong file, wrong address, wrong version, wrong link, wrong number, wrong date, "
        "wrong day, wrong name, wrong size, wrong order, wrong item, wrong list, wrong channel, wrong thread, "
        "wrong group, wrong branch, wrong account, wrong house, wrong door, wrong email, wrong room, wrong time"
    ),
    "any-doing": doing(
        "take make lash post eat spam reply get forget go think treat call break step assume clog flood hijack "
        "hog jump lose say use put cancel wake drop leave disappear vanish keep push interrupt yell shout swear "
        "snap argue judge accuse blame doubt read write send share tweet retweet publish release commit merge "
        "close reopen open delete remove change rename move waste steal lie cheat hide sneak hold slack "
        "procrastinate neglect misread misunderstand misinterpret mistake misspell misquote misname "
        "mispronounce overlook overreact underestimate respond email text message phone ring talk speak joke "
        "laugh tease mock insult act behave play pull run drive park hit kick bite throw spill burn smash "
        "scratch bring show turn come stay sleep drink smoke arrive start stop quit add fail introduce ship "
        "deploy mention quote copy plagiarize promote advertise link upload download include exclude omit skip "
        "miss double grief exploit hack abuse bully harass spread repeat raise bother"
    )
    | entries(
        "double posting, double - posting, not responding, not replying, not answering, not getting back, not "
        "updating, not posting, not being, not having, not doing, not making, not reading, not checking, not "
        "realizing, not noticing, not mentioning, not including, not explaining, not giving, not telling, not "
        "following, not thinking, not listening, not knowing, not using, not putting, not taking, not letting, "
        "not seeing, not coming, not providing, not paying, never getting"
    ),
    "mishap-noun": entries(
        "instability, downtime, interruption, interruptions, interruption to, breaking change, breaking "
        "changes, exposure of, misuse of, misprint, regression, slowness, lag, radio silence, closure, "
        "shutdown, botched, spam, double post, duplicate post, false alarm, false positive, misinformation, "
        "crash, crashes, leak, breakage, outage, outages, delay, delays, cancellation, postponement, "
        "overcrowding, queues, late post, late update, late reply, late response, slow response, slow reply, "
        "delayed response, delayed reply, broken build, broken links, bad link, wrong link, mix - up, mixup, "
        "blackout, overcharge, overbooking, lateness, tardiness, unavailability, rollback, reboot, bug in, bug "
        "that, omission of, length of time, time it took, way i treated, way i spoke, way i reacted, how i "
        "treated, how i spoke, how i reacted, how long it, how late, clickbait, mislabeling, misspelling, "
        "misidentification, misattribution, misquotation, rookie, joke about"
    ),
    "made-what": entries(
        "joke, jokes, comment, comments, remark, remarks, statement, statements, post, posts, tweet, tweets, "
        "accusation, accusations, assumption, assumptions, claim, claims, generalization, generalizations, "
        "promise, promises, fun of, threat, threats, mess of, scene, mockery of, noise, slur, error in, mistake "
        "in, error with, mistake with, new release, changes"
    ),
    "uttered": entries(
        "made, make, posted, said, wrote, told, published, shared, used, sent, tweeted, retweeted"
    ),
    "thing-run": entries(
        "site, website, server, servers, service, services, page, pages, app, api, network, database, forum, "
        "list, mailing list, wiki, link, links, download, order, orders, parcel, parcels, package, shipment, "
        "delivery, update, release, build, patch, version, article, post, report, story, headline, email, "
        "letter, letters, newsletter, statement, chapter, episode, video, stream, event, show, flight, train, "
        "trains, bus, buses, lift, bill, payment, payments, refund, tickets, files, file, data, information, "
        "records, account, accounts, feature, login, checkout, backup, backups, results, figures, reply, review"
    ),
    "is-broken": entries(
        "delayed, late, overdue, down, offline, unavailable, inaccessible, broken, misleading, inaccurate, "
        "incorrect, wrong, missing, outdated, out of date, slow, unreliable, unstable, incomplete, misspelled, "
        "mislabeled, corrupted, damaged, cancelled, canceled, postponed, lost, unresponsive, intermittent, "
        "interrupted, not working, not available, not delivered, not sent, not updated, not posted, not ready, "
        "not correct, not accurate, not arrived, not accessible"
    ),
    "caused-harm": entries(
        "pain, hurt, harm, distress, worry, stress, frustration, embarrassment, upset, disruption, fear, "
        "damage, anxiety, alarm, grief, humiliation, anguish, heartache, anger, hardship, shock, "
        "disappointment, discomfort, suffering, offense, panic, concern, unhappiness, sadness, tears, "
        "heartbreak, difficulties, headaches, annoyance, aggravation, delays, outrage, division, problems for, "
        "problems to, extra work, unease, breakage, data loss"
    ),
    "we-or-it": entries(
        "i, we, this, it, that, my, our, these"
    ),
    "deep-harm": entries(
        "pain, hurt, frustration, heartache, suffering, distress, grief, anguish, sadness, embarrassment, "
        "shame, stress, worry, fear"
    ),
    "brought": past(
        "cause bring inflict create"
    )
    | entries(
        "causing, led to, resulted in, have caused, has caused, put you through, gave you, brought on, brought "
        "to, contributed to, contributing to, added to, adding to, inflicting, bringing, causes"
    ),
    "harmed-you": past(
        "hurt offend upset insult disappoint embarrass humiliate anger annoy frustrate inconvenience mislead "
        "confuse alienate disrespect frighten scare worry alarm distress traumatize exclude harm harass "
        "belittle demean discourage"
    )
    | doing(
        "hurt offend upset insult disappoint betray embarrass humiliate anger annoy frustrate inconvenience "
        "mislead deceive confuse alienate disrespect frighten scare worry alarm distress traumatize exclude "
        "harm harass belittle demean discourage fail silence"
    ),
    "hurt-whom": entries(
        "you, him, her, them, people, everyone, everybody, others, anyone, someone, somebody, my family, my "
        "friends, my wife, my husband, my parents, my fans, my team, our fans, our customers, our users, our "
        "readers, our community, the community, the family, the families, the fans, the team, the players, the "
        "women, so many, many of you, some of you, all of you, both of you, one of, you guys, you all, those, "
        "fans, users, customers, readers, members, the people, your feelings, feelings, your trust, our trust, "
        "a lot of, a friend, friends, most of you, the victims, the victim"
    ),
}
