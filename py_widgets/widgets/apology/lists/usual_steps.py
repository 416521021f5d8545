"""Words that people usually give a reason with, and say what they do about it."""

from py_widgets.widgets.apology.verbs import doing, entries, past

_FIXES = (
    "fix resolve restore revert correct repair sort rectify address patch update remove delete retract withdraw "
    "replace recover reopen rename rebuild roll undo clean clear refund reimburse reinstate reimplement rework "
    "redeploy hotfix edit amend reset"
)

LISTS = {
    "own-belief": entries(
        "thought, assumed, figured, reckoned, believed, presumed, supposed, was sure, was certain, was "
        "convinced, misread, misunderstood, misheard, misjudged, misremembered, mixed up, confused, did not "
        "realize, had not realized, did not know, did not notice, had not noticed, did not look, did not check, "
        "did not read, did not think, did not understand, was not aware, were not aware, was unaware, were "
        "unaware, had no idea, was not paying, was under the impression, panicked, freaked out, got confused, "
        "got carried away, got caught up, was not thinking, lost track, wanted to, was trying to, were trying "
        "to, was hoping, were hoping, was afraid, was scared, was worried, was nervous, was excited, was "
        "jealous, was frustrated, was stressed, was tired, was exhausted, was drunk, was desperate, was in a "
        "rush, was in a hurry, was in a bad, fell asleep, overslept, lost my temper, lost my cool, let my "
        "emotions, let my anger, let my frustration, feared, liked"
    ),
    "been-busy": entries(
        "been busy, been so busy, been very busy, been really busy, been super busy, been too busy, been "
        "extremely busy, been quite busy, been pretty busy, been swamped, been overwhelmed, been preoccupied, "
        "been rather preoccupied, been ill, been sick, been unwell, been away, been traveling, been on "
        "vacation, been on holiday, been dealing, been struggling, been going through, been working on, been "
        "working, been under, been having, been distracted, been stressed, been in hospital, been moving, been "
        "very ill, been really ill, been out of, been without, been offline, been tied up, been caught up, been "
        "stuck, been suffering, been flat out, been snowed, been doing, been trying, been focused, been "
        "experiencing, been short"
    ),
    "cause-more": entries(
        "problem with, problem in, issue with, issue in, mistake in, mistake by, error in, error by, bug in, "
        "failure of, failure in, fault in, fault with, flaw in, changes in, changes to, change in, change of, "
        "incomplete, insufficient, inadequate, inept, poor, personal, human, power, heavy, high, ddos, attack, "
        "misconfigured, maintenance by, maintenance of, shortage of, lack of, loss of, sickness, illness, bad "
        "weather, a bad, breakdown, conflict, conflicts, confusion, delay in, delays in, delays with, staff, "
        "wrong, incorrect, missing, faulty, defective, broken, corrupted, expired, hacked, hacker, virus, "
        "outdated, old, my own, our own, inexperience, inattention, haste, rush"
    ),
    "led-from": entries(
        "due to, owing to, caused by, result of, resulted from, results from, stems from, stemmed from, "
        "stemming from, triggered by, because of, attributable to, due"
    ),
    "in-jest": entries(
        "for a laugh, for laughs, for the lulz, in jest, as a prank, as satire, for the clicks, out of habit, "
        "out of ignorance, out of boredom, out of curiosity, out of frustration, out of anger, out of fear, out "
        "of spite, out of jealousy, spur of the moment, in a fit of, in a moment of, in my haste, in our haste, "
        "in my excitement, in my anger, in my hurry, in our eagerness, in my enthusiasm, in my frustration"
    ),
    "been-hit": entries(
        "been hacked, was hacked, were hacked, got hacked, been compromised, was compromised, were compromised, "
        "under attack, under a ddos, ddos attack, under heavy load, under a heavy"
    ),
    "fixing": doing(_FIXES)
    | entries(
        "working on a fix, working on it, working on fixing, working on the fix, working on that, working on "
        "restoring, working on resolving, working on a solution, working on getting, working to fix, working to "
        "resolve, working to restore, working to get, working to correct, working hard to fix, working hard to "
        "restore, working hard to resolve, trying to fix, trying to resolve, trying to figure out, trying to "
        "get, trying to sort, trying to restore, trying to make, doing everything we can to restore, doing "
        "everything we can to fix, doing what we can to, taking it down, taking down, rolling back, putting it "
        "back, sending out, sending a, getting it, getting them, making it right, making things right, "
        "attempting to"
    ),
    "fixed": past(_FIXES)
    | entries(
        "rolled back, taken down, took down, taken it down, took it down, put back, put up, pushed a fix, "
        "pushed an update, pushed out, released a, uploaded a, uploaded the, posted a new, posted the, put it "
        "back, put them back, backed out, changed it back, re - enabled, re - uploaded, reuploaded, re - "
        "opened, re - released, re - sent, pulled the, unbanned, reverted the, sorted out, sorted it, issued a, "
        "filed a, opened a pr, opened a pull request, apologized to, written to, emailed you, emailed the, "
        "contacted the, contacted you, reached out, sent you, sent a new, sent out a, switched back, moved it "
        "back, moved back, made it right, repaid, paid back, donated, resigned, stepped down, handed in, made "
        "up for, up and running, back up, back online, back to normal, working again, online again, up again, "
        "live again, fine again, available again, sorted now, good now, working now, back now"
    ),
    "fix-soon": frozenset(_FIXES.split())
    | entries(
        "make the update, make it up, make this right, make it right, make things right, make that right, make "
        "amends, make up for, put it right, put this right, put things right, set it right, take it down, take "
        "down, take it back, get it fixed, get this fixed, get that fixed, get it sorted, get this sorted, get "
        "it back, get them back, get it up, get back to you, send you a, send out a, send you the, send you "
        "another, pay for, pay you, pay back, give back, give you your, refund you, upload a, upload the, push "
        "a fix, push an update, post the, post a, have it fixed, have it back, have it up, have it ready, reach "
        "out, roll back, buy you, return the, return them, return it, rectify it, rectify this"
    ),
    "fix-noun": entries(
        "fix, patch, hotfix, update, correction, corrections, replacement, replacements, refund, refunds, "
        "retraction, workaround, new version, fixed version, corrected version, erratum, revised version, new "
        "build, new release, credit, voucher, compensation, reimbursement, clarification"
    ),
    "came-out": entries(
        "is out, is up, is live, is attached, is on the way, is on its way, is coming, is underway, is under "
        "way, is available, is ready, has been, have been, will be, was released, was pushed, was deployed, was "
        "issued, is being, are being, are on their way, follows, is below, is now, should be out, should be "
        "live, went out, is here, are here, is in, are in"
    ),
}
