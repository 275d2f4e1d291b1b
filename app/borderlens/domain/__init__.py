"""What the words mean: products, findings, items, answers, events, people. Standard library only."""
