"""Questions with a method, each answered for a scope by an engine: an Answer, ready to be shown."""
