"""Regret for one's own deed, in the first person or elliptic."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="regret-sorry", label="regret",
         find=(phrase("sorry|apologies|apologizes|sorrier|mea culpa|apologize", "?again"),),
         unless=(phrase("<not>", "sorry|apologize"), phrase("sorry", "for|about", "your ..1 <loss>"), phrase("sorry|apologies|apologize", "to <bother>"), phrase("sorry|apologies", "?in ?advance <for> ?the ?a ?any ?my <courtesy>"), phrase("<they-person> ?was ?is ?'s ?never ..1", "~say|~be", "sorry"),
                 phrase("sorry ..1 <no-thing>"), phrase("sorry to <tell>"), phrase("should|must|you|they|to", "apologize"), phrase("<their>", "apologies|apology"), phrase("^ sorry ?, <hear>"), phrase("sorry", "is|was"), phrase("without apology")), scope="clause",
         flags=("[I’m sorry] I shouted.", "[We apologise] for the mix-up.", "[Please accept our apologies].", "[Sorry again] for the muddle.", "[The Board apologises].", "[I am sorrier] than I can say.", "[Mea culpa], the milk is gone."),
         passes=("I’m not sorry I left.", "I’m sorry for your loss.", "A sorry excuse for a plan."), source="scher1997"),
    Rule(id="regret-to-apologize", label="regret",
         find=(phrase("<we> ..4 <want-to> ?you ?<adv> ?<adv> to ?<adv> apologize"), phrase("<we> ..5", "owe|offer|make|give", "?you ?<adv>", "an|a|this|my|our", "..2 apology"), phrase("<body> ..3 to ?<adv>", "apologize|express"), phrase("let <me> apologize"),
               phrase("accept ?my ?our ?this ..2 apology"), phrase("accept", "this|my", "..1 apology"), phrase("to apologize for ?all <our>"), phrase("<my-bad>")),
         flags=("[I just wanted to apologise].", "[I owe you an apology].", "[I make you a proper apology].", "[We offer this late apology].", "[I want to give my sincere apology].", "[We accept that we owe our staff an apology].", "[The Council wishes to express] its sorrow.", "[The club wants to apologise].", "[Let me apologize].", "[Accept this apology].", "[Please accept my full apology].", "[He flew home to apologise for our] mess.", "[My bad], all.", "[I accept I owe you an apology]."),
         passes=("You owe me an apology.",)),
    Rule(id="regret-ashamed", label="regret",
         find=(phrase("<we> ?~be ?<adv> ?<adv>", "ashamed|mortified|gutted|embarrassed|heartbroken|devastated"), phrase("<we> feel ?<adv> ?<adv> <feel-bad>"), phrase("^ ?<adv>", "ashamed|gutted|mortified"), phrase("bow my head"), phrase("makes me ?so ?<adv>", "sad|sick|ashamed")),
         unless=(phrase("by", "you|him|her|them"), phrase("if|should|must", "..2", "ashamed|embarrassed")), scope="clause",
         flags=("[I’m ashamed] of it.", "[We are so mortified].", "[I am gutted].", "[I’m so embarrassed].", "[I am heartbroken].", "[I was devastated].", "[I feel terrible] about lying.", "[Ashamed], I write to you.", "[So gutted] for you.", "[Mortified] here.", "[I bow my head].", "[It makes me sad].", "[It makes me so sick].", "[It makes me ashamed]."),
         passes=("You should be ashamed.", "I was embarrassed by you.")),
    Rule(id="regret-regret", label="regret",
         find=(phrase("<we> ?do ?<adv> ?<adv> ?<adv> regret"), phrase("<body> ..1 regrets"), phrase("with|express|my|deep|sincere", "?<adv>", "?its|our|my", "?deep ?sincere", "regret|remorse|regrets"), phrase("wish <we> had ?<adv>", "not|never|done|told|asked|been"), phrase("regrettably ?, <we>"), phrase("<we> grieve"), phrase("pains|grieves", "<me>")),
         unless=(phrase("regret to <announce>"), phrase("regret", "nothing|only"), phrase("not regret"), phrase("<we> regret that", "i|we", "have no"), phrase("no day")), scope="clause",
         flags=("[I deeply regret] lying to you.", "[I do regret] it.", "[The Board regrets] this.", "[The Board wants to express its deep regret].", "[It is withdrawn with regret].", "[We express our sincere regret].", "[It is my regret].", "[Deep regrets] from us.", "[Sincere remorse] is here.", "[I wish I had not] said it.", "[I wish I had never] left.", "[I wish I had done] it.", "[I wish I had told] you.", "[I wish I had asked].", "[I wish I had been] there.", "[Regrettably, we] lost it.", "[We grieve] it.", "[It pains us].", "[It grieves me]."),
         passes=("They regret nothing.", "We regret to inform you of this.")),
)  # fmt: skip
