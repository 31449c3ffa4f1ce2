"""The words that every room shares: frozen values, standard library only."""
