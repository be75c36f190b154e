# title: next goes on behind the yield, whose value is None
# clauses: gen.next.suspended
# python: >=3.2
def body():
    got = yield 'first'
    print('got', got)
    yield 'second'

g = body()
print(next(g))
print(next(g))

# expect:
# first
# got None
# second
