# title: what is no exception cannot be thrown into a new generator
# clauses: gen.throw.not_exception
# python: >=3.2
def body():
    print('not reached')
    yield

for thing in (None, 42, 'KeyError', int):
    try:
        body().throw(thing)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
