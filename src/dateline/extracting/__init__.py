"""From a parse to claims: who, what, whom, when, where, on whose word, in the story's own terms."""
