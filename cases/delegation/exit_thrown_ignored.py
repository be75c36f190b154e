# title: a sub-generator that yields on a thrown GeneratorExit makes RuntimeError
# clauses: delegate.exit.ignored
# python: >=3.3
def stubborn():
    try:
        yield
    except GeneratorExit:
        yield 'not passed on'

def delegator():
    try:
        yield from stubborn()
    except RuntimeError:
        yield 'RuntimeError'

g = delegator()
next(g)
print(g.throw(GeneratorExit))

# expect:
# RuntimeError
