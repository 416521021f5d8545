"""Words for strain, for helpers that failed, for vows, and for empty regret."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "strain": entries(
        "tired, exhausted, stressed, stressed out, drunk, tipsy, hungover, hungry, overwhelmed, overworked, "
        "worn out, burnt out, burned out, swamped, snowed under, sleep deprived, shattered, knackered, "
        "wasted, ill, sick, hormonal, under pressure, under stress, jet lagged, upset, in a bad mood, in a "
        "bad place, in a rush, in a hurry, not myself, not well, provoked, emotional, run off my feet, having "
        "a bad day, having a rough day, unwell, understaffed, short staffed, short - staffed, short of staff, "
        "up all night, distracted, panicking, at breaking point, at the end of my tether, on "
        "edge, under the weather, dead on my feet, half asleep, under a lot of, under so much, under "
        "enormous, under huge, under great, stretched thin, run ragged, run off our feet, on no sleep, "
        "feeling low, feeling ill, feeling unwell, not feeling well, not feeling great, going through, "
        "stretched, at my limit, at my wits, pulled in every, dealing with, in over my head, new to, new at, "
        "rushed, in shock, in pain, on medication, working late, working double, working nights, having a "
        "hard time, having a rough time, busy, flustered, frazzled, rushed off my feet"
    ),
    "strain-noun": entries(
        "stress, pressure, strain, work, exams, deadlines, a lot, so much, a hard time, a rough time, a "
        "difficult time, a tough time, a bad patch, a rough patch, a lot of stress, a divorce, a breakup"
    ),
    "bad": entries(
        "bad, rough, hard, long, awful, terrible, tough, stressful, horrible, difficult, crazy, hellish, "
        "tiring, busy, hectic"
    ),
    "helper": entries(
        "supplier, suppliers, vendor, bank, courier, couriers, contractor, contractors, carrier, provider, "
        "agency, airline, printer, driver, sales, post office, landlord, employer, boss, manager, builder, "
        "builders, plumber, computer, laptop, phone, app, system, software, website, weather, traffic, train, "
        "trains, bus, tram, press, media, papers, paper, journalist, gazette, reporter, council, county, "
        "police, airport, warehouse, factory, shop, garage, caterer, caterers, florist, hotel, ref, referee, "
        "subcontractor, third party, partner, network, insurer, school, office, hospital, gateway, control, "
        "server, host, clinic, lab, security, firm"
    ),
    "failed": entries(
        "let us down, let me down, lets me down, failed us, failed me, failed to, broke, refused, packed in, "
        "packed up, messed up, screwed up, mucked up, never showed, never turned up, never came, never sent, "
        "never told, promised, had promised, swore, had sworn, sworn, twisted, got it wrong, timed out, would "
        "not, could not be bothered, sent the wrong, forgot, dropped the ball, cocked up, lied, misquoted, "
        "died on me, did not bother, pulled out, never do, were late, was late, ran late, failed, never "
        "arrived"
    ),
    "sweeping": entries(
        "hurt, disappoint, fail, upset, let you down, let anyone down, doubt, make a mistake, make mistakes, "
        "make any mistake, get it wrong, go wrong, make you cry, make you sad, hurt anyone, be disappointed, "
        "be hurt, be let down, worry, make you unhappy, cause you pain, break your heart, give you cause, "
        "give you reason, give you a reason, lose my temper, get angry, shed a tear, have a problem, have any "
        "problem, have reason, have a reason, have cause, have to worry, doubt me, regret it, be sad, be "
        "unhappy, feel alone"
    ),
    "vow": entries(
        "promise, guarantee, swear, vow, my word, our word, my guarantee, our guarantee, our promise, my "
        "promise, rest assured, pledge, cast iron, assure you, my solemn, my oath, guaranteed, my word of "
        "honor, our assurance, so help me, be assured, word of honor"
    ),
    "thing-noun": entries(
        "behavior, actions, conduct, incident, situation, issue, issues, event, events, mistake, mistakes, "
        "matter, problem, problems, trouble, troubles, confusion, inconvenience, "
        "inconveniences, misunderstanding, experience, mess, thing, stuff, business, drama, "
        "wrongdoing, misconduct, words, deeds, part in it, mishap, circumstances, shortcomings, "
        "lapse, mix - up, hassle, upset, wrongs, failings, hiccup, annoyance, bother"
    ),
    "what-vague": entries(
        "whatever i, whatever we, whatever it, whatever happened, whatever was, whatever went, everything, "
        "all of it, all of this, all of that, all that, all this, it all, what happened, what has happened, "
        "what took place, what went on, what occurred, what i did, what i said, what we did, what i have "
        "done, what we have done, how i acted, how i behaved, how we acted, the way i acted, the way i "
        "behaved, the way we acted, how things went, how it went, how it all went, the way things went, how "
        "things turned out, how it turned out, how the day turned out, how the evening turned out, how the "
        "night turned out, how it all went down, how it went down, how things went down, how everything went, "
        "anything i said, anything i did, anything we did, the other night, the other day, last night, "
        "yesterday, earlier, that thing, the thing, any wrongdoing, anything that happened, how "
        "the day went, how the evening went, what i put you through"
    ),
    "improve": entries(
        "do better, be better, try harder, try to do better, try to be better, try to improve, strive to "
        "improve, improve, work on myself, work on it, work harder, do my best, do our best, learn from this, "
        "learn from it, be a better person, be a better friend, raise our standards, raise my standards, turn "
        "over a new leaf, raise our game, up our game, redouble our efforts, step up, strive to do better, be "
        "more careful, be more mindful, be more considerate, strive harder, change my ways, grow from this, "
        "learn from our mistakes, learn from my mistakes, be nicer, be kinder, make an effort, do things "
        "differently, get better"
    ),
    "tangible": entries(
        "ask, call, tell, check, put, write, send, stop, leave, listen, keep, pay, ring, text, wait, read, "
        "book, set, bring, hand, report, knock, arrive, show, give, share, meet, use, start, come, let, go, "
        "sit, move, speak, take, post, publish, label, test, sign"
    ),
    "self-badge": entries(
        "bad person, monster, racist, liar, thief, bully, saint, bigot, sexist, violent person, cruel person, "
        "mean person, selfish person, bad mother, bad father, angry person, liar by nature, careless person, "
        "cheater, bad friend, bad boss, bad guy, nasty person, rude person, dishonest person, kind of person, "
        "type of person"
    ),
    "good-badge": entries(
        "good person, good friend, nice person, kind person, decent person, honest person, calm man, honest "
        "man, decent man, good man, good mother, good father, good boss, good husband, good wife, correct "
        "person, family man, loyal friend, patient man, fair person"
    ),
}
