"""The authoring room: quiz items written, marked, translated and shared without touching a text file."""
