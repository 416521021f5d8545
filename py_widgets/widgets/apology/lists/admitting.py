"""Words that people admit a wrong with when they do not say sorry, and whom they say sorry to."""

from py_widgets.widgets.apology.verbs import entries, past

LISTS = {
    "me-who": entries("me who, me that, me, i who, us who, us that, yours truly"),
    "mine-all": entries(
        "mine, ours, mine alone, ours alone, my own, our own, my doing, our doing, my own doing, our own doing, "
        "my job, our job, my mess, our mess, mine to, ours to, all me, all us"
    ),
    "guilty-one": entries(
        "reason, one who, one that, ones who, ones that, person who, culprit, idiot who, fool who, guilty one, "
        "guilty party, one to blame, one at fault, problem here, one in the wrong, ass here, villain here"
    ),
    "the-blame": entries(
        "fault, mistake, mistakes, error, errors, blame, failure, failing, slip, oversight, responsibility, "
        "lapse, omission, blunder, confusion, mix - up, bug, wrong, decision"
    ),
    "so-low": entries(
        "wrong, wrong and, plain wrong, cowardly, cruel, selfish, thoughtless, careless, sloppy, inexcusable, "
        "unforgivable, indefensible, unacceptable, not good enough, not acceptable, not okay, not ok, not cool, "
        "not fair, not right, unfair, disrespectful, unprofessional, reckless, shameful, stupid, dumb, petty, "
        "mean, low, cheap, uncalled for, out of line, out of order, way out of line, irresponsible, "
        "insensitive, inappropriate, a lie, lazy, a shabby, a mean, a rotten, a stupid, a cowardly, a cheap, a "
        "low, a cruel, a selfish, a dumb, rude, unkind, nasty, ugly, hurtful, harsh, a lousy, a bad call, a "
        "betrayal, a breach, poor form, bad form, beneath, below the belt, beyond the pale, crass, unwarranted, "
        "immature, childish, a terrible, a bad decision, a bad joke, a poor choice, a lapse, disgraceful, "
        "appalling, ignorant, offensive, hypocritical, dishonest, unjust, tactless, tasteless, arrogant, in "
        "poor taste, in bad taste, a serious lapse, ill - judged, ill - advised, thoughtless of, bang out of "
        "order, a grave, a dereliction, below our standards, below the standard"
    ),
    # What one does to “you”, or to what is “your”.
    "wronged": past("steal cheat betray deceive mislead lie wrong")
    | entries(
        "lied to, lied about, let down, broke, broken, stole, stole from, opened, told, forgot, forgotten, "
        "lost, damaged, scratched, dented, ate, spilled, spilt, ruined, spoiled, wrecked, deleted, sold, "
        "copied, took, shouted at, yelled at, snapped at, swore at, laughed at, ignored, hid, used, cut, "
        "killed, burned, burnt, drank, kept, left, went behind, went through, threw, gave away, deserted, "
        "blamed, accused, mocked, pushed, hit, slapped, doubted, misled, overcharged, double - charged, "
        "charged, billed, posted, shared, leaked, blocked, wiped, dropped, backed into, reversed into, drove "
        "into, had a go at, read, missed, mistook, misgendered, misquoted, misspelled, abandoned, neglected, "
        "mistreated, disrespected, insulted, ghosted, stood you up, took it out on, was rude to, was mean to, "
        "was horrible to, was awful to, was unfair to, was unkind to, was harsh on, was short with, talked "
        "over, spoke over, cut across, made fun of, took advantage of, used your, invaded, violated, abused"
    ),
    "read-of": entries(
        "letter, letters, email, emails, mail, message of, post, comment, comments, review, feedback, question, "
        "note of, article, piece, book, paper, application, request"
    ),
    "paid-later": entries(
        "a reply, a coffee, a pint, a drink, a call, a late, money, a beer, a lunch, a dinner, nothing, one, a "
        "favor, anything, a thank, an answer"
    ),
    "sorry-to-whom": entries(
        "the, our, all, everyone, everybody, anyone, anybody, those, my, your, you, both, each, every, them, "
        "him, her, customers, users, players, listeners, readers, viewers, fans, mr, mrs, ms, dr, any of, any "
        "who, @, whoever, folks, parents, people"
    ),
    "pal": entries(
        "mate, love, lads, team, boss, mom, dad, babe, bro, dude, friend, friends, sweetheart, darling, "
        "honey, pal, buddy, sis, dear, gang, ladies, neighbor, captain, chief, gran, grandma, nan, auntie, "
        "everybody, y'all, guys, coach, my friend, my love, my dear, hun, pet, teacher, cousin, brother, sister"
    ),
    "gushed": entries(
        "sorryy, sorryyy, sorryyyy, sorryyyyy, sorryyyyyy, soryy, soryyy, sooorry, soorry, soooorry, sowwy, mb "
        "on, mb for, mb about, mb i, so mortified, grovelling, groveling, whoops sorry, so so "
        "so sorry, super sorry, mortified ., ever so sorry, so so sorry, so very "
        "sorry, am sorry to each, for which sorry, a thousand apologies, a million apologies, we the team "
        "apologize, we nevertheless apologize, would hereby like to apologize, apologies that, apologies once "
        "more, apologies guys, apologies folks, apologies everyone, apologies all, apologies too, "
        "sorries, apols, apols for"
    ),
    "own-sorrow": entries(
        "my regret, our regret, our sorrow, my sorrow, our apologies, my apologies, my apology, our apology, "
        "my remorse, our remorse, our regrets, my regrets, deep regret, deepest regret, sincere regret, "
        "its regret, its sincere, its apologies, its apology, his regret, her regret, their regret, our deep, "
        "our deepest, our profound, our sincere, my sincere, my deep, my deepest, my profound"
    ),
    "eats-humble-pie": entries(
        "hang my head, hung my head, hang our heads, eat humble pie, eating humble pie, eat my words, eating my "
        "words, tail between my legs, hold my hands up, hold my hand up, holding my hands up, hold "
        "our hands up, on my knees, cap in hand, come clean, coming clean, i own up, to own up to, make a "
        "confession, guilty as charged, matter of regret, matter of deep regret, source of regret, source of "
        "great regret, to my shame, to our shame, to my eternal shame, to my undying shame, it is regretted, "
        "i stand corrected, i take it back, i take that back, i retract, we retract, i withdraw, no excuses "
        "from me, nothing to be said for, i have no excuse, i have no good excuse, not have a good excuse, out "
        "of excuses, no one to point at, only myself to blame, only ourselves to blame, i blame myself, i "
        "failed as a, we failed as a, i failed in my, we failed in our, we failed to protect, i failed to "
        "protect"
    ),
    "got-wrong": entries(
        "got it wrong, got this wrong, got that wrong, got this one wrong, got that one wrong, got this badly "
        "wrong, got it badly wrong, got it so wrong, got this so wrong, got things wrong, got your name wrong, "
        "got it all wrong, messed this up, botched this, dropped the ball, fell short, blew it, screwed up, "
        "messed up, missed the mark, let ourselves down"
    ),
    "by-slip": entries(
        "accidentally, accidently, inadvertently, unintentionally, mistakenly, erroneously, wrongly, carelessly, "
        "foolishly, stupidly, thoughtlessly, unknowingly, unfairly, wrongfully, misread, misunderstood, misspoke, "
        "misjudged, overlooked, neglected to, failed to, failed you, forgot your, forgot you, forgot our, "
        "jumped to conclusions, let my temper, let my anger, went too far, went behind your"
    ),
}
