"""Words for who, how and when."""

from py_widgets.widgets.apology.verbs import entries, past, words_of

LISTS = {
    # What may stand before "the start" of a sentence.
    "lead-in": words_of(
        "hi hey hello dear ok okay so and but well look listen honestly oh yes yeah please also then , . - !"
    ),
    "we": entries("i, we"),
    "our": entries("my, our"),
    "adv": entries(
        "really, so, very, truly, deeply, just, also, then, sincerely, genuinely, completely, totally, again, "
        "still, once, already, actually, accidentally, knowingly, deliberately, carelessly, stupidly, "
        "wrongly, mistakenly, foolishly, even, simply, basically, clearly, honestly, fully, now, only, ever "
        "so, publicly, never, repeatedly, personally, both, all, always, later, quietly, entirely, flat out, "
        "utterly, plain, extremely, too, bloody, immediately, since, today, immensely, terribly, awfully, "
        "automatically, about, heartily, dearly"
    ),
    "det": entries(
        "the, my, our, this, that, a, an, your, yesterday 's, last week 's, last night 's, such, all the, "
        "both, today 's, any, these, those, so much, so many"
    ),
    "the": entries(
        "the, your, my, our, a, an, this, that, his, her, their, you, it, to, at, on, off, out, up, down, "
        "without, over, into, about, in"
    ),
    "end": words_of(". ! ? ; : , and but because ( ) …"),
    "sorry": entries(
        "sorry, apologies, apologize, apology, ashamed, embarrassed, apologizes, sry, regret, pardon, "
        "mortified, gutted, forgive me, sorrier, sad, remorse, regrets, apologizing"
    ),
    "ours": entries(
        "crew, team, driver, staff, engineer, engineers, system, systems, server, servers, script, website, "
        "site, app, service, colleague, plumber, gardener, technician, manager, chairman, company, council, "
        "department, office, dog, cat, son, daughter, kids, bonfire, branch, tree, birch, billing, database, "
        "api, platform, nurse, doctor, courier, warehouse, editor, reporter, mailing, software, bug, release, "
        "update, migration, job, product, shop, restaurant, kitchen, clinic, party, contractor, mailer, "
        "newsletter, backup, backups, towel, child, alarm, phone, network"
    ),
    "fault": entries(
        "fault, mistake, mistakes, bad, failure, failing, failings, error, errors, slip, oversight, lapse, "
        "blunder, screw - up, screwup, cock - up, responsibility, negligence, carelessness, stupidity, doing, "
        "wrongdoing, decision and, sickness"
    ),
    "let-down": entries(
        "let you down, let you all down, let you both down, let everyone down, let them down, let him down, "
        "let her down, let the team down, letting you down, letting everyone down, letting the team down, let "
        "all of you down, let our customers down, let people down, let so many of you down, failed you, "
        "failed them, failed him, failed her, failed in it, failed in that, failed to protect, failed our, "
        "failed at, fell short, fallen short, falls short, betrayed your trust, betrayed you, broke your "
        "trust, broken your trust, breached your trust, broke my word, broke our word, broke my promise, "
        "broke our promise, messed up, messed this up, messed it up, messed that up, screwed up, screwed this "
        "up, screwed it up, mucked up, stuffed up, dropped the ball, took you for granted, taken you for "
        "granted, got it wrong, got this wrong, got that wrong, got it badly wrong, got it so wrong, made a "
        "mistake, made a major mistake, made a huge mistake, made a big mistake, made a bad call, made a "
        "terrible mistake, made an error, made a serious mistake, have made a mess, made a mess of, blew it, "
        "broke the rule, broke that, broke it, crossed a line, overstepped, did wrong, wronged you, abused "
        "your trust, acted badly, behaved badly, behaved terribly, behaved appallingly, handled it badly, "
        "handled this badly, handled that badly, handled it poorly, slacked, deserve your anger, lacked the "
        "courage, put my own, put our convenience, was not fair to you, misused your trust, took advantage, "
        "let it slide, let things slide, did not live up to, did not do my job, did not trouble to, had no "
        "right, 'd no right, 'd no business, had no business, have no right, fucked up, effed up, goofed, "
        "botched it, botched this"
    ),
    "hurts": past(
        "alarm anger annoy betray confuse disappoint distress embarrass endanger exclude exhaust expose fail "
        "frighten frustrate humiliate hurt insult isolate offend patronize panic scare shame shock sting "
        "stress unsettle upset wound worry inconvenience disrespect degrade devastate belittle undermine "
        "terrify shake burden"
    ),
    "yours": entries(
        "your trust, your day, your evening, your night, your morning, your weekend, your holiday, your "
        "party, your wedding, your birthday, your work, your plans, your money, your time, your data, your "
        "business, your name, your reputation, your privacy, your confidence, your feelings, your work day, "
        "your shirt, your deadline, your launch, your sleep, your order, your family, your week, trust, "
        "weddings and funerals, years of your, weeks of your, hours of your, months of your, days of your"
    ),
    "mended": past(
        "refund restore revert replace correct reimburse repay return fix repair recover retract reissue "
        "reinstate resend reprint waive compensate credit mend undo unblock restock reorder redo rebuild "
        "withdraw recall approve apologize"
    )
        | entries(
        "put back, put it back, paid back, paid in, paid you, paid the, paid it, paid every, paid for, sent a "
        "new, rolled back, rolled it back, told mum, told "
        "dad, told auntie, written to, written and, wrote to, written an, rung the, rang "
        "the, rung every, called every, called each, called mum, asked the, asked them, asked him, asked her, "
        "asked for it, spoken to, spoken with, spoke to, emailed the, emailed everyone, emailed all, emailed "
        "them, mailed all, mailed the, messaged the, messaged everyone, taken it down, taken down, took it "
        "down, taken the, taken off, took the post down, taken one, taken his, took his, put 60, put the "
        "money, put a credit, put through, put your name, popped, added a credit, added you, added your, "
        "ordered a, ordered the, ordered two, bought a, bought you, bought the, booked a, booked you, booked "
        "them, moved her, moved him, moved you, moved your, given back, given you, given the, given the same, "
        "gave the money, gave it back, handed it back, handed back, cleaned it, cleaned up, cleaned the, "
        "boiled, set the record, cleared, cleared up, fixed it, cancelled the fee, canceled the fee, "
        "cancelled your, filled in, owned up, reached out to, contacted every, contacted all, contacted the, "
        "contacted each, reset your, sorted, transferred, donated, reopened, covered, published a correction, "
        "posted a correction, arranged for, arranged a, made sure, reversed the"
    ),
    "made-good": past(
        "deliver process issue collect update extend transfer remove reset clean post send refund restore "
        "revert replace correct reimburse repay reissue reinstate resend waive compensate credit unblock undo "
        "recover rollback recall retract reprint fix repair mend deliver settle reopen approve amend reverse"
    )
        | entries(
        "resolved, rotated, referred back, struck out, withdrawn, on the way, in the mail, "
        "paid back, paid in, paid in full, put back, put right, rolled back, sent out again, sent again, "
        "taken down, taken off, given back, moved back, fully paid, repaid, laid into, back online, back up, "
        "back on, back in force, open again, back to normal, up and running, working again, in the post, on "
        "its way, on their way, on the way, on order, ordered, yours, yours free, free, in this envelope, in "
        "the envelope, waiting for you, yanked, comped, in your account, paid out, dropped, waived, unlocked, "
        "paid this, paid automatically, paid by"
    ),
    "from-now": entries(
        "from now on, from now, in future, in the future, going forward, going forwards, next time, from "
        "today, from tomorrow, from here on, from here on in, henceforth, from this day, from monday, from "
        "june, from january, starting today, starting now, starting monday, starting this week, from this "
        "week, from this month, from this season, as of today, as of now, as of monday, before any change, "
        "from next week, from next month, another time, any future, future changes, whenever i feel, if i "
        "feel it, the moment i, after this, since then i, these days i, when i disagree, when i am angry, "
        "when i feel, in the years to come, as long as i, every time from"
    ),
    "is": entries("is, was, are, were, 's, am"),
    "me": entries("me, us"),
    "for": entries("for, about, over"),
    "feel-bad": entries(
        "terrible, awful, ashamed, horrible, sick, guilty, dreadful, rotten, wretched, sorry, bad, so bad, "
        "like a, small"
    ),
    "courtesy": entries(
        "long, length, cross, cross - posting, typo, typos, brevity, dumb, stupid question, silly question, "
        "spelling, wall of, mistakes, errors, formatting, thumb, short notice, ramble, rambling, essay, "
        "novel, monologue, bluntness, quality, my english, my bad english, double post, repost, off topic, "
        "delay in advance, noise in advance, absence, duplicate post, duplicates, short mail, pun, the long "
        "mail, any bad"
    ),
    "they-person": entries(
        "he, she, they, nobody, no one, who, him, her, them, mum, dad, someone, everyone, people, brother, "
        "boss, sister, neighbor, man, woman, boy, girl, minister, mayor, president, landlord, coach, carrier"
    ),
    "shall": entries(
        "will, shall, would like to, 'd like to, am going to, are going to, going to, want to, mean to, can, "
        "would be happy to, would be glad to, promise to, promise i will, will also, will now, will of "
        "course, will gladly, will happily, am prepared to, are prepared to, should like to, intend to, plan "
        "to, am trying to, will try to, will personally, are about to, swear to, swear i will, need to, have "
        "to, am, are"
    ),
}
