"""Knowledge in readable files, and what loads and checks it."""
