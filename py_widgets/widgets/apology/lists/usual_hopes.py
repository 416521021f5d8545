"""Words that people usually promise, ask and leave the answer with."""

from py_widgets.widgets.apology.verbs import doing, entries

LISTS = {
    "not-again": entries(
        "again, anymore, any more, ever again, any longer, in future, in the future, going forward, from now "
        "on, next time, ever, from here on, twice"
    ),
    "more-careful": entries(
        "be more careful, be more cautious, be more mindful, be more considerate, be more thoughtful, be more "
        "aware, be more attentive, be more patient, be more respectful, be more responsible, be more sensitive, "
        "be more diligent, be more transparent, be more open, be more clear, be more honest, be more "
        "responsive, be more proactive, be more active, be more vigilant, be clearer, be a better, be better, "
        "be kinder, be nicer, do better, do more, try harder, try better, try to be, try to do, try not, try my "
        "best, try our best, do my best, do our best, do my utmost, do our utmost, do everything, make sure, "
        "make every effort, make certain, ensure, use better judgment, think before, think twice, think more, "
        "think harder, double - check, double check, triple check, check more, check before, check first, test "
        "more, test before, review more, pay more attention, pay closer attention, take more care, take greater "
        "care, take better care, take extra care, take care not, take care to, take steps, take measures, take "
        "action, take precautions, keep my mouth, keep that in mind, keep this in mind, keep it in mind, bear "
        "that in mind, bear it in mind, bear this in mind, work harder, work on my, work on our, work on being, "
        "work on that, work on this, work to improve, work to ensure, strive, endeavor, refrain, improve, "
        "change my, change our, watch my, watch what, read the rules, follow the rules, stick to, learn to, "
        "communicate better, communicate more, listen more, listen better, give you more, ask first, ask "
        "before, never do"
    ),
    "measures": entries(
        "steps, measures, action, actions, precautions, procedures, safeguards, changes, controls, checks, "
        "processes, policies, training, protocols, systems, plans, mechanisms, improvements, effort, "
        "everything, all we can, all i can"
    ),
    "so-that-not": entries(
        "to prevent, to ensure, to make sure, to avoid, to stop, to reduce, to minimize, to improve, to guard "
        "against, so this, so that this, so it, so that it, so that, to see that, to see to it, preventing, "
        "ensuring, to make it harder, to limit, to protect, to catch"
    ),
    "improving": doing(
        "review improve implement introduce update change revise strengthen overhaul retrain train rework "
        "redesign examine reconsider evaluate tighten upgrade audit investigate add build adopt migrate"
    )
    | entries(
        "putting in place, setting up, taking steps, taking measures, looking at how, looking at ways, looking "
        "into ways, making changes, making sure, making improvements, working on improving, working to improve, "
        "working to ensure, working on ways, working to prevent, working on making, putting measures, putting "
        "procedures"
    ),
    "our-way": entries(
        "procedures, procedure, process, processes, policies, policy, practices, systems, system, protocols, "
        "training, controls, checks, monitoring, testing, tests, communication, communications, guidelines, "
        "guidance, infrastructure, security, workflow, tooling, alerting, documentation, safeguards, measures, "
        "standards, capacity, release process, quality, review process, test suite, ci, code, hiring, "
        "operations, editorial"
    ),
    "mercy": entries(
        "forgive me, forgive us, pardon me, pardon us, excuse me, forgive my, pardon my, forgive our, pardon "
        "our, forgive this, forgive a, forgive an, forgiveness, your pardon, find it in, overlook my, overlook "
        "it, overlook this, overlook our, look past, see past, let this slide, let bygones, another chance, a "
        "second chance, one more chance, one last chance, a fresh start, second chance, accept me back, take me "
        "back, have me back, let me back, give me a chance, give us a chance, give me another, give us another, "
        "trust me again, trust us again, be friends again, start over, start again, have mercy, have some "
        "mercy, unban me, be unbanned, an unban, a unban, be unblocked, get unbanned, be let back, make peace, "
        "be forgiven, forgive and forget, earn back your, earn your, regain your, win back your"
    ),
    "hoping": entries(
        "hope, hopefully, please, can, could, will, would, may, ask, asking, beg, begging, wish, like, want, "
        "appreciate, grateful, pray, plead, pleading, kindly, pls, might, plz, request, hoping, abeg, love, "
        "glad, thankful, pleased, implore"
    ),
    "would-see": entries(
        "understand if, understand that you, understand completely, understand totally, understand entirely, "
        "understand why you, completely understand if, totally understand if, fully understand if, perfectly "
        "understand if, quite understand if, respect your decision, respect your wishes, respect your choice, "
        "respect whatever, accept whatever, accept any decision, accept your decision, not be surprised if, not "
        "be offended if, be fine with whatever, not mind if, wait as long, leave you alone, leave you be, give "
        "you space, give you all the, not contact you, not bother you"
    ),
    "resolved-to": entries(
        "will, shall, would, promise to, going to, want to, trying to, intend to, plan to, commit to, am "
        "committed to, are committed to, pledge to, vow to, swear to, try to"
    ),
    "would-now": entries(
        "will, would, can, do, 'd, shall"
    ),
    "their-gift": entries(
        "forgive, forgiveness, unbanned, reply, respond, answer, anything, understand, understanding, accept, "
        "chance, pardon"
    ),
    "their-hurt": entries(
        "anger, frustration, feelings, hurt, disappointment, concerns, criticism, upset, pain, reaction"
    ),
    "your-right": entries(
        "every right to, a right to be, all the right to, right to be angry, every reason to, good reason to, "
        "all rights to, full right to, justified in, right to feel, entitled to your, within your rights, "
        "rightfully angry, rightly angry, rightfully upset, understandably upset, understandably angry, rightly "
        "upset"
    ),
}
