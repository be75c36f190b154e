# title: a free variable that is not bound yet is a NameError at its use
# clauses: flow.names.free
# python: >=3.3
def make():
    def body():
        try:
            yield name
        except NameError:
            yield 'NameError'
        yield name
    g = body()
    first = next(g)
    name = 'bound'
    return first, next(g)

print(make())

# expect:
# ('NameError', 'bound')
