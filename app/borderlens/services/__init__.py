"""What a person does: check a photo, take a quiz, run a session, report."""
