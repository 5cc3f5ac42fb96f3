"""The sub-editor in editors' programs: the Language Server Protocol, spoken by `bulletin language-server`.

Nothing here is loaded by another command: it needs pygls, which is an extra.
"""
