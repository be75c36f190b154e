# title: a class and an instance of it, or of a subclass, raise that instance
# clauses: gen.throw.class_instance
# python: >=3.2
def show():
    while True:
        try:
            yield
        except LookupError as error:
            print(error is expected, type(error).__name__)

g = show()
next(g)
expected = KeyError('k')
g.throw(KeyError, expected)
expected = IndexError(1)
g.throw(LookupError, expected)

# expect:
# True KeyError
# True IndexError
