"""Words for what it did to the other."""

from py_widgets.widgets.apology.verbs import doing, entries

LISTS = {
    "they": entries(
        "he, she, they, people, users, customers, families, passengers, patients, children, guests, readers, "
        "members, residents, tenants, clients, staff, colleagues, everyone, everybody, parents, students, "
        "employees, shops, volunteers, fans, players, viewers, nurses, teachers, mum, dad, your mother, your "
        "father, your daughter, your son, your wife, your husband, your mum, your dad, your team, your "
        "family, your kids, your children, your guests, your clients, your customers, your friends, your "
        "neighbors, your teachers, your grandmother, your staff, which, grandmother"
    ),
    "hurting": doing(
        "alarm anger betray disappoint distress embarrass frighten frustrate humiliate hurt insult offend "
        "scare shame shock stress upset wound worry undermine exclude confuse"
    ) | entries("making you feel, making you wait, wasting your time"),
    "put-them": entries(
        "wore you down, spoiled the, spoilt the, took it off you, took it from you, let you take, "
        "made you feel, made you look, made you wait, made you cry, made you doubt, made you worry, made you "
        "think, made to feel, makes you feel, cost you, costs you, costing you, left you with, left you to, "
        "left you without, left you alone, left you standing, left you waiting, left you in, left you on, "
        "left you out, left you holding, left you feeling, leaving you, putting you, put you in, put you "
        "through, put you at, put you under, kept you waiting, kept you up, ruined your, spoiled your, spoilt "
        "your, wasted your, wrecked your, took away your, pulled everyones, damaged your, broke your heart, "
        "broke your trust, betrayed your trust, shook your, in front of your, at your expense, gave you a "
        "fright, caused you, causing you, robbed you, cheated you, shut you out, made your day, made your "
        "life, made your week, made your job, weighed on you, set you back, took from you"
    ),
    "endured": entries(
        "needed a, never got, did not get, only get to, canceled, cancelled, turned down, had to be told, "
        "ended up, went home, cooked, had cooked, threw, had thrown, were cut off, were told, were ignored, "
        "had to, have had to, had no, had nothing, had nowhere, had one, had an empty, had brought, had been "
        "stood, had strangers, has had, lost, have lost, have been waiting, have been left, waited, have "
        "waited, missed, sat, have sat, stood, cried, were left, was left, were stuck, were stranded, were "
        "charged, were overdrawn, were unable, were not able, were forced, were hurt, were frightened, were "
        "scared, were made, were blamed, were embarrassed, were still, were worried, were counting on, were "
        "relying on, were humiliated, were in tears, were locked out, were laughed at, were alone, were the "
        "one, were ill, were late, was laughed at, was frightened, was hurt, was moved, could not, were up, "
        "felt, feel betrayed, feel let down, paid, have paid, spent, have spent, slept, stayed, walked home, "
        "found out, found clamps, only found, heard it, heard about, learned of it, learned about, looked "
        "for, looked like, counted, grew up, went without, went home, went back, went to bed, went grey, went "
        "flat, went into, came home, came all, came out, woke up, got moved, got threats, got the, got "
        "nothing, got soaked, received threats, never got, never had, turned up to, travelled, traveled, "
        "drove all, ended up, have nothing, have got nothing, can not, watched, typed, borrowed, took the "
        "blame, took the heat, carried, worked through, worked late, wasted, sold your, gave up, trusted me, "
        "trusted us, put your trust, did not know, did not get, did not want to come, suffered, have "
        "suffered, became red, walked to, worried, missed out, miss out, were told, opened, explained, "
        "apologized to, turned to, were counting, were expecting, were looking forward, were in pain, got "
        "home, got hurt, got blamed, got in trouble, are dead on, walked out, took it, arrived to, rushed, "
        "scrambled, are out, were out, had planned, had booked, had paid, had trusted, had waited, received, "
        "stressed, chased, were chasing, were ignored, were refused, were turned away, got charged, were "
        "kept, was kept"
    ),
    "feeling": entries(
        "hurt, hurts, frustrating, frustrated, frustration, painful, pain, hard, angry, upset, upsetting, "
        "disappointed, disappointing, embarrassing, embarrassed, humiliating, scared, frightening, scary, "
        "stressful, annoying, annoyed, worried, worrying, lonely, alone, betrayed, let down, difficult, "
        "awful, horrible, confusing, exhausting, distressing, distress, betrayal, impact, anxious, anxiety, "
        "unsafe, small, ignored, unheard, disrespected, disrespectful, unfair, trust, much it meant, much "
        "this meant, much that meant, much you, furious, sad, devastated, devastating, spied on, unwelcome, "
        "uncomfortable, awkward, important, stung, worry, disruption, disruptive, harm, suffering, put you, "
        "cost you, left you, meant to you, means to you, matters to you, face fall, heartbreaking"
    ),
    "ruined": entries(
        "ruined, spoiled, spoilt, lost, gone, missed, wrecked, destroyed, damaged, hurt, shaken, broken, dug "
        "out, delayed, overshadowed, exposed, at risk, went into the mud, went flat, cut short, disrupted, "
        "affected, in danger, wasted, interrupted, nicked, unread"
    ),
    "see-it": entries(
        "know, understand, realize, see, saw, recognize, appreciate, imagine, only imagine, acknowledge, get, "
        "hear, heard, learned, learnt, can imagine, can see, can only imagine, am aware, are aware, know now, "
        "now know, did see"
    ),
    "suffered": entries(
        "did not get one, ended up, went home, unfollowed, gave up waiting, "
        "had to, have had to, has had to, were left, was left, were forced, was forced, were stuck, were "
        "stranded, went without, were turned away, was turned away, missed out on, got soaked, in tears, "
        "cried, was frightened, were frightened, were unable to, was unable to, was hurt, were hurt, were "
        "worried, was worried, was laughed at, paid for it, paid the price, lost hours, lost days, lost a "
        "day, lost an hour, lost a night, lost the day, lost money, lost sleep, out of pocket, stood there, "
        "sat there, waited for"
    ),
    "hurt-noun": entries(
        "pain, hurt, harm, distress, worry, stress, frustration, embarrassment, upset, disruption, fear, "
        "damage, loss, anxiety, alarm, grief, humiliation, anguish, heartache, anger, hardship, fright, "
        "shock, disappointment, discomfort, suffering, extra work, panic, concern"
    ),
}
