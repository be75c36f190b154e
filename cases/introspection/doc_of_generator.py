# title: a generator does not carry the documentation string of its function
# clauses: look.doc
# python: >=3.2
def body():
    """What body does."""
    yield

print(body.__doc__, body().__doc__)

# expect:
# What body does. None
