"""Words for what will be otherwise."""

from py_widgets.widgets.apology.verbs import entries, past

# What keeps it from happening again.
_PREVENTS = (
    "add adopt automate ban build change create disable enable enforce enrol enroll hire implement "
    "improve install introduce join limit move raise redesign reform remove require restrict revise "
    "schedule separate set sign start stop strengthen switch tighten train turn uninstall update upgrade "
    "write "
)

LISTS = {
    "better": entries(
        "do better, be better, try harder, strive harder, strive to, be more, be a better, be nicer, be on "
        "time, do more, make sure, ensure, work on, work at, work to, work hard, improve, listen, ask first, "
        "ask you first, ask before, ask you before, check with, check before, check in, double check, call "
        "first, call ahead, call before, call if, call you if, call you when, call you before, let you "
        "finish, let people, text you, text if, text before, text first, tell you before, tell you first, "
        "tell you if, tell you when, tell you straight, keep my, keep to, keep a, keep our, put it in, put "
        "our, set a, set an, set up, set two, leave earlier, leave early, leave on, leave ten, learn to, get "
        "help, see someone, seek help, think before, think twice, count to, take a breath, take a walk, walk "
        "away, pause, give you, give more, give at least, speak up, say so, say no, come on time, review, "
        "train, pay attention, pay more, be careful, be honest, be open, be clear, be clearer, be straight, "
        "knock, no longer, try to, try my, do my best, do everything, raise, redouble, rise, respect, put "
        "more, read every, proofread, take it up, take more, turn it down, add a, introduce, require, run it "
        "past, get a second, have someone"
    ),
    "prevented": past(_PREVENTS) - past("move remove write raise turn switch book")
        | entries(
        "switched on, switched off, switched to, turned on, turned off, set up, set two, set an, set a, set "
        "my, set myself, put in place, put measures, put safeguards, put it in, put a reminder, put a timer, "
        "put an alarm, put a lock, put your birthday, put them in, written it in, written it on, written "
        "your, written alex, written down, written a checklist, begun, signed up, given up, quit drinking, "
        "sworn off, cut back, stopped drinking, made a rule, made it a rule, made it impossible, moved the "
        "alarm, moved the check, swapped my, brought in, taken on, booked a course, booked myself, booked "
        "counselling, booked counseling, booked an appointment, found a therapist, found a counsellor, "
        "deleted the app, got an alarm, bought an alarm, bought a second, got a second, got it up, got forty, "
        "asked for help with, got help, put up, agreed a, agreed with, removed the, removed my, removed "
        "access, moved to a, closed the, built a, rewritten, moved our, tied, documented"
    ),
    "now-does": entries(
        "needs, need, requires, require, refuses, goes, go, has, have, read, reads, runs, run, checks, check, "
        "asks, ask, reviews, review, rings, ring, is, are, confirm, confirms, get, gets, test, tests, sits, "
        "use, uses, warns, stops, keep, keeps, write, open, sends, send, locks, fails, lives, live, blocks, "
        "alerts, alert, includes, include, carry, carries, log, see, do, rotate, pair, hold, double, set, "
        "leave, call, encrypts, double - check, count, counts, triggers, pages"
    ),
    "vowing": entries(
        "you have my word, you have our word, have our guarantee, have my guarantee, give you my word, have "
        "my promise, turn over a new leaf, turning over a new leaf, upping our game, up our game, redouble "
        "our, raise our standards, cast iron promise, we can promise, i can promise, you will never have, "
        "never have to, work on ourselves, working on ourselves, working on myself, working on it, clean up "
        "my act, do our utmost, i will change, i have changed, i am changing, take steps, taking steps, steps "
        "to ensure, steps to make sure, steps to prevent, put a stop, getting help, in therapy, in "
        "counselling, never will, going to do better, going to be better, never slip"
    ),
    "next": entries(
        "again, first, before, beforehand, instead, ahead, each, every, always, next time, in future, in "
        "advance, in time, twice, ever, weekly, monthly, daily, anymore, any more, until, without asking, "
        "without checking"
    ),
    "who-acts": entries(
        "i, we, each, every, our, my, no, the, there, will, a, an, two, both, all, any"
    ),
    "must-be": entries(
        "will, shall, is, are, must, goes, go, needs, need, requires, gets, ask, asks, get"
    ),
    "can": entries("will, does, can, shall, must, should, could, would, may, to, it"),
    "recur": entries(
        "happen, happening, recur, repeat, occur, recurrence, repeated, repetition, reoccur"
    ),
    "prevent": entries("prevent, avoid, preventing, stop, keep, rule out, guard against, against"),
    "measure": entries(
        "adding, add, introducing, introduce, put in place, putting in place, require, requiring, hiring, "
        "hire, train, training our, train our, install, installing, changing, change our, change the, change "
        "how, change my, reviewing, review our, review how, tighten, tightening, strengthen, strengthening, "
        "updating, update our, update my, automate, automating, rewriting, rewrite our, double checking, "
        "moving to, switching to, set up, setting up, set a, building, build a"
    ),
    "safeguard": entries(
        "reminder, reminders, alarm, alarms, alert, alerts, checklist, check, checks, approval, approvals, "
        "signature, signatures, sign off, sign - off, process, procedure, policy, rule, rules, training, "
        "safeguard, safeguards, review, pair of eyes, calendar, shared calendar, guard, test, tests, "
        "monitoring, backup system, limit, limits, lock, password manager, system, course, counsellor, "
        "counselor, therapist, therapy, group, meetings, coach, allow - list, timer, planner, to - do, audit, "
        "audits, protocol, safety net"
    ),
    "each-of": entries("every, each, all, any, no one, both, nobody, anyone"),
}
