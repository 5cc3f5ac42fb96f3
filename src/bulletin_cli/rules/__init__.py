"""One module a rule, found by listing the package: its docstring is its page, its samples are its tests."""
