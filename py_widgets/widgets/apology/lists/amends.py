"""Words for putting it right."""

from py_widgets.widgets.apology.verbs import doing, entries, past

LISTS = {
    "mend": frozenset("pay refund replace fix repair return reimburse compensate credit cover redo resend repay rebuild restore correct "
                      "clean mend waive repaint replant reprint reissue reinstate retract undo withdraw recover deliver match sort "
                      "reorder settle chuck transfer donate".split())
        | entries(
        "buy you, buy her, buy him, bring you, send you, send out, give it back, give you back, give back, "
        "pay back, pay you back, get you, drop off, drop it, drop by, call her, call him, call them, tell "
        "him, tell her, tell them, tell the, tell everyone, write to, apologize to, apologize in, put it "
        "back, put that right, put this right, put it right, put things right, put that straight, take it "
        "back, take it down, take the lot, make it up, make up for, make amends, make this right, make it "
        "right, make things right, make good, make that right, come over, come by, come round, come and, pick "
        "up, pick you up, stay late, stay on, ring him, ring her, ring them, finish the, do your, take your, "
        "cook you, treat you, owe you one, set the record, clear it up, clear this up, clear up, set it "
        "right, lend you, order a, order you, book you, offer you, do the, help you, add a, add your, ask "
        "the, ask her, ask him, speak to, talk to, email the, email everyone, post a, publish a, send a, send "
        "the, buy a, buy the, buy two, buy all, get it back, get it fixed, get it cleaned"
    ),
    "mending": doing(
        "refund restore revert replace correct reimburse repay return fix repair recover reissue resend "
        "compensate credit redo rebuild pay waive deliver"
    )
        | entries(
        "sending you, bringing you, putting it back, giving back, paying back, covering, writing to, "
        "contacting, buying you, rolling back, crediting, calling every, ordering you, bringing, driving "
        "over, getting you, getting it, cooking, dropping, moving you, ordering, booking, picking it up, "
        "picking up, cleaning, on my way, sending, handing, giving you, giving it, giving the, making you a"
    ),
    "treat": entries(
        "dinner, dinners, lunch, drinks, drink, coffee, coffees, beer, beers, round, first round, next round, "
        "pint, pints, breakfast, cake, meal, pizza, it, one, repair, dessert, taxi, ticket, tickets, brunch, "
        "supper, postage, shipping, games, month, months, order, bill, cleaning, visit, everything, two, "
        "that, next one, curry, tea"
    ),
    "gift": entries(
        "voucher, vouchers, refund, refunds, a replacement, replacement, replacements, credit, store credit, "
        "compensation, reimbursement, added bonus, % off, free of charge, at our cost, at my cost, at our "
        "expense, at my expense, at no cost, no charge, on my budget, out of my own pocket, for free, in its "
        "stead, free months, month free, a free, starts on, back in force, off today, off this month, 's "
        "free, be made whole, full fare back, pocket money, the bill 's gone, comes off, next home game, 's "
        "on its way, your account will be, back to you by, correction, erratum, the right one"
    ),
    "let-me": entries(
        "let me, let us, please let me, allow me to, may i, can i, could i, happy to, glad to"
    ),
    "mended-thing": entries(
        "fees, fee, fine, fines, refunds, refund, service, data, file, files, copy, money, post, article, "
        "episode, recordings, page, order, box, tickets, bill, interest, rent, wages, bins, screen"
    ),
    "bill": entries(
        "bill, cost, costs, receipt, receipts, difference, invoice, any cost, what it cost, expenses, total, "
        "damage, details of any, how much"
    ),
    "re-thing": entries(
        "new, correct, right, replacement, erratum, parcel, copy, original, full, balance, salary"
    ),
    "comes-back": entries(
        "left the, is out, went out, goes to you, is attached, on your step, is with this, "
        "are ordered, is ordered, are waiting, is waiting, is on, are on, ones are, one is, will reach, will "
        "be, one 's, leaves by, slip, has gone, is in, are in, are yours, is yours, vials are, goes out"
    ),
    "help": entries(
        "help, do, make, fix, repair, put, best, do to, make up, make this, make it, best make"
    ),
    "that-right": entries(
        "make this right, make it right, making this right, making it right, made it right, put it right, put "
        "this right, put that right, put things right, set it right, set this right, set things right, make "
        "things right, make that right, putting it right, putting this right, putting things right, make this "
        "good, make it good, make it okay"
    ),
    "glad": entries("happy, glad, willing, ready, prepared, offered, offering, arranged, agreed"),
    "hand-me": entries(
        "send me, send us, give me, give us, tell me, tell us, bring me, bring us, forward me, forward us, "
        "show me, show us, let me have, let me know, let us have"
    ),
    "them": entries("him, her, them, the, everyone, mum, dad, everybody, your, each, every"),
    "our-fix": past(
        "book order buy move send put call ring email write ask arrange contact remove give drop clean open "
        "post publish transfer swap upload deliver bring cook find hand extend process issue cancel message "
        "phone notify explain tell pass clear reset take text extend offer spend share request redirect "
        "release update make delete"
    ) ,
    "not-mend": entries(
        "apologize, excuse, try, turn over, see, say, hear, be, feel, hope, understand, imagine, learn, "
        "continue, live, explain, keep, hide, work on, expect, reassure, think, believe, admit, thank, "
        "express, know, remember, start by, begin, stand by, hold, defend, remain, stay, look forward, look "
        "into, take the, take this, ask you, ask that, add, state, stress, point out, close, end, draw, "
        "resist, deny, talk about, speak about, share, bother, go to bed, trying to, fight, like, love, want, "
        "need, wish, miss, mention, regret, say it, let it, let this, leave it, forget, welcome, invite, "
        "move on, move past, get past, get over, go back"
    ),
}
