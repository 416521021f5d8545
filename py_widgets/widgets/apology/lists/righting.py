"""Words for putting it right as people usually say it: at once, trying to, withdrawn, up again."""

from py_widgets.widgets.apology.verbs import doing, entries, past

_RIGHT = (
    "fix resolve restore revert correct repair rectify address patch remove delete retract withdraw replace recover "
    "rename rebuild clean refund reimburse reinstate edit amend reset update close reopen disable suspend seal secure "
    "shut block stop pull clear undo relocate return unpublish roll contain isolate notify contact repost reupload"
)
_MEND = (
    "fix, resolve, restore, revert, correct, repair, rectify, address, patch, remove, delete, retract, withdraw, "
    "replace, recover, rename, rebuild, clean, refund, reimburse, reinstate, edit, amend, undo, reduce, minimize, "
    "solve, sort, mend, hammer, iron, straighten, work it out, work out a, get it, get this, get things, get them, "
    "get everything, get the, get you, get your, get back, make it right, make this right, make things right, make "
    "amends, make up, put it right, put this right, put things right, bring, help, compensate, remedy, track it down, "
    "reconnect, reschedule, redo, repay, catch up, speed, deliver, ship, finish"
)

LISTS = {
    "at-once": entries(
        "immediately, promptly, quickly, swiftly, at once, instantly, straight away, right away, subsequently, "
        "straightaway, hereby, forthwith, rapidly, thereupon, within minutes, within the hour, within hours, in no time"
    ),
    "righted": past(_RIGHT)
    | entries("taken down, took down, took it down, took the, taken offline, sealed off, moved to, put back, switched off, turned off, backed out, pulled down, sent out a, apologized to"),
    "to-mend": entries(_MEND),
    "mending-it": doing(
        "fix resolve restore revert correct repair rectify address patch remove delete retract withdraw replace "
        "recover rename rebuild clean refund reimburse reinstate edit amend undo reduce solve sort hammer iron update rewrite rework redo reupload resend"
    )
    | entries("getting it, getting this, getting the, getting them, getting things, getting everything, catching up, making it right, making things right, making amends, putting it right, putting things right"),
    "striving": entries(
        "doing everything, doing all, doing what, doing whatever, doing our best, doing my best, doing our utmost, "
        "doing my utmost, do everything, do all, do what, do whatever, do our best, do my best, do our utmost, do my "
        "utmost, working hard, working flat out, working around the clock, working round the clock, working, working "
        "on it, trying, trying hard, attempting, hoping, looking for a way, looking for ways, looking, figure out how, "
        "find a way, scrambling, racing, work hard, try my best, try our best, try hard, striving"
    ),
    "offer-to": entries(
        "happy, glad, willing, ready, prepared, more than happy, more than willing, only too happy, only too glad, "
        "happily, keen, delighted, very happy, very willing, determined"
    ),
    "anything-we": entries(
        "anything, something, anything else, something else, anything more, anything further, everything, all, "
        "whatever, what, what else, what more, any way, a way, some way, how"
    ),
    "back-up": entries(
        "back up, back online, back on, back to normal, back in stock, back in action, up again, up and running, "
        "up now, online again, online now, live again, working again, working now, working fine, working properly, "
        "fixed, resolved, sorted, restored, good now, good to go, good again, fine now, running again, available "
        "again, operational, fully operational, accessible again, solved, corrected, replaced, refunded, reimbursed, "
        "credited, resent, reshipped, reprinted, rescheduled, repaired, back now, stable again, stable now, in place again"
    ),
    "shipped-out": entries(
        "go out, be sent, be shipped, be posted, be dispatched, be delivered, be with you, be in the mail, be in the "
        "post, be on its way, be on their way, ship, arrive, reach you, be out, be up, be live, be available, be "
        "released, be online, be published, be uploaded, be ready, be done, be finished, be completed, be removed, "
        "be deleted, be taken down, be updated, be added, be made good, be paid, be returned, be credited, be emailed"
    ),
    "fixes": entries(
        "fixes, reverts, corrects, restores, removes, resolves, addresses, repairs, undoes, replaces, adds back, "
        "rectifies, patches, brings back, cleans up, reinstates, closes"
    ),
    "change-set": entries(
        "commit, pr, patch, change, release, version, edition, update, mr, pull request, hotfix, build, branch, edit, post, "
        "changeset, bugfix, fix, mail, email, letter, erratum, correction"
    ),
    "dev-mend": entries(
        "push, upload, reupload, resubmit, rework, rewrite, rephrase, reword, merge, rebase, bump, cherry pick, "
        "re - upload, re - send, re - do, re - open, re - release, re - run, rerun, reopen, close it, close this, "
        "close the, delete, remove, edit, amend, update, rename, change it, change the, change this, change that, "
        "change my, take down, take it down, take that down, take this down, take them down, submit, send a pr, open a pr, open a new, "
        "make a new, make a pr, make the change, make those changes, make these changes, do it now, do it today, "
        "do it tonight, do it tomorrow, do that now, get it, get this, get that, get those, get these, get them, "
        "get the, get you, get your, have it, have the, have this, have that, post it, post the, post a, publish the, publish a, release a, "
        "release the, add it, add the, add them, sort it, sort this, sort that, sort them, move it, move "
        "them, put it back, put them back, put it up, put the, put a, finish it, finish the, ship, deliver, unban, unblock, backport, pick it up, "
        "provide a, provide you, email you, issue a, apply the, drop the"
    ),
    "goodwill": entries(
        "as compensation, by way of compensation, by way of apology, by way of an apology, as an apology, as a "
        "gesture, as a token, gesture of goodwill, goodwill gesture, goodwill payment, as a goodwill, to make up for it, "
        "to make up for this, to make up for that, to make up for the, to make it up to, to make amends, to atone, "
        "as a thank you for your patience, to compensate, to compensate you, in compensation, as amends, as an apology, to say sorry"
    ),
    "take-back": entries(
        "withdraw, withdraws, withdrawn, retract, retracts, retracted, recant, rescind, take back, take it back, take it all back, take that back, disavow, "
        "set the record straight, correct the record, correct that, correct this, correct it, correct the, correct my, issue a correction, issue a retraction"
    ),
}
LISTS |= {
    "not-mended": entries("mistake, mistakes, error, fool, peace, clear, joke, jokes, comment, comments, post, statement, remark, remarks, mess, effort, point, promise"),
}
LISTS |= {
    "best-effort": entries("doing everything, doing all, doing what, doing whatever, doing our best, doing my best, doing our utmost, doing my utmost, do everything, do all, do what i can, do what we can, do whatever, do our best, do my best, do our utmost, do my utmost, working hard, working flat out, working around the clock, working round the clock, working day and night, work hard, working as fast, working as quickly, figure out how, figuring out how, find a way, looking for a way"),
    "shipped-off": entries("go out, be sent, be shipped, be posted to you, be dispatched, be delivered, be with you, be in the mail, be in the post, be on its way, be on their way, reach you, be made good, be paid, be returned, be credited, be reimbursed, be made whole"),
}
LISTS |= {
    "fixer": entries(
        "they, team, staff, host, provider, admins, support, engineers, company, council, office, developers, maintainers, technicians, crew, moderators, mods, operator, vendor, supplier, services, electrician, plumber, bank"
    ),
    "sealed": entries(
        "sealed off, taken down, taken offline, pulled down, secured, quarantined, rolled back, backed out, recalled, removed from the site, removed from our, deleted from our, taken off the air, taken off sale"
    ),
    "righted-dev": past("revert fix restore resolve patch correct address repair undo reupload republish resubmit")
    | entries("rolled back, backed out, re - uploaded, re - opened, re - released, taken out, pushed a fix, added back, put back"),
    "the-dev": entries("the, a, an, it, this, that, these, those, them, some, all, my, our, your, issue, bug, to, typo"),
    "taken-back": entries("withdrawn, retracted, rescinded, withdraw, withdraws, retract, retracts, taken back, corrected, recanted"),
    "could-not": entries("can not, could not, could, can never, would"),
    "this-dev": entries("this, the, my, new, latest, following, next, our"),
    "on-the-way": entries("incoming, on the way, on its way, coming, coming soon, coming up, pending, submitted, inbound, in progress, underway, in the works, pushed, deployed, merged, is coming"),
    "no-more": entries("no longer, not the case, not so, gone, different, better"),
    "opened-dev": entries("opened, submitted, sent, made, created, filed, pushed, prepared, drafted, put up, raised, wrote, open, submit"),
    "change-dev": entries("pr, pull request, merge request, mr, patch, hotfix, bugfix, revert, fix, erratum, correction"),
    "change-now": entries("change, fix, update, correct, remove, revert, restore, fixed, corrected, changed, updated, removed"),
    "trying-to": entries("trying to, working to, attempting to, working hard to, hoping to, doing our best to, doing my best to, looking for a way to, about to, planning to, going to try to"),
    "still-now": entries("still, currently, now, already, actively, busy, hard"),
    "working-at": entries("working on, at work on"),
    "work-object": entries("it, this, that, the, a, getting, fixing, your, restoring, resolving, them, these, those, reducing, recovering, repairing"),
    "need-to": entries("would like to, 'd like to, would love to, 'd love to, want to, need to, have to, wish to, 'd also like to, would also like to"),
    "right-it": entries(
        "offer you, offer a, offer all, repair, pay, refund, replace, compensate, repay, reimburse, make this right, make it right, make "
        "things right, make amends, make up, fix, correct, give you, give back, return, invite you, buy you, put it right, put this right, put things right, send you, rectify, undo"
    ),
    "works": entries("works, work, working, runs, functions, loads, opens"),
    "as-amends": entries(
        "as compensation, by way of compensation, by way of apology, by way of an apology, gesture of goodwill, goodwill gesture, goodwill "
        "payment, to make up for it, to make up for this, to make up for that, to compensate, in compensation, to make amends, to atone"
    ),
    "you-can-have": entries(
        "you can keep it, you can keep the, you can keep them, you can take away, you can take my, you can send it back, you can send them back, you can "
        "return it, you can return the, you can return them, you may return, you are welcome to return, feel free to return, you can claim, you can have your, you can have it back, you "
        "can have mine, you can have my, you may keep, you may have your, you are welcome to claim, please keep the, please keep it, you are free to return, return it for a, return them for a"
    ),
    "anything-else": entries("anything, something, anything else, something else, anything more, anything further, whatever, what, what else, what more"),
    "ask-me": entries("let me know, let us know, tell me, tell us, just say, please tell, please say, say"),
    "what-we-can": entries("what i can, what we can, how i can, how we can, if i can, if we can, if there is anything i can, if there is anything we can, if there is something i can, if there 's anything i can, if there 's anything we can, what else i can, what i could, how i could, what we could, how we could"),
    "help-you": entries("do, help, fix it, fix this, make it up, make up, make it right, make this right, make things right, make amends, put it right, pay, repay, something, anything, to help, put this right, mend, repair, compensate"),
}
LISTS |= {
    "put-straight": entries("correct, corrected, right, revised, amended, fixed, proper"),
    "paper": entries("link, links, version, file, files, invoice, address, figures, numbers, date, dates, name, names, data, one, list, text, table, slides, copy, details, price, prices, letter, bill, spelling, time, document, documents, attachment, url, wording, info, information, email, number, title, image"),
    "here-now": entries("below, above, attached, here, now, :, follows, enclosed, at, herewith, in this, in the"),
    "here-is": entries("here is, here 's, here are, attached is, attached are, find attached, enclosed is, find the, attached the, below is, below are, enclosed the, find below"),
    "as-token": entries("as a token, as a gesture, as a small token, as a small gesture, a small token of"),
    "scrapped": entries("scrapped, dropped, lifted, cancelled, canceled, waived, reversed, overturned, annulled, voided, wiped, waive, waiving, written off, struck off"),
    "the-your": entries("the, your, that, all, this, his, her, their, any, these, those"),
    "levy": entries("fee, fees, ban, charge, charges, increase, decision, fine, fines, plan, penalty, penalties, block, bill, debt, suspension, rule, policy, late fee, interest, notice"),
    "done-word": entries("done, merged, fixed, sorted, uploaded, updated, reverted, closed, deleted, removed, paid, sent, posted, restored, corrected, changed, cleaned, resolved, released, pushed"),
    "refunding": entries("refunding, refund, refunds, reimburse, reimbursed, reimbursing, compensate, refunded, compensating"),
    "to-you": entries("you, your, in full, for all, all, every, everyone, each, the full, the difference, the whole"),
    "new-one": entries("replacement, replacements, new one, new ones, another one, new copy, fresh one, fresh copy"),
    "comes-now": entries("is, are, will, on, has, to you, today, tomorrow, this, ordered, sent, at your, coming, for you"),
}
