# title: a generator has neither length nor items
# clauses: gen.create.returns
# python: >=3.2
def body():
    print('not reached')
    yield

g = body()
for action in (len, lambda x: x[0], reversed, lambda x: x()):
    try:
        action(g)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
