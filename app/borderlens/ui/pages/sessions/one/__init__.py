"""One session: what to do next, people, attendance, laptops, forms and criteria."""
