"""Lists of words by what they do, in families: each module holds `LISTS` and nothing but entries."""
