"""Words that people usually own a wrong with, and regret it."""

from py_widgets.widgets.apology.verbs import entries, past

LISTS = {
    "bad-sort": entries(
        "selfish, stupid, foolish, abusive, disgraceful, inexcusable, careless, thoughtless, insensitive, "
        "inappropriate, unacceptable, offensive, hurtful, rude, reckless, irresponsible, immature, childish, "
        "poor, terrible, awful, horrible, appalling, shameful, idiotic, dumb, silly, inept, sloppy, ignorant, "
        "unprofessional, unwise, misguided, ill - advised, ill - considered, ill - judged, ill - conceived, "
        "wrongful, aggressive, toxic, unkind, harsh, cruel, unfair, disrespectful, cowardly, premature, "
        "inexperienced, clumsy, crass, tasteless, tactless, racist, sexist, homophobic, transphobic, ableist, "
        "misleading, inaccurate, erroneous, false, sarcastic, hasty, rash, lazy, negligent, unforgivable, "
        "abominable, atrocious, arrogant, boneheaded, moronic, rookie, drunken, ugly, vile, nasty, petty, "
        "snarky, uncalled for, undignified, unbecoming, embarrassing, bad, wrong"
    ),
    "own-noun": entries(
        "behavior, actions, action, conduct, act, acts, words, word, remark, remarks, comment, comments, tweet, "
        "tweets, post, posts, email, mail, message, messages, joke, jokes, language, choice, choices, decision, "
        "decisions, judgment, testing, comparison, statement, statements, response, responses, reply, mistake, "
        "mistakes, error, errors, move, handling, performance, assumption, assumptions, communication, "
        "planning, wording, phrasing, outburst, temper, attitude, attempt, thing to do, thing to say, thing to "
        "write, claims, claim, service, excuse for, timing, workmanship, management, treatment, reaction, tone, "
        "manners, way of, example, taste"
    ),
    "lack-of": entries(
        "lack of, want of, absence of, failure to, failure of, inability to, error of, error in, lapse of, "
        "lapse in, errors of, errors in, lapses in, failures of, slowness in, ignorance of, disregard for"
    ),
    "slip-noun": entries(
        "mistake, mistakes, error, thing to do, thing to say, thing to write, choice, decision, move, lapse, "
        "judgment, oversight, blunder"
    ),
    "mine-too": entries(
        "my, our, personal, own, my own, our own"
    ),
    "done-better": entries(
        "done, been, handled, checked, tested, told, known, said, thought, waited, asked, avoided, prevented, "
        "communicated, managed, reacted, acted, dealt, explained"
    ),
    "my-place": entries(
        "mine, ours, my place, our place, my business, my secret, my right, my call, my story, my news"
    ),
    "own-virtue": entries(
        "judgment, patience, care, professionalism, communication, sensitivity, attention, respect, "
        "consideration, thought, courage, discipline, foresight, planning, preparation, experience, knowledge, "
        "understanding, awareness, empathy, transparency, clarity, tact, taste, self - control, control, "
        "restraint, diligence, oversight, maturity, responsiveness, response, compassion, courtesy, manners, "
        "good sense, common sense, testing, good practices, activity"
    ),
    "erred": past(
        "overreact misspeak mishandle misjudge overstep overstay miscommunicate misrepresent misinform mistreat "
        "neglect err goof bungle botch misstate"
    )
    | entries(
        "misspoke, screwed up, messed up, slipped up, stuffed up, fouled up, goofed up, went too far, took it "
        "too far, took things too far, took that too far, pushed it too far, crossed the line, crossed a line, "
        "acted irrational, acted irrationally, acted badly, acted stupidly, acted like a, acted like an, acted "
        "in haste, acted poorly, acted inappropriately, acted rashly, acted selfishly, acted wrongly, behaved "
        "badly, behaved like a, behaved like an, behaved poorly, behaved terribly, behaved inappropriately, "
        "overdid, dropped the ball, jumped to conclusions, jumped the gun, fell short, came up short, did "
        "wrong, did you wrong, did them wrong, did not do enough, have been slack, have been negligent, have "
        "been remiss, was remiss, were remiss, took too long, made an ass, was out of line, was not always in "
        "the right, was not in the right, was an asshole, was a dick, was a jerk, was an ass, was an idiot, was "
        "a bad, was a terrible, was a fool, was a moron, was a bitch, was such a, cocked up, made a hash, "
        "treated you like, treated you badly, treated you so badly, treated you poorly, spoke out of turn, "
        "spoke too soon"
    ),
    "made-by": entries(
        "made by, caused by, committed by, done by, introduced by, due to, because of, down to, thanks to, "
        "result of, owing to, through, down entirely to"
    ),
    "own-lapse": entries(
        "mistake, mistakes, error, errors, negligence, carelessness, stupidity, ignorance, incompetence, "
        "inexperience, oversight, fault, failure, failures, laziness, inattention, sloppiness, thoughtlessness, "
        "selfishness, arrogance, foolishness, actions, doing, haste, impatience, idiocy, forgetfulness, "
        "absentmindedness, poor planning, poor judgment, lack of, inability, own"
    ),
    "bad-one": entries(
        "jerk, idiot, fool, coward, ass, asshole, dick, bitch, moron, hypocrite, liar, bully, brat, prick, "
        "twat, arse, arsehole, snob, bad person, bad friend, terrible friend, terrible person, bad brother, bad "
        "sister, bad son, bad daughter, bad father, bad mother, bad partner, bad boyfriend, bad girlfriend, bad "
        "husband, bad wife, bad parent, bad host, awful person, awful friend, horrible person, horrible friend, "
        "shitty friend, shitty person, crappy friend, lousy friend, pain in the, pain, burden, bother, nuisance"
    ),
    "spokesman": entries(
        "author, authors, editor, editors, minister, board, government, ministry, developer, developers, "
        "maintainer, maintainers, organizer, organizers, committee, management, owner, owners, chairman, "
        "chairwoman, moderator, moderators, mods, admins, team, staff, company, club, council, band, group, "
        "society, association, department, college, university, school, church, hospital, airline, bank, "
        "publisher, publishers, newspaper, magazine, station, channel, network, trust, union, foundation, "
        "community, undersigned, writer, reviewers, office, service, hotel, theater, museum, library, party, "
        "federation, league, agency, authority, bureau, manufacturer, crew, cast, bbc, guardian, "
        "administration, presidency, embassy, secretariat, paper, programme, firm"
    ),
    "remorseful": entries(
        "terrible, awful, horrible, dreadful, guilty, shameful, ashamed, sick, rotten, wretched, remorse, "
        "remorseful, so bad, very bad, really bad, bad about, bad for, bad that, like shit, like crap, like a "
        "jerk, like an idiot, like an ass, like such a, mortified, sick about, sick over, awful about, shit "
        "about, great shame, deep shame, deep regret, great regret, much regret, remorse for"
    ),
    "deep-sorrow": entries(
        "deep regret, deepest regret, sincere regret, profound regret, great regret, deepest regrets, sincere "
        "regrets, sincerest regrets, heartfelt regret, sincere apology, sincerest apology, sincere apologies, "
        "sincerest apologies, deepest apologies, deepest apology, humble apology, humble apologies, humblest "
        "apologies, heartfelt apology, heartfelt apologies, profound apologies, unreserved apology, unreserved "
        "apologies, formal apology, public apology, deep apologies, big apology, huge apology, huge apologies, "
        "many apologies, profuse apologies, special apologies, massive apologies, full apology, genuine "
        "apology, deep remorse, genuine remorse, true remorse, deepest sorrow, deep sorrow, profound sorrow, "
        "most sincere apology, most sincere apologies, apologies again, apologies once again"
    ),
    "my-b": entries(
        "my bad, my b, mea culpa, mea maxima culpa, my sincere, mb guys, mb all"
    ),
    "undo-wish": entries(
        "take it back, take it all back, take that back, take them back, take back, turn back, undo, undo it, "
        "undo that, undo what, go back and, change what, change the past, do it over, do it all over, do that "
        "over, have it back, have that back, have that day back"
    ),
}
