# title: a generator that delegates to itself meets ValueError
# clauses: delegate.self
# python: >=3.3
def body():
    try:
        yield from me
    except ValueError:
        yield 'ValueError'

me = body()
print(list(me))

# expect:
# ['ValueError']
