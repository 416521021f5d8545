"""Words that press for an answer, or ask for pity."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "enough-said": entries(
        "said sorry, said i am sorry, said i was sorry, said it, apologized, told you i am sorry, told you i "
        "was sorry, said my piece, made my apology, done my bit, done all i can, done everything i can, done "
        "enough, done all we can, explained myself"
    ),
    "my-pain": entries(
        "hard for me, hard on me, tough for me, difficult for me, painful for me, not easy for me, hell for "
        "me, awful for me, killing me, eating me up, tearing me apart, destroying me, breaking me, hardest "
        "week of my life, worst week of my life, hardest days of my life, ruined my, worst day of my life, "
        "hardest thing i have, worst time of my life, haunts me, haunting me, costing me, cost me my, broke "
        "my heart, breaks my heart, breaking my heart, broken my heart, made me ill, made me sick to, keeping "
        "me up, weighing on me, a nightmare for me, hard for us, tough for us, difficult for us"
    ),
    "sleep-verb": entries(
        "slept, eaten, sleep, eat, slept since, slept a wink, slept properly, eaten since, stopped crying, "
        "stop crying, been able to sleep, been able to eat, been able to concentrate, been able to think, "
        "stop shaking, stopped shaking, eaten a thing, concentrate"
    ),
    "sleepless": entries(
        "been crying, cried all, been in bits, been a wreck, lain awake, been sick, been beating myself up, "
        "been miserable, lost sleep, been lying awake, been in tears, cried for, cried myself, been punishing "
        "myself, suffered enough, suffered too, been shaking, cried every, been in pieces, been a mess, been "
        "flat on my back, been unable to sleep, been unable to eat, been awake, been to hell, gone through "
        "hell, been through hell, had a stomach ache, had to sit down, come out in hives, been ill over"
    ),
    "sleep-now": entries(
        "can not sleep, can not eat, can not stop crying, can not concentrate, hate myself, lie awake, can "
        "not live with myself, can not forgive myself, can not look at myself, could not stop shaking, feel "
        "so sick, am a wreck, am in bits, am a mess, am the worst, am heartbroken, am miserable, am so "
        "depressed, feel like a monster, feel like a failure, am an awful person, am a terrible person, am "
        "such a terrible, am a horrible person, am such an idiot, am such an awful, deserve to suffer, want "
        "to die, can not do anything, do not want to live, can not bear it, can not go on, am suffering, am a "
        "failure, am the worst person, do not deserve to live, am going through hell"
    ),
    "record": entries("reputation, good name, track record, record, career, image, standing, brand, honor, name"),
    "merit": entries(
        "always been there, always been, always stood, always tried, always supported, always respected, "
        "always treated, always cared, always been loyal, always been honest, always helped, always put you, "
        "always had, always prided, always done my best, always worked, always loved, always stood for, "
        "always looked after, never once complained, given this, given you everything, given my life, given "
        "my all, given everything, worked so hard, done so much, done more for, worked hard, fought for, "
        "sacrificed so much, sacrificed everything, been working day and, worked day and night, been nothing "
        "but, done everything for, never been late, never missed, never had a complaint"
    ),
}
