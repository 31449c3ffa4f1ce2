"""The guide inside: how reporters attribute, the words of the field, a first lesson."""
