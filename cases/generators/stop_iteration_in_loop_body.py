# title: a StopIteration thrown into or raised in the body of a loop does not end the loop
# clauses: gen.stop.raised gen.stop.thrown
# python: >=3.7
def thrown():
    for letter in 'ab':
        yield letter
    print('not reached')

def raised():
    for letter in 'ab':
        yield letter
        next(iter(()))
    print('not reached')

for body, resume in ((thrown, lambda: g.throw(StopIteration)), (raised, lambda: next(g))):
    g = body()
    print(next(g))
    try:
        resume()
    except RuntimeError:
        print('RuntimeError', list(g))

# expect:
# a
# RuntimeError []
# a
# RuntimeError []
