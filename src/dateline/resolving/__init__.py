"""From a mention in a story to the actor it stands for."""
