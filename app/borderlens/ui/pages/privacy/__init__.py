"""What is kept where, and the lock of the database."""
