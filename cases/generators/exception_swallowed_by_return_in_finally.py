# title: a return in a finally block ends the generator in place of an exception
# clauses: gen.return.finally gen.throw.finished
# python: >=3.3
def body():
    try:
        yield
        raise LookupError
    finally:
        return 'swallowed'

for resume in (next, lambda g: g.throw(KeyError)):
    g = body()
    next(g)
    try:
        resume(g)
    except StopIteration as stop:
        print(stop.value)

# expect:
# swallowed
# swallowed
