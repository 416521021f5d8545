"""Words of those who speak of apologies, refuse, give notice, console or ask, and do not apologize."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "others-who": entries(
        "he, she, they, it, who, nobody, bank, club, council, minister, president, mayor, school, airline, "
        "police, government, boss, landlord, spokesman, spokeswoman, mother, father, mom, dad, brother, "
        "sister, husband, wife, ex, seller, author, singer, actor, ceo, referee, church, pope, king, senator, "
        "guy, man, woman, boy, kid, kids, dude, manager, teacher, driver, waiter, coach, party, brand, "
        "hospital, university, bbc, governor, judge, suspect, player, striker, captain, owner, host, neighbor, "
        "roommate, flatmate, friend, daughter, son, girlfriend, boyfriend, someone, everyone, people, "
        "politicians, companies, men, women, ministry, mp, officer, celebrity, actress, broadcaster, tabloid"
    ),
    # What is said of apologies by those who do not make one.
    "of-apologies": entries(
        "is not an apology, not an apology, a good apology, a real apology, a proper apology, a bad apology, "
        "a weak apology, a perfect apology, how to apologize, how do you apologize, how do i apologize, how "
        "should i apologize, how to say sorry, how do i say sorry, how do you say sorry, when to apologize, "
        "apologize first, apologize too much, apologize for existing, write an apology, writing an apology, "
        "apology letter, letter of apology, apology video, apology tour, some apology, best apology, worst "
        "apology, his apology, her apology, their apology, deserve an apology, deserves an apology, apology "
        "would, question of apology, any apology, apology needed, apology required, apology necessary, "
        "apologies needed, apologies necessary, apologies are, got an apology, get an apology, got no apology, "
        "never an apology, want an apology, wants an apology, wanted an apology, like an apology, expect an "
        "apology, expected an apology, expecting an apology, demand an apology, demanded an apology, demands "
        "an apology, demanding an apology, after an apology, ask for an apology, asked for an apology, asking "
        "for an apology, wait for an apology, waiting for an apology, waited for an apology, grounds for an "
        "apology, nothing to apologize, thank you for your apology, thanks for your apology, thank you for "
        "apologizing, thanks for apologizing, thank you for the apology, accept your apology, accepted your "
        "apology, accept the apology, accept his apology, accept her apology, apology accepted, apologized to "
        "me, apologized to us, refused to apologize, refuses to apologize, should apologize, apologizing too "
        "much, over - apologizing, the word sorry, words i am sorry, sorry not sorry, stop apologizing, stop "
        "saying sorry, people who apologize, people who never apologize, forced apology, fake apology, public "
        "apology is, half - hearted apology, non - apology, apology from the, an apology from, refund and an "
        "apology, an apology and a refund, apology to me, apology to us, owe me an apology, owes me an apology, "
        "owe us an apology, owes us an apology, owe her an apology, owes her an apology, owe him an apology, "
        "owes you an apology, owes them an apology, owe me a sorry, has to apologize, make him apologize, makes "
        "him apologize, make her apologize, make them apologize, apologizing to doors, normalize not, no need "
        "to apologize, not need to apologize, need not apologize, not have to apologize, no need for sorry"
    ),
    "can-not": entries(
        "are unable, am unable, is unable, can not offer, can not accept, not been selected, not been shortlisted, not "
        "been successful, no longer accept, no longer offer, no longer support, not be able to, will not be "
        "able, not be offering, can not refund, can not exchange, can not be exchanged, can not be refunded, "
        "can not be returned, can not be provided, can not be shown, could not be approved, not eligible, no "
        "refunds, no exchanges, no longer available, no exceptions, do not offer, do not ship, do not support, "
        "do not take, do not accept, do not deliver, can not make it, can not come, can not do thursday, can "
        "not attend, not uphold, not upheld, not been upheld, discontinued, have to decline, must decline, have "
        "to say no, is still no, am going to pass, fully booked, as stale, not a bug, had to be cancelled, "
        "has been cancelled, have not been selected, not be renewed, not be extended, not be reopened, not "
        "reopen, not within our, not our policy, not possible to, has been declined, was declined, have decided "
        "not to, have decided to go with, will not be taking, will not be moving, not be moving forward, can "
        "not help you with, can not help with, not something we, out of stock"
    ),
    "resigning": entries(
        "stepping down as, step down as, must resign, have to leave, must withdraw, be withdrawn, will cease, "
        "must close, will be closing, has to be called off, has to be cancelled, has to be postponed, has been "
        "postponed, remains closed, must end, can not go ahead, will not go ahead, can not be shown, can not "
        "allow, can not, could not be, will be sung, is off today, are unable, be discontinued, is not allowed"
    ),
    "notice-of": entries(
        "scheduled maintenance, planned maintenance, essential maintenance, maintenance work, maintenance on, "
        "maintenance window, maintenance is planned, maintenance will, service notice, engineering works, "
        "planned works, road works, strike action, industrial action, will be unavailable, will not be "
        "available, will be out of, be out of service, may be slow, may be unavailable, will be upgrading, "
        "there will be noise, closed due to, until further notice, during the works, planned outage, planned "
        "downtime, planned reindexing, scheduled downtime, will be closed from, will be closed on, be closed "
        "until, will be carrying out"
    ),
    "consoling": entries(
        "our condolences, my condolences, heartfelt condolences, sincere condolences, deepest condolences, "
        "passed away, rest in peace, thoughts are with, thoughts and prayers, in our thoughts, in my thoughts, "
        "in our prayers, thinking of you, thinking of u, sorry for your loss, sorry for the loss of, loss of "
        "your, deepest sympathy, sympathies, get well soon, hope you feel better, sorry you are ill, sorry you "
        "are going through, sorry you are having, sorry you are feeling, sorry you are dealing, sorry you have "
        "been landed, sorry you did not get, sorry it did not work out, sorry for anyone who, sorry for those "
        "who, sorry for whoever, sorry for everyone who, sorry to hear about your, sorry to hear you are, "
        "sorry to hear of your, sorry to hear your, sorry about your gran, sorry about your nan, sorry about "
        "your dog, sorry about your cat, sorry about your mom, sorry about your dad, i feel sorry for, feel so "
        "sorry for, felt sorry for, sorry he said, sorry she said, sorry they said, sorry he did, sorry that "
        "happened to you, sorry this happened to you, sorry this is happening to, that must be awful for"
    ),
    "small-bother": entries(
        "asking, the long post, the long message, the long mail, the long email, the long read, the wall of, "
        "writing again, bothering, barging, butting in, chasing, nagging, chipping in, resurrecting, reviving, "
        "bumping, moaning, whining, venting, ranting, going on about, rambling, lurking, disturbing, spamming, "
        "the spam, the mass, the group mail, the ramble, the novel, the essay, the naive, the possibly, the "
        "dumb, the stupid, the silly question, the basic, the noob, the newbie, the bump, the necro, the dust, "
        "the extra step, the pun, the caps, the quick question, the random, the weird, the unsolicited, the "
        "reminder, the ping, the nudge, the repost, the echo, the weather, the formatting, any typos, the typos, "
        "my typos, cross - posting, crossposting, the cross - post, the crosspost, being new, being a noob, "
        "telling you by, dropping this on you, the potato, the interruption, the intrusion, my bad english, "
        "jumping in, hijacking, the off topic, the off - topic, the short notice, the mess while, the emojis, "
        "the background noise, the poor quality, the question, the delay in advance, the noise in advance"
    ),
    "small-ask": entries(
        "to be a pain, to be a bother, to be a nag, to be that, to be the one, to keep on, to bother, to chase, "
        "to jump in, to barge in, to butt in, to interrupt, to go on, to ramble, to moan, to trouble, to "
        "disturb, to burst, to disagree, to see you go, to see you leave, to be leaving, to leave, to miss "
        "it, to be missing, to disappoint you but, to rain on, to spoil the, we missed you, if this is a, if this has been, if "
        "this is the wrong, if this is not the, if that is a, if that was already, if it has been asked, if "
        "you have already, if you already, wrong chat, wrong window, wrong thread, wrong group, wrong person, "
        "i am on the train, i am in a meeting, i did not catch, did not catch, i lost you, i missed that, could "
        "you repeat, could you say, can you say, what was that, come again, what did you, say that again, who "
        "is this, is this seat, one more question, one more thing, quick question, dumb question, stupid "
        "question, in advance, you broke up, you cut out, you froze, can not hear you, you are on mute"
    ),
    # How a script, a game or a lesson gives the word to somebody.
    "script-mark": entries(
        "scene 1, scene 2, scene 3, scene 4, scene one, scene two, stage left, stage right, "
        "lights down, lights up, curtain falls, fade in, fade out, ( beat, ( pause, ( sighs, ( laughs, ( sobs, ( "
        "exits, ( enters, chorus again, verse 1, verse 2, verse one, la la, dear diary, exercise 1, exercise 3, "
        "fill in the gaps, complete the sentences, dialogue below, once upon a time, roll persuasion, roll for, "
        "house style, wording guide, chapter two, chapter three, chapter nine, chapter ten"
    ),
    "speaker": entries(
        "gm, me, him, her, q, judge, host, narrator, teacher, mother, father, mom, dad, child, interviewer, "
        "caller, agent, customer, doctor, patient, nurse, waiter, boss, king, queen, dwarf, wizard, hero, "
        "villain, everyone, "
        "no one, nobody, my bank, my brain, men, also me"
    ),
    "own-life": entries(
        "not saving, not buying, not selling, not learning, not studying, not traveling, not starting, not "
        "investing, not going to, not having, not staying, not taking, not asking her out, not asking him out, "
        "buying, selling my, quitting, quitting my, marrying, dropping out, leaving school, getting that, "
        "getting a, getting this, moving to, every, everything, nothing, ever, ever buying, my twenties, my "
        "thirties, my youth, my choice of, my purchase, my degree, my tattoo, that tattoo, this tattoo, about "
        "my, only that, watching, eating, eating that, smoking, starting, having to write, having to tell, "
        "having to say, reading the comments, opening, clicking, joining, coming here, trying"
    ),
    "no-regrets": entries(
        "no regrets, any regrets, zero regrets, without regrets, not regret a, not regret it, not regret any, "
        "regrets nothing, regret nothing, regretted nothing, not a single regret, have regrets, biggest regret, "
        "only regret is, one regret, two regrets, greatest regret is, five regrets, things i regret about, "
        "whether i regret, live with no, will not regret, never regret, never regretted, you will regret, you "
        "'ll regret, he will regret, she will regret, they will regret, if i regret, buyer 's remorse, my "
        "liver, my wallet, to my therapist, to my future self, to my past self, to the universe, sorry to "
        "myself, apologize to myself, apologizing to myself, sorry liver, sorry planet, sorry wallet, sorry for "
        "myself, sorry for itself, sorry for themselves, sorry for himself, sorry for herself"
    ),
    # What makes “sorry to hear” an answer for one's own service.
    "was-let-down": entries(
        "disappointed, dissatisfied, unhappy, unsatisfied, not satisfied, not fully satisfied, not entirely "
        "satisfied, not happy, let down, you felt, you feel, you found, you find, you experienced, you were "
        "not, you did not, your experience, your recent experience, your stay, your recent stay, your recent "
        "visit, your visit, our service, our staff, our product, your order, your meal, you consider, that "
        "some of you, people so worked up, did not meet, fell short"
    ),
}
