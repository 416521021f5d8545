"""Words for what people do and leave undone."""

from py_widgets.widgets.apology.verbs import doing, entries, past

# Deeds that people apologize for; as one's own they need nobody else's word.
_DEEDS = (
    "abandon accuse act agree answer attack avoid back bark behave berate betray bill bin bite blab blame "
    "block blow book borrow botch break bring bully bump burn bungle bury cancel call change charge cheat "
    "claim close come complain copy crash criticise criticize cross cut damage deceive delay delete dent "
    "deny deploy destroy dig disclose dismiss disobey disregard disrespect disturb ditch drag drink drive "
    "drop dump eat edit email embarrass erase exclude explode expose fail fake feed finish fire flake "
    "flirt forge forget forward fumble gamble ghost give go gossip grab grope hand hang harass hide hit "
    "humiliate ignore imitate impersonate insult interrupt invade jam jeer joke judge jump keep kick kill "
    "kiss knock lash laugh leak leave lend let lie lift listen lock look lose mail make merge mess mimic "
    "misdirect misgender mishandle mishear misjudge mislabel mislay mislead misname misplace misprint "
    "mispronounce misquote misread misrepresent misspell mistreat misuse mix mock move muck muddle nag "
    "name neglect omit open order oversleep overbook overcharge overlook overreact override overrun "
    "overspend overstep overwrite park pass pester pick play plagiarize poke post postpone pretend "
    "pressure print promise publish pull punch push put quit quote raise rant read record refuse reject "
    "release remove repeat replace reply reset reveal reverse roll ruin run rush sack say scare scrape "
    "scratch scream screw search sell send shame share ship shoot shout shove shut skip slack slag slam "
    "slap sleep slip smash smoke snap snatch snitch snoop snub speak spend spill spit spoil spray spread "
    "spy stain stand stay steal step stiff stop storm strand strike swap swear switch take talk tape tear "
    "tease tell text threaten throw touch treat trip turn twist undercut undermine underpay undo unplug "
    "upload use violate vote wake walk wash waste wear wipe withdraw withhold wreck write yell "
)
# What one did not do, and should have.
_DUTIES = (
    "acknowledge act add address admit answer appear apologize arrive ask attend back bother bring call "
    "cancel care catch check clean clear come communicate complete confirm congratulate consider consult "
    "contact count credit defend deliver disclose do email explain finish fix follow get give go help "
    "include inform introduce invite keep let listen lock look mail make meet mention message notify "
    "offer open order pass pay phone pick post prepare proofread protect provide pull put read record "
    "remember reply report reserve respond return ring run save say send share show sign speak stand stay "
    "stick stop submit support take talk tell test text thank transfer trouble try turn update use verify "
    "visit wait warn watch wish write "
)
# Verbs of doing in general.
_COMMON = (
    "abandon absorb abuse accept accuse act add address adjust admit advertise advise agree aim allow "
    "alter amend announce answer appear applaud apply appoint approach approve argue arrange arrive ask "
    "assign assume attach attack attend award back ban bang bar bark bear beat beg begin behave belittle "
    "bend bet bin bite blame blast bleed block blow boast boil book borrow bother bounce box brag break "
    "breathe bring brush build bully bump burn burst bury buy calculate call cancel care carry cast catch "
    "cause chair change charge chase chat cheat check cheer choose chop chuck circulate claim clean clear "
    "climb clip close collect comb come comfort comment commit compare complain complete conceal confess "
    "confirm confront confuse consult contact continue control convince cook copy correct count cover "
    "crack crash crawl create credit creep criticize cross crowd crush cry cut damage dance date deal "
    "deceive decide declare decline deduct deface defend delay delete deliver demand deny depart deposit "
    "describe desert design destroy detail dig dine direct disable disappear discard discover discuss "
    "dismiss disobey display distribute disturb ditch dodge donate double doubt drag drain draw dress "
    "drill drink drive drop drown dry duck dump dust earn eat edit eject email embarrass empty encourage "
    "end endanger enjoy enter erase escape exaggerate examine exchange exclude excuse expect explain "
    "explode expose extend face fail fake fall feed feel fence fetch fiddle fight file fill film find "
    "finish fire fit fix flag flash flick fling flip flirt flood fly fold follow force forget forgive "
    "forward free freeze frighten fudge fuel gain gamble gather get ghost give glance glue go gossip grab "
    "grant greet grill grind groan guess guide hammer hand handle hang harm hate heat help hesitate hide "
    "hire hit hold hop host hug hum hunt hurry hurt ignore imply include increase inflict inform inherit "
    "injure insist inspect install insult interrupt introduce invent invite iron issue jab join joke "
    "judge jump keep kick kill kiss knock label lack land laugh launch lay lead leak lean leap learn "
    "leave lend let lick lie lift light limp list listen live load lock log long look lose lower mail "
    "maintain manage mangle mark marry match mean melt mend mention merge mess miss mistake mix moan mock "
    "move mow muddle mutter nag name neglect nick notify nudge obey object observe obtain offend offer "
    "omit open operate order organize overcharge overdo overhear overlook oversleep overturn owe own pack "
    "paint panic park pass paste pat pay peek peel persuade phone photograph pick pinch place plan plant "
    "play plug point poke polish post pour practise praise pray preach prepare present press pretend "
    "print process produce promise promote protect prove provide publish pull pump punch punish push put "
    "quarrel question queue quit quote race rain raise rant reach react read receive recommend record "
    "recover reduce refer refund refuse register reject release rely remain remind remove rent repair "
    "repeat replace reply report represent rescue reserve resign resist respond rest restore return "
    "reveal reverse review ridicule ring rip rise roast rob roll rub ruin run rush sack save say scare "
    "scatter schedule scold scrap scrape scratch scream screw scribble scroll scrub seal search see sell "
    "send separate serve set settle sew shake share shave shelve shift ship shoot shout shove show shower "
    "shrug shut shy sign signal sing sink sit skim skip slam slap sleep slice slide slip slow smash smear "
    "smell smile smirk smoke snap snatch sneak sneer sneeze snoop soak solve sort speak speed spell spend "
    "spill spin spit splash split spoil spread spy squash squeeze stain stall stamp stand stare start "
    "starve stay steal steer step stick sting stir stitch stop store storm strand stretch strike strip "
    "struggle study stuff stumble stutter submit sulk supply support suspend swap swear sweep swim swing "
    "switch tag take talk tap tape taste teach tear tease tell test text thank threaten throw tick tie "
    "tip tour tow track trade trail train transfer translate trap travel treat trick trim trip trust try "
    "tuck turn twist type undercut undo unplug unload unlock unpack update upload upset urge use vanish "
    "vent veto video visit volunteer vote wait wake walk wander warn wash waste watch water wave wear "
    "weep weigh welcome whine whip whisper whistle win wind wipe wire wish withdraw withhold work worry "
    "wrap wreck wrestle write yank yell "
)

LISTS = {
    "num": entries(
        "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty, "
        "fifty, ninety, a few, several, some, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 18, 20, 24, 25, "
        "30, 35, 40, 45, 48, 50, 51, 60, 72, 90, an, a, half"
    ),
    "verb": frozenset(_COMMON.split()),
    "verb-ed": past(_COMMON),
    "verb-ing": doing(_COMMON),
    "their-deed": past(_COMMON) - past(
        "ask tell say warn mean want mention suggest write call try start offer help thank expect promise "
        "refuse shout trust send accept cause fail know agree forget raise reply admit like respond decide "
        "choose deserve take see notice complain lie insist push drive give treat come let look show leave "
        "make follow point please"
    ) ,
    "our-deed": past(_COMMON) - past(
        "apologize refund repair replace return restore repay mend reimburse fix correct resign feel mean "
        "hope try guess learn confess admit wish want think see know thank agree expect care join welcome "
        "support offer own hear enjoy love live explain notice accept visit find struggle owe understand "
        "doubt call write decide reach clean donate contact speak discuss listen"
    ),
    "did": past(_DEEDS),
    "doing": doing(_DEEDS, _DUTIES, "be have miss"),
    "done": past(
        "accuse attach attack bill block book break bury call cancel charge clamp close copy damage delay "
        "deactivate delete deny deploy disclose discard drop enter erase exclude expose forget forward garble "
        "give handle hold hand ignore include install intercept interrupt invoice keep key label leak leave "
        "load lock lose mail miscalculate misdirect mishandle mislabel mislay misplace misprint misquote miss "
        "misspell misstate mistreat mix move name notify omit open overcharge overlook overwrite pass post "
        "postpone publish push put quote read record reject release remove reveal reverse run scan scrap sell "
        "send serve share ship spend steal store strand switch tell throw transpose treat turn unplug upload "
        "underpay violate wash wipe withdraw withhold"
    ),
    "missed": past(
        "miss misread miscount misjudge lose forget drop break eat burn use delete push send lie leave skip "
        "finish mess oversleep wreck snap shout yell ignore throw tell read spill take scratch"
    ),
    "duty": frozenset((_DUTIES + " honor meet be manage").split()),
    "bad-deed": entries(
        "delay, delays, late reply, slow reply, late response, late notice, short notice, insufficient "
        "notice, lack of notice, noise, mess, omission, outage, downtime, mix - up, mixup, lateness, absence, "
        "silence, radio silence, spam, duplicate, duplicates, overcharge, double charge, leak, breach, data "
        "breach, outburst, interruption of service, no - show, no show, long wait, wait, wrong address, wrong "
        "size, wrong item, wrong link, wrong date, wrong file, late delivery, delivery, deploy, rollout, "
        "broken link, typo in, error in, mistake in, mistake with, error with, joke about, remark about, "
        "remarks about, comment about, comments about, remark on, misspelling, misquote, misinformation, lie, "
        "lies, affair, betrayal, theft, crash, bug, bugs, cancellation, cancellations, closure, shouting, "
        "yelling, lack of, loss of, failure to, failure of, inability to, barrage of, water from, smell, "
        "stink, rent, post about, tweet about, email about, role, part we played, part i played, way i spoke, "
        "way i treated, way i talked, way we treated, way i acted, way we handled, how i spoke, how i "
        "treated, how we treated, how we handled, how late, cold food, burnt, hidden fees, broken, confusion "
        "over, misleading, incorrect, inaccurate, wrong"
    ),
    "bad-state": entries(
        "late, rude, absent, cruel, unkind, distant, cold, unfair, dismissive, harsh, mean, nasty, dishonest, "
        "short with, snappy, drunk, sharp with, impatient, abrupt, curt, unresponsive, out of touch, "
        "unreachable, unfaithful, missing, away, asleep, disrespectful, aggressive, hostile, cross with, too "
        "hard on, hard on, not there, not by you, not at, behind"
    ),
    "broke-down": entries(
        "went down, went off, went out, were down, was down, was offline, was unavailable, were unavailable, "
        "crashed, failed, stopped, returned errors, lost, deleted, sent, emailed, charged, missed, told, "
        "left, took, broke, billed, shut, gave, cut, dropped, overbooked, cancelled, canceled, entered, "
        "printed, carried, published, shared, exposed, leaked, leaked into, ran out, served, delivered, put, "
        "mixed up, sold, posted, forgot, never, did not, got, came down on, bit, dug, scratched, smoked out, "
        "made, smashed, used, drove, ignored, kept, damaged, refused, read, wrote, rejected, overwrote, "
        "double - charged, wiped, removed, marked, locked, treated, turned away, threw, allowed, let, "
        "displayed, shipped"
    ),
    "harmed": past(
        "abandon betray break burn cheat damage deceive destroy forget harm hide humiliate ignore insult lie "
        "lose mislay mislead misplace miss neglect overlook ruin scratch shout smash spill spoil stain steal "
        "tear waste wipe wreck overcharge upset say double kick hit spend gamble sell keep withhold delay"
    ),
    "hollow": entries(
        "inconvenience, inconveniences, trouble, troubles, confusion, issue, issues, problem, problems, "
        "situation, incident, incidents, behavior, conduct, actions, action, words, mistake, mistakes, error, "
        "errors, experience, disappointment, frustration, upset, distress, worry, hurt, pain, harm, offense, "
        "offence, misunderstanding, misunderstandings, attitude, tone, manner, part, role, way, rest, "
        "everything, whatever, stress, event, events, thing, things, business, lot, matter, bother, hassle, "
        "impact, effect, effects, circumstances, disturbance, outcome, result, screw, slip, frustrations, "
        "difficulties, difficulty, discomfort, annoyance, concern, concerns, hiccup, shortcomings, failings, "
        "fault, screwup, disruption, anxiety, alarm, past, day, night, last week, last night, other day, "
        "friday, saturday, sunday, monday, tuesday, wednesday, thursday, remarks, comments, reaction, "
        "hardship, news, lads, all that, state of affairs, failure, failures, poor service, service, quality, "
        "what, visit, stay"
    ),
}
