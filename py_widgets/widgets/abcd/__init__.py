"""The ABCD self-assessment: how often, act by act, and what the answers can and cannot tell."""
