"""Two reports of one event side by side: who speaks in both, which claims they share, in which words."""
