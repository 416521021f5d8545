"""Words for those whom a writer points at instead."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "outsider": entries(
        "courier, couriers, courier partner, supplier, suppliers, vendor, vendors, contractor, contractors, "
        "driver, drivers, agency, agencies, provider, providers, delivery company, post office, bank, "
        "builder, builders, landlord, council, airline, insurer, manufacturer, printer, printers, caterer, "
        "caterers, venue, temp, temps, intern, software, app, system, platform, algorithm, website, "
        "upstream provider, hosting company, previous owner, previous team, partner company"
    ),
    "put-down": entries(
        "useless, hopeless, a nightmare, a total nightmare, a complete nightmare, a shambles, a joke, "
        "rubbish, terrible, dreadful, impossible, incompetent, a disgrace, unreliable, a mess, a disaster, "
        "all over the place, beyond slow, on strike"
    ),
    "above": entries(
        "hr, the board, head office, management, legal, corporate, my boss, our boss, the client, "
        "my manager, our manager, the owners, the committee, the ministry, head quarters, finance"
    ),
    "nagging": entries(
        "going on, asking, pushing, nagging, texting, calling, ignoring, interrupting, shouting, moaning, "
        "complaining, bringing it up, winding me up, poking, provoking, at me, on at me, on and on"
    ),
    "addressed": entries(
        "you, customers, homeowners, users, members, residents, parents, guests, passengers, tenants, "
        "students, staff, visitors, players, travelers, subscribers"
    ),
}
