# title: a handler around a yield that was passed already does not catch
# clauses: gen.throw.suspended gen.throw.uncaught
# python: >=3.2
def body():
    try:
        yield 'guarded'
    except KeyError:
        print('not reached')
    yield 'unguarded'

g = body()
print(next(g))
print(next(g))
try:
    g.throw(KeyError)
except KeyError:
    print('KeyError')

# expect:
# guarded
# unguarded
# KeyError
