# title: a sub-generator started in answer to a thrown exception fails with the context of its own
# clauses: gen.exc.context delegate.next.raises gen.stop.cause
# python: >=3.7
def contexts(error):
    names = []
    while error:
        names.append(type(error).__name__)
        error = error.__context__
    return ' < '.join(names)

def two_errors():
    try:
        raise OSError
    except OSError:
        raise LookupError
    yield

def empty_next():
    next(iter(()))
    yield

def delegator(sub):
    try:
        yield 'waiting'
    except KeyError:
        yield from sub()

for sub in (two_errors, empty_next):
    g = delegator(sub)
    next(g)
    try:
        g.throw(KeyError)
    except Exception as error:
        print(contexts(error))

# expect:
# LookupError < OSError < KeyError
# RuntimeError < StopIteration < KeyError
