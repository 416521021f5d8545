"""The apology check: what holds, what to read again, what is missing."""
