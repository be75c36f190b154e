# title: an exception class thrown in is raised at the waiting yield
# clauses: gen.throw.suspended gen.throw.class gen.throw.caught
# python: >=3.2
def careful():
    try:
        yield 'waiting'
    except KeyError as error:
        print('caught', type(error).__name__, error.args)
        yield 'recovered'

g = careful()
print(next(g))
print(g.throw(KeyError))

# expect:
# waiting
# caught KeyError ()
# recovered
