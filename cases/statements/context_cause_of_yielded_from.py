# title: a cause that was caught before a yield can be given behind it
# clauses: flow.raise.cause flow.except.name
# python: >=3.3
def body():
    try:
        yield 'waiting'
    except KeyError as error:
        cause = error
    yield 'behind'
    raise LookupError from cause

thrown = KeyError()
g = body()
print(next(g), g.throw(thrown))
try:
    next(g)
except LookupError as error:
    print(error.__cause__ is thrown, error.__context__)

# expect:
# waiting behind
# True None
