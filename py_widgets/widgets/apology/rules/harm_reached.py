"""Impact as the apology's object: harm felt by others, those who lost something, time wasted, people stopped."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="harm-felt", label="impact",
         find=(phrase("the ..3 <ache> ?and ..2 <undergone>"), phrase("<ache> ?that ?has <ensued>"), phrase("<added-to> ..2 <deep-harm>"), phrase("<contributed-to> <hurting2> <whose>"), phrase("<added-to> ..3 <real-harm> <among-whom>"), phrase("<broke-it> ..3 for <them-all>"), phrase("<hurt-some> <own-people>")),
         unless=(phrase("if|may|might|could|any|not|whatever|extent|degree|no|nothing|will|sorrow"), phrase("by", "some|certain"), phrase("in certain"), phrase("caused", "me|us"), phrase("felt by a"), phrase("by|am|are|is", "<hurt-some>"), phrase("<hurt-some> my", "hand|feelings|head|back|leg|chances|case")), scope="clause",
         flags=("[We are sorry for the delays and stress endured by all].", "[I regret the hurt caused to your son].", "[I apologise for the pain that has resulted].", "[I am sorry for the hurt that followed].",
                "[My post added to the pain and anger in our town].", "[My rule contributed to hurting those who stayed].", "[It caused real panic among the pupils].", "[My commit broke the page for everyone].", "[I disappointed my team].",),
         passes=("I regret any hurt caused to your son.", "It may have added to the pain."), source="fehrgelfand2010"),
    Rule(id="harm-who-lost", label="impact",
         find=(phrase("<sorry> ..5 <to-or-for> <all-those> ..2 who ?also <lost-truly>"), phrase("<all-those> ?whom ?that <we> ?have", "<struck>|let down"),
               phrase("<to-or-for> <all-those> ..1 <is> <misled> by <whose>"), phrase("<folks>|who|you|they|those", "..1 <suffer-it>"), phrase("victim|victims", "of", "<whose>|a|an|this")),
         unless=(phrase("if|may|might|should|none|not"), phrase("<we>", "have|had", "suffered|lost|been|endured"), phrase("through my"), phrase("lost their", "lives|home|homes"), phrase("victims", "?as ?too", "as|too"), phrase("fell victim")), scope="clause",
         flags=("[Sorry to everyone who also missed the show].", "[Our apologies go to those of you who lost a day].", "[I ask pardon of the people I hurt].", "[I think of those whom I let down].", "[We sold a lie to people that we misled].",
                "[I ask pardon of everyone who was misled by the label].", "[To the families who suffered harm, we are sorry].", "[I am sorry you lost your seats].", "[They endured a week of it].", "[Readers have suffered from it].", "[We are sorry for those who lost their savings].",
                "[I am sorry for what those lost their jobs over].", "[You were the victim of our haste].", "[You are the victims of an error of ours].", "[He was the victim of a mix-up here].", "[You are victims of this].", "[To everyone we have let down, we are sorry].",),
         passes=("If you lost your seats, tell us.", "I have suffered as well.")),
    Rule(id="harm-time", label="impact",
         find=(phrase("<wasting> <their-time>"), phrase("~keep <them-all> <kept-how>"), phrase("~leave <them-all> ..1 <left-how>"), phrase("~make <them-all> ?all <feel-so>"), phrase("<burden> <for-whom> <them-all>"), phrase("<costing> <them-all>"), phrase("<shitting-on> ..1 <their-thing> ..1 <day-out>")),
         unless=(phrase("if|may|might|could|will|want|whatever|any|hanging in"), phrase("not|never", "?<adv> ?want ?mean ?to", "<wasting>|keep|kept|leave|left|make|made|cost"), phrase("leaving", "you alone"), phrase("leave you no"), phrase("what", "it|this|that", "cost"), phrase("too easy"), phrase("<made-too> <them-all> <feel-so>")), scope="clause",
         flags=("[I am sorry I wasted your time].", "[Sorry for taking up your evening].", "[Sorry to keep you waiting].", "[I kept everyone in the dark].", "[It left many of you unable to pay].", "[I hate to make you wait].", "[I made you all feel unwelcome].", "[That made extra work for all of you].",
                "[It cost them the lease].", "[I messed up your weekend].", "[It is a headache for users].", "[It gave headaches to users]."),
         passes=("I will not waste your time.", "If it cost you money, tell us.", "I kept quiet.")),
    Rule(id="harm-stopped", label="impact",
         find=(phrase("<folks> ..3 <are> ?temporarily ?suddenly ?already <stopped>"), phrase("<preventing> ..1 <them-all> from"), phrase("<forcing> ..1 <them-all> to"), phrase("<it-meant> <them-all> <lost-out>"),
               phrase("<having-to> <put-up-with>"), phrase("<affecting> ?all ?many ?most", "<folks>|thousands|hundreds")),
         unless=(phrase("if|may|might|nobody|no|only|will|small"), phrase("<we>|my|our", "?wife ?family ?mom ?children ?sponsors ?have ?had ?has", "have to|had to"), phrase("<we> have had to"), phrase("those|customers", "affected")), scope="clause",
         flags=("[Customers were suddenly cut off].", "[Fans at the gate got refused].", "[Users in Leeds have been temporarily logged out].", "[Many of you were already locked out].", "[It kept people from voting].", "[Our notice prevented everyone from parking].", "[It forced you to cancel].", "[It meant many of you missed the start].",
                "[I am sorry about your having to wait].", "[You had to chase us twice].", "[Our error affected many users].", "[It hit hundreds this week].", "[It impacted thousands and most fans].", "[It affected most customers].", "[It disrupted all passengers]."),
         passes=("If users were cut off, we call.", "We had to wait as well.")),
    Rule(id="harm-see-how", label="impact",
         find=(phrase("<we> ?do ?can <see-how>", "how|why|that", "..5 <aching>"), phrase("<we> ?can ?only imagine", "how|what")),
         unless=(phrase("if|may|might|whether"), phrase("will be"), phrase("will find")), scope="clause",
         flags=("[I do see how that was painful].", "[I can understand why that was so upsetting].", "[We know that the wait was very frustrating].", "[I can only imagine how you felt].", "[We can imagine what that was like]."),
         passes=("They know how hard it is.", "We know that you will be disappointed.")),
)  # fmt: skip
