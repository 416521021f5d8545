"""Words for the writer’s own record, kin, worth and suffering."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "number-of": entries(
        "two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, "
        "sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, twenty two, twenty three, twenty "
        "five, thirty five, thirty two, many, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, "
        "20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 45, 50, a "
        "decade of, decades of"
    ),
    "spell-of-time": entries(
        "years, decades, summers, seasons, generations"
    ),
    "spotless": entries(
        "not once, not a single, without a single, without any, no complaint, no complaints, no parent, only "
        "ever, perfect record, clean record, have never, has never, never had, never once, never been, never a, "
        "and never, without one single, without a complaint, without complaint, without incident, without a "
        "ban, nobody has ever, no one has ever, not one complaint, have always"
    ),
    "kin-role": entries(
        "feminist, veteran, family man, family business, father of, mother of, dad of, mum of, mom of, parent "
        "of, husband and, father and, mother and, wife and, man of faith, man of god, woman of faith, person of "
        "faith, person of color, woman of color, black woman, black man, gay man, jew, grandfather of, "
        "grandmother of, survivor of, lifelong supporter, lifelong member, veteran of"
    ),
    "my-people": entries(
        "daughters, two daughters, three daughters, best friends, many friends, gay friends, black friends, "
        "muslim friends, jewish friends, friends who are, a daughter, a gay, a black, a mixed, two girls, three "
        "girls, girls at home"
    ),
    "own-kin": entries(
        "some of my best friends, one of my best friends, half my friends, my best friends are, my own mother "
        "was, my own sister is, my own grandparents, my own family is, my own wife is, my own brother is, my "
        "wife is, my nephew is, my own daughters, i myself come from"
    ),
    "esteem": entries(
        "respect for, admiration for, love for, esteem for, regard for"
    ),
    "most-of-it": entries(
        "the utmost, the greatest, the highest, the deepest, nothing but, utmost, enormous, immense, the most "
        "profound, huge, tremendous, only the, all the"
    ),
    "devoted": entries(
        "consistently been, long been, been a champion, been a supporter, been an advocate, been an ally, been "
        "a strong, been a proud, been a loyal, been committed, been dedicated, been devoted, been nothing but, "
        "been a huge, been a vocal, been an outspoken, always championed, always advocated, always fought, "
        "always believed, always prided, always strived, always striven, always taken pride, always been a, "
        "always been an, always been there, always been proud, always held, always acted, always worked, "
        "dedicated my, devoted my, spent my life, spent my career, spent my whole, spent my entire, spent "
        "years, spent decades, fought for, worked tirelessly, worked so hard, worked very hard, donated, raised "
        "money, raised thousands, sacrificed, given my life, given my all, given everything, given back, given "
        "years, put my heart, put so much, helped thousands, helped hundreds, helped so many, mentored, "
        "championed, stood up for, poured my heart, poured our hearts, poured my soul, poured everything, "
        "continued to work hard, worked hard for, worked very hard for, always tried to, always treated "
        "everyone, always treated people, built this company, built this club, built this community, always "
        "supported, always strived to"
    ),
    "prides": entries(
        "pride myself, pride ourselves, prides itself, prides himself, prides herself, pride themselves, prides "
        "themselves, pride itself, prided myself, prided ourselves, prided itself, take great pride, takes "
        "great pride, take immense pride, am proud of my, are proud of our, is proud of its, proud to stand, "
        "proud of my record, proud of our record, take pride in, takes pride in, proud to stand on, proud to be "
        "known, proud to have served, proud of everything i, proud of everything we, proud of my team"
    ),
    "belie": entries(
        "does not represent, do not represent, did not represent, not representative of, not reflective of, not "
        "a reflection of, not indicative of, in no way reflects, in no way represents, in no way reflect, in no "
        "way represent, not a true reflection, not a true representation, nor do they reflect, nor does it "
        "reflect, want to be remembered, want to be known, not who i am, not who we are, not the person i am, "
        "not the man i am, not the woman i am, not the kind of, not the type of, not the sort of, not how i was "
        "raised, not how i was brought up, not the way i was, not my character, not our character, not what i "
        "stand for, not what we stand for, not what i am about, not what we are about, not what i believe, not "
        "how we do, not the way we, not the way i want, not the company we, not my values, not our values, "
        "reflect who i, reflect who we, reflect the values, reflect my values, reflect our values, reflect my "
        "character, reflect the person, reflect the standards, reflect my true, reflect our true, reflect the "
        "kind, reflect the type, represent who i, represent who we, represent our values, represent my values, "
        "represent the values, represent what we, represent what i, represent me, represent us, define me, "
        "define us, define who i, represent myself, not my nature, not my style, never been my style, out of "
        "character for, not in my character, my true character, my true self"
    ),
    "not-a-one": entries(
        "one who, someone who, somebody who, the kind, that kind, the type, that type, the sort, that sort, a "
        "person who, a man who, a bad guy, a bad person, a bad kid, a mean person, a monster, a racist, a "
        "bigot, a sexist, a bully, a violent, a hateful, a liar, a thief, a criminal, a cheater, an evil, a "
        "horrible, a terrible person, a rude person, a toxic, a troll, a hacker, homophobic, transphobic, a "
        "homophobe, a racist person, racist at all, an angry, a cheat"
    ),
    "superlative": entries(
        "hardest, worst, toughest, darkest, lowest, most difficult, most challenging, most painful, loneliest, "
        "most stressful, most humbling, blackest, scariest, most humiliating, most embarrassing, most "
        "traumatic, roughest"
    ),
    "ordeal": entries(
        "thing, things, day, days, week, weeks, month, months, year, years, night, nights, time, times, period, "
        "point, moment, moments, decision, issues, season, experience, chapter, challenges, 24 hours, 48 hours, "
        "few days, few weeks"
    ),
    "of-my-life": entries(
        "of my, of our, i have ever, i have, we have, in my, in our, for me, for us, to write, to make"
    ),
    "suffered-it": entries(
        "been through so much, been through a lot, been through hell, went through a lot, went through hell, "
        "went through so much, gone through so much, gone through a lot, going through hell, go through hell, "
        "suffered enough, suffered greatly, suffered a lot, suffered so much, suffered too, struggled with "
        "this, struggled a lot, received death threats, been getting death, had death threats, receiving death "
        "threats, got death threats, received so much hate, received a lot of hate, get so much hate, been "
        "bullied, was bullied, been attacked, been harassed, been receiving, been dragged, been treated like, "
        "been labeled, been made out, lost sleep, lost everything, lost my job, lost friends, lost sponsors, "
        "lost so much, lost followers, lost subscribers, lost contracts, lost weight, been punished, paid the "
        "price, paid dearly, paid a heavy, paid a high, beat myself up, beating myself up, beaten myself up, "
        "tortured myself, punished myself, cried myself, cried all, cried so, cried for, been crying, been in "
        "tears, was in tears, were in tears, in bits, been depressed, so depressed, been miserable, been "
        "heartbroken, am devastated, are devastated, was devastated, am broken, barely slept, hardly slept, not "
        "slept, not eaten, barely eaten, not been sleeping, not sleeping, barely sleeping, not sleep since, "
        "tired of being, tired of the, sick of being, am so lonely, feel so alone, so alone, am the victim, am "
        "a victim, are the victims, are victims, are suffering, am hurting, have feelings, have feelings too, "
        "feelings too, made peace with, forgave me, has forgiven me, pray every, sought counsel, hate myself, "
        "hated myself, can not live with myself, can not look at myself, not slept since, not slept properly, "
        "am suffering too, am suffering as well, have prayed about, am only human too, am a human being too, am "
        "a person too, am human too, have a family too, have feelings as well, am only human as well"
    ),
    "my-side": entries(
        "me, us, my family, my wife, my husband, my kids, my children, my parents, our family, our team, my "
        "team, our staff, our family and, our reputation, my reputation, my career, our business, my business, "
        "the club, my mental health, my health, my life"
    ),
    "wearing": entries(
        "hard, tough, painful, difficult, awful, terrible, devastating, heartbreaking, horrible, exhausting, "
        "emotional, stressful, hell, embarrassing, humiliating, upsetting, rough, a nightmare, hurtful, not "
        "easy, a lot, traumatic, humbling, distressing, a difficult time, a hard time, a tough time, a very "
        "difficult time, a very hard time, an emotional time, a rough time, such a hard time, heavy, so much"
    ),
    "for-free": entries(
        "for free, unpaid, in my free time, in our free time, in my spare time, in our spare time, in their "
        "spare time, in their free time, as a hobby, without pay, for no money, for nothing in return, for zero "
        "pay, after a full day, on top of a full, on top of my job, out of my own pocket, without being paid, "
        "without seeing a penny, without a penny"
    ),
    "no-gain": entries(
        "not get paid for, do not get paid, never been paid, never made a penny, never made a cent, never taken "
        "a penny, not taken a penny, never asked for a penny, not made a penny, no money from this, not make "
        "any money, labor of love, passion project, unpaid volunteers who, all unpaid volunteers, unpaid job, "
        "give up our evenings, give up every weekend, give up our weekends, give up their evenings, have day "
        "jobs, have a day job, small family business, family run business, family - run business"
    ),
    "acclaim": entries(
        "award winning, award - winning, awards for, award for, won awards, won several, won three, won prizes, "
        "best in the country, were voted, was voted, voted best, ranked among, rated 4.8, 4.8 stars, 4.9 stars, "
        "4.7 stars, five star reviews, happy customers, satisfied customers, loyal customers, will testify, can "
        "testify, will vouch, can vouch, will attest, can attest, anyone will tell you, everyone will tell you, "
        "group will tell you, has worked with me, anyone who has worked, anyone who has met, speaks for itself, "
        "speak for themselves, speak for itself, track record, outstanding record, proud record, excellent "
        "record, stand on my record, market leader, industry leading, industry - leading, second to none, world "
        "class service, recommend us, trusted by millions, trusted by thousands, were pleased with, loved the "
        "job i, positive feedback from, helped thousands, helped millions, helped hundreds"
    ),
    "wretched": entries(
        "the worst, a monster, a terrible, a horrible, an awful, a bad, a rubbish, a shit, a crap, the biggest, "
        "a rotten, such a terrible, such an awful, such a horrible, such a bad, such a failure, a useless, a "
        "pathetic, a lousy, a broken, a shitty, not a good, a poor, a poor unfortunate, a miserable, an "
        "unfortunate, the most horrible, the most terrible"
    ),
    "a-role": entries(
        "person, friend, husband, wife, mother, father, mum, mom, dad, son, brother, sister, boyfriend, "
        "girlfriend, partner, human, human being, man, woman, guy, boss, teacher, parent, creature, cousin, "
        "aunt, uncle, colleague, maintainer, ever, alive, in the world, on earth, daughter, failure, wretch, "
        "father to you"
    ),
    "deserve": entries(
        "do not deserve you, do not deserve your, do not deserve a friend, do not deserve to, not deserve "
        "friends, not deserve happiness, never deserved you, do not deserve any, deserve to suffer, deserve all "
        "the hate, deserve to be alone, deserve everything i"
    ),
    "look-bad": entries(
        "makes me look, make me look, made me look, makes us look, make us look, made us look, looks bad on, "
        "reflects badly on, reflects poorly on, damage to our, damage to my, damaged our reputation, damaged my "
        "reputation, harm to our, harmed our, tarnished my, tarnished our, tarnish my, tarnish our, tarnishes "
        "our, my good name, our good name, my image, dragged through, seen as that, painted as, made out to be, "
        "called a racist, called racist, falsely accused, hate messages, hate mail, trial by media, the hate i "
        "have, the hate we have, the hate i get, the hate i am, the abuse i have, the abuse we have, my "
        "reputation has, our reputation has, my reputation in, our reputation for, falsely accused of, been "
        "wrongly accused, a witch hunt against, hurts our image, hurt my image"
    ),
}
