"""The rules, in families: each module holds `RULES` and nothing but entries."""
