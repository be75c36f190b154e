# title: an exception that the inner handler takes does not reach the outer one
# clauses: flow.except.siblings
# python: >=3.3
def body():
    try:
        try:
            yield 'waiting'
        except KeyError:
            yield 'inner handler'
        yield 'behind the inner statement'
    except KeyError:
        yield 'outer handler'

g = body()
print(next(g), g.throw(KeyError()), next(g), g.throw(KeyError()))

# expect:
# waiting inner handler behind the inner statement outer handler
