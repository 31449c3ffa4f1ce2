"""The manual's pages on rules, made from the rule files themselves."""
