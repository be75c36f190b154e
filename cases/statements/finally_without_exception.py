# title: a finally block is executed once, with an exception and without one
# clauses: flow.finally.leaving flow.finally.saved
# python: >=3.3
def body():
    try:
        yield 'try'
    except KeyError:
        yield 'except'
    else:
        yield 'else'
    finally:
        yield 'finally'
    yield 'end'

print(list(body()))
g = body()
print([next(g), g.throw(KeyError())] + list(g))

# expect:
# ['try', 'else', 'finally', 'end']
# ['try', 'except', 'finally', 'end']
